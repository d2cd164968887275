package vu.indexer.extract;

import vu.indexer.text.Folded;

/** Where a sum of money stands, as far as finding names needs it: "2 000 €", "1.500 euros (mille cinq cents euros)", "85 000 F". */
final class SumPlace {
  /** Digits and separators of the longest figure. */
  private static final int LONGEST = 40;

  private SumPlace() {}

  /** The end of the sum whose first digit is at {@code p}, its unit and its words in brackets included; -1 when no sum stands there. */
  static int end(Folded f, int p) {
    if (!f.isDigit(p) || f.isWord(p - 1) || f.at(p - 1) == '/' || f.at(p - 1) == '-' && f.isWord(p - 2)) return -1;
    int q = p;
    while (q - p < LONGEST && isFigure(f, q)) q++;
    while (q > p && (f.at(q - 1) == '.' || f.at(q - 1) == ',')) q--;
    q = f.skip(q);
    if (f.at(q) == '\uFFFD' && f.at(q + 1) == '€') q++;
    int unit = f.at(q) == '€' ? q + 1 : f.any(q, "euros", "euro", "eur", "francs", "k€", "f", "&nbsp;€", "&euro;");
    if (unit < 0 || f.at(q) == 'f' && (!f.isUpper(q) || f.isWord(q + 1) && f.exact(q, "francs") < 0)) return -1;
    int tax = f.any(f.skip(unit), "ht", "ttc", "h.t.", "t.t.c.");
    int end = tax < 0 ? unit : tax;
    int open = f.skip(end);
    if (f.at(open) != '(' || f.isDigit(f.skip(open + 1))) return end;
    int close = open;
    while (close < open + 120 && f.at(close) != ')' && f.at(close) != '\n') close++;
    boolean words = f.at(close) == ')' && (f.slice(open, close).indexOf("euro") > 0 || f.slice(open, close).indexOf("franc") > 0);
    return words ? close + 1 : end;
  }

  private static boolean isFigure(Folded f, int q) {
    if (f.isDigit(q)) return true;
    char ch = f.at(q);
    if (ch == '.' || ch == ',') return f.isDigit(q + 1) || ch == '.' && f.at(q + 1) == 'o';
    if (ch == 'o') return (f.isDigit(q - 1) || f.at(q - 1) == '.' || f.at(q - 1) == ' ' || f.at(q - 1) == 'o') && (f.isDigit(q + 1) || f.at(q + 1) == 'o' || f.isSpace(q + 1));
    return (ch == ' ' || ch == '\uFFFD') && (f.isDigit(q + 1) || f.at(q + 1) == 'o' && (f.isDigit(q + 2) || f.at(q + 2) == 'o'));
  }

  /** Where the next sum in [from, to) starts; -1 when none does. */
  static int next(Folded f, int from, int to) {
    for (int p = from; p < to; p++) if (f.isDigit(p) && end(f, p) >= 0) return p;
    return -1;
  }
}
