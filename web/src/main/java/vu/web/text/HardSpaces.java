package vu.web.text;

import java.util.List;

/** Sums as they are shown: "74 500 euros" on one line. As long as the text it was, so that places in one are places in the other. */
public final class HardSpaces {
  private static final char HARD = '\u00a0';
  private static final List<String> UNITS = List.of("€", "euro", "k€", "M€", "%");

  private HardSpaces() {}

  /** The text with a hard space between the figures of a number and before the unit behind it. */
  public static String in(String text) {
    char[] shown = null;
    for (int at = text.indexOf(' ', 1); at > 0; at = text.indexOf(' ', at + 1)) {
      if (!Character.isDigit(text.charAt(at - 1)) || !isGroup(text, at + 1) && !isUnit(text, at + 1)) continue;
      if (shown == null) shown = text.toCharArray();
      shown[at] = HARD;
    }
    return shown == null ? text : new String(shown);
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
