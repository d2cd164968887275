package vu.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads each form at growing sizes and stops when the next one would take too long. JMH would read all sizes whatever they
 * cost, which for one quadratic form is an hour.
 */
final class Linearity {
  static final int LARGEST = 10_000_000;

  private static final int[] SIZES = {10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000, 2_000_000, 5_000_000, LARGEST};
  private static final int ROUNDS = 3;
  private static final int WARM_UP_ROUNDS = 5;

  /** Seconds that one reading may take, as far as the readings before can tell. */
  private final double limit = Double.parseDouble(System.getProperty("vu.limit", "60"));

  List<Growth> measure(List<AdversarialForm> forms) {
    for (int round = 0; round < WARM_UP_ROUNDS; round++) forms.forEach(form -> Timing.of(form.text(SIZES[0])));
    List<Growth> growths = new ArrayList<>();
    for (AdversarialForm form : forms) {
      Growth growth = measure(form);
      System.err.print(LinearityTable.row(growth));
      growths.add(growth);
    }
    return growths;
  }

  private Growth measure(AdversarialForm form) {
    List<Timing> timings = new ArrayList<>();
    try (Sampler sampler = new Sampler()) {
      read(form, timings);
      return new Growth(form, timings, sampler.most(), null);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Growth(form, timings, "", e);
    }
  }

  private void read(AdversarialForm form, List<Timing> timings) {
    for (int size : SIZES) {
      if (expected(timings, size) > limit) break;
      timings.add(Timing.of(form.text(size)));
    }
    confirm(form, timings);
  }

  /** The next reading, when time goes on to grow as between the last two. */
  private static double expected(List<Timing> timings, int size) {
    if (timings.size() < 2) return 0;
    Timing last = timings.getLast();
    Timing before = timings.get(timings.size() - 2);
    double growth = Math.log(last.whole() / before.whole()) / Math.log((double) last.size() / before.size());
    return last.whole() * Math.pow((double) size / last.size(), Math.max(1, growth));
  }

  /** Reads the two largest again, in turn, when they tell of more than linear growth: a slow moment of the machine tells the same. */
  private void confirm(AdversarialForm form, List<Timing> timings) {
    if (new Growth(form, timings, "", null).doubling(Timing::whole) <= Growth.MOST || timings.getLast().whole() > limit / ROUNDS) return;
    int large = timings.getLast().size();
    int small = timings.get(timings.size() - 2).size();
    for (int round = 1; round < ROUNDS; round++) {
      timings.add(Timing.of(form.text(small)));
      timings.add(Timing.of(form.text(large)));
    }
  }
}
