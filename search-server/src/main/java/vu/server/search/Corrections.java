package vu.server.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vu.indexer.index.words.Token;
import vu.indexer.index.words.Words;
import vu.server.query.Note;

/** The query that was probably meant: words that no act holds, in the spelling that was found instead. */
final class Corrections {
  /** The kind of an {@link Offer} that leads to another search. */
  static final String QUERY = "requete";
  /** The most letters that a word of another spelling differs by, see {@link Fallbacks}. */
  private static final int FAR = 2;

  private Corrections() {}

  /** This page with an offer of that query first; the page itself when no word was corrected. */
  static SearchPage offered(SearchPage page, String typed) {
    Understood read = page.understood();
    String meant = typed;
    for (Note note : read.fallback()) {
      if (note.kind() == Note.Kind.PROCHES) for (String word : note.words()) meant = corrected(meant, word, page.hits());
    }
    if (meant.equals(typed)) return page;
    List<Offer> offers = new ArrayList<>(List.of(new Offer(QUERY, meant, meant)));
    offers.addAll(read.offers());
    return new SearchPage(new Understood(read.printed(), read.notes(), read.fallback(), offers), page.total(), page.hits(), page.facets());
  }

  private static String corrected(String typed, String word, List<Hit> hits) {
    int at = typed.indexOf(word);
    Optional<String> found = at < 0 ? Optional.empty() : closest(word, hits);
    return found.map(other -> typed.substring(0, at) + other + typed.substring(at + word.length())).orElse(typed);
  }

  /** Of the words for which the hits were found the one that is closest, of these the first. */
  private static Optional<String> closest(String word, List<Hit> hits) {
    String form = form(word);
    return hits.stream()
        .flatMap(hit -> hit.reasons().stream())
        .flatMap(reason -> reason.words().stream())
        .filter(printed -> TextMatcher.distance(form, form(printed)) <= FAR)
        .min(Comparator.comparingInt(printed -> TextMatcher.distance(form, form(printed))));
  }

  private static String form(String word) {
    List<Token> tokens = Words.of(word);
    return tokens.isEmpty() ? word : tokens.getFirst().form();
  }
}
