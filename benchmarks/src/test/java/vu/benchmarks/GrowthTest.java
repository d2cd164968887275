package vu.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthTest {
  private static final AdversarialForm FORM = AdversarialForm.of("du\\s");

  private static Growth growth(Timing... timings) {
    return new Growth(FORM, List.of(timings), "", null);
  }

  @Test
  void twiceTheTimeForTwiceTheTextIsLinear() {
    Growth growth = growth(new Timing(5_000_000, 1, 1), new Timing(10_000_000, 2, 2));
    assertEquals(2, growth.doubling(Timing::whole), 1e-9);
    assertTrue(growth.isLinear());
  }

  @Test
  void aStageThatIsQuadraticShows() {
    Growth growth = growth(new Timing(2_000_000, 1, 4), new Timing(5_000_000, 2.5, 25));
    assertEquals(2, growth.doubling(Timing::layout), 1e-9);
    assertEquals(4, growth.doubling(Timing::extraction), 1e-9);
  }

  @Test
  void theMedianOfTheRoundsCounts() {
    Growth growth = growth(new Timing(5_000_000, 0, 1), new Timing(10_000_000, 0, 2), new Timing(10_000_000, 0, 9), new Timing(10_000_000, 0, 2.1));
    assertEquals(2.1, growth.seconds(10_000_000, Timing::whole), 1e-9);
  }

  @Test
  void aReadingThatStoppedEarlyOrThrewIsNotLinear() {
    assertFalse(growth(new Timing(1_000_000, 1, 1), new Timing(2_000_000, 2, 2)).isLinear());
    assertFalse(new Growth(FORM, List.of(new Timing(5_000_000, 1, 1), new Timing(10_000_000, 2, 2)), "", new StackOverflowError()).isLinear());
  }
}
