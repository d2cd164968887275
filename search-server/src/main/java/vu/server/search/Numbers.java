package vu.server.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import vu.indexer.index.EdgeRow;
import vu.indexer.index.Zone;
import vu.indexer.index.words.Folding;
import vu.indexer.index.words.Token;
import vu.indexer.index.words.Words;
import vu.indexer.model.ActId;
import vu.server.query.Champ;
import vu.server.query.ReferenceKind;
import vu.server.query.SearchQuery;

/** Typed references → the acts of that number first, then those that cite it, then those that print it. */
final class Numbers {
  static final float OWN = 1000f;
  static final float CITING = 5f;

  private final Catalog catalog;
  private final Spelt spelt;
  private final ReferenceKeys keys;
  private final Citations citations;

  Numbers(Catalog catalog) {
    this.catalog = catalog;
    this.spelt = new Spelt(catalog);
    this.keys = new ReferenceKeys(catalog);
    this.citations = new Citations(catalog);
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
    for (ActId id : keys.ids(reference)) if (catalog.holds(id)) acts.set(catalog.position(id));
    List<String> words = ReferenceKeys.words(reference);
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

  /** See {@link ReferenceKeys#of}. */
  List<String> keys(SearchQuery.Reference reference) {
    return keys.of(reference);
  }

  /** See {@link ReferenceKeys#codes}. */
  List<String> codes(SearchQuery.Reference reference) {
    return keys.codes(reference);
  }

  /** The acts that cite it: by key, by number, by name, by article; for {@link Champ#CITE} acts of local authorities only. */
  Condition cited(SearchQuery.Reference reference, Champ champ) {
    String form = TextMatches.number(reference).form();
    String nature = reference.kind() == ReferenceKind.TEXTE ? Folding.fold(ReferenceKeys.words(reference).getFirst()) + " " : "";
    String kind = champ == Champ.CITE ? "deliberation " : nature;
    BitSet acts = new BitSet();
    acts.or(citations.of(kind + form));
    if (reference.kind() == ReferenceKind.NUMERO) for (ActId id : keys.ids(reference)) acts.or(citations.of("delib:" + id));
    if (reference.kind() == ReferenceKind.TEXTE) for (String cle : ReferenceKeys.nicknamed(reference)) acts.or(citations.of(cle));
    String code = ReferenceKeys.code(reference);
    BitSet ofTheCode = code == null ? null : citations.ofCode(code);
    if (ofTheCode != null) acts.and(ofTheCode);
    return new Condition.Acts(acts, CITING);
  }

  /** The acts that cite the text a word alone stands for: "RGPD"; none for other words. */
  BitSet citing(String word) {
    BitSet acts = new BitSet();
    for (String key : Nicknames.of(word)) acts.or(citations.of(key));
    return acts;
  }

  /** The citations in an act, given by its position, of the text a word alone stands for. */
  List<EdgeRow> citations(String word, int act) {
    List<String> named = Nicknames.of(word);
    return named.isEmpty() ? List.of() : citations.in(act).stream().filter(edge -> named.contains(edge.cle())).toList();
  }

  /** The citations in an act, given by its position, of what a reference names. */
  List<EdgeRow> citations(SearchQuery.Reference reference, int act) {
    Set<String> named = Set.copyOf(keys(reference));
    String form = TextMatches.number(reference).form();
    return citations.in(act).stream()
        .filter(edge -> TexteKeys.of(edge).stream().anyMatch(named::contains) || isNumber(edge, form))
        .toList();
  }

  private static boolean isNumber(EdgeRow edge, String form) {
    return edge.numero() != null && Words.of(edge.numero()).stream().anyMatch(token -> token.form().equals(form));
  }

  /** A number with the word before it anywhere in the act; a name right after it, for "notre" alone means something else. */
  private static Condition printed(SearchQuery.Reference reference) {
    TextMatch.Term term = TextMatches.number(reference);
    Condition number = new Condition.Text(Condition.ANYWHERE, term);
    return switch (reference.kind()) {
      case NUMERO -> number;
      case ARTICLE -> {
        String code = ReferenceKeys.code(reference);
        yield code == null ? number : new Condition.AllOf(List.of(number, word(code)));
      }
      case TEXTE -> named(term) ? new Condition.Text(Condition.ANYWHERE, new TextMatch.Sequence(List.of(kind(reference), term)))
          : new Condition.AllOf(List.of(number, new Condition.Text(Condition.ANYWHERE, kind(reference))));
    };
  }

  private static boolean named(TextMatch.Term term) {
    return term.form().chars().noneMatch(Character::isDigit);
  }

  private static TextMatch.Term kind(SearchQuery.Reference reference) {
    return term(ReferenceKeys.words(reference).getFirst());
  }

  private static Condition word(String word) {
    return new Condition.Text(Condition.ANYWHERE, term(word));
  }

  private static TextMatch.Term term(String word) {
    Token token = Words.of(word).getFirst();
    return new TextMatch.Term(token.form(), token.stem());
  }
}
