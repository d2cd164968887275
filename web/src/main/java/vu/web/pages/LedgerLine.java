package vu.web.pages;

import java.math.BigDecimal;
import java.util.List;

/**
 * One line of the ledger.
 *
 * @param sens the sum it goes into: {@code depense}, {@code recette}, {@code garantie} or {@code credit}
 * @param section {@code fonctionnement} or {@code investissement}, or null
 * @param budget the parts of its budget line, empty when the act prints none for it
 * @param controles what does not agree with the figure
 * @param marques what is worth a look: names under {@code marque}
 * @param tranches the years over which the act spreads the sum
 * @param annee the year it is counted in, or null
 * @param doublons addresses of other copies of the act
 * @param ecart how many times the usual amount, or null
 */
public record LedgerLine(
    MoneyLine money, String sens, String section, List<Budget> budget, List<Controle> controles, List<String> marques, List<Tranche> tranches, Integer annee,
    BigDecimal ecart, List<String> doublons) {
  public LedgerLine {
    marques = List.copyOf(marques);
    tranches = List.copyOf(tranches);
    doublons = List.copyOf(doublons);
    budget = List.copyOf(budget);
    controles = List.copyOf(controles);
  }

  /** One code of a budget line; {@code libelle} is what it stands for, or null. */
  public record Budget(String name, String code, String libelle) {}

  /** What the act gives in one year. */
  public record Tranche(int annee, BigDecimal euros) {}

  /** A disagreement: its kind, and a French sentence with the figures. */
  public record Controle(String code, String message) {}
}
