package vu.indexer.text;

/**
 * Puts right the figures and signs of sums that a scan misread: "30. 000 €", "1.500,00.€", "26 S00 €", "300;00 €", "15 000,00 £". Only what
 * stands right before a unit is touched, and a letter becomes the unit only behind a figure that is grouped as sums are.
 */
final class MisreadSums {
  private static final String SPECKS = ".'_-,:;|";
  private static final String LETTERS = "oqlisbgz", DIGITS = "00115862";
  /** Words that may be glued to the sign; anything else is a word that began with "é". */
  private static final Phrases BEHIND_SIGN = Phrases.of("uros", "uro", "ht", "h.t", "ttc", "t.t.c", "tte", "hors", "toutes", "net", "nets",
      "par", "pour", "est", "et", "au", "aux", "a", "de", "du", "des", "d'", "l'", "en", "sur", "soit", "la", "le", "les", "dont", "sera", "seront",
          "sont", "m");
  /** As long as the decimals and groups that may stand between a figure and its unit. */
  private static final int REACH = 12;
  /** No farther apart stand a sum and the same in another currency. */
  private static final int CLOSE = 40;
  /** Below so many characters a text is a sentence, and may leave its currency unnamed. */
  private static final int SIGNIFICANT = REACH * REACH;

  private final Folded f;
  private final char[] c;
  private int mended;
  /** See {@link #letterUnit()}; 0 before it is asked for. */
  private char letterUnit;

  /** @param c the folded characters of {@code f}, changed in place */
  MisreadSums(Folded f, char[] c) {
    this.f = f;
    this.c = c;
  }

  /** @return {@link FoldTable#SUMS} when something was put right, with {@link FoldTable#SIGNS} when a unit was written for another sign */
  int mend() {
    for (int i = f.original().indexOf('€'); i >= 0; i = f.original().indexOf('€', i + 1)) if (isLetter(i)) write(i, 'e');
    for (int i = 0; i < c.length; i++) {
      if (!f.isDigit(i)) continue;
      int end = i;
      while (f.isWord(end)) end++;
      if (f.at(end - 1) == 'f' && end - i > 1) end--;
      readLetters(i, end);
      if (f.at(end) == ',' && f.at(end + 1) == 'o' && f.at(end + 2) == 'o' && isUnit(beyond(end + 3))) noughts(end + 1);
      if (f.isDigit(end - 1)) {
        readSign(end);
        readSpeck(end);
        readSeparators(i, end);
      }
      i = Math.max(i, end - 1);
    }
    return mended;
  }

  private void write(int i, char ch) {
    c[i] = ch;
    mended |= FoldTable.SUMS;
  }

  /** "500,oo €". */
  private void noughts(int from) {
    write(from, '0');
    write(from + 1, '0');
  }

  /** "500 €léves", "6€me": an "é" was read as the sign. */
  private boolean isLetter(int sign) {
    return f.isLetter(sign + 1) && f.isLetter(sign + 2) && BEHIND_SIGN.at(f, sign + 1) < 0;
  }

  /** "26 S00 €", "2B 500 €", "500,oo €": letters among the digits of a sum. */
  private void readLetters(int from, int end) {
    int start = from;
    while (start > 0 && LETTERS.indexOf(c[start - 1]) >= 0 && c[start - 1] != 'i') start--;
    if (f.isWord(start - 1) || f.at(start - 1) == '\'') return;
    for (int i = start; i < end; i++) if (!f.isDigit(i) && LETTERS.indexOf(c[i]) < 0) return;
    if (!isUnit(beyond(end))) return;
    for (int i = start; i < end; i++) if (!f.isDigit(i) && mayBeDigit(i)) write(i, DIGITS.charAt(LETTERS.indexOf(c[i])));
  }

  /** The letters that are read elsewhere already stay as they are. */
  private boolean mayBeDigit(int i) {
    return c[i] == 'o' || c[i] == 'q' ? !f.isUpper(i) || c[i] == 'q' : f.isUpper(i) && c[i] != 'i' && c[i] != 'l';
  }

  /** "15 000,00 E", "26 500 £", "2 759,5 ME": the sign behind a grouped figure or behind decimals. */
  private void readSign(int end) {
    int sign = f.at(end) == ' ' ? end + 1 : end;
    boolean millions = f.at(sign) == 'm' && f.isUpper(sign) && isDecimal(end);
    if (millions) sign++;
    char printed = sign < c.length ? f.original().charAt(sign) : ' ';
    boolean pound = printed == '£' || printed == '¢', letter = printed == 'E' || printed == 'C' && sign > end && !millions;
    if (!pound && !letter || f.isWord(sign + 1) || f.at(sign + 1) == '\'' || f.at(sign + 1) == '.' && f.isLetter(sign + 2)) return;
    char unit = letter ? letterUnit() : '€';
    if (unit == ' ' || !millions && !isGrouped(end) || unit == 'f' && isConversion(end)) return;
    write(sign, unit);
    mended |= FoldTable.SIGNS;
  }

  /** "100.000 F soit 15.244 E": in the other currency than the sum before it. */
  private boolean isConversion(int end) {
    for (int i = end; i > Math.max(0, end - CLOSE); i--) if (f.original().charAt(i) == 'F' && !f.isWord(i + 1) && !f.isLetter(i - 1)) return true;
    return false;
  }

  /** What an "E" behind a figure stands for: of euros in an act that names them, of francs in one that names those, of neither for certain. */
  private char letterUnit() {
    if (letterUnit != 0) return letterUnit;
    String text = f.original();
    boolean euros = text.indexOf('€') >= 0 || text.contains("uros") || text.length() <= SIGNIFICANT;
    boolean francs = text.contains("francs") || text.contains("FRANCS") || text.contains("00 F");
    letterUnit = euros ? '€' : francs ? 'f' : ' ';
    return letterUnit;
  }

  /** "1 500", "1.500", "12,50": three digits behind a separator and a digit, or two behind a comma. */
  private boolean isGrouped(int end) {
    int start = end;
    while (f.isDigit(start - 1)) start--;
    char separator = f.at(start - 1);
    if (!f.isDigit(start - 2)) return false;
    return end - start == 3 ? separator == ' ' || separator == '.' : end - start == 2 && separator == ',';
  }

  /** "2 759,5 ME": millions are told with decimals. */
  private boolean isDecimal(int end) {
    int start = end;
    while (f.isDigit(start - 1)) start--;
    return end - start < 3 && f.at(start - 1) == ',' && f.isDigit(start - 2);
  }

  /** "1.500,00.€", "2750'€", "8,98-eur": a speck between the figure and its unit. */
  private void readSpeck(int end) {
    if (SPECKS.indexOf(f.at(end)) < 0) return;
    int unit = f.at(end + 1) == ' ' && f.at(end) == '.' ? end + 2 : end + 1;
    if (isUnit(unit)) write(end, ' ');
  }

  /** "300;00 €", "30. 000 €", "12:500 €", "1.218 700 €", "500 ,00 €": what parts the groups of a sum. */
  private void readSeparators(int start, int end) {
    int length = end - start;
    if (length < 2 || length > 3 || !isUnit(beyond(end))) return;
    char before = f.at(start - 1);
    if (length == 2 && before == ';' && f.isDigit(start - 2)) write(start - 1, ',');
    else if (length == 2 && isNought(start)) blankDecimals(start, end);
    else if (length == 3 && (before == ':' || before == ';') && f.isDigit(start - 2)) write(start - 1, ' ');
    else if (length == 3 && before == ' ' && isNought(start) && (f.at(start - 2) == '.' || f.at(start - 2) == '-') && f.isDigit(start - 3))
      write(start - 2, ' ');
    else if (length == 3 && before == ' ' && f.at(start - 5) == '.' && isDigits(start - 4, start - 1) && f.isDigit(start - 6)) write(start - 5, ' ');
  }

  /** "500 ,00 €", "500 . 00 €": cents that the blank before them cuts off. */
  private void blankDecimals(int start, int end) {
    int point = f.back(start) - 1;
    if ((f.at(point) != ',' && f.at(point) != '.') || f.at(point - 1) != ' ' || !f.isDigit(point - 2)) return;
    for (int i = point; i < end; i++) write(i, ' ');
  }

  private boolean isNought(int start) {
    return f.at(start) == '0' && f.at(start + 1) == '0';
  }

  private boolean isDigits(int from, int to) {
    for (int i = from; i < to; i++) if (!f.isDigit(i)) return false;
    return true;
  }

  /** The first place behind the groups and decimals that go on at {@code end}. */
  private int beyond(int end) {
    int p = end;
    while (p < end + REACH && (f.isDigit(p) || f.at(p) == ' ' || (f.at(p) == ',' || f.at(p) == '.' || f.at(p) == 'o') && f.isWord(p + 1))) p++;
    return p;
  }

  private boolean isUnit(int p) {
    char ch = f.at(p);
    return ch == '€' || ch == 'e' && f.at(p + 1) == 'u' && f.at(p + 2) == 'r'
        || ch == 'f' && f.isUpper(p) && (!f.isWord(p + 1) || f.at(p + 1) == 'r');
  }
}
