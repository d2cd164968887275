package vu.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatencyTest {
  private static final double[] MILLIS = IntStream.rangeClosed(1, 200).mapToDouble(i -> i).toArray();

  @Test
  void ninetyNineInAHundredAreNotAboveThePercentile() {
    Latency latency = Latency.of("chain", 198, MILLIS);
    assertEquals(100, latency.median());
    assertEquals(198, latency.p99());
    assertEquals(200, latency.most());
    assertTrue(latency.holds());
    assertFalse(Latency.of("chain", 197, MILLIS).holds());
  }

  @Test
  void whatIsTooSlowIsNamed() {
    String table = Latency.table(List.of(Latency.of("chain", 197, MILLIS), Latency.of("status", Latency.NO_LIMIT, new double[] {1})));
    assertEquals(1, table.lines().filter(line -> line.contains("TOO SLOW")).count(), table);
  }

  @Test
  void aSmallGraphAnswersEverything() {
    assertEquals(10, GraphLatency.measure(500).size());
  }
}
