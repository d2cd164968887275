package vu.indexer.extract.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vu.indexer.lexicon.Lexicon;
import vu.indexer.text.Folded;
import vu.indexer.text.HeadWords;
import vu.indexer.text.Openings;

/** Reads an act or a code of any family where its first word stands. */
final class ActReader {
  private static final int ARTICLE = 1, DELIBERATION = 2, TEXT = 4, CODE = 8, EUROPEAN = 16;
  /** What opens an article or an act: at a first look, and word for word with its kinds. */
  private static final Openings OPENINGS = Openings.of(openings());
  private static final HeadWords HEADS = new HeadWords(heads());

  private final Folded f;
  private final DeliberationGrammar deliberations;
  private final TextGrammar texts;
  private final CodeGrammar codes;
  private final EuropeanGrammar european;

  /** @param day of the citing act, null when unknown */
  ActReader(Folded f, LocalDate day) {
    this.f = f;
    this.deliberations = new DeliberationGrammar(f);
    this.texts = new TextGrammar(f);
    this.codes = new CodeGrammar(f, day);
    this.european = new EuropeanGrammar(f);
  }

  private static List<String> openings() {
    List<String> openings = new ArrayList<>();
    heads().values().forEach(openings::addAll);
    openings.removeIf(head -> head.length() == 1);
    for (String part : List.of("l", "r", "d", "a")) for (char behind : ". *0123456789".toCharArray()) openings.add(part + behind);
    return openings;
  }

  private static Map<Integer, List<String>> heads() {
    List<String> codes = new ArrayList<>(List.of("code", "codes", "livre"));
    for (char first : new char[] {'c', 'l'}) Lexicon.get().codeAcronyms(first).forEach(phrase -> codes.add(phrase.words()));
    List<String> european = new ArrayList<>(List.of("reglement", "reglements", "directive", "directives", "decision", "decisions"));
    for (Lexicon.Phrase<Lexicon.European> phrase : Lexicon.get().european())
      if (phrase.words().charAt(0) == 'r' || phrase.words().charAt(0) == 'd') european.add(phrase.words());
    return Map.of(ARTICLE, ArticleGrammar.HEADS, DELIBERATION, DeliberationGrammar.HEADS, TEXT, TextGrammar.HEADS, CODE, codes,
        EUROPEAN, european);
  }

  /** Whether the word numbered {@code k} may open an article or an act. */
  boolean opens(int k) {
    return OPENINGS.opens(f, k);
  }

  /** The families whose head stands at {@code p}; 0 when none does. */
  int kinds(int p) {
    return HEADS.at(f, p);
  }

  static boolean isArticle(int kinds) {
    return (kinds & ARTICLE) != 0;
  }

  CodeGrammar codes() {
    return codes;
  }

  /** False where no number can stand that needs no head. */
  boolean mayBeBare(int p) {
    return deliberations.mayBeBare(p);
  }

  /** A number that needs no head; empty when there is none. */
  List<Mention> bare(int p) {
    return one(deliberations.bare(p));
  }

  /** The act or code that starts at {@code p}, behind articles; empty when there is none. */
  List<Mention> owner(int p) {
    List<Mention> read = read(p, kinds(p), true);
    return read.isEmpty() ? bare(p) : read;
  }

  /** As {@link #owner}, of the given {@code kinds} alone. */
  List<Mention> read(int p, int kinds, boolean afterArticles) {
    List<Mention> read = List.of();
    if ((kinds & CODE) != 0) read = one(codes.read(p, afterArticles));
    if ((kinds & CODE) != 0 && read.isEmpty()) read = codes.several(p);
    if ((kinds & EUROPEAN) != 0 && read.isEmpty()) read = european.read(p);
    if ((kinds & DELIBERATION) != 0 && read.isEmpty()) read = deliberations.read(p);
    return (kinds & TEXT) != 0 && read.isEmpty() ? texts.read(p) : read;
  }

  private static List<Mention> one(Mention mention) {
    return mention == null ? List.of() : List.of(mention);
  }
}
