package vu.server.spending;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Sums of ledger lines, kept apart where they do not add up.
 *
 * @param lignes number of lines, of any kind
 * @param depenses what is spent
 * @param recettes what is received
 * @param garanties loans that are guaranteed, not paid
 * @param credits authorisations of programmes, movements of budgets and loans taken up: see {@link Sens#CREDIT}
 */
public record Totals(int lignes, Somme depenses, Somme recettes, Somme garanties, Somme credits) {
  /**
   * @param lignes lines in {@code euros}: amounts with tax, net, or without mention of a tax (a subsidy has none)
   * @param lignesHt lines in {@code eurosHt}: amounts before tax, never added to the others
   */
  public record Somme(int lignes, BigDecimal euros, int lignesHt, BigDecimal eurosHt) {
    /** What one line of {@code euros} comes to on average, to the cent; null for fewer than two lines. */
    public BigDecimal moyenne() {
      return lignes < 2 ? null : euros.divide(BigDecimal.valueOf(lignes), 2, RoundingMode.HALF_UP);
    }

    Somme plus(Somme other) {
      return new Somme(lignes + other.lignes, euros.add(other.euros), lignesHt + other.lignesHt, eurosHt.add(other.eurosHt));
    }
  }

  /** The sums of two sets of lines that have none in common. */
  public Totals plus(Totals other) {
    return new Totals(
        lignes + other.lignes, depenses.plus(other.depenses), recettes.plus(other.recettes), garanties.plus(other.garanties), credits.plus(other.credits));
  }

  public static Totals of(Iterable<Line> lines) {
    Sums sums = new Sums();
    for (Line line : lines) sums.add(Sums.account(line), Columns.cents(line));
    return sums.totals();
  }
}
