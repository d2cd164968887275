package vu.benchmarks;

import java.util.List;
import java.util.Locale;

/** One row for each form: seconds at four sizes, what twice the text costs, the verdict. */
final class LinearityTable {
  private static final int[] SHOWN = {1_000_000, 2_000_000, 5_000_000, Linearity.LARGEST};
  private static final int NAME = 44;

  private LinearityTable() {}

  /** The worst last. MB are millions of characters. */
  static String of(List<Growth> growths) {
    StringBuilder out = new StringBuilder();
    out.append(String.format(
        Locale.ROOT, "%nprocessor seconds to read a form repeated; × 2: what twice the text costs (2 linear, 4 quadratic), at most %.1f%n%n",
        Growth.MOST));
    out.append(String.format(
        "%-" + NAME + "s%8s%8s%8s%8s%8s%9s%9s%9s  %s%n", "form", "1 MB", "2 MB", "5 MB", "10 MB", "MB/s", "× 2", "layout", "extract", ""));
    growths.stream().sorted((a, b) -> Boolean.compare(b.isLinear(), a.isLinear())).forEach(growth -> out.append(row(growth)));
    long linear = growths.stream().filter(Growth::isLinear).count();
    return out.append(String.format("%n%d of %d forms are linear%n", linear, growths.size())).toString();
  }

  static String row(Growth growth) {
    StringBuilder out = new StringBuilder();
    String name = growth.form().name();
    out.append(String.format("%-" + NAME + "s", name.length() < NAME ? name : name.substring(0, NAME - 2) + "…"));
    for (int size : SHOWN) out.append(cell("%.2f", growth.seconds(size, Timing::whole), 8));
    out.append(cell("%.1f", speed(growth), 8));
    out.append(cell("%.2f", growth.doubling(Timing::whole), 9));
    out.append(cell("%.2f", growth.doubling(Timing::layout), 9));
    out.append(cell("%.2f", growth.doubling(Timing::extraction), 9));
    return out.append("  ").append(verdict(growth)).append(System.lineSeparator()).toString();
  }

  private static String cell(String format, double value, int width) {
    return String.format("%" + width + "s", Double.isNaN(value) ? "-" : String.format(Locale.ROOT, format, value));
  }

  /** Millions of characters a second at the largest size that was read. */
  private static double speed(Growth growth) {
    if (growth.timings().isEmpty()) return Double.NaN;
    int size = growth.sizes().last();
    return size / 1e6 / growth.seconds(size, Timing::whole);
  }

  private static String verdict(Growth growth) {
    if (growth.failure() != null) return "THROWS " + growth.failure();
    if (growth.isLinear()) return "";
    String fast = growth.doubling(Timing::whole) > Growth.MOST ? "GROWS TOO FAST, " : "";
    int size = growth.sizes().last();
    return String.format(Locale.ROOT, "%s%d characters in %.1f s, mostly in %s", fast, size, growth.seconds(size, Timing::whole), growth.where());
  }
}
