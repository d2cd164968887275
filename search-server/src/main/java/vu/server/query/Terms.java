package vu.server.query;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.index.words.Folding;
import vu.indexer.index.words.Words;

/** A run of characters without blanks → word, wildcard or fuzzy word. */
final class Terms {
  private static final Pattern FUZZY = Pattern.compile("(.+)~([12]?)");
  private static final Pattern ELISION = Pattern.compile("^(?:l|d|j|m|t|s|n|c|qu)'(?=.)");

  /** A pattern with a {@code *} and more {@code ?} than these would be slow to look for: they become {@code *} too. */
  private static final int MAX_SINGLES = 6;

  private Terms() {}

  /** Null when it holds no word. */
  static SearchQuery of(String chunk) {
    String bare = trim(chunk);
    if (isWildcard(bare)) return wildcard(bare);
    Matcher fuzzy = FUZZY.matcher(chunk.endsWith("~") ? chunk : bare);
    if (fuzzy.matches()) {
      String text = trim(fuzzy.group(1));
      return Words.of(text).isEmpty() ? null : new SearchQuery.Fuzzy(text, fuzzy.group(2).equals("2") ? 2 : 1);
    }
    if (Words.of(bare).isEmpty()) return null;
    return new SearchQuery.Word(QueryParser.isOperator(bare) ? bare.toLowerCase(Locale.ROOT) : bare);
  }

  /** True for a character that no term, group or quotation starts with; a {@code ?} before a letter starts a wildcard. */
  static boolean isNoise(String typed, int at) {
    char c = typed.charAt(at);
    return !Character.isLetterOrDigit(c) && !Character.isWhitespace(c) && "*()\"«»“”„".indexOf(c) < 0 && !opensWildcard(typed, at);
  }

  /** Without what surrounds words; a {@code ?} at the end ends a question. */
  private static String trim(String chunk) {
    int start = 0, end = chunk.length();
    while (start < end && isNoise(chunk, start)) start++;
    while (end > start && !Character.isLetterOrDigit(chunk.charAt(end - 1)) && chunk.charAt(end - 1) != '*') end--;
    return chunk.substring(start, end);
  }

  private static boolean opensWildcard(String chunk, int at) {
    return chunk.charAt(at) == '?' && at + 1 < chunk.length() && Character.isLetterOrDigit(chunk.charAt(at + 1));
  }

  private static boolean isWildcard(String bare) {
    return bare.indexOf('*') >= 0 || bare.indexOf('?') >= 0;
  }

  private static SearchQuery wildcard(String bare) {
    String folded = ELISION.matcher(Folding.fold(bare)).replaceFirst("");
    String pattern = folded.replaceAll("[^\\p{L}\\p{N}*?-]", "").replaceAll("\\*+", "*");
    if (pattern.indexOf('*') >= 0 && pattern.chars().filter(c -> c == '?').count() > MAX_SINGLES) {
      pattern = pattern.replaceAll("[*?]+", "*");
    }
    return pattern.chars().anyMatch(Character::isLetterOrDigit) ? new SearchQuery.Wildcard(pattern) : null;
  }
}
