package vu.server.cli.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How acts of authorities that have no description are read, misses included: a change that moves a figure says so by changing the file. */
class OtherAuthoritiesScoreTest {
  private static final Path CORPUS = Path.of("../corpus");

  @Test
  void theyAreReadAsCommitted() throws IOException {
    Score score = ScoreCommand.score(CORPUS.resolve("others"));
    StringBuilder table = new StringBuilder();
    score.tallies().forEach((kind, tally) -> table.append(String.format(
        Locale.ROOT, "%s\t%d\t%d\t%d\t%.3f\n", kind, tally.right(), tally.extra(), tally.missed(), tally.f1())));
    score.shares().forEach((question, share) -> table.append(String.format(Locale.ROOT, "%s\t%d\t%d\n", question, share.right(), share.of())));
    String file = Files.readString(CORPUS.resolve("scores.txt"));
    String committed = Arrays.stream(file.split("\n\n")).filter(part -> part.startsWith("# Authorities without a description")).findFirst().orElse("")
        .strip();
    assertEquals(committed.substring(committed.indexOf('\n') + 1), table.toString().strip());
  }
}
