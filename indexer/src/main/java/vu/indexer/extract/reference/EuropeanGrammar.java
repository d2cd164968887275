package vu.indexer.extract.reference;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.extract.words.Words;
import vu.indexer.model.Reference.NatureEuropeenne;
import vu.indexer.model.Reference;
import vu.indexer.text.ActNumbers;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;
import vu.indexer.text.Phrases;

/**
 * Acts of the European Union. Their number is always given as year/number with a year of four digits, whichever way round it
 * is printed: regulations were numbered number/year before 2015, directives and decisions year/number.
 */
final class EuropeanGrammar {
  private static final NatureEuropeenne[] NATURES = NatureEuropeenne.values();
  private static final Phrases AND = Phrases.of("et", "ainsi que", "ou");
  private static final Phrases OTHER_HEADS =
      Phrases.of("vu", "loi", "code", "article", "deliberation", "arrete", "de la commission permanente");
  private static final int MOST_WORDS = 5, LONGEST_NAME = 40;

  private final Folded f;
  private final ActNumbers marks;
  private final EuropeanNumbers numbers;
  private final EuropeanNames names;

  EuropeanGrammar(Folded f) {
    this.f = f;
    this.marks = new ActNumbers(f);
    this.numbers = new EuropeanNumbers(f, marks);
    this.names = new EuropeanNames(f, numbers);
  }

  /** The acts opened at {@code p}; empty when there are none. */
  List<Mention> read(int p) {
    Mention named = names.read(p);
    if (named != null) return List.of(named);
    NatureEuropeenne nature = null;
    int end = -1;
    boolean plural = false;
    for (NatureEuropeenne n : NATURES) {
      String word = n == NatureEuropeenne.REGLEMENT ? "reglement" : n == NatureEuropeenne.DIRECTIVE ? "directive" : "decision";
      String words = n == NatureEuropeenne.REGLEMENT ? "reglements" : n == NatureEuropeenne.DIRECTIVE ? "directives" : "decisions";
      if (word.charAt(0) != f.at(p)) continue;
      int stop = Words.plural(f, p, word, words);
      if (stop < 0) continue;
      plural = Words.isPlural(f, p, stop, word);
      nature = n;
      end = stop;
      break;
    }
    return nature == null ? List.of() : numbered(p, end, nature, plural);
  }

  private List<Mention> numbered(int start, int headEnd, NatureEuropeenne nature, boolean plural) {
    int p = numbers.qualifiers(headEnd);
    boolean community = p < 0, told = community || p > f.skipInParagraph(headEnd);
    p = Math.abs(p);
    EuropeanNumbers.Number number = numbers.number(p, nature, community);
    if (number == null) number = behindName(p, nature, community);
    if (number == null) return told && nature == NatureEuropeenne.DIRECTIVE ? dated(start, p) : List.of();
    if (nature == NatureEuropeenne.DECISION && !told && !numbers.isMarked(number)) return List.of();
    List<Mention> mentions = new ArrayList<>();
    for (int from = start; number != null; ) {
      mentions.add(mention(from, number, nature));
      from = plural ? next(mentions.getLast().end()) : -1;
      number = from < 0 ? null : numbers.number(Math.abs(numbers.qualifiers(from)), nature, community);
    }
    return shareDate(mentions);
  }

  private Mention mention(int from, EuropeanNumbers.Number number, NatureEuropeenne nature) {
    int end = numbers.communityBehind(number.end());
    FrenchDates.Match date = numbers.date(end);
    if (date != null) end = date.end();
    Reference reference = new Reference.ActeEuropeen(nature, number.value(), date == null ? null : date.date(), null, List.of());
    Mention mention = Mention.sure(reference, from, end, nature.kind() + (date == null ? ".numero" : ".numero-date"));
    return mention.repaired(date != null && date.repaired());
  }

  /** Where another number of a list may stand behind {@code end}, a name in quotation marks passed over; -1 when none can. */
  private int next(int end) {
    int p = f.skipInParagraph(end), q = behindQuotation(p);
    if (f.at(q) == ',') q = f.skipInParagraph(q + 1);
    int and = AND.at(f, q);
    if (and >= 0) q = f.skipInParagraph(and);
    return q == p ? -1 : q;
  }

  private int behindQuotation(int p) {
    if (f.at(p) != '"') return p;
    int close = p + 1;
    while (close - p < LONGEST_NAME && f.at(close) != '"' && f.at(close) != '\n') close++;
    return f.at(close) == '"' ? f.skipInParagraph(close + 1) : p;
  }

  /** "directive européenne du 12 décembre 2006", "directive-cadre européenne sur l'eau du 23 octobre 2000": no number is printed. */
  private List<Mention> dated(int start, int from) {
    FrenchDates.Match date = numbers.date(from);
    if (date == null) date = numbers.date(behindWords(from));
    if (date == null) return List.of();
    Reference reference = new Reference.ActeEuropeen(NatureEuropeenne.DIRECTIVE, null, date.date(), null, List.of());
    return List.of(Mention.sure(reference, start, date.end(), "directive_ue.date").doubtful(0.9).repaired(date.repaired()));
  }

  /** Behind a short name, which no date and no number is part of. */
  private int behindWords(int from) {
    int p = from;
    for (int i = 0; i < MOST_WORDS; i++) {
      if (f.at(p) == '"') p = f.skipInParagraph(p + 1);
      int word = f.wordEndFrom(p);
      if (f.at(p) == '\'' || f.at(p) == '-') word = p + 1;
      else if (word == p || f.isDigit(p) || marks.mark(p) >= 0 || OTHER_HEADS.at(f, p) >= 0 || numbers.date(p) != null) break;
      p = f.skipInParagraph(word);
      if (f.at(p) == '"') p = f.skipInParagraph(p + 1);
    }
    return p;
  }

  /** "directive « habitats » 92/43/CEE", "directive oiseaux (2009/147/CE)"; null when no mark of the Union goes with the number. */
  private EuropeanNumbers.Number behindName(int from, NatureEuropeenne nature, boolean community) {
    int p = behindWords(from);
    if (p == from) return null;
    boolean bracket = f.at(p) == '(' && (f.isDigit(p + 1) || marks.mark(p + 1) >= 0);
    int q = numbers.qualifiers(bracket ? p + 1 : p);
    EuropeanNumbers.Number number = numbers.number(Math.abs(q), nature, community || q < 0);
    if (number == null || !community && q >= 0 && !number.marked()) return null;
    int close = f.skip(number.end());
    return bracket && f.at(close) == ')' ? new EuropeanNumbers.Number(number.value(), close + 1, true) : number;
  }

  private static List<Mention> shareDate(List<Mention> mentions) {
    if (mentions.size() < 2 || mentions.getLast().reference().date() == null) return mentions;
    return mentions.stream().map(m -> m.reference().date() == null ? m.withDate(mentions.getLast().reference().date()) : m).toList();
  }
}
