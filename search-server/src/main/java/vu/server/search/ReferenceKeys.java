package vu.server.search;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vu.indexer.index.words.Folding;
import vu.indexer.index.words.StopWords;
import vu.indexer.index.words.Token;
import vu.indexer.index.words.Words;
import vu.indexer.model.ActId;
import vu.indexer.resolve.ActKeys;
import vu.server.query.ReferenceKind;
import vu.server.query.SearchQuery;

/** Typed references → the keys of what they may name: acts, texts, articles of codes. */
final class ReferenceKeys {
  private final Catalog catalog;
  private final Set<String> authorities = new HashSet<>();

  ReferenceKeys(Catalog catalog) {
    this.catalog = catalog;
    for (int at = 0; at < catalog.size(); at++) authorities.add(catalog.act(at).collectivite().id());
  }

  /** Of acts, of texts by number or nickname, of articles. */
  List<String> of(SearchQuery.Reference reference) {
    return switch (reference.kind()) {
      case NUMERO -> ids(reference).stream().map(id -> "delib:" + id).sorted().toList();
      case TEXTE -> {
        String numbered = "fr:" + Words.of(words(reference).getFirst()).getFirst().form() + ":" + TextMatches.number(reference).form();
        yield Stream.of(nicknamed(reference), List.of(numbered), european(reference)).flatMap(List::stream).distinct().toList();
      }
      case ARTICLE -> articles(reference);
    };
  }

  /** "L5217-2 CGCT": the article of that code; of every code cited when none is named. */
  private List<String> articles(SearchQuery.Reference reference) {
    String end = "#" + TextMatches.number(reference).form().toUpperCase(Locale.ROOT), code = code(reference);
    return catalog.column(FilterName.TEXTE).ids().stream().filter(key -> key.endsWith(end) && (code == null || titled(key, code))).toList();
  }

  private boolean titled(String key, String initials) {
    FacetColumn texts = catalog.column(FilterName.TEXTE);
    int whole = texts.ordinal(key.substring(0, key.indexOf('#')));
    return whole >= 0 && initials(texts.labels().get(whole)).equals(initials);
  }

  /** The keys of the texts that a nickname stands for: "loi NOTRe". */
  static List<String> nicknamed(SearchQuery.Reference reference) {
    List<String> words = words(reference);
    return Nicknames.of(Folding.fold(words.getFirst()), String.join(" ", words.subList(1, words.size())));
  }

  /** The keys of "règlement 2016/679", "directive 2014/24". */
  private static List<String> european(SearchQuery.Reference reference) {
    String number = TextMatches.number(reference).form();
    String key = Nicknames.european(Folding.fold(words(reference).getFirst()), number);
    return key == null || number.indexOf('/') < 0 ? List.of() : List.of(key);
  }

  /** The addresses that an act of this number has, one for each authority. */
  Set<ActId> ids(SearchQuery.Reference reference) {
    String page = SearchQuery.Reference.PAGE;
    if (reference.text().startsWith(page)) return Set.of(ActId.parse(reference.text().substring(page.length())));
    String number = words(reference).reversed().stream().filter(word -> word.chars().anyMatch(Character::isDigit)).findFirst().orElse("");
    Set<ActId> ids = new HashSet<>();
    for (String authority : authorities) {
      String key = ActKeys.key(authority, number);
      if (key != null) ids.add(new ActId(authority, key));
    }
    return ids;
  }

  static List<String> words(SearchQuery.Reference reference) {
    return Arrays.asList(reference.text().split(" "));
  }

  /** The initials of the code named after an article by its sigle or in full, or null. */
  static String code(SearchQuery.Reference reference) {
    if (reference.kind() != ReferenceKind.ARTICLE) return null;
    int title = Folding.fold(reference.text()).indexOf(" code ");
    if (title >= 0) return initials(reference.text().substring(title + 1));
    String last = words(reference).getLast();
    return last.chars().noneMatch(c -> c == '-') ? Folding.fold(last) : null;
  }

  /** The keys of the code that an article is said to be of. */
  List<String> codes(SearchQuery.Reference reference) {
    String code = code(reference);
    if (code == null) return List.of();
    FacetColumn texts = catalog.column(FilterName.TEXTE);
    return texts.ids().stream()
        .filter(key -> key.startsWith("fr:code:") && !TexteKeys.isArticle(key))
        .filter(key -> initials(texts.labels().get(texts.ordinal(key))).equals(code))
        .toList();
  }

  /** {@code cgct} of "Code général des collectivités territoriales". */
  static String initials(String title) {
    return Words.of(title).stream()
        .map(Token::form)
        .filter(form -> !StopWords.contains(form))
        .map(form -> form.substring(0, 1))
        .collect(Collectors.joining());
  }
}
