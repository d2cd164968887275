package vu.indexer.extract.words;

import java.util.Set;
import vu.indexer.text.Folded;

/** Digits, and the letters that a scan reads for them: "2 OOO", "l 500", "I 850", ",OO". */
final class ScannedDigits {
  /** No run of digits is longer. */
  static final int MOST = 15;
  /** Words that a roman numeral follows. */
  private static final Set<String> RANKED = Set.of("titre", "livre", "tome", "annexe", "zone", "phase", "tranche", "axe", "chapitre", "partie");

  private final Folded f;

  ScannedDigits(Folded f) {
    this.f = f;
  }

  /** The start of the run of digits that ends at {@code end}. */
  int run(int end, int floor) {
    if (lostZeros(end, floor)) return end - 3;
    if (lostDecimals(end, floor)) return end - 2;
    int p = end;
    while (p > floor && digit(p - 1) && end - p < MOST) p--;
    while (p < end && !f.isDigit(p) && (f.isLetter(p - 1) || p == end - 1 && !lonely(p))) p++;
    return p;
  }

  /** "2 OOO euros": three zeros all read as letters, behind a digit. */
  private boolean lostZeros(int end, int floor) {
    for (int i = end - 3; i < end; i++) if (i <= floor || f.at(i) != 'o' || !f.isUpper(i)) return false;
    return (f.at(end - 4) == ' ' || f.at(end - 4) == '.') && f.isDigit(end - 5);
  }

  /** "l 500 €", "I 850 €": a letter that stands where the first group would. */
  private boolean lonely(int p) {
    boolean one = f.at(p) == 'l' && !f.isUpper(p) || f.at(p) == 'i' && f.isUpper(p);
    return one && f.at(p + 1) == ' ' && f.isDigit(p + 2) && isFigure(p + 3) && isFigure(p + 4) && !f.isWord(p - 1) && f.at(p - 1) != '\''
        && !RANKED.contains(Words.wordBefore(f, p));
  }

  /** A digit, or a capital O in its place. */
  private boolean isFigure(int p) {
    return f.isDigit(p) || f.at(p) == 'o' && f.isUpper(p);
  }

  /** A digit, or a capital O, a small l, a capital I read for one beside digits. */
  boolean digit(int p) {
    if (f.isDigit(p)) return true;
    char ch = f.at(p);
    if (ch == 'o' && f.isUpper(p)) return f.isDigit(p - 1) || f.isDigit(p + 1) || f.at(p - 1) == 'o' && f.isDigit(p - 2)
        || f.at(p + 1) == 'o' && f.isDigit(p + 2);
    if (ch == 'l' && !f.isUpper(p) || ch == 'i' && f.isUpper(p)) return f.isDigit(p - 1) || f.isDigit(p + 1) && !f.isLetter(p - 1) || lonely(p);
    return false;
  }

  /** ",OO": decimals read as letters behind a figure. */
  private boolean lostDecimals(int end, int floor) {
    boolean letters = f.at(end - 1) == 'o' && f.isUpper(end - 1) && f.at(end - 2) == 'o' && f.isUpper(end - 2);
    return letters && end - 4 > floor && f.at(end - 3) == ',' && digit(end - 4);
  }

  boolean plain(int from, int to) {
    for (int i = from; i < to; i++) if (!f.isDigit(i)) return false;
    return true;
  }

  String clean(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) out.append(f.isDigit(i) ? f.at(i) : f.at(i) == 'o' ? '0' : '1');
    return out.toString();
  }
}
