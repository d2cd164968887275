package vu.benchmarks;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * How the time for one form grows with its length.
 *
 * @param where the method that took most of the time
 * @param failure what a reading threw; null when none did. No larger text was read after it
 */
record Growth(AdversarialForm form, List<Timing> timings, String where, Throwable failure) {
  /** What a text of twice the length may cost, in times of the shorter: 2, and what a busy machine adds. */
  static final double MOST = 2.6;

  Growth {
    timings = List.copyOf(timings);
  }

  NavigableSet<Integer> sizes() {
    return new TreeSet<>(timings.stream().map(Timing::size).toList());
  }

  /** Median seconds at one size; NaN when it was not read. */
  double seconds(int size, ToDoubleFunction<Timing> stage) {
    double[] sorted = timings.stream().filter(timing -> timing.size() == size).mapToDouble(stage).sorted().toArray();
    return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
  }

  /** What twice the text costs, by the two largest sizes that were read: 2 is linear, 4 quadratic; NaN with fewer than two. */
  double doubling(ToDoubleFunction<Timing> stage) {
    NavigableSet<Integer> sizes = sizes();
    if (sizes.size() < 2) return Double.NaN;
    int large = sizes.last();
    int small = sizes.lower(large);
    double ratio = seconds(large, stage) / seconds(small, stage);
    return Math.pow(ratio, Math.log(2) / Math.log((double) large / small));
  }

  /** False also when a reading failed or the largest text was not reached. */
  boolean isLinear() {
    return failure == null && sizes().contains(Linearity.LARGEST) && doubling(Timing::whole) <= MOST;
  }
}
