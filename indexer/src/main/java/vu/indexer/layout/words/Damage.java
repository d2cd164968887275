package vu.indexer.layout.words;

/** Letters that a text has lost to U+FFFD, put back where a fixed word may have stood: good for finding words, never for showing them. */
public final class Damage {
  private static final char LOST = '\uFFFD';

  private Damage() {}

  /** "d�cide" → "decide", "� l'unanimit�" → "a l'unanimite", "ci-apr�s�:" → "ci-apres :", "n� 12" → "n° 12"; as long as before. */
  public static String repaired(String text) {
    if (text.indexOf(LOST) < 0) return text;
    StringBuilder repaired = new StringBuilder(text);
    for (int i = 0; i < repaired.length(); i++) {
      if (repaired.charAt(i) == LOST) repaired.setCharAt(i, likely(repaired, i));
    }
    return repaired.toString();
  }

  private static char likely(CharSequence text, int i) {
    char before = i == 0 ? ' ' : text.charAt(i - 1), after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
    boolean letterBefore = Character.isLetter(before), letterAfter = Character.isLetter(after);
    if (!letterBefore && !letterAfter) return before == ' ' ? 'a' : ' ';
    if ((before == 'n' || before == 'N') && !letterAfter && (i == 1 || !Character.isLetter(text.charAt(i - 2)))) return '°';
    boolean typographic = !letterAfter && ":;!?€%".indexOf(after) >= 0 && "trTR".indexOf(before) < 0;
    if (typographic) return ' ';
    return Character.isUpperCase(before) && (!letterAfter || Character.isUpperCase(after)) || !letterBefore && Character.isUpperCase(after) ? 'E' : 'e';
  }
}
