package vu.indexer.text;

/** Puts right what scans and lost encodings did to single characters of a folded text, where only one reading is possible. */
final class Repairs {
  /** Fewer question marks inside words are slips. */
  private static final int LEAST = 5;

  /** Below so many characters a text shows no signs of how it was made. */
  private static final int SIGNIFICANT = 400;

  private final Folded f;
  private final char[] c;
  private boolean articles;

  /** @param c the folded characters of {@code f}, changed in place */
  Repairs(Folded f, char[] c) {
    this.f = f;
    this.c = c;
  }

  /**
   * @param lost whether the text holds replacement characters
   * @return of the classes of {@link FoldTable}, those that the text holds afterwards
   */
  int read(boolean lost) {
    if (lost) freeFigures();
    boolean asks = f.original().indexOf('?') >= 0;
    if (asks) elide();
    readArticles();
    readDashes();
    boolean damaged = asks && !lost && loseLetters() || lost;
    if (damaged) LostLetters.restore(c);
    return (damaged ? FoldTable.DAMAGE : 0) | (isScan() ? scanned() : 0);
  }

  /** What a scan misread. */
  private int scanned() {
    new MisreadSigns(f.original(), c).mend();
    return (MisreadWords.mend(c) ? FoldTable.HIDDEN : 0) | new MisreadSums(f, c).mend();
  }

  /** An article was misread, or all accents but the acute are gone, as an English reader leaves a French page; short texts may be either. */
  private boolean isScan() {
    String text = f.original();
    return articles || text.length() < SIGNIFICANT || MisreadSigns.lacksGrave(text);
  }

  /** "2015~252", "Chapitre 65 ~ Nature 6574": a hyphen between figures, a dash between words. */
  private void readDashes() {
    for (int i = f.original().indexOf('~', 1); i > 0; i = f.original().indexOf('~', i + 1)) {
      if (f.isDigit(i - 1) && f.isDigit(i + 1) || f.isSpace(i - 1) && f.isSpace(i + 1)) c[i] = '-';
    }
  }

  /** "D?lib?ration": where question marks stand inside many words they are letters that were lost. */
  private boolean loseLetters() {
    int inside = 0;
    for (int i = mark(1); i > 0 && inside < LEAST; i = mark(i + 1)) {
      if (f.isLetter(i - 1) && f.isLetter(i + 1) && !f.isUpper(i + 1)) inside++;
    }
    if (inside < LEAST) return false;
    for (int i = mark(1); i > 0; i = mark(i + 1)) if (f.isLetter(i - 1) && (f.isLetter(i + 1) || endsWord(i))) c[i] = Folded.LOST;
    return true;
  }

  /** The first question mark from {@code from} on that still stands; -1 when there is none. */
  private int mark(int from) {
    int mark = f.original().indexOf('?', from);
    while (mark >= 0 && c[mark] != '?') mark = f.original().indexOf('?', mark + 1);
    return mark;
  }

  /** Only a vowel or an h is elided before; "s?ance" is no elision. */
  private boolean mayElide(int next) {
    boolean seance = c[next - 2] == 's' && f.original().startsWith("ance", next);
    return !seance && ("aeiouyhœ".indexOf(c[next]) >= 0 || c[next] == Folded.LOST);
  }

  /** "d?lib?r?", "unanimit?": a question mark has a space before it, a lost letter none. */
  private boolean endsWord(int at) {
    if (c[at - 1] == 't' && f.isLetter(at - 2)) return true;
    for (int i = at - 1; i >= 0 && f.isWord(i); i--) if (c[i] == Folded.LOST) return true;
    return false;
  }

  /** A replacement character between digits, or between a figure and its unit, was a hard space. */
  private void freeFigures() {
    for (int i = 1; i < c.length; i++) {
      if (c[i] != Folded.LOST || !f.isDigit(i - 1)) continue;
      if (f.isDigit(i + 1) || f.at(i + 1) == '€' || f.at(i + 1) == '%' || f.original().startsWith("euro", i + 1)) c[i] = ' ';
    }
  }

  /** "I'association", "|’ école", "1'avis": scans read so the article l'. */
  private void readArticles() {
    for (int i = f.original().indexOf('\'', 1); i > 0; i = f.original().indexOf('\'', i + 1)) readArticle(i);
    for (int i = f.original().indexOf('’', 1); i > 0; i = f.original().indexOf('’', i + 1)) readArticle(i);
  }

  private void readArticle(int apostrophe) {
    char ch = f.original().charAt(apostrophe - 1);
    boolean misread = ch == 'I' || ch == '|' || ch == '!' || ch == '1' && !f.isDigit(apostrophe + 1);
    if (!misread || !f.isLetter(apostrophe + 1) && !(f.at(apostrophe + 1) == ' ' && f.isLetter(apostrophe + 2))) return;
    char before = f.original().charAt(Math.max(0, apostrophe - 2));
    boolean twice = apostrophe > 1 && "Il|1".indexOf(before) >= 0 && !f.isWord(apostrophe - 3);
    if (f.isWord(apostrophe - 2) && !twice) return;
    c[apostrophe - 1] = 'l';
    if (twice) c[apostrophe - 2] = ' ';
    articles = true;
  }

  /** "l?association", "d?euros": the apostrophe of an elided word lost its code. */
  private void elide() {
    for (int i = mark(1); i > 0; i = mark(i + 1)) {
      if (!f.isLetter(i + 1) || "dlnsjmtcu".indexOf(c[i - 1]) < 0 || !mayElide(i + 1)) continue;
      int word = c[i - 1] == 'u' ? i - 2 : i - 1;
      boolean elided = c[i - 1] != 'u' || f.at(i - 2) == 'q';
      if (elided && !f.isWord(word - 1)) c[i] = '\'';
    }
  }
}
