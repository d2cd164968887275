package vu.server.spending;

import java.math.BigDecimal;

/** Totals while they are added up, in cents. */
final class Sums {
  /** Each {@link Sens} with tax and before tax. */
  static final int ACCOUNTS = 2 * Sens.values().length;

  private final long[] cents = new long[ACCOUNTS];
  private final int[] lines = new int[ACCOUNTS];

  /** The account a line belongs to. */
  static byte account(Line line) {
    int kind = 2 * line.sens().ordinal();
    return (byte) (line.ht() ? kind + 1 : kind);
  }

  void add(byte account, long sum) {
    cents[account] += sum;
    lines[account]++;
  }

  private int lines() {
    int count = 0;
    for (int n : lines) count += n;
    return count;
  }

  Totals totals() {
    return new Totals(lines(), somme(Sens.DEPENSE), somme(Sens.RECETTE), somme(Sens.GARANTIE), somme(Sens.CREDIT));
  }

  private Totals.Somme somme(Sens sens) {
    int account = 2 * sens.ordinal();
    return new Totals.Somme(lines[account], BigDecimal.valueOf(cents[account], 2), lines[account + 1], BigDecimal.valueOf(cents[account + 1], 2));
  }
}
