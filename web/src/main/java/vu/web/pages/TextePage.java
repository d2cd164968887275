package vu.web.pages;

import java.util.List;

/**
 * One law, code or other text: who cites it.
 *
 * @param abrogations what is known of its repeal
 * @param suites what the acts held did to it, for an arrêté
 * @param article the article the page is narrowed to, or null
 * @param annees acts by year and authority, before any filter
 * @param filtres the filters in force
 * @param recherche the same acts as a search
 * @param actes how many acts cite it, on all pages
 */
public record TextePage(
    Chrome chrome, String nom, String kind, Officiel officiel, List<Abrogation> abrogations, Suites suites, String article, List<Article> articles,
    Annees annees, List<Filtre> filtres, String recherche, long actes, List<Part> parts, Pager pager) implements Page {
  public TextePage {
    abrogations = List.copyOf(abrogations);
    articles = List.copyOf(articles);
    filtres = List.copyOf(filtres);
    parts = List.copyOf(parts);
  }

  /**
   * Official addresses.
   *
   * @param href of the text, or null
   * @param sorte how sure it is: {@code exact}, {@code derive} or {@code recherche}; null without one
   * @param article a search for the article, or null
   */
  public record Officiel(String href, String sorte, String article) {}

  /** An article with the number of acts that cite it. */
  public record Article(String nom, int actes, String href, boolean current) {}

  /** A table with a row for each year and a column for each authority. */
  public record Annees(List<House> houses, List<Annee> rangs) {
    public Annees {
      houses = List.copyOf(houses);
      rangs = List.copyOf(rangs);
    }

    /** Acts of a year as a share of the greatest year, from 0 to 100, for the length of its bar. */
    public long share(long actes) {
      return actes * 100 / Math.max(1, rangs.stream().mapToLong(Annee::total).max().orElse(1));
    }

    /** Where the part of column {@code n} begins in the bar of a year. */
    public long before(Annee annee, int n) {
      return share(annee.cellules().subList(0, n).stream().mapToLong(Cellule::actes).sum());
    }
  }

  public record House(String id, String nom) {}

  public record Annee(String annee, List<Cellule> cellules) {
    public Annee {
      cellules = List.copyOf(cellules);
    }

    public long total() {
      return cellules.stream().mapToLong(Cellule::actes).sum();
    }
  }

  /** @param href these acts; null when there are none */
  public record Cellule(long actes, String href) {}

  /** The acts of one authority. */
  public record Part(String collectivite, List<Citing> citePar) {
    public Part {
      citePar = List.copyOf(citePar);
    }
  }

  /** @param version the text as it stood on the day of the act, or null when no address can say that */
  public record Citing(CitedBy cited, String version) {}
}
