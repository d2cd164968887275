package vu.indexer.text;

/** Blanks the marks of Markdown, HTML and LaTeX in a folded text: they stand between words, or for a sign. */
final class Markup {
  /** What Markdown prints behind a stroke so that it stands for itself. */
  private static final String ESCAPED = "€*_#$";

  private final Folded f;
  private final char[] c;

  /** @param c the folded characters of {@code f}, changed in place */
  Markup(Folded f, char[] c) {
    this.f = f;
    this.c = c;
  }

  /** @param some whether the text holds characters of such marks */
  void blank(boolean some) {
    if (!some) return;
    blankMarkup();
    if (f.original().indexOf('$') >= 0) blankLatex();
    if (f.original().indexOf('&') >= 0) Entities.read(f.original(), c);
  }

  /** Blanks {@code **}, {@code <sup>…} and table bars at the end of a line. */
  private void blankMarkup() {
    for (int i = 0; i < c.length; i++) {
      char ch = c[i];
      if (ch == '*') {
        if (i + 1 < c.length && c[i + 1] == '*') c[i] = c[i + 1] = ' ';
      } else if (ch == '<') {
        int end = tagEnd(i), sign = signEnd(i);
        for (int k = i; k < Math.max(end, sign); k++) c[k] = ' ';
        if (sign > 0) c[i] = '°';
      } else if (ch == '\\' && i + 1 < c.length && ESCAPED.indexOf(c[i + 1]) >= 0) {
        c[i] = ' ';
      } else if (ch == '_' && i + 1 < c.length && c[i + 1] == '_' && isBold(i)) {
        c[i] = c[i + 1] = ' ';
      } else if (ch == '|' && (i + 1 == c.length || c[i + 1] == '\n') && !barBefore(i)) {
        c[i] = ' ';
      }
    }
  }

  /** "__12 000 €__": two strokes on one side of a word, and no more; a row of them is a line to write on. */
  private boolean isBold(int i) {
    boolean more = i > 0 && c[i - 1] == '_' || i + 2 < c.length && c[i + 2] == '_';
    boolean before = i > 0 && c[i - 1] > ' ', behind = i + 2 < c.length && c[i + 2] > ' ';
    return !more && before != behind;
  }

  /** "n<sup>o</sup>", "N<sup>os</sup>": the letters raised behind an n are the degree sign; -1 when they are not. */
  private int signEnd(int open) {
    if (open == 0 || c[open - 1] != 'n' || f.isWord(open - 2) || !f.original().startsWith("<sup>", open)) return -1;
    int p = open + 5, end = p;
    while (end < c.length && end - p < 2 && "os°0".indexOf(c[end]) >= 0) end++;
    return end > p && f.original().startsWith("</sup>", end) ? end + 6 : -1;
  }

  private int tagEnd(int open) {
    int i = open + 1;
    if (i < c.length && c[i] == '/') i++;
    int name = i;
    while (i < c.length && i - name < 6 && f.isLetter(i)) i++;
    return i > name && i < c.length && c[i] == '>' ? i + 1 : open;
  }

  private boolean barBefore(int at) {
    for (int i = at - 1; i >= 0 && c[i] != '\n'; i--) if (c[i] == '|') return true;
    return false;
  }

  /** {@code $n^{\circ} 2005$} keeps its letters, digits and the degree sign. */
  private void blankLatex() {
    for (int i = 0; i < c.length; i++) {
      switch (c[i]) {
        case '$', '{', '}', '^' -> c[i] = ' ';
        case '\\' -> {
          int end = i + 1;
          while (end < c.length && c[end] >= 'a' && c[end] <= 'z') end++;
          boolean degree = end - i == 5 && f.original().startsWith("circ", i + 1);
          for (int k = i; k < end; k++) c[k] = ' ';
          if (degree) c[i] = '°';
        }
        default -> {}
      }
    }
  }
}
