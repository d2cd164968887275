package vu.server.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands behind an ordered field: one value, or values between bounds in any of their spellings. */
final class Ranges {
  private static final String BLANK = "[\\s\\u00a0\\u202f]";
  private static final String STOP = "(?![^\\s\\u00a0\\u202f()\"«»“”„])";
  /** {@code 26 500}, {@code 1 250 000,50}: one figure, whatever the blanks. */
  private static final String FIGURE = "[1-9]\\d{0,2}(?:[ \\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,2})?(?:" + BLANK + "?(?:€|euros?))?";
  private static final String VALUE = "(?:" + FIGURE + "|[^\\s\\u00a0\\u202f()\\[\\]\"«»“”„<>=≤≥]+?)";

  /** {@code [2018 À 2020]}, {@code [20 000 À *]}. */
  private static final Pattern BRACKETS = Pattern.compile("\\[\\s*([^\\[\\]\"()]+?)\\s+(?:TO|À|A|to|à|a)\\s+([^\\[\\]\"()]+?)\\s*\\]");
  /** {@code 2018..2020}, {@code 2018..}, {@code ..2020}. */
  private static final Pattern DOTS = Pattern.compile("(" + VALUE + ")?\\.\\.(" + VALUE + ")?" + STOP);
  /** {@code >2020}, {@code >= 10 000}. */
  private static final Pattern COMPARED = Pattern.compile("(>=|<=|≥|≤|>|<)" + BLANK + "*(" + VALUE + ")" + STOP);
  private static final Pattern QUOTED = Pattern.compile("[\"«“„]" + BLANK + "*([^\"«»“”„]*?)" + BLANK + "*[\"»”]");
  private static final Pattern ONE = Pattern.compile("(" + VALUE + ")" + STOP);
  private static final Pattern CHUNK = Pattern.compile("[^\\s\\u00a0\\u202f()\"«»“”„]+");

  private final Champ champ;
  private final List<String> refused = new ArrayList<>();

  /**
   * @param range null when nothing that was typed is a value
   * @param end where it ends in what was typed
   * @param refused what is no value of this field
   */
  record Read(SearchQuery.Range range, int end, List<String> refused) {}

  private Ranges(Champ champ) {
    this.champ = champ;
  }

  /** What stands at {@code at}, behind the colon of an ordered field. */
  static Read at(Champ champ, String typed, int at) {
    return new Ranges(champ).read(typed, at);
  }

  private Read read(String typed, int at) {
    Matcher found;
    if ((found = match(BRACKETS, typed, at)) != null) return read(bound(found.group(1)), bound(found.group(2)), found);
    if ((found = match(DOTS, typed, at)) != null && found.end() - at > 2) return read(bound(found.group(1)), bound(found.group(2)), found);
    if ((found = match(COMPARED, typed, at)) != null) return compared(found);
    if ((found = match(QUOTED, typed, at)) != null || (found = match(ONE, typed, at)) != null) {
      String value = bound(found.group(1));
      return read(value, value, found);
    }
    found = match(CHUNK, typed, at);
    refused.add(found != null ? found.group() : typed.substring(at, at + 1));
    return new Read(null, found == null ? at : found.end(), refused);
  }

  private Read compared(Matcher found) {
    String sign = found.group(1), value = bound(found.group(2));
    if (value == null) return read(null, null, found);
    return switch (sign) {
      case ">=", "≥" -> read(value, null, found);
      case "<=", "≤" -> read(null, value, found);
      case ">" -> read(beyond(Bounds.after(champ, value), found), null, found);
      default -> read(null, beyond(Bounds.before(champ, value), found), found);
    };
  }

  private String beyond(String value, Matcher found) {
    if (value == null) refused.add(found.group());
    return value;
  }

  private Read read(String min, String max, Matcher found) {
    return new Read(min == null && max == null ? null : new SearchQuery.Range(champ, min, max), found.end(), refused);
  }

  /** Null for no bound, and for what is no value, which is refused. */
  private String bound(String value) {
    if (value == null || value.equals("*")) return null;
    String bound = Bounds.normal(champ, value);
    if (bound == null) refused.add(value);
    return bound;
  }

  private static Matcher match(Pattern pattern, String typed, int at) {
    Matcher matcher = pattern.matcher(typed).region(at, typed.length()).useTransparentBounds(true);
    return matcher.lookingAt() ? matcher : null;
  }
}
