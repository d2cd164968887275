package vu.web.pages;

import java.math.BigDecimal;
import java.util.List;

/** The ledger: amounts decided, each counted once. Totals are over everything that is filtered, not only the lines shown. */
public record DepensesPage(Chrome chrome, Filtres filtres, BigDecimal total, long lignes, List<Integer> annees, List<Rang> rangs, List<MoneyLine> page, Pager pager, List<Choice> tris)
    implements Page {
  public DepensesPage {
    annees = List.copyOf(annees);
    rangs = List.copyOf(rangs);
    page = List.copyOf(page);
    tris = List.copyOf(tris);
  }

  /** The choices of the form; {@code beneficiaire}, {@code min} and {@code max} as typed. */
  public record Filtres(List<Option> collectivites, List<Option> annees, List<Option> instruments, String beneficiaire, String min, String max) {
    public Filtres {
      collectivites = List.copyOf(collectivites);
      annees = List.copyOf(annees);
      instruments = List.copyOf(instruments);
    }
  }

  public record Option(String value, String label, boolean selected) {}

  /** One authority of the table of totals: a sum for each of {@link #annees}, null where it decided nothing. */
  public record Rang(String collectivite, List<Cellule> cellules, BigDecimal total) {
    public Rang {
      cellules = List.copyOf(cellules);
    }
  }

  /** A sum and the address that shows its lines; both null when there is none. */
  public record Cellule(BigDecimal total, String href) {}
}
