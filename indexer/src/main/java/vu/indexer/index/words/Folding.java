package vu.indexer.index.words;

import java.text.Normalizer;
import java.util.Locale;

/** Characters without what does not distinguish words: capitals, accents, ligatures, kinds of apostrophe. */
public final class Folding {
  private static final int TABLE_SIZE = 0x250;
  private static final String[] TABLE = new String[TABLE_SIZE];

  static {
    for (int c = 0; c < TABLE_SIZE; c++) TABLE[c] = slow((char) c);
  }

  private Folding() {}

  /** Lower case without accents; {@code œ} becomes {@code oe}, so the length may change. */
  public static String fold(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) append(folded, text.charAt(i));
    return folded.toString();
  }

  /** The letters of a word in lower case with their accents, each as one character; null when none has one. */
  static String accented(String printed) {
    boolean plain = true;
    for (int i = 0; i < printed.length() && plain; i++) plain = printed.charAt(i) < 128;
    if (plain) return null;
    String composed = Normalizer.normalize(printed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < composed.length(); i++) if (Character.isLetter(composed.charAt(i))) letters.append(composed.charAt(i));
    return letters.chars().anyMatch(c -> c >= 128) ? letters.toString() : null;
  }

  static void append(StringBuilder folded, char c) {
    if (c < 128) folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    else if (c < TABLE_SIZE) folded.append(TABLE[c]);
    else folded.append(slow(c));
  }

  private static String slow(char c) {
    if (isDropped(c)) return "";
    if (isApostrophe(c)) return "'";
    String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
    StringBuilder bare = new StringBuilder();
    for (char part : Normalizer.normalize(lower, Normalizer.Form.NFKD).toCharArray()) {
      if (part == 'œ') bare.append("oe");
      else if (part == 'æ') bare.append("ae");
      else if (part == 'ß') bare.append("ss");
      else if (!isDropped(part)) bare.append(part);
    }
    return bare.toString();
  }

  /** Combining accents and the soft hyphen stand inside words and say nothing. */
  static boolean isDropped(char c) {
    return c == '\u00ad' || c == '\u200b' || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '´' || c == '′';
  }

  /** A letter, a digit, or what stands inside a word without being one; U+FFFD is a letter that was read badly. */
  static boolean isInWord(char c) {
    if (c < 128) return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    return Character.isLetterOrDigit(c) && c != 'º' && c != 'ª' || isDropped(c) || c == '\ufffd' || Character.isSurrogate(c);
  }
}
