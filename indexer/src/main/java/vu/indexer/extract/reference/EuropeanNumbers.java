package vu.indexer.extract.reference;

import vu.indexer.extract.words.Words;
import vu.indexer.model.Reference.NatureEuropeenne;
import vu.indexer.text.ActNumbers;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;
import vu.indexer.text.Phrases;

/** The number of an act of the Union and what marks it as one: "(UE) n° 1303/2013", "92/43/CEE", "2016/679 (UE)". */
final class EuropeanNumbers {
  private static final Phrases QUALIFIERS =
      Phrases.of(
          "d'execution", "general", "du parlement europeen", "du parlement et du conseil", "du conseil europeen", "de l'union europeenne",
              "de l'union",
          "delegue", "deleguee", "europeen", "europeenne", "communautaire", "cadre", "-cadre", "du parlement europeen et du conseil",
          "de la commission europeenne", "de la commission", "du conseil", "general");
  private static final Phrases COMMUNITIES =
      Phrases.of("ue", "ce", "cee", "euratom", "ue, euratom", "ce, euratom", "pesc", "jai", "ec", "eu", "eec");
  private static final Phrases BODIES =
      Phrases.of(
          "du parlement europeen et du conseil", "de la commission europeenne", "de la commission", "du conseil",
              "du conseil et du parlement europeen");
  private static final Phrases BEHIND_BODY = Phrases.of("du", "en date", "relative", "concernant", "sur", "portant", "autorisant");

  private final Folded f;
  private final ActNumbers numbers;

  EuropeanNumbers(Folded f, ActNumbers numbers) {
    this.f = f;
    this.numbers = numbers;
  }

  /** Passes over qualifiers and "(UE)"; the offset is negated when a community was named. */
  int qualifiers(int at) {
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
  record Number(String value, int end, boolean marked) {}

  Number number(int at, NatureEuropeenne nature, boolean community) {
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

  /** Whether the Union or one of its bodies stands with the number: a city has "décisions n° 12/2019" of its own. */
  boolean isMarked(Number number) {
    int p = f.skipInParagraph(number.end), body = BODIES.at(f, p), behind = body < 0 ? p : f.skipInParagraph(body);
    return number.marked || communityBehind(number.end) > number.end || body >= 0 && (!f.isWord(behind) || BEHIND_BODY.at(f, behind) >= 0);
  }

  boolean isCommunity(int p) {
    return COMMUNITIES.at(f, p) >= 0;
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

  /** "règlement n° 1303/2013 (UE)": the community stands behind the number. */
  int communityBehind(int end) {
    int p = f.skip(end);
    int word = COMMUNITIES.at(f, f.at(p) == '(' ? f.skip(p + 1) : p);
    if (word < 0) return end;
    return f.at(p) != '(' ? word : f.at(f.skip(word)) == ')' ? f.skip(word) + 1 : end;
  }

  /** The date behind a number or a name, the body that took the act passed over; null when none follows. */
  FrenchDates.Match date(int at) {
    int p = f.skipInParagraph(at);
    int body = BODIES.at(f, p);
    if (body >= 0) p = f.skipInParagraph(body);
    if (f.at(p) == ',') p = f.skipInParagraph(p + 1);
    int link = Words.DU.at(f, p);
    return link < 0 ? null : FrenchDates.read(f, f.skip(link));
  }
}
