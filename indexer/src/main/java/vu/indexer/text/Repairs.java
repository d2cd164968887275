package vu.indexer.text;

/** Puts right what scans and lost encodings did to single characters of a folded text, where only one reading is possible. */
final class Repairs {
  /** Fewer question marks inside words are slips. */
  private static final int LEAST = 5;

  private final Folded f;
  private final char[] c;

  /** @param c the folded characters of {@code f}, changed in place */
  Repairs(Folded f, char[] c) {
    this.f = f;
    this.c = c;
  }

  /**
   * @param lost whether the text holds replacement characters
   * @return whether it holds them, or question marks in their place
   */
  boolean read(boolean lost) {
    if (lost) freeFigures();
    boolean asks = f.original().indexOf('?') >= 0;
    if (asks) elide();
    readArticles();
    readInside();
    boolean damaged = asks && !lost && loseLetters() || lost;
    if (damaged) LostLetters.restore(c);
    return damaged;
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

  /** "I'association", "|'école": scans read so the article l'. */
  private void readArticles() {
    for (int i = f.original().indexOf('\'', 1); i > 0; i = f.original().indexOf('\'', i + 1)) readArticle(i);
    for (int i = f.original().indexOf('’', 1); i > 0; i = f.original().indexOf('’', i + 1)) readArticle(i);
  }

  /** "territoriaIes": no capital stands behind a small letter but an l read so. */
  private void readInside() {
    String text = f.original();
    for (int i = text.indexOf('I', 1); i > 0; i = text.indexOf('I', i + 1)) {
      boolean behindSmall = Character.isLowerCase(text.charAt(i - 1)) && i > 1 && f.isLetter(i - 2);
      if (behindSmall && (i + 1 == c.length || !f.isUpper(i + 1) && !f.isDigit(i + 1))) c[i] = 'l';
    }
  }

  private void readArticle(int apostrophe) {
    char ch = f.original().charAt(apostrophe - 1);
    if ((ch == 'I' || ch == '|') && !f.isWord(apostrophe - 2) && f.isLetter(apostrophe + 1)) c[apostrophe - 1] = 'l';
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
