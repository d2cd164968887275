package vu.indexer.extract.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vu.indexer.extract.words.Words;
import vu.indexer.lexicon.Lexicon;
import vu.indexer.model.Reference;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Codes by title or acronym. Titles must be exact once what a scan confuses is put aside: no distance turns one code into another. */
final class CodeGrammar {
  /** Acronyms that mean nothing else and need no article before them. */
  private static final Set<String> ALONE = Set.of("cgct", "c.g.c.t.", "c.g.c.t", "cgppp", "cg3p", "c.g.p.p.p.", "crpa", "casf", "cgfp", "ceseda",
      "cpce", "crpm");
  /** Which of several editions is meant, all of them of the past, is a guess as long as the day of the act is not known. */
  private static final double EDITION = 0.8;
  private static final Phrases HEADS = Phrases.of("code", "livre");
  private static final Phrases LINKS = Phrases.of("de la", "de l'", "du", "des", "de");
  private static final List<List<Lexicon.Phrase<Lexicon.Code>>> BY_LETTER = byLetter();
  /** Titles with which another begins. */
  private static final Set<String> GROWING = growing();
  private static final Phrases AND = Phrases.of("et", "ou", "ainsi que");
  private static final Phrases ESPECIALLY = Phrases.of("notamment", "et notamment", "et, notamment,", "en particulier", "et en particulier",
      "et particulierement", "et plus particulierement", "pris en", "en");
  private static final Phrases ITS = Phrases.of("ses", "son", "l'", "les", "en ses", "en son", "en l'");
  private static final int SHORTEST_SIGLE = 3;

  private final Folded f;
  private final LocalDate day;
  private final ScannedTitles scanned;
  private final Lexicon lexicon = Lexicon.get();

  /** @param day when the citing act was decided or, failing that, sent to the prefect, to choose among codes that had the same title; null when unknown */
  CodeGrammar(Folded f, LocalDate day) {
    this.f = f;
    this.day = day;
    this.scanned = new ScannedTitles(f);
  }

  /** A code at {@code p}; {@code afterArticles} admits the short acronyms (CU, CE …); null when there is none. */
  Mention read(int p, boolean afterArticles) {
    char first = f.at(p);
    if (first != 'c' && first != 'l' && first != '\uFFFD') return null;
    Mention titled = titled(p);
    return titled != null ? titled : acronym(p, afterArticles);
  }

  private Mention titled(int p) {
    int head = HEADS.at(f, p);
    if (head < 0 && f.match(p, "code") < 0 && f.match(p, "livre") < 0) return null;
    Title title = head < 0 ? null : longest(p, titlesBehind(f.skip(head)), false);
    if ((title == null || title.grows) && damaged(p)) title = longest(p, lexicon.codeTitles(), true);
    if (title == null) return head < 0 ? null : scanned(p);
    Lexicon.Code code = Lexicon.inForce(title.codes, day);
    Mention mention = mention(code, p, bracketed(title.end), "code.titre");
    return day == null && title.codes.size() > 1 && code.to() != null ? mention.doubtful(EDITION) : mention;
  }

  private Mention scanned(int p) {
    ScannedTitles.Match match = scanned.at(p);
    return match == null ? null : mention(Lexicon.inForce(match.codes(), day), p, bracketed(match.end()), "code.titre").repaired(true);
  }

  /** A title that was read, the codes that have or had it; {@code grows} when another title begins with it. */
  private record Title(int end, List<Lexicon.Code> codes, boolean grows) {}

  /** The longest of {@code titles} that stands at {@code p}, through the damage of a scan if {@code damaged}; null when none does. */
  private Title longest(int p, List<Lexicon.Phrase<Lexicon.Code>> titles, boolean damaged) {
    String words = null;
    int end = -1;
    List<Lexicon.Code> codes = null;
    for (Lexicon.Phrase<Lexicon.Code> phrase : titles) {
      if (words != null && !phrase.words().equals(words)) {
        if (phrase.words().length() < words.length()) break;
        continue;
      }
      int stop = damaged ? f.match(p, phrase.words()) : f.exact(p, phrase.words());
      if (stop < 0) continue;
      if (words == null) codes = new ArrayList<>(1);
      words = phrase.words();
      end = stop;
      codes.add(phrase.value());
    }
    return words == null ? null : new Title(end, codes, GROWING.contains(words));
  }

  /** The titles that can go on at {@code p} behind the word "code", by the first letter of the word that tells. */
  private List<Lexicon.Phrase<Lexicon.Code>> titlesBehind(int p) {
    int link = LINKS.at(f, p);
    char letter = f.at(f.sound(link < 0 ? p : f.skip(link)));
    return letter < BY_LETTER.size() ? BY_LETTER.get(letter) : List.of();
  }

  private static List<List<Lexicon.Phrase<Lexicon.Code>>> byLetter() {
    List<List<Lexicon.Phrase<Lexicon.Code>>> byLetter = new ArrayList<>();
    for (char letter = 0; letter < 128; letter++) byLetter.add(new ArrayList<>());
    for (Lexicon.Phrase<Lexicon.Code> title : Lexicon.get().codeTitles()) {
      Folded words = Folded.of(title.words());
      int told = words.skip(words.wordEndFrom(0)), link = LINKS.at(words, told);
      byLetter.get(words.at(link < 0 ? told : words.skip(link))).add(title);
    }
    return byLetter;
  }

  private static Set<String> growing() {
    Set<String> growing = new HashSet<>();
    for (Lexicon.Phrase<Lexicon.Code> title : Lexicon.get().codeTitles()) {
      for (Lexicon.Phrase<Lexicon.Code> other : Lexicon.get().codeTitles())
        if (!other.words().equals(title.words()) && other.words().startsWith(title.words())) growing.add(title.words());
    }
    return growing;
  }

  /** "codes de l'urbanisme et de l'environnement": the word stands once; empty when there are none. */
  List<Mention> several(int p) {
    int end = f.match(p, "codes");
    List<Mention> mentions = new ArrayList<>();
    int start = p, q = end < 0 ? -1 : f.skipInParagraph(end);
    while (q >= 0) {
      Mention code = member(start, q);
      if (code == null) break;
      mentions.add(code);
      int next = f.skipInParagraph(code.end());
      if (f.at(next) == ',') next = f.skipInParagraph(next + 1);
      int and = AND.at(f, next);
      if (and < 0 && f.at(f.skipInParagraph(code.end())) != ',') break;
      start = q = and >= 0 ? f.skipInParagraph(and) : next;
    }
    return mentions;
  }

  /** The code whose title goes on at {@code q} behind the word; null when there is none. */
  private Mention member(int start, int q) {
    Lexicon.Phrase<Lexicon.Code> best = null;
    List<Lexicon.Code> codes = new ArrayList<>();
    for (Lexicon.Phrase<Lexicon.Code> phrase : lexicon.codeTitles()) {
      if (best != null && !phrase.words().equals(best.words())) break;
      if (!phrase.words().startsWith("code ") || f.exact(q, phrase.words().substring(5)) < 0) continue;
      best = phrase;
      codes.add(phrase.value());
    }
    return best == null ? null : mention(Lexicon.inForce(codes, day), start, bracketed(f.exact(q, best.words().substring(5))), "code.titre");
  }

  /** Whether the next words hold a character that a sound title has not. */
  private boolean damaged(int p) {
    for (int i = p; i < Math.min(f.length(), p + 80); i++) {
      char ch = f.at(i);
      if (ch == '\uFFFD' || ch == '?' || ch == '|' || ch == '!' || f.isDigit(i)) return true;
    }
    return false;
  }

  /** The code whose official title is {@code title}, in the place of {@code found}; null when there is none. */
  Mention titled(String title, Mention found) {
    for (Lexicon.Phrase<Lexicon.Code> phrase : lexicon.codeTitles()) {
      if (phrase.value().titre().equalsIgnoreCase(title)) return mention(phrase.value(), found.start(), found.end(), "code.annexe");
    }
    return null;
  }

  private Mention acronym(int p, boolean afterArticles) {
    if (!f.isUpper(p)) return null;
    for (Lexicon.Phrase<Lexicon.Code> phrase : lexicon.codeAcronyms(f.at(p))) {
      int end = f.exact(p, phrase.words());
      if (end < 0 || f.isWord(end)) continue;
      boolean capitals = f.isUpper(p + 1) || f.at(p + 1) == '.';
      boolean told = afterArticles || ALONE.contains(phrase.words()) || phrase.words().length() >= SHORTEST_SIGLE && namesArticles(end);
      if (capitals && told) return mention(phrase.value(), p, end, "code.sigle");
    }
    return null;
  }

  /** "Vu le CCH, notamment ses articles L. 302-5 et …": what has articles is a code. */
  private boolean namesArticles(int end) {
    int p = f.skipInParagraph(end);
    if (f.at(p) == ',') p = f.skipInParagraph(p + 1);
    int especially = ESPECIALLY.at(f, p), its = especially < 0 ? -1 : ITS.at(f, f.skipInParagraph(especially));
    return its >= 0 && Words.plural(f, f.skip(its), "article", "articles") >= 0;
  }

  private static Mention mention(Lexicon.Code code, int start, int end, String rule) {
    return Mention.sure(new Reference.Code(code.titre(), code.cid(), List.of()), start, end, rule);
  }

  /** Takes "(CGCT)" into the mention. */
  private int bracketed(int at) {
    int p = f.skip(at);
    if (f.at(p) != '(') return at;
    int q = f.skip(p + 1);
    for (Lexicon.Phrase<Lexicon.Code> phrase : lexicon.codeAcronyms(f.at(q))) {
      int end = f.exact(q, phrase.words());
      if (end >= 0 && f.at(f.skip(end)) == ')') return f.skip(end) + 1;
    }
    return at;
  }
}
