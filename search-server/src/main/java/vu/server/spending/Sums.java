package vu.server.spending;

import java.math.BigDecimal;

/** Totals while they are added up, in cents. */
final class Sums {
  /** Spending, receipts and guarantees, each with tax and before tax. */
  static final int ACCOUNTS = 6;

  private final long[] cents = new long[ACCOUNTS];
  private final int[] lines = new int[ACCOUNTS];

  /** The account a line belongs to. */
  static byte account(Line line) {
    int kind = switch (line.instrument()) {
      case RECETTE -> 2;
      case GARANTIE -> 4;
      case SUBVENTION, COTISATION, PARTICIPATION, MARCHE, FONDS_DE_CONCOURS, AUTRE -> 0;
    };
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
    return new Totals(lines(), somme(0), somme(2), somme(4));
  }

  private Totals.Somme somme(int account) {
    return new Totals.Somme(lines[account], BigDecimal.valueOf(cents[account], 2), lines[account + 1], BigDecimal.valueOf(cents[account + 1], 2));
  }
}
