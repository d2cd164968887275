package vu.indexer.extract.money;

import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Where a sum of money stands, as far as finding names needs it: "2 000 €", "1.500 euros (mille cinq cents euros)", "85 000 F". */
public final class SumPlace {
  /** Digits and separators of the longest figure. */
  private static final int LONGEST = 40;
  /** Characters of the longest sum in words, in brackets. */
  private static final int WORDS = 120;
  /** So many sums behind commas are a list. */
  private static final int LIST = 4;

  private static final Phrases UNITS = Phrases.of("euros", "euro", "eur", "francs", "f");
  private static final Phrases TAXES = Phrases.of("ht", "ttc", "h.t.", "t.t.c.");

  private SumPlace() {}

  /** The end of the sum whose first digit is at {@code p}, its unit and its words in brackets included; -1 when no sum stands there. */
  public static int end(Folded f, int p) {
    if (!f.isDigit(p) || f.isWord(p - 1) || f.at(p - 1) == '/' || f.at(p - 1) == '-' && f.isWord(p - 2)) return -1;
    int q = p;
    while (q - p < LONGEST && isFigure(f, q)) q++;
    while (q > p && (f.at(q - 1) == '.' || f.at(q - 1) == ',')) q--;
    q = behindWords(f, f.skip(q));
    if (f.at(q) == '\uFFFD' && f.at(q + 1) == '€') q++;
    int sign = f.at(q) == 'k' ? q + 1 : q, unit = f.at(sign) == '€' ? sign + 1 : UNITS.at(f, q);
    if (unit < 0 || f.at(q) == 'f' && (!f.isUpper(q) || f.isWord(q + 1) && f.exact(q, "francs") < 0)) return -1;
    int tax = TAXES.at(f, f.skip(unit));
    int end = tax < 0 ? unit : tax;
    int open = f.skip(end);
    if (f.at(open) != '(' || f.isDigit(f.skip(open + 1))) return end;
    int close = open;
    while (close < open + WORDS && f.at(close) != ')' && f.at(close) != '\n') close++;
    String words = f.at(close) == ')' ? f.slice(open, close) : "";
    return words.contains("euro") || words.contains("franc") ? close + 1 : end;
  }

  /** "9 000 (neuf mille) euros": the unit stands behind the figure in words. */
  private static int behindWords(Folded f, int open) {
    if (f.at(open) != '(' || !f.isLetter(f.skip(open + 1))) return open;
    int close = open;
    while (close < open + WORDS && f.at(close) != ')' && f.at(close) != '\n') close++;
    int unit = f.at(close) == ')' ? f.skip(close + 1) : open;
    return f.at(unit) == '€' || UNITS.at(f, unit) >= 0 ? unit : open;
  }

  private static boolean isFigure(Folded f, int q) {
    if (f.isDigit(q)) return true;
    char ch = f.at(q);
    if (ch == '.' || ch == ',') return f.isDigit(q + 1) || ch == '.' && f.at(q + 1) == 'o';
    if (ch == 'o') return (f.isDigit(q - 1) || f.at(q - 1) == '.' || f.at(q - 1) == ' ' || f.at(q - 1) == 'o')
        && (f.isDigit(q + 1) || f.at(q + 1) == 'o' || f.isSpace(q + 1));
    return (ch == ' ' || ch == '\uFFFD') && (f.isDigit(q + 1) || f.at(q + 1) == 'o' && (f.isDigit(q + 2) || f.at(q + 2) == 'o'));
  }

  /** Where the next sum in [from, to) starts; -1 when none does. */
  public static int next(Folded f, int from, int to) {
    int[] words = f.words();
    for (int k = f.wordFrom(from); k < words.length && words[k] < to; k++) if (end(f, words[k]) >= 0) return words[k];
    return -1;
  }

  /** Whether [from, to) lists sums, each behind a comma or a colon: too many for one receiver to be meant by all of them. */
  public static boolean lists(Folded f, int from, int to) {
    int listed = 0;
    for (int p = next(f, from, to); p >= 0 && listed < LIST; p = next(f, end(f, p), to))
      if (",;:".indexOf(f.at(f.back(p) - 1)) >= 0) listed++;
    return listed >= LIST;
  }

  /** The end of the last sum that ends before {@code to}, from {@code from} on; -1 when there is none. */
  public static int last(Folded f, int from, int to) {
    int last = -1;
    for (int p = next(f, from, to); p >= 0 && p < to; p = next(f, last + 1, to)) {
      int end = end(f, p);
      if (end >= to) break;
      last = end;
    }
    return last;
  }
}
