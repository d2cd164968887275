package vu.indexer.ingest.ocr;

/**
 * How much of a text is made as French words are: letters of French alone, a vowel, no long run of consonants, capitals only
 * in front or throughout. Text whose font hides its letters fails this, and so do the misreadings of a bad scan, while names
 * of people and places pass.
 */
public final class FrenchShape {
  private static final String VOWELS = "aeiouyàâäéèêëîïôöùûüÿœæ";
  private static final String CONSONANTS = "bcdfghjklmnpqrstvwxzç";
  private static final int MOST_CONSONANTS = 4;
  /** Words in capitals up to this length may be initials, which say nothing. */
  private static final int INITIALS = 5;

  private FrenchShape() {}

  /** Share of words, 0 to 100; 100 for a text without words. */
  public static int percent(String text) {
    int words = 0, good = 0;
    for (int start = 0; start < text.length(); ) {
      while (start < text.length() && Character.isWhitespace(text.charAt(start))) start++;
      int end = start;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) end++;
      int judged = judge(text.substring(start, end));
      if (judged >= 0) words++;
      if (judged > 0) good++;
      start = end;
    }
    return words == 0 ? 100 : good * 100 / words;
  }

  /** 1 for a word, 0 for what looks like one and is none, -1 for figures, signs and initials. */
  private static int judge(String token) {
    if (token.isEmpty()) return -1;
    int letters = 0, strange = 0;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (Character.isLetter(c)) letters++;
      else if (c == '\uFFFD' || c >= '\uE000' && c <= '\uF8FF' || c < ' ') strange++;
    }
    if (strange > 0) return strange * 4 > token.length() ? 0 : letters > 1 ? 0 : -1;
    if (letters < 2) return -1;
    if (token.length() <= INITIALS && token.equals(token.toUpperCase(java.util.Locale.ROOT))) return -1;
    for (String part : token.split("[^\\p{L}\\p{N}]+")) if (!part.isEmpty() && !isWord(part)) return 0;
    return token.matches(".*\\p{L}[^\\p{L}\\p{N}'’\\-–./(),:;«»\"°*&+_|…@?!]+\\p{L}.*") ? 0 : 1;
  }

  private static boolean isWord(String part) {
    if (part.chars().noneMatch(Character::isLetter)) return true;
    if (part.matches("\\p{L}{1,4}\\d+|\\d+\\p{L}{1,4}|\\d+[hH]\\d+|\\p{Lu}\\d+\\p{Lu}\\d*")) return true;
    if (part.chars().anyMatch(Character::isDigit)) return false;
    boolean capitals = part.equals(part.toUpperCase(java.util.Locale.ROOT));
    if (capitals && part.length() <= INITIALS) return true;
    String rest = part.substring(1);
    if (!capitals && !rest.equals(rest.toLowerCase(java.util.Locale.ROOT))) return false;
    return isSpelled(part.toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean isSpelled(String word) {
    int run = 0, vowels = 0, same = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean vowel = VOWELS.indexOf(c) >= 0;
      if (!vowel && CONSONANTS.indexOf(c) < 0) return false;
      run = vowel ? 0 : run + 1;
      same = i > 0 && c == word.charAt(i - 1) ? same + 1 : 0;
      if (vowel) vowels++;
      if (run > MOST_CONSONANTS || same > 1) return false;
    }
    return vowels > 0 || word.length() <= 3;
  }
}
