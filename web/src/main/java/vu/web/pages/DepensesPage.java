package vu.web.pages;

import java.math.BigDecimal;
import java.util.List;
import vu.web.Address;

/**
 * The ledger: amounts decided, each counted once. Totals are over everything that is filtered, not only the lines shown.
 *
 * @param lignes how many lines there are on all pages
 * @param barres what was spent by year and authority, for the plot
 * @param annees columns of the table of totals
 * @param detenus the authorities shown
 * @param alertes what to look at before a total is published, each with its lines
 */
public record DepensesPage(
    Chrome chrome, Filtres filtres, Sums total, long lignes, List<Annee> barres, List<String> annees, List<Rang> rangs, Repartition repartition,
        List<LedgerLine> page, Pager pager,
    List<Choice> tris, List<Detenus> detenus, List<Choice> alertes)
    implements Page {
  public DepensesPage {
    barres = List.copyOf(barres);
    annees = List.copyOf(annees);
    rangs = List.copyOf(rangs);
    page = List.copyOf(page);
    tris = List.copyOf(tris);
    detenus = List.copyOf(detenus);
    alertes = List.copyOf(alertes);
  }

  /**
   * The choices of the form.
   *
   * @param plus further lists, shown when they are opened or in use
   * @param enVigueur what the ledger is narrowed to
   * @param gardes what is sent beside the fields: filters of which none of them tells all
   */
  public record Filtres(
      List<Option> collectivites, List<Option> annees, List<Option> instruments, List<Liste> plus, String q, String min, String max,
          List<Filtre> enVigueur, List<Address.Parameter> gardes) {
    public Filtres {
      collectivites = List.copyOf(collectivites);
      annees = List.copyOf(annees);
      instruments = List.copyOf(instruments);
      plus = List.copyOf(plus);
      enVigueur = List.copyOf(enVigueur);
      gardes = List.copyOf(gardes);
    }

    /** True when one of the further lists narrows the ledger. */
    public boolean plusUsed() {
      return plus.stream().anyMatch(list -> list.options().stream().anyMatch(Option::selected));
    }
  }

  /** Of which years acts of an authority are held, and of which between them none. */
  public record Detenus(String collectivite, String premiere, String derniere, List<String> lacunes) {
    public Detenus {
      lacunes = List.copyOf(lacunes);
    }
  }

  /** A list of the form by the name of its parameter. */
  public record Liste(String name, List<Option> options) {
    public Liste {
      options = List.copyOf(options);
    }
  }

  /** The bars of one year. */
  public record Annee(String annee, List<Barre> barres) {
    public Annee {
      barres = List.copyOf(barres);
    }
  }

  /**
   * What one authority spends in one year.
   *
   * @param part length of the bar, from 0 to 100 for the longest
   * @param href the lines
   */
  public record Barre(String id, String collectivite, BigDecimal euros, double part, String href) {}

  /**
   * The totals by one value.
   *
   * @param choix the values to choose from
   * @param par the one chosen
   * @param nombre parts in all, of which the first are given
   */
  public record Repartition(List<Choice> choix, String par, List<Poste> postes, int nombre) {
    public Repartition {
      choix = List.copyOf(choix);
      postes = List.copyOf(postes);
    }
  }

  /**
   * One part of a breakdown.
   *
   * @param part length of its bar, from 0 to 100 for the longest
   * @param href its lines, or null where nothing names them
   */
  public record Poste(String nom, int lignes, Sums total, double part, String href) {}

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
