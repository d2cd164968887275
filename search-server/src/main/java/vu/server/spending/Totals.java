package vu.server.spending;

import java.math.BigDecimal;

/**
 * Sums of ledger lines, kept apart where they do not add up.
 *
 * @param lignes number of lines, of any kind
 * @param depenses what is spent: every instrument but the two below
 * @param recettes what is received
 * @param garanties loans that are guaranteed, not paid
 */
public record Totals(int lignes, Somme depenses, Somme recettes, Somme garanties) {
  public static final Totals NONE = new Totals(0, Somme.NONE, Somme.NONE, Somme.NONE);

  /**
   * @param lignes lines in {@code euros}: amounts with tax, net, or without mention of a tax (a subsidy has none)
   * @param lignesHt lines in {@code eurosHt}: amounts before tax, never added to the others
   */
  public record Somme(int lignes, BigDecimal euros, int lignesHt, BigDecimal eurosHt) {
    public static final Somme NONE = new Somme(0, BigDecimal.ZERO.setScale(2), 0, BigDecimal.ZERO.setScale(2));

    Somme plus(Line line) {
      return line.ht() ? new Somme(lignes, euros, lignesHt + 1, eurosHt.add(line.euros())) : new Somme(lignes + 1, euros.add(line.euros()), lignesHt, eurosHt);
    }
  }

  public static Totals of(Iterable<Line> lines) {
    Totals totals = NONE;
    for (Line line : lines) totals = totals.plus(line);
    return totals;
  }

  Totals plus(Line line) {
    return switch (line.instrument()) {
      case RECETTE -> new Totals(lignes + 1, depenses, recettes.plus(line), garanties);
      case GARANTIE -> new Totals(lignes + 1, depenses, recettes, garanties.plus(line));
      case SUBVENTION, COTISATION, PARTICIPATION, MARCHE, FONDS_DE_CONCOURS, AUTRE -> new Totals(lignes + 1, depenses.plus(line), recettes, garanties);
    };
  }
}
