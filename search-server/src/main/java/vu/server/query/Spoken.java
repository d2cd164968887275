package vu.server.query;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;

/** What people write as they say it: days, sums with their unit, "plus de 50 000 €". */
final class Spoken {
  private static final String BLANK = "[\\s\\u00a0\\u202f]";
  private static final String FIGURE = "([1-9]\\d{0,2}(?:[ \\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,2})?|\\d{1,15}(?:[.,]\\d{1,2})?)";
  private static final String EURO = "(?:€|euros?)" + References.END;
  private static final String UNIT =
      BLANK + "?(k€|M€|Md€|millions?(?:\\sd['’]euros)?|milliards?(?:\\sd['’]euros)?|(?:€|euros?))" + References.END;
  private static final Pattern SUM = pattern(FIGURE + BLANK + "?" + EURO);
  private static final Pattern BETWEEN = pattern("entre\\s" + FIGURE + "(?:" + BLANK + "?(?:€|euros?))?\\set\\s" + FIGURE + UNIT);
  private static final Pattern FROM_TO = pattern("de\\s" + FIGURE + "(?:" + BLANK + "?(?:€|euros?))?\\s[àa]\\s" + FIGURE + UNIT);
  /** "> 100 000", "montant <= 5 000 €"; a year alone is none. */
  private static final Pattern SIGNED =
      pattern("(?:montants?\\s)?(?:(>=|≥)|(>)|(<=|≤)|<)" + BLANK + "?(?:" + FIGURE + UNIT + "|(?!(?:19|20)\\d\\d" + References.END + ")" + FIGURE
          + References.END + ")");
  private static final Pattern COMPARED =
      pattern("(?:(plus\\sde|sup[ée]rieure?s?\\s[àa])|(au\\smoins)|(moins\\sde|inf[ée]rieure?s?\\s[àa])|(?:au\\splus|jusqu['’][àa]))"
          + "\\s" + FIGURE + UNIT);
  private static final Pattern ISO = pattern("((?:19|20)\\d\\d-\\d\\d-\\d\\d)" + References.END);

  private final String typed;
  private final Folded folded;
  private final SpokenYears years;

  /** What was read, and where it ends. */
  record Found(SearchQuery query, int end) {}

  Spoken(String typed) {
    this.typed = typed;
    this.folded = Folded.of(typed);
    this.years = new SpokenYears(typed);
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** What starts at {@code at}, or null. */
  Found at(int at) {
    if (Character.isDigit(typed.charAt(at))) {
      Found day = day(at);
      return day != null ? day : sum(at);
    }
    Found between = between(at);
    if (between != null) return between;
    Found compared = compared(at);
    return compared != null ? compared : years.at(at);
  }

  /** The acts of a day, and those that name it. */
  private Found day(int at) {
    Matcher iso = match(ISO, at);
    if (iso != null) return day(isoDate(iso.group(1)), iso.end());
    FrenchDates.Match date = FrenchDates.read(folded, at);
    boolean whole = date != null && !date.repaired() && (date.end() >= typed.length() || !folded.isWord(date.end()));
    return whole ? day(date.date(), date.end()) : null;
  }

  private static LocalDate isoDate(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Found day(LocalDate date, int end) {
    if (date == null) return null;
    String month = date.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH);
    String words = (date.getDayOfMonth() == 1 ? "1er" : date.getDayOfMonth()) + " " + month + " " + date.getYear();
    SearchQuery held = new SearchQuery.Range(Champ.DATE, date.toString(), date.toString());
    return new Found(new SearchQuery.Or(List.of(held, new SearchQuery.Phrase(words))), end);
  }

  /** "74 500 euros" is the figure: acts print the unit in many ways. */
  private Found sum(int at) {
    Matcher sum = match(SUM, at);
    return sum == null ? null : new Found(new SearchQuery.Word(sum.group(1).replaceAll(BLANK, " ")), sum.end());
  }

  /** A sum behind a sign of comparison at {@code at}, or null. */
  Found signed(int at) {
    Matcher found = match(SIGNED, at);
    if (found == null) return null;
    String euros = found.group(4) != null ? euros(found.group(4), found.group(5)) : euros(found.group(6), "");
    String min = found.group(1) != null ? euros : found.group(2) != null ? Bounds.after(Champ.MONTANT, euros) : null;
    String max = found.group(3) != null ? euros : min == null && found.group(2) == null ? Bounds.before(Champ.MONTANT, euros) : null;
    return min == null && max == null ? null : new Found(new SearchQuery.Range(Champ.MONTANT, min, max), found.end());
  }

  private Found between(int at) {
    Matcher both = match(BETWEEN, at);
    if (both == null) both = match(FROM_TO, at);
    if (both == null) return null;
    String min = euros(both.group(1), both.group(3)), max = euros(both.group(2), both.group(3));
    return new Found(new SearchQuery.Range(Champ.MONTANT, min, max), both.end());
  }

  private Found compared(int at) {
    Matcher found = match(COMPARED, at);
    if (found == null) return null;
    String euros = euros(found.group(4), found.group(5));
    String min = found.group(1) != null ? Bounds.after(Champ.MONTANT, euros) : found.group(2) != null ? euros : null;
    String max = found.group(3) != null ? Bounds.before(Champ.MONTANT, euros) : min == null ? euros : null;
    return min == null && max == null ? null : new Found(new SearchQuery.Range(Champ.MONTANT, min, max), found.end());
  }

  private static String euros(String figure, String unit) {
    BigDecimal value = new BigDecimal(figure.replaceAll(BLANK, "").replace(',', '.'));
    return value.movePointRight(zeros(unit.toLowerCase(Locale.ROOT))).stripTrailingZeros().toPlainString();
  }

  private static int zeros(String unit) {
    if (unit.startsWith("milliard") || unit.equals("md€")) return 9;
    if (unit.startsWith("million") || unit.equals("m€")) return 6;
    return unit.equals("k€") ? 3 : 0;
  }

  private Matcher match(Pattern pattern, int at) {
    Matcher matcher = pattern.matcher(typed).region(at, typed.length()).useTransparentBounds(true);
    return matcher.lookingAt() ? matcher : null;
  }
}
