package vu.indexer.text;

import java.text.Normalizer;

/** What each character becomes when a text is folded, and what the folded characters are. */
final class FoldTable {
  static final byte LETTER = 1, DIGIT = 2, MARKUP = 4, DAMAGE = 8, HIDDEN = 16, SIGNS = 32, SUMS = 64;
  static final char[] TABLE = table();
  /** Classes of the folded characters. */
  static final byte[] CLASSES = classes();
  /** Which characters, as printed, are capitals. */
  static final boolean[] UPPER = upper();

  private FoldTable() {}

  private static char[] table() {
    char[] table = new char[65536];
    for (int i = 0; i < table.length; i++) table[i] = fold((char) i);
    return table;
  }

  private static byte[] classes() {
    byte[] classes = new byte[65536];
    for (int i = 0; i < classes.length; i++) {
      char ch = (char) i;
      boolean letter = ch >= 'a' && ch <= 'z' || ch >= 128 && (Character.isLetter(ch) || ch == Folded.LOST) || ch == Folded.VOID;
      if (letter) classes[i] |= LETTER;
      if (ch >= '0' && ch <= '9') classes[i] |= DIGIT;
      if (ch == '*' || ch == '<' || ch == '|' || ch == '$' || ch == '&' || ch == '_' || ch == '\\') classes[i] |= MARKUP;
      if (ch == Folded.LOST) classes[i] |= DAMAGE;
      if (ch == Folded.VOID) classes[i] |= HIDDEN;
    }
    return classes;
  }

  private static boolean[] upper() {
    boolean[] upper = new boolean[65536];
    for (int i = 0; i < upper.length; i++) upper[i] = Character.isUpperCase((char) i);
    return upper;
  }

  private static char fold(char ch) {
    switch (ch) {
      case '\n':
        return '\n';
      case '’', '‘', 'ʼ', '´', '`', '′':
        return '\'';
      case '«', '»', '“', '”', '„', '″':
        return '"';
      case '‐', '‑', '‒', '–', '—', '―', '−':
        return '-';
      case 'º', '˚', '®', '⁰':
        return '°';
      case '\u00AD', '\u200B', '\u200C', '\u200D', '\uFEFF', Folded.VOID:
        return Folded.VOID;
      default:
    }
    if (ch < 128) return (char) (ch >= 'A' && ch <= 'Z' ? ch + 32 : ch < ' ' ? ' ' : ch);
    int type = Character.getType(ch);
    if (type == Character.NON_SPACING_MARK) return Folded.VOID;
    if (Character.isSpaceChar(ch) || Character.isWhitespace(ch)) return ' ';
    if (!Character.isLetter(ch) || ch >= '\u3400' && ch <= '\uD7FF') return ch; // the scripts of East Asia have no accents
    String base = Normalizer.normalize(String.valueOf(ch), Normalizer.Form.NFD);
    return Character.toLowerCase(base.charAt(0));
  }
}
