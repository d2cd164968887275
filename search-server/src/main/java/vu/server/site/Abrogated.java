package vu.server.site;

import java.util.List;
import vu.indexer.lexicon.Abrogations;
import vu.web.pages.Abrogation;

/** What is known of the repeal of a text, for pages. */
final class Abrogated {
  private Abrogated() {}

  static Abrogation shown(vu.indexer.lexicon.Abrogation known) {
    String articles = known.articles().isEmpty() ? null : String.join(", ", known.articles());
    return new Abrogation(articles, known.day(), known.whole(), known.par(), known.sources());
  }

  /** For the page of a text, or of one of its articles: those of other articles are left out. */
  static List<Abrogation> of(String cle, String article) {
    return Abrogations.get().all(cle).stream()
        .filter(known -> article == null || known.articles().isEmpty() || known.articles().contains(Abrogations.bare(article)))
        .map(Abrogated::shown)
        .toList();
  }
}
