package vu.indexer.extract.reference;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.extract.words.Words;
import vu.indexer.lexicon.Lexicon;
import vu.indexer.model.Reference.NatureEuropeenne;
import vu.indexer.model.Reference;
import vu.indexer.text.ActNumbers;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;
import vu.indexer.text.Openings;
import vu.indexer.text.Phrases;

/**
 * Acts of the European Union. Their number is always given as year/number with a year of four digits, whichever way round it
 * is printed: regulations were numbered number/year before 2015, directives and decisions year/number.
 */
final class EuropeanGrammar {
  private static final Openings NICKNAMES = Openings.of(Lexicon.get().european().stream().map(Lexicon.Phrase::words).toList());
  private static final NatureEuropeenne[] NATURES = NatureEuropeenne.values();
  private static final Phrases QUALIFIERS =
      Phrases.of(
          "d'execution", "general", "du parlement europeen", "du parlement et du conseil", "du conseil europeen", "de l'union europeenne",
              "de l'union",
          "delegue", "deleguee", "europeen", "europeenne", "communautaire", "cadre", "-cadre", "du parlement europeen et du conseil",
          "de la commission europeenne", "de la commission", "du conseil", "general");
  private static final Phrases COMMUNITIES = Phrases.of("ue", "ce", "cee", "euratom", "ue, euratom", "ce, euratom", "pesc", "jai", "ec", "eu", "eec");
  private static final Phrases AND = Phrases.of("et", "ainsi que", "ou");
  private static final Phrases OTHER_HEADS = Phrases.of("vu", "loi", "code", "article", "deliberation", "arrete", "de la commission permanente");
  private static final Phrases RULES = Phrases.of("reglement", "directive");
  private static final Phrases BODIES =
      Phrases.of(
          "du parlement europeen et du conseil", "de la commission europeenne", "de la commission", "du conseil",
              "du conseil et du parlement europeen");

  private final Folded f;
  private final ActNumbers numbers;
  private final Lexicon lexicon = Lexicon.get();

  EuropeanGrammar(Folded f) {
    this.f = f;
    this.numbers = new ActNumbers(f);
  }

  /** The acts opened at {@code p}; empty when there are none. */
  List<Mention> read(int p) {
    Mention named = nickname(p);
    if (named != null) return List.of(numbered(named));
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
    List<Mention> mentions = new ArrayList<>();
    int from = start, p = qualifiers(headEnd);
    boolean community = p < 0;
    if (community) p = -p;
    while (true) {
      Number number = number(p, nature, community);
      if (number == null && mentions.isEmpty()) number = behindName(p, nature, community);
      if (number == null) break;
      int end = communityBehind(number.end);
      FrenchDates.Match date = date(end);
      if (date != null) end = date.end();
      Reference reference = new Reference.ActeEuropeen(nature, number.value, date == null ? null : date.date(), null, List.of());
      mentions.add(Mention.sure(reference, from, end, nature.kind() + (date == null ? ".numero" : ".numero-date"))
          .repaired(date != null && date.repaired()));
      if (!plural) break;
      int q = f.skipInParagraph(end);
      if (f.at(q) == ',') q = f.skipInParagraph(q + 1);
      int and = AND.at(f, q);
      if (and >= 0) q = f.skipInParagraph(and);
      if (q == f.skipInParagraph(end)) break;
      from = q;
      int next = qualifiers(q);
      p = Math.abs(next);
    }
    return shareDate(mentions);
  }

  /**
   * "directive « habitats » 92/43/CEE", "directive oiseaux (2009/147/CE)": the number behind a short name; null when no mark of the Union goes with
   * it.
   */
  private Number behindName(int from, NatureEuropeenne nature, boolean community) {
    int p = from;
    for (int i = 0; i < 5; i++) {
      if (f.at(p) == '"') p = f.skipInParagraph(p + 1);
      int word = f.wordEndFrom(p);
      if (f.at(p) == '\'' || f.at(p) == '-') word = p + 1;
      else if (word == p || f.isDigit(p) || numbers.mark(p) >= 0 || OTHER_HEADS.at(f, p) >= 0) break;
      p = f.skipInParagraph(word);
      if (f.at(p) == '"') p = f.skipInParagraph(p + 1);
    }
    if (p == from) return null;
    boolean bracket = f.at(p) == '(' && (f.isDigit(p + 1) || numbers.mark(p + 1) >= 0);
    int q = qualifiers(bracket ? p + 1 : p);
    Number number = number(Math.abs(q), nature, community || q < 0);
    if (number == null || !community && q >= 0 && !number.marked) return null;
    int close = f.skip(number.end);
    return bracket && f.at(close) == ')' ? new Number(number.value, close + 1, true) : number;
  }

  /** "règlement n° 1303/2013 (UE)": the community stands behind the number. */
  private int communityBehind(int end) {
    int p = f.skip(end);
    int word = COMMUNITIES.at(f, f.at(p) == '(' ? f.skip(p + 1) : p);
    if (word < 0) return end;
    return f.at(p) != '(' ? word : f.at(f.skip(word)) == ')' ? f.skip(word) + 1 : end;
  }

  /** "règlement général d'exemption par catégorie n° 651/2014 du 17 juin 2014": the nickname and its number are one reference. */
  private Mention numbered(Mention named) {
    Reference.ActeEuropeen act = (Reference.ActeEuropeen) named.reference();
    int p = behindAcronym(f.skipInParagraph(named.end()));
    if (f.at(p) == '"') p = f.skipInParagraph(p + 1);
    boolean bracket = f.at(p) == '(';
    int q = qualifiers(p);
    Number number = number(Math.abs(q), act.nature(), q < 0);
    if (number == null && bracket) {
      q = qualifiers(p + 1);
      int head = RULES.at(f, Math.abs(q));
      if (head >= 0) q = qualifiers(head);
      number = number(Math.abs(q), act.nature(), q < 0);
    } else {
      bracket = false;
    }
    int end = number == null ? named.end() : communityBehind(number.end);
    FrenchDates.Match date = date(end);
    if (date != null) end = date.end();
    if (number == null && date == null) return named;
    if (bracket && f.at(f.skip(end)) == ')') end = f.skip(end) + 1;
    Reference reference = new Reference.ActeEuropeen(act.nature(), number == null ? null : number.value, date == null ? null : date.date(),
        act.alias(), List.of());
    return Mention.sure(reference, named.start(), end, act.nature().kind() + (number == null ? ".nom" : ".nom-numero")).doubtful(0.97);
  }

  /** Passes over "(DCE)" between a name and its number. */
  private int behindAcronym(int p) {
    int end = f.at(p) == '(' ? f.wordEndFrom(p + 1) : p;
    return end - p > 2 && end - p < 7 && f.isUpper(p + 1) && f.isUpper(end - 1) && f.at(end) == ')' && COMMUNITIES.at(f, p + 1) < 0
        ? f.skipInParagraph(end + 1) : p;
  }

  private static List<Mention> shareDate(List<Mention> mentions) {
    if (mentions.size() < 2 || mentions.getLast().reference().date() == null) return mentions;
    return mentions.stream().map(m -> m.reference().date() == null ? m.withDate(mentions.getLast().reference().date()) : m).toList();
  }

  /** Passes over qualifiers and "(UE)"; the offset is negated when a community was named. */
  private int qualifiers(int at) {
    int p = f.skipInParagraph(at);
    boolean community = false;
    for (int i = 0; i < 6; i++) {
      int end = QUALIFIERS.at(f, p);
      int number = f.any(p, "n°", "no");
      if (end < 0 && number >= 0 && (f.at(f.skip(number)) == '(' || COMMUNITIES.at(f, f.skip(number)) >= 0)) end = number;
      if (end < 0 && f.at(p) == '(') {
        int word = COMMUNITIES.at(f, f.skip(p + 1));
        if (word >= 0) {
          int close = f.skip(word);
          if (f.at(close) == ',') close = f.skip(f.wordEndFrom(f.skip(close + 1)));
          if (f.at(close) == ')') {
            end = close + 1;
            community = true;
          }
        }
      }
      if (end < 0) {
        int word = COMMUNITIES.at(f, p);
        if (word >= 0) {
          end = word;
          community = true;
        }
      }
      if (end < 0) break;
      p = f.skipInParagraph(end);
    }
    return community ? -p : p;
  }

  /** @param marked whether a community stands behind it: "92/43/CEE" */
  private record Number(String value, int end, boolean marked) {}

  private Number number(int at, NatureEuropeenne nature, boolean community) {
    int mark = numbers.mark(at);
    int p = mark >= 0 ? mark : at;
    int a = digits(p);
    boolean lostSlash = community && f.at(a) == ' ' && digits(a + 1) == a + 5 && a > p;
    if (a == p || f.at(a) != '/' && !lostSlash) return null;
    int b = digits(a + 1);
    if (b == a + 1) return null;
    int end = b;
    boolean suffix = false;
    if (f.at(b) == '/') {
      int word = COMMUNITIES.at(f, b + 1);
      if (word >= 0) {
        end = word;
        suffix = true;
      }
    }
    String left = f.slice(p, a), right = f.slice(a + 1, b);
    if (!community && !suffix && !plausible(left, right)) return null;
    String value = yearFirst(nature, left, right);
    return value == null || f.isDigit(end) || f.at(end) == '/' ? null : new Number(value, end, suffix);
  }

  /** Without any mark of the Union, one side must be a year of four digits. */
  private static boolean plausible(String left, String right) {
    return year(left) > 0 && left.length() == 4 || year(right) > 0 && right.length() == 4;
  }

  private static String yearFirst(NatureEuropeenne nature, String left, String right) {
    int a = year(left), b = year(right);
    boolean leftIsYear = a > 0 && (b < 0 || nature != NatureEuropeenne.REGLEMENT || a >= 2015 && left.length() == 4 && right.length() != 4);
    if (leftIsYear && a > 0) return a + "/" + number(right);
    return b > 0 ? b + "/" + number(left) : null;
  }

  private static String number(String digits) {
    return digits.replaceFirst("^0+(?=\\d)", "");
  }

  private static int year(String digits) {
    if (digits.length() != 2 && digits.length() != 4) return -1;
    int value = Integer.parseInt(digits);
    if (digits.length() == 2) return value >= 58 ? 1900 + value : -1;
    return value >= 1958 && value <= 2040 ? value : -1;
  }

  private int digits(int p) {
    int q = p;
    while (f.isDigit(q) && q - p < 6) q++;
    return q;
  }

  private FrenchDates.Match date(int at) {
    int p = f.skipInParagraph(at);
    int body = BODIES.at(f, p);
    if (body >= 0) p = f.skipInParagraph(body);
    if (f.at(p) == ',') p = f.skipInParagraph(p + 1);
    int link = Words.DU.at(f, p);
    return link < 0 ? null : FrenchDates.read(f, f.skip(link));
  }

  private Mention nickname(int p) {
    if (!NICKNAMES.at(f, p)) return null;
    for (Lexicon.Phrase<Lexicon.European> phrase : lexicon.european()) {
      if (f.at(p) != phrase.words().charAt(0)) continue;
      int end = f.exact(p, phrase.words());
      if (end < 0 || phrase.words().indexOf(' ') < 0 && !f.isUpper(p)) continue;
      Lexicon.European act = phrase.value();
      int after = f.skip(end);
      if (f.at(after) == '(') {
        int close = bracketed(after, act);
        if (close > 0) end = close;
      }
      return Mention.sure(new Reference.ActeEuropeen(act.nature(), null, null, phrase.printed(), List.of()), p, end, act.nature().kind() + ".nom")
          .doubtful(0.97);
    }
    return null;
  }

  private int bracketed(int open, Lexicon.European act) {
    int q = f.skip(open + 1);
    for (Lexicon.Phrase<Lexicon.European> phrase : lexicon.european()) {
      int end = phrase.value().equals(act) ? f.exact(q, phrase.words()) : -1;
      if (end >= 0 && f.at(f.skip(end)) == ')') return f.skip(end) + 1;
    }
    return -1;
  }
}
