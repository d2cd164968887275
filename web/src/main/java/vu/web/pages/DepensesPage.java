package vu.web.pages;

import java.util.List;

/**
 * The ledger: amounts decided, each counted once. Totals are over everything that is filtered, not only the lines shown.
 *
 * @param lignes how many lines there are on all pages
 * @param annees columns of the table of totals
 */
public record DepensesPage(
    Chrome chrome, Filtres filtres, Sums total, long lignes, List<String> annees, List<Rang> rangs, List<MoneyLine> page, Pager pager, List<Choice> tris)
    implements Page {
  public DepensesPage {
    annees = List.copyOf(annees);
    rangs = List.copyOf(rangs);
    page = List.copyOf(page);
    tris = List.copyOf(tris);
  }

  /**
   * The choices of the form.
   *
   * @param beneficiaire name of the organisation the ledger is narrowed to, or null
   * @param sansBeneficiaire the same ledger without that
   */
  public record Filtres(
      List<Option> collectivites, List<Option> annees, List<Option> instruments, String q, String min, String max, String beneficiaire, String sansBeneficiaire) {
    public Filtres {
      collectivites = List.copyOf(collectivites);
      annees = List.copyOf(annees);
      instruments = List.copyOf(instruments);
    }
  }

  public record Option(String value, String label, boolean selected) {}

  /** One authority of the table of totals, with a cell for each of {@link #annees}. */
  public record Rang(String collectivite, List<Cellule> cellules, Sums total) {
    public Rang {
      cellules = List.copyOf(cellules);
    }
  }

  /** A total and the address that shows its lines; {@code href} is null when it is empty or cannot be filtered. */
  public record Cellule(Sums total, String href) {}
}
