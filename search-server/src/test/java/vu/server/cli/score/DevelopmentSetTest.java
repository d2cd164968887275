package vu.server.cli.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real acts with labels, beside the repository where they are at hand: the founding documents without a fault, the rest nearly so. */
class DevelopmentSetTest {
  private static final Path SET = Path.of("../../shared/dev");
  private static final double LEAST_F1 = 0.9;

  @TempDir Path folder;

  @BeforeAll
  static void needsTheSet() {
    if (Files.isDirectory(SET.resolve("gold"))) return;
    String message = "The labelled development set is not beside this repository: DevelopmentSetTest is skipped";
    System.err.println(message);
    Assumptions.abort(message);
  }

  @Test
  void theFoundingDocumentsAreReadWithoutAFault() throws IOException {
    Path seeds = SET.resolve("docs/seeds");
    Files.createDirectories(folder.resolve("gold"));
    Files.createDirectories(folder.resolve("docs/seeds"));
    try (Stream<Path> texts = Files.list(seeds)) {
      for (Path text : texts.toList()) {
        Files.copy(text, folder.resolve("docs/seeds").resolve(text.getFileName()));
        String label = text.getFileName().toString().replace(".txt", ".json");
        Files.copy(SET.resolve("gold").resolve(label), folder.resolve("gold").resolve(label));
      }
    }
    Score score = ScoreCommand.score(folder);
    assertEquals(List.of(), score.misses());
    score.shares().forEach((question, share) -> assertEquals(1.0, share.rate(), question));
    assertEquals(1.0, score.spans().rate());
    assertTrue(score.tallies().get("amount").right() > 0);
  }

  @Test
  void everyKindIsWellRead() throws IOException {
    Score score = ScoreCommand.score(SET);
    score.tallies().forEach((kind, tally) -> assertTrue(tally.f1() >= LEAST_F1, () -> kind + " has F1 " + tally.f1() + ": " + score.misses()));
    assertEquals(1.0, score.spans().rate());
  }
}
