package vu.indexer.ingest.ocr;

import java.util.regex.Pattern;

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

  /** Marks that may stand between the letters of one word, or of two. */
  private static final String PARTING = "'’-–./(),:;«»\"°*&+_|…@?!";
  /** Rooms, ordinals, times, plots: "R123", "2e", "18h30", "A7B12". */
  private static final Pattern MIXED = Pattern.compile("\\p{L}{1,4}\\d+|\\d+\\p{L}{1,4}|\\d+[hH]\\d+|\\p{Lu}\\d+\\p{Lu}\\d*");

  private FrenchShape() {}

  /** Share of words, 0 to 100; 100 for a text without words. */
  public static int percent(String text) {
    int words = 0, good = 0;
    for (int start = 0; start < text.length(); ) {
      while (start < text.length() && Character.isWhitespace(text.charAt(start))) start++;
      int end = start;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) end++;
      int judged = judge(text, start, end);
      if (judged >= 0) words++;
      if (judged > 0) good++;
      start = end;
    }
    return words == 0 ? 100 : good * 100 / words;
  }

  /** 1 for a word, 0 for what looks like one and is none, -1 for figures, signs and initials. */
  private static int judge(String text, int start, int end) {
    int letters = 0, strange = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) letters++;
      else if (c == '\uFFFD' || c >= '\uE000' && c <= '\uF8FF' || c < ' ') strange++;
    }
    if (strange > 0) return strange * 4 > end - start ? 0 : letters > 1 ? 0 : -1;
    if (letters < 2 || end - start <= INITIALS && isCapital(text, start, end)) return -1;
    for (int part = start, p = start; p <= end; p++) {
      if (p < end && isSound(text.charAt(p))) continue;
      if (p > part && !isWord(text, part, p)) return 0;
      part = p + 1;
    }
    return isTorn(text, start, end) ? 0 : 1;
  }

  /** Whether two letters are parted by nothing but signs that no word holds. */
  private static boolean isTorn(String token, int start, int end) {
    boolean letter = false, torn = false;
    for (int i = start; i < end; i++) {
      char c = token.charAt(i);
      boolean now = Character.isLetter(c);
      if (now && torn) return true;
      torn = !now && (letter || torn) && !isSound(c) && PARTING.indexOf(c) < 0;
      letter = now;
    }
    return false;
  }

  /** Letters and figures of every kind. */
  private static boolean isSound(char c) {
    if (Character.isLetterOrDigit(c)) return true;
    int type = Character.getType(c);
    return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }

  private static boolean isWord(String text, int start, int end) {
    int letters = 0, digits = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) letters++;
      else if (Character.isDigit(c)) digits++;
    }
    if (letters == 0) return true;
    if (digits > 0) return MIXED.matcher(text).region(start, end).matches();
    boolean capitals = isCapital(text, start, end);
    if (capitals && end - start <= INITIALS) return true;
    return (capitals || isSmall(text, start + 1, end)) && isSpelled(text, start, end);
  }

  private static boolean isCapital(String text, int start, int end) {
    for (int i = start; i < end; i++) if (Character.toUpperCase(text.charAt(i)) != text.charAt(i)) return false;
    return true;
  }

  private static boolean isSmall(String text, int start, int end) {
    for (int i = start; i < end; i++) if (Character.toLowerCase(text.charAt(i)) != text.charAt(i)) return false;
    return true;
  }

  private static boolean isSpelled(String text, int start, int end) {
    int run = 0, vowels = 0, same = 0;
    char before = 0;
    for (int i = start; i < end; i++) {
      char c = Character.toLowerCase(text.charAt(i));
      boolean vowel = VOWELS.indexOf(c) >= 0;
      if (!vowel && CONSONANTS.indexOf(c) < 0) return false;
      run = vowel ? 0 : run + 1;
      same = c == before ? same + 1 : 0;
      if (vowel) vowels++;
      if (run > MOST_CONSONANTS || same > 1) return false;
      before = c;
    }
    return vowels > 0 || end - start <= 3;
  }
}
