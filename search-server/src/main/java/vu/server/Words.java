package vu.server;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without case, accents and punctuation, words apart by one space. */
public final class Words {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Words() {}

  /** Empty for null and for a text without letters and digits. */
  public static String fold(String text) {
    if (text == null) return "";
    String lower = text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
    return NOT_WORD.matcher(MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("")).replaceAll(" ").strip();
  }
}
