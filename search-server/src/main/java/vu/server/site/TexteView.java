package vu.server.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vu.server.api.ApiError;
import vu.server.texte.Textes;
import vu.web.pages.CitedBy;
import vu.web.pages.TextePage;

/** One law, code or other text, or one article of it: who cites it. */
final class TexteView {
  static final String ARTICLE = "article";
  static final List<String> PARAMETERS = List.of(ARTICLE);

  private TexteView() {}

  static TextePage page(Visit visit) {
    Textes.Detail detail = TextesView.detail(visit, visit.context().pathParam("cle"));
    String article = visit.params().text(ARTICLE);
    List<Textes.Citation> citations = detail.citations().stream().filter(citation -> article == null || cites(citation, article)).toList();
    if (citations.isEmpty()) throw ApiError.notFound("Aucun acte détenu ne cite l’article « " + article + " » de ce texte.");
    Textes.Summary summary = detail.summary();
    return new TextePage(
        visit.chrome(article == null ? summary.nom() : summary.nom() + ", " + visit.strings().get("texte.article", article), null),
        summary.nom(),
        summary.kind(),
        summary.url(),
        Officiel.of(summary.url()),
        article,
        articles(visit, detail, article),
        parts(visit, citations));
  }

  private static boolean cites(Textes.Citation citation, String article) {
    return citation.edge().articles().stream().anyMatch(printed -> bare(printed).equals(bare(article)));
  }

  /** {@code L. 5217-2} and {@code L5217-2} are one article. */
  private static String bare(String article) {
    return article.replaceAll("[\\s.]", "");
  }

  private static List<TextePage.Article> articles(Visit visit, Textes.Detail detail, String current) {
    if (detail.articles().isEmpty()) return List.of();
    List<TextePage.Article> articles = new ArrayList<>();
    articles.add(new TextePage.Article(visit.strings().get("texte.tous-articles"), detail.summary().actes(), visit.address().without(ARTICLE).toString(), current == null));
    for (Textes.Count count : detail.articles()) {
      boolean shown = current != null && bare(current).equals(bare(count.cle()));
      articles.add(new TextePage.Article(count.cle(), count.actes(), visit.address().only(ARTICLE, count.cle()).toString(), shown));
    }
    return articles;
  }

  private static List<TextePage.Part> parts(Visit visit, List<Textes.Citation> citations) {
    Map<String, List<CitedBy>> byAuthority = new LinkedHashMap<>();
    for (Textes.Citation citation : citations) {
      byAuthority.computeIfAbsent(citation.act().id().collectivite(), id -> new ArrayList<>()).add(PageRows.citedBy(visit.services(), citation.edge()));
    }
    return byAuthority.entrySet().stream().map(e -> new TextePage.Part(OrganismesView.collectivite(visit, e.getKey()), e.getValue())).toList();
  }
}
