package vu.web.pages;

import java.math.BigDecimal;
import java.util.List;

/**
 * One line of the ledger.
 *
 * @param section {@code fonctionnement} or {@code investissement}, or null
 * @param budget the parts of its budget line, empty when the act prints none for it
 * @param controles what does not agree with the figure
 * @param premiere true for the first sum decided for this organisation
 * @param ecart how many times the usual amount, or null
 */
public record LedgerLine(MoneyLine money, String section, List<Budget> budget, List<Controle> controles, boolean premiere, BigDecimal ecart) {
  public LedgerLine {
    budget = List.copyOf(budget);
    controles = List.copyOf(controles);
  }

  /** One code of a budget line; {@code libelle} is what it stands for, or null. */
  public record Budget(String name, String code, String libelle) {}

  /** A disagreement: its kind, and a French sentence with the figures. */
  public record Controle(String code, String message) {}
}
