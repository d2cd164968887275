package vu.indexer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few kills of small runs; {@link KillTrial} does many of large ones by its own command. */
class IndexRunKillTest {
  @TempDir private Path folder;

  @Test
  void aRunThatIsKilledLosesNothing() throws IOException, InterruptedException {
    long seed = 11;
    InventedActs.write(folder.resolve("actes"), 60, new Random(seed));
    assertTrue(new KillTrial(folder.resolve("actes"), folder.resolve("essai"), seed).kills(4), "seed " + seed);
  }
}
