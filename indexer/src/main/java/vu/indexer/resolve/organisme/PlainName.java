package vu.indexer.resolve.organisme;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of organisations in lower case without accents, words apart by one space, ordinals in one form. Every index run asks
 * for the name of every organisation, so that characters of Latin scripts are looked up and only other names are normalised.
 */
final class PlainName {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  /** {@code 27ème}, {@code 27e}, {@code 1er}, {@code 2nde}. */
  private static final Pattern ORDINAL = Pattern.compile("\\b(\\d+)(?:eme|ieme|er|ere|e|nd|nde)\\b");
  /** Apostrophes, quotation marks and dashes that stand between words. */
  private static final char FIRST_QUOTE = '\u2010', LAST_QUOTE = '\u2027';
  /** By character: what it leaves of itself, empty when it stands between words, null when that is not so simple. */
  private static final String[] LEFT = left(0x250);

  private PlainName() {}

  static String of(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int at = 0; at < name.length(); at++) {
      String left = left(name.charAt(at));
      if (left == null) return ordinals(slow(name));
      if (!left.isEmpty()) plain.append(left);
      else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') plain.append(' ');
    }
    if (!plain.isEmpty() && plain.charAt(plain.length() - 1) == ' ') plain.setLength(plain.length() - 1);
    return ordinals(plain.toString());
  }

  private static String left(char c) {
    if (c < LEFT.length) return LEFT[c];
    return c >= FIRST_QUOTE && c <= LAST_QUOTE ? "" : null;
  }

  private static String[] left(int size) {
    String[] left = new String[size];
    for (char c = 0; c < size; c++) {
      String bare = bare(String.valueOf(c));
      long wordly = bare.codePoints().filter(PlainName::wordly).count();
      left[c] = wordly == 0 ? "" : wordly == bare.length() ? bare : null;
    }
    return left;
  }

  /** Any name, character by character after Unicode has taken it apart. */
  static String slow(String name) {
    StringBuilder words = new StringBuilder(name.length());
    bare(name).codePoints().forEach(c -> {
      if (wordly(c)) words.appendCodePoint(c);
      else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') words.append(' ');
    });
    return words.toString().stripTrailing();
  }

  private static String bare(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
    return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
  }

  private static boolean wordly(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }

  private static String ordinals(String words) {
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      if (c >= '0' && c <= '9') return ORDINAL.matcher(words).replaceAll("$1e");
    }
    return words;
  }
}
