package vu.server.cli.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vu.indexer.model.Found;
import vu.server.cli.score.Calibration.Kept;

/** The figures of {@code vu score corpus} are those committed: a change that moves one says so by changing the file. */
class CorpusScoresTest {
  private static final Path CORPUS = Path.of("../corpus");
  private static Score score;

  @BeforeAll
  static void readAll() throws IOException {
    score = ScoreCommand.score(CORPUS);
  }

  @Test
  void whatIsClaimedForCertainIsAsCommitted() throws IOException {
    StringBuilder table = new StringBuilder();
    for (String kind : Calibration.KINDS) table.append(row(kind, score.calibration().at(kind, Found.CERTAIN)));
    table.append(row("all", score.calibration().at(Found.CERTAIN)));
    assertEquals(section("# Certain claims"), table.toString().strip());
  }

  private static String row(String kind, Kept kept) {
    return String.format(Locale.ROOT, "%s\t%d\t%d\t%d\t%d\t%.3f\t%.3f\n", kind, kept.right(), kept.wrong(), kept.claims(), kept.all(), kept.share(),
        kept.coverage());
  }

  @Test
  void noLinkClaimedForCertainIsWrong() {
    assertEquals(0, score.calibration().at("link", Found.CERTAIN).wrong());
  }

  @Test
  void rolesAreMistakenAsCommitted() throws IOException {
    StringBuilder table = new StringBuilder(String.join("\t", Confusion.ROLES)).append('\n');
    for (String labelled : Confusion.ROLES) {
      table.append(labelled);
      for (String found : Confusion.ROLES) table.append('\t').append(score.roles().count(labelled, found));
      table.append('\n');
    }
    assertEquals(section("# Roles"), table.toString().strip());
  }

  /** What stands in the committed file between the line that begins with {@code head} and the next blank one. */
  private static String section(String head) throws IOException {
    String file = Files.readString(CORPUS.resolve("scores.txt"));
    String section = Arrays.stream(file.split("\n\n")).filter(part -> part.startsWith(head)).findFirst().orElseThrow();
    return section.substring(section.indexOf('\n') + 1).strip();
  }
}
