package vu.server.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vu.indexer.index.EdgeRow;
import vu.indexer.index.Zone;
import vu.indexer.index.words.Folding;
import vu.indexer.index.words.StopWords;
import vu.indexer.index.words.Token;
import vu.indexer.index.words.Words;
import vu.indexer.model.ActId;
import vu.indexer.resolve.ActKeys;
import vu.server.query.Champ;
import vu.server.query.ReferenceKind;
import vu.server.query.SearchQuery;

/** Typed references → the acts of that number first, then those that cite it, then those that print it. */
final class Numbers {
  static final float OWN = 1000f;
  static final float CITING = 5f;

  private final Catalog catalog;
  private final Spelt spelt;
  private final Set<String> authorities = new HashSet<>();
  /** The acts that cite a text, by each word of its number, names and articles, alone and after its kind. */
  private final Map<String, BitSet> citing = new HashMap<>();
  private final Map<String, BitSet> citingByInitials = new HashMap<>();
  private final Map<Integer, List<EdgeRow>> byAct = new HashMap<>();

  Numbers(Catalog catalog) {
    this.catalog = catalog;
    this.spelt = new Spelt(catalog);
    for (int at = 0; at < catalog.size(); at++) authorities.add(catalog.act(at).collectivite().id());
    catalog.edges().forEach(this::add);
  }

  private void add(EdgeRow edge) {
    int from = catalog.position(edge.from());
    byAct.computeIfAbsent(from, act -> new ArrayList<>()).add(edge);
    List<String> names = new ArrayList<>(edge.articles());
    if (edge.numero() != null) names.add(edge.numero());
    if (edge.titre() != null) names.add(edge.titre());
    if (edge.cle() != null) names.add(edge.cle().substring(edge.cle().lastIndexOf('/') + 1));
    String kind = edge.kind().replace("_ue", "");
    for (String name : names) {
      for (Token token : Words.of(name)) {
        set(citing, token.form(), from);
        set(citing, kind + " " + token.form(), from);
      }
    }
    if (edge.cle() != null) set(citing, edge.cle(), from);
    if (edge.kind().equals("code") && edge.titre() != null) set(citingByInitials, initials(edge.titre()), from);
  }

  private static void set(Map<String, BitSet> map, String key, int act) {
    map.computeIfAbsent(key, k -> new BitSet()).set(act);
  }

  /** {@code cgct} of "Code général des collectivités territoriales". */
  static String initials(String title) {
    return Words.of(title).stream()
        .map(Token::form)
        .filter(form -> !StopWords.contains(form))
        .map(form -> form.substring(0, 1))
        .collect(Collectors.joining());
  }

  Condition plan(SearchQuery.Reference reference) {
    List<Condition> ways = new ArrayList<>();
    if (reference.kind() == ReferenceKind.NUMERO) ways.add(own(reference));
    ways.add(cited(reference, Champ.TEXTE));
    ways.add(printed(reference));
    return new Condition.AnyOf(ways);
  }

  /** The acts of this number. */
  Condition own(SearchQuery.Reference reference) {
    return new Condition.AnyOf(List.of(new Condition.Acts(held(reference), OWN),
        new Condition.Text(Set.of(Zone.NUMERO), TextMatches.number(reference))));
  }

  /** The acts that are held under this number, by position. */
  BitSet held(SearchQuery.Reference reference) {
    BitSet acts = new BitSet();
    if (reference.kind() != ReferenceKind.NUMERO) return acts;
    for (ActId id : ids(reference)) if (catalog.holds(id)) acts.set(catalog.position(id));
    List<String> words = words(reference);
    for (int from = 0; from < words.size() && acts.isEmpty(); from++) acts.or(spelt.acts(String.join(" ", words.subList(from, words.size()))));
    return acts;
  }

  /** The acts whose number these words are, see {@link Spelt}. */
  BitSet spelt(String words) {
    return spelt.acts(words);
  }

  boolean isHeld(String id) {
    return catalog.holds(ActId.parse(id));
  }

  /** The keys a reference may have: of acts, of texts by number or nickname, of articles. */
  List<String> keys(SearchQuery.Reference reference) {
    return switch (reference.kind()) {
      case NUMERO -> ids(reference).stream().map(id -> "delib:" + id).sorted().toList();
      case TEXTE -> {
        String numbered = "fr:" + kind(reference).form() + ":" + TextMatches.number(reference).form();
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

  /** The acts that cite it: by key, by number, by name, by article; for {@link Champ#CITE} acts of local authorities only. */
  Condition cited(SearchQuery.Reference reference, Champ champ) {
    String form = TextMatches.number(reference).form();
    String nature = reference.kind() == ReferenceKind.TEXTE ? Folding.fold(words(reference).getFirst()) + " " : "";
    String kind = champ == Champ.CITE ? "deliberation " : nature;
    BitSet acts = new BitSet();
    acts.or(citing.getOrDefault(kind + form, acts));
    if (reference.kind() == ReferenceKind.NUMERO) for (ActId id : ids(reference)) acts.or(citing.getOrDefault("delib:" + id, acts));
    if (reference.kind() == ReferenceKind.TEXTE) for (String cle : nicknamed(reference)) acts.or(citing.getOrDefault(cle, acts));
    BitSet ofTheCode = code(reference) == null ? null : citingByInitials.get(code(reference));
    if (ofTheCode != null) acts.and(ofTheCode);
    return new Condition.Acts(acts, CITING);
  }

  /** The keys of the texts that a nickname stands for: "loi NOTRe". */
  private static List<String> nicknamed(SearchQuery.Reference reference) {
    List<String> words = words(reference);
    return Nicknames.of(Folding.fold(words.getFirst()), String.join(" ", words.subList(1, words.size())));
  }

  /** The acts that cite the text a word alone stands for: "RGPD"; none for other words. */
  BitSet citing(String word) {
    BitSet acts = new BitSet();
    for (String key : Nicknames.of(word)) acts.or(citing.getOrDefault(key, acts));
    return acts;
  }

  /** The citations in an act, given by its position, of the text a word alone stands for. */
  List<EdgeRow> citations(String word, int act) {
    List<String> keys = Nicknames.of(word);
    if (keys.isEmpty()) return List.of();
    return byAct.getOrDefault(act, List.of()).stream().filter(edge -> keys.contains(edge.cle())).toList();
  }

  /** The keys of "règlement 2016/679", "directive 2014/24". */
  private static List<String> european(SearchQuery.Reference reference) {
    String number = TextMatches.number(reference).form();
    String key = Nicknames.european(Folding.fold(words(reference).getFirst()), number);
    return key == null || number.indexOf('/') < 0 ? List.of() : List.of(key);
  }

  /** The citations in an act, given by its position, of what a reference names. */
  List<EdgeRow> citations(SearchQuery.Reference reference, int act) {
    Set<String> keys = Set.copyOf(keys(reference));
    String form = TextMatches.number(reference).form();
    return byAct.getOrDefault(act, List.of()).stream()
        .filter(edge -> TexteKeys.of(edge).stream().anyMatch(keys::contains) || isNumber(edge, form))
        .toList();
  }

  private static boolean isNumber(EdgeRow edge, String form) {
    return edge.numero() != null && Words.of(edge.numero()).stream().anyMatch(token -> token.form().equals(form));
  }

  private Set<ActId> ids(SearchQuery.Reference reference) {
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

  private static List<String> words(SearchQuery.Reference reference) {
    return Arrays.asList(reference.text().split(" "));
  }

  /** The initials of the code named after an article by its sigle or in full, or null. */
  private static String code(SearchQuery.Reference reference) {
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

  /** A number with the word before it anywhere in the act; a name right after it, for "notre" alone means something else. */
  private static Condition printed(SearchQuery.Reference reference) {
    TextMatch.Term term = TextMatches.number(reference);
    Condition number = new Condition.Text(Condition.ANYWHERE, term);
    return switch (reference.kind()) {
      case NUMERO -> number;
      case ARTICLE -> code(reference) == null ? number : new Condition.AllOf(List.of(number, word(code(reference))));
      case TEXTE -> named(term) ? new Condition.Text(Condition.ANYWHERE, new TextMatch.Sequence(List.of(kind(reference), term)))
          : new Condition.AllOf(List.of(number, new Condition.Text(Condition.ANYWHERE, kind(reference))));
    };
  }

  private static boolean named(TextMatch.Term term) {
    return term.form().chars().noneMatch(Character::isDigit);
  }

  private static TextMatch.Term kind(SearchQuery.Reference reference) {
    return term(words(reference).getFirst());
  }

  private static Condition word(String word) {
    return new Condition.Text(Condition.ANYWHERE, term(word));
  }

  private static TextMatch.Term term(String word) {
    Token token = Words.of(word).getFirst();
    return new TextMatch.Term(token.form(), token.stem());
  }
}
