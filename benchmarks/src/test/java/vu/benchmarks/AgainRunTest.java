package vu.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class AgainRunTest {
  @Test
  void theMedianIsComparedWithTheFirstRun() {
    assertTrue(new AgainRun(1000, 10, 4, new double[] {0.6, 0.1, 0.49}).holds());
    AgainRun slow = new AgainRun(1000, 10, 5, new double[] {0.51, 0.1, 0.6});
    assertFalse(slow.holds());
    assertTrue(slow.toString().endsWith("median 0.510 s, 5.1 % of the first (at most 5 %), 10.2 % of the second  TOO SLOW\n"), slow.toString());
  }

  @Test
  void eachRunFindsWhatChangedAndWhatIsGone() throws IOException {
    AgainRun run = AgainRun.measure(1000);
    assertEquals(1000, run.acts());
    assertEquals(9, run.continued().length);
  }
}
