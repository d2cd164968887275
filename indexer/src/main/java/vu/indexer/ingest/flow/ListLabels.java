package vu.indexer.ingest.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The numbers that a word processor prints before paragraphs and that stand nowhere in their words: {@code Article 3},
 * {@code 1°}, {@code b)}. Each list counts for itself, each level within the one above.
 */
final class ListLabels {
  static final int LEVELS = 10;
  private static final String BULLET = "-";

  /** How a number is written. */
  enum Form { DECIMAL, TWO_DIGITS, UPPER_ROMAN, LOWER_ROMAN, UPPER_LETTER, LOWER_LETTER, ORDINAL, BULLET, NONE }

  /**
   * @param pattern what is printed: {@code %1} stands for the number of the first level, {@code %2} for that of the second
   * @param start the first number
   * @param decimal true to write the numbers of all levels in figures
   */
  record Level(Form form, String pattern, int start, boolean decimal) {}

  private final Map<String, Integer[]> counts = new HashMap<>();

  /**
   * Counts one paragraph more.
   *
   * @param list what counts together
   * @param levels of the list, the outermost first; null where nothing is known
   * @param depth from 0
   * @return what is printed before it, {@code -} for any bullet; empty when nothing is
   */
  String next(String list, List<Level> levels, int depth) {
    Level level = depth < levels.size() ? levels.get(depth) : null;
    if (level == null || level.form() == Form.BULLET) return BULLET;
    Integer[] count = counts.computeIfAbsent(list, k -> new Integer[LEVELS]);
    count[depth] = count[depth] == null ? (Integer) level.start() : (Integer) (count[depth] + 1);
    for (int deeper = depth + 1; deeper < LEVELS; deeper++) count[deeper] = null;
    return printed(level, levels, count);
  }

  /** The next paragraph of a list and level gets this number. */
  void restart(String list, int depth, int number) {
    counts.computeIfAbsent(list, k -> new Integer[LEVELS])[depth] = number - 1;
  }

  /** A list begins anew. */
  void restart(String list) {
    counts.remove(list);
  }

  private static String printed(Level level, List<Level> levels, Integer[] count) {
    StringBuilder label = new StringBuilder();
    String pattern = level.pattern();
    for (int at = 0; at < pattern.length(); at++) {
      char c = pattern.charAt(at);
      int other = c == '%' && at + 1 < pattern.length() ? pattern.charAt(at + 1) - '1' : -1;
      if (other < 0 || other >= Math.min(levels.size(), LEVELS)) {
        label.append(c);
        continue;
      }
      label.append(number(levels.get(other), count[other], level.decimal()));
      at++;
    }
    return label.toString().strip();
  }

  /** A level above that no paragraph has reached counts as begun. */
  private static String number(Level level, Integer count, boolean decimal) {
    if (level == null) return "";
    int number = count == null ? level.start() : count;
    return switch (decimal ? Form.DECIMAL : level.form()) {
      case DECIMAL -> String.valueOf(number);
      case TWO_DIGITS -> number < 10 && number >= 0 ? "0" + number : String.valueOf(number);
      case UPPER_ROMAN -> roman(number);
      case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
      case UPPER_LETTER -> letter(number);
      case LOWER_LETTER -> letter(number).toLowerCase(Locale.ROOT);
      case ORDINAL -> number == 1 ? "1er" : number + "e";
      case BULLET, NONE -> "";
    };
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) return String.valueOf(number);
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder roman = new StringBuilder();
    int left = number;
    for (int at = 0; at < values.length; at++) {
      for (; left >= values[at]; left -= values[at]) roman.append(signs[at]);
    }
    return roman.toString();
  }

  /** A to Z, then AA to ZZ, as word processors go on. */
  private static String letter(int number) {
    if (number < 1 || number > 26 * 20) return String.valueOf(number);
    return String.valueOf((char) ('A' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
  }
}
