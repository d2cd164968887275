package vu.indexer.layout.page;

import java.util.regex.Pattern;

/** Printed words without the marks of layout around them, on one line. */
public final class Unmarked {
  private static final Pattern TAGS = Pattern.compile("</?\\w{1,6}>");
  /** What may stand before the words and is no part of them. */
  private static final String MARKS = " \t\n\f\r\u000B■•▪_#>·|-–—➢►▶*\uF0A7\uF0B7\uF0D8\uF0DE\uF0FC";

  private Unmarked() {}

  /** The words in {@code text}; empty when it holds marks only. */
  public static String of(String text) {
    String untagged = text.indexOf('<') < 0 ? text : TAGS.matcher(text).replaceAll("");
    String flat = flat(untagged);
    String before;
    do {
      before = flat;
      flat = unmarked(flat.indexOf("**") < 0 ? flat : flat.replace("**", ""));
    } while (!flat.equals(before));
    return flat.strip();
  }

  private static String unmarked(String text) {
    int start = 0, end = text.length();
    while (start < end && MARKS.indexOf(text.charAt(start)) >= 0) start++;
    while (end > start && (text.charAt(end - 1) == '|' || text.charAt(end - 1) == ' ')) end--;
    return text.substring(start, end);
  }

  /** Every run of spaces and breaks is one space; a bar at the end of a line goes with the break. */
  private static String flat(String text) {
    char[] flat = new char[text.length()];
    int n = 0;
    for (int i = 0; i < flat.length; i++) {
      char c = text.charAt(i);
      if (c > ' ' && c < 128) {
        flat[n++] = c;
        continue;
      }
      if (c == '\n' && n > 0 && flat[n - 1] == '|') n--;
      if (c == '\n' && n > 1 && flat[n - 1] == ' ' && flat[n - 2] == '|') n -= 2;
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) flat[n++] = c;
      else if (n == 0 || flat[n - 1] != ' ') flat[n++] = ' ';
    }
    return new String(flat, 0, n);
  }
}
