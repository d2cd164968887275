package vu.server.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vu.indexer.index.EdgeRow;
import vu.server.api.ApiError;
import vu.server.api.TexteResource;
import vu.server.texte.Textes;
import vu.web.Address;
import vu.web.pages.Filtre;
import vu.web.pages.TextePage;

/** One law, code or other text, or one article of it: who cites it, by year and metropolis. */
final class TexteView {
  static final String ARTICLE = "article";
  private static final String COLLECTIVITE = "collectivite", ANNEE = "annee";
  static final List<String> PARAMETERS = List.of(ARTICLE, COLLECTIVITE, ANNEE, Visit.PAGE, Visit.SIZE);

  private final Visit visit;
  private final String cle;
  private final Textes.Detail whole;
  private final String article;
  private final Textes.Detail shown;

  private TexteView(Visit visit) {
    this.visit = visit;
    this.cle = visit.context().pathParam("cle");
    this.whole = TextesView.detail(visit, cle);
    this.article = visit.params().text(ARTICLE);
    this.shown = TexteResource.detail(visit.services(), cle, visit.params());
  }

  /** @throws ApiError 404 when no act cites it, or the article */
  static TextePage page(Visit visit) {
    return new TexteView(visit).page();
  }

  private TextePage page() {
    Textes.Summary summary = whole.summary();
    return new TextePage(
        visit.chrome(article == null ? summary.nom() : summary.nom() + ", " + visit.strings().get("texte.article", article), null),
        summary.nom(),
        summary.kind(),
        new TextePage.Officiel(summary.url(), Officiel.of(summary.url()), Officiel.article(summary.kind(), article)),
        Abrogated.of(cle, article),
        SuitesView.of(visit.services(), cle),
        article,
        articles(),
        new YearTable(visit, allYears()).table(),
        filters(),
        search(),
        shown.citations().stream().map(citation -> citation.act().id()).distinct().count(),
        parts(visit.slice(shown.citations())),
        visit.pager(shown.citations().size()));
  }

  /** What is counted does not depend on the filters of the table itself. */
  private List<Textes.Citation> allYears() {
    if (article == null) return whole.citations();
    return visit.services().textes().detail(cle + "#" + article.replaceAll("[\\s.]", "")).map(Textes.Detail::citations).orElse(List.of());
  }

  /** {@code L. 5217-2} and {@code L5217-2} are one article. */
  private static String bare(String article) {
    return article.replaceAll("[\\s.]", "");
  }

  private List<TextePage.Article> articles() {
    if (whole.articles().isEmpty()) return List.of();
    Address all = visit.address().without(Visit.PAGE).without(COLLECTIVITE).without(ANNEE);
    List<TextePage.Article> articles = new ArrayList<>();
    articles.add(new TextePage.Article(visit.strings().get("texte.tous-articles"), whole.summary().actes(), all.without(ARTICLE).toString(), article == null));
    for (Textes.Count count : whole.articles()) {
      boolean current = article != null && bare(article).equals(bare(count.cle()));
      articles.add(new TextePage.Article(count.cle().replace("#", " "), count.actes(), all.only(ARTICLE, count.cle()).toString(), current));
    }
    return articles;
  }

  private List<Filtre> filters() {
    Address all = visit.address().without(Visit.PAGE);
    Stream<Filtre> houses =
        visit.params().all(COLLECTIVITE).stream().map(id -> new Filtre(COLLECTIVITE, OrganismesView.collectivite(visit, id),
            all.toggled(COLLECTIVITE, id).toString()));
    Stream<Filtre> years = visit.params().all(ANNEE).stream().map(year -> new Filtre(ANNEE, year, all.toggled(ANNEE, year).toString()));
    return Stream.concat(houses, years).toList();
  }

  /** The same acts as a search, to narrow them by words, bodies and amounts. */
  private String search() {
    Address search = Address.of("/deliberations").with("texte", cle);
    for (String house : visit.params().all(COLLECTIVITE)) search = search.with(COLLECTIVITE, house);
    for (String year : visit.params().all(ANNEE)) search = search.with(ANNEE, year);
    return search.toString();
  }

  private List<TextePage.Part> parts(List<Textes.Citation> citations) {
    Map<String, List<TextePage.Citing>> byAuthority = new LinkedHashMap<>();
    for (Textes.Citation citation : citations) {
      byAuthority.computeIfAbsent(citation.act().id().collectivite(), id -> new ArrayList<>()).add(citing(citation));
    }
    return byAuthority.entrySet().stream().map(e -> new TextePage.Part(OrganismesView.collectivite(visit, e.getKey()), e.getValue())).toList();
  }

  private TextePage.Citing citing(Textes.Citation citation) {
    EdgeRow edge = citation.edge();
    return new TextePage.Citing(PageRows.citedBy(visit.services(), edge), Officiel.on(whole.summary().url(), citation.act().date()));
  }

  /** Acts by year and metropolis, each number leading to its acts. */
  private record YearTable(Visit visit, List<Textes.Citation> citations) {
    TextePage.Annees table() {
      List<String> houses = citations.stream().map(citation -> citation.act().id().collectivite()).distinct().sorted().toList();
      Map<String, List<Textes.Citation>> byYear = new TreeMap<>();
      for (Textes.Citation citation : citations) {
        if (citation.act().date() != null) byYear.computeIfAbsent(String.valueOf(citation.act().date().getYear()), k -> new ArrayList<>()).add(citation);
      }
      return new TextePage.Annees(
          houses.stream().map(id -> new TextePage.House(id, OrganismesView.collectivite(visit, id))).toList(),
          byYear.entrySet().stream().map(e -> new TextePage.Annee(e.getKey(),
          houses.stream().map(house -> cell(e.getKey(), house, e.getValue())).toList())).toList());
    }

    private TextePage.Cellule cell(String year, String house, List<Textes.Citation> citations) {
      long acts = citations.stream().map(citation -> citation.act().id()).filter(id -> id.collectivite().equals(house)).distinct().count();
      Address address = visit.address().without(Visit.PAGE);
      return new TextePage.Cellule(acts, acts == 0 ? null : address.only(COLLECTIVITE, house).only(ANNEE, year).toString());
    }
  }
}
