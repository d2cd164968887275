package vu.indexer.text;

/**
 * Puts right the signs that a scan took for others, where what stands around them leaves one reading: bullets, "n°", and the "à" between two
 * figures. The letters of words are those of {@link MisreadWords}, the figures of sums those of {@link MisreadSums}.
 */
final class MisreadSigns {
  /** What a scan shows for a bullet at the start of a line. */
  private static final String BULLETS = "«¢=+©®°»";

  private final String original;
  private final char[] c;

  /** @param c the folded characters of {@code original}, changed in place */
  MisreadSigns(String original, char[] c) {
    this.original = original;
    this.c = c;
  }

  void mend() {
    if (c.length > 2) readBullet(0);
    for (int end = original.indexOf('\n'); end >= 0 && end + 3 < c.length; end = original.indexOf('\n', end + 1)) readBullet(end + 1);
    for (int i = original.indexOf('°', 1); i > 0 && i + 2 < c.length; i = original.indexOf('°', i + 1)) readNumero(i);
    for (int i = lacksGrave(original) ? original.indexOf('&', 2) : -1; i > 0 && i + 2 < c.length; i = original.indexOf('&', i + 1)) readTo(i);
  }

  /** "« Assemblée : …", "¢ Chorale : 150 €", "e ASGA : 341 €": a mark of a list, where no quotation is closed on the line. */
  private void readBullet(int start) {
    char sign = original.charAt(start);
    boolean letter = sign == 'e' && Character.isUpperCase(original.charAt(start + 2));
    if (original.charAt(start + 1) != ' ' || !Character.isLetter(original.charAt(start + 2)) || !letter && BULLETS.indexOf(sign) < 0) return;
    if (sign == '«' && isClosed(start)) return;
    c[start] = '•';
  }

  private boolean isClosed(int start) {
    int end = original.indexOf('\n', start);
    return original.indexOf('»', start, end < 0 ? c.length : end) >= 0;
  }

  /** "n°.1403", "DCM .n°2020-57": specks beside the sign. */
  private void readNumero(int sign) {
    if (c[sign - 1] != 'n') return;
    if (c[sign + 1] == '.' && isDigit(sign + 2)) c[sign + 1] = ' ';
    if (sign > 2 && c[sign - 2] == '.' && c[sign - 3] == ' ') c[sign - 2] = ' ';
  }

  /** Whether all accents but the acute are gone, as an English reader leaves a page. */
  static boolean lacksGrave(String text) {
    return text.indexOf('à') < 0 && text.indexOf('è') < 0 && text.indexOf('é') >= 0;
  }

  /** "articles 58 & 60": an English reader has no "à". */
  private void readTo(int sign) {
    if (c[sign - 1] == ' ' && c[sign + 1] == ' ' && isDigit(sign - 2) && isDigit(sign + 2)) c[sign] = 'a';
  }

  private boolean isDigit(int at) {
    return c[at] >= '0' && c[at] <= '9';
  }
}
