package vu.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Milliseconds that one kind of answer takes.
 *
 * @param limit what the 99th percentile may be; {@link #NO_LIMIT} for none
 */
record Latency(String name, double limit, double median, double p99, double most) {
  static final double NO_LIMIT = Double.POSITIVE_INFINITY;

  /** @param millis of every answer, at least one */
  static Latency of(String name, double limit, double[] millis) {
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    return new Latency(name, limit, at(sorted, 0.5), at(sorted, 0.99), sorted[sorted.length - 1]);
  }

  /** The smallest value that at least this share of all are not above. */
  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }

  boolean holds() {
    return p99 <= limit;
  }

  /** A row for each. */
  static String table(List<Latency> all) {
    StringBuilder out = new StringBuilder(String.format("%n%-40s %10s %10s %10s %12s%n", "milliseconds", "median", "p99", "most", "p99 at most"));
    for (Latency one : all) {
      String limit = one.limit == NO_LIMIT ? "-" : String.format(Locale.ROOT, "%.0f", one.limit);
      out.append(String.format(Locale.ROOT, "%-40s %10.3f %10.3f %10.3f %12s%s%n", one.name, one.median, one.p99, one.most, limit,
          one.holds() ? "" : "  TOO SLOW"));
    }
    return out.toString();
  }
}
