package vu.indexer.text;

/** The digits of numbers, through letters that a scan prints for them: "2OO4", "l992". */
final class NumberDigits {
  private final Folded f;

  NumberDigits(Folded f) {
    this.f = f;
  }

  int end(int p) {
    int q = p;
    while (f.isDigit(q) || isLostDigit(q)) q++;
    return q;
  }

  /** As {@link #digits} where nothing but digits can stand: "2OO4", "l992"; {@code p} itself when no digit is among them. */
  int scanned(int p) {
    int q = p;
    boolean digit = false;
    while (f.isDigit(q) || looksLikeDigit(f.at(q))) digit |= f.isDigit(q++);
    while (q > p && !f.isDigit(q - 1) && f.at(q - 1) != 'o') q--;
    return digit && !f.isWord(q) ? q : end(p);
  }

  private static boolean looksLikeDigit(char ch) {
    return ch == 'o' || ch == 'l' || ch == 'i';
  }

  /** A letter read for a digit, between digits; two letters "O" read for two zeros. */
  boolean isLostDigit(int p) {
    char ch = f.at(p);
    if (!looksLikeDigit(ch)) return false;
    boolean before = f.isDigit(p - 1), after = f.isDigit(p + 1);
    if (before && after || isInFigure(p)) return true;
    boolean twice = ch == 'o' && (before && f.at(p + 1) == 'o' && f.isDigit(p + 2) || after && f.at(p - 1) == 'o' && f.isDigit(p - 2));
    boolean behindSign = ch == 'o' && f.isUpper(p) && (f.at(p - 1) == '-' || f.at(p - 1) == '/') && f.isDigit(p - 2) && after && f.isDigit(p + 2);
    return twice || behindSign || before && !f.isWord(p + 1) && ch == 'o' && f.isUpper(p) && f.isDigit(p - 2);
  }

  /** "2Ol1": two such letters side by side between digits. */
  private boolean isInFigure(int p) {
    int from = looksLikeDigit(f.at(p - 1)) ? p - 1 : p;
    return looksLikeDigit(f.at(from + 1)) && f.isDigit(from - 1) && f.isDigit(from + 2);
  }

  boolean plain(int from, int to) {
    for (int i = from; i < to; i++) if (!f.isDigit(i)) return false;
    return true;
  }

  String clean(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) out.append(f.at(i) == 'o' ? '0' : f.isDigit(i) ? f.at(i) : '1');
    return out.toString();
  }
}
