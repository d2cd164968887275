package vu.web.text;

import java.util.List;

/**
 * What stays on one line where text is shown: "74 500 euros", "n° 10", "« mot »", "mot ;". As long as the text it was, so that places in one are
 * places in the other.
 */
public final class HardSpaces {
  private static final char HARD = '\u00a0';
  private static final List<String> UNITS = List.of("€", "euro", "k€", "M€", "%");
  /** What a line does not begin with. */
  private static final String CLOSING = ";:!?»";

  private HardSpaces() {}

  /** The text with hard spaces in numbers, between them and what they belong to, and beside what opens or closes. */
  public static String in(String text) {
    char[] shown = null;
    for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      if (!holds(text, at)) continue;
      if (shown == null) shown = text.toCharArray();
      shown[at] = HARD;
    }
    return shown == null ? text : new String(shown);
  }

  private static boolean holds(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1), after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
    if (before == '«' || CLOSING.indexOf(after) >= 0) return true;
    if (before == '°') return Character.isDigit(after);
    return Character.isDigit(before) && (isGroup(text, at + 1) || isUnit(text, at + 1));
  }

  /** Three figures and no fourth. */
  private static boolean isGroup(String text, int at) {
    return isDigit(text, at) && isDigit(text, at + 1) && isDigit(text, at + 2) && !isDigit(text, at + 3);
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  private static boolean isUnit(String text, int at) {
    return UNITS.stream().anyMatch(unit -> text.startsWith(unit, at));
  }
}
