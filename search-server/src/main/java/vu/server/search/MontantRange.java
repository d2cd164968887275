package vu.server.search;

import java.math.BigDecimal;
import java.util.List;

/**
 * A range of decided amounts in euros, the lower bound included, the upper one not.
 *
 * @param max null when there is none
 */
public record MontantRange(String id, String label, BigDecimal min, BigDecimal max) {
  /** Every amount of 0 or more lies in exactly one; a negative one lies in the first. */
  public static final List<MontantRange> ALL =
      List.of(
          range(0, 1_000, "moins de 1 000 €"),
          range(1_000, 10_000, "de 1 000 à 10 000 €"),
          range(10_000, 100_000, "de 10 000 à 100 000 €"),
          range(100_000, 1_000_000, "de 100 000 à 1 million d’euros"),
          new MontantRange("1000000-", "1 million d’euros et plus", BigDecimal.valueOf(1_000_000), null));

  private static MontantRange range(long min, long max, String label) {
    return new MontantRange(min + "-" + max, label, BigDecimal.valueOf(min), BigDecimal.valueOf(max));
  }

  public static MontantRange of(BigDecimal euros) {
    for (MontantRange range : ALL) if (range.max == null || euros.compareTo(range.max) < 0) return range;
    throw new IllegalStateException("the last range has an upper bound");
  }
}
