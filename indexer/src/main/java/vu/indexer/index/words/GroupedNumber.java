package vu.indexer.index.words;

import static vu.indexer.index.words.Words.isDigit;

/** A figure whose thousands are set apart: {@code 26 500}, {@code 26.500,00}, {@code 1 250 000}; or one with decimals: {@code 12,5}. */
final class GroupedNumber {
  /** Thousands, millions, milliards and two more; a longer row of figures is a table. */
  private static final int MOST_GROUPS = 5;

  private GroupedNumber() {}

  /** Where the figure that starts at {@code start} ends; {@code start} when there is none with groups or decimals. */
  static int end(String text, int start, int limit) {
    if (start > 0 && isJoiner(text.charAt(start - 1)) && start > 1 && Folding.isInWord(text.charAt(start - 2))) return start;
    int first = digits(text, start, limit);
    if (first == start) return start;
    int groups = text.charAt(start) == '0' || first - start > 3 ? first : groups(text, first, limit);
    int stop = decimals(text, groups, limit);
    if (stop == first || (stop < limit && continues(text, stop, limit))) return start;
    return stop;
  }

  /** {@code 26500}; decimals after a point, without zeros at the end. */
  static String form(String text, int start, int end) {
    StringBuilder form = new StringBuilder();
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (isDigit(c)) form.append(c);
      else if (end - i <= 3 && (c == ',' || c == '.')) form.append('.');
    }
    int point = form.indexOf(".");
    if (point >= 0) while (form.charAt(form.length() - 1) == '0') form.setLength(form.length() - 1);
    if (form.charAt(form.length() - 1) == '.') form.setLength(form.length() - 1);
    return form.toString();
  }

  private static int groups(String text, int from, int limit) {
    int stop = from;
    char separator = 0;
    while (stop + 3 < limit && stop - from < 4 * MOST_GROUPS && isSeparator(text.charAt(stop)) && (separator == 0 || separator == text.charAt(stop))) {
      if (digits(text, stop + 1, limit) != stop + 4) break;
      separator = text.charAt(stop);
      stop += 4;
    }
    return stop;
  }

  private static int decimals(String text, int from, int limit) {
    if (from >= limit || (text.charAt(from) != ',' && text.charAt(from) != '.')) return from;
    int stop = digits(text, from + 1, limit);
    return stop > from + 1 && stop <= from + 3 ? stop : from;
  }

  /** The figure is the start of something else: a number of act, a date, a word. */
  private static boolean continues(String text, int at, int limit) {
    char c = text.charAt(at);
    return Folding.isInWord(c) || ((isJoiner(c) || c == ',') && at + 1 < limit && isDigit(text.charAt(at + 1)));
  }

  private static int digits(String text, int from, int limit) {
    int stop = from;
    while (stop < limit && isDigit(text.charAt(stop))) stop++;
    return stop;
  }

  private static boolean isSeparator(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009' || c == '.';
  }

  private static boolean isJoiner(char c) {
    return c == '-' || c == '/' || c == '.';
  }
}
