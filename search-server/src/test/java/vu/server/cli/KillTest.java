package vu.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few kills of small runs; {@link KillTrial} does many of large ones by its own command. */
class KillTest {
  private static final String SEED = "11";

  @TempDir private Path folder;

  @Test
  void aRunThatIsKilledLosesNothing() throws IOException, InterruptedException {
    Path acts = folder.resolve("actes");
    PrintWriter out = new PrintWriter(new StringWriter());
    assertEquals(Exit.DONE, Main.run(out, out, "generate", "60", "--seed", SEED, "--out", acts.toString()));
    assertTrue(new KillTrial(acts, folder.resolve("essai"), Long.parseLong(SEED)).kills(4), "seed " + SEED);
  }
}
