package vu.server.query;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.index.words.Folding;
import vu.server.query.Spoken.Found;

/** Years and months as one says them: "en 2019", "depuis 2020", "entre 2018 et 2020", "juin 2019". */
final class SpokenYears {
  private static final String YEAR = "((?:19|20)\\d\\d)";
  private static final List<String> MONTHS =
      List.of("janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre");
  private static final Pattern IN = pattern("en\\s" + YEAR);
  private static final Pattern MONTH = pattern("(\\p{L}{3,9})\\s" + YEAR);
  private static final Pattern SINCE = pattern("(?:depuis|[àa]\\spartir\\sde)\\s" + YEAR);
  private static final Pattern AFTER = pattern("apr[èe]s\\s" + YEAR);
  private static final Pattern BEFORE = pattern("avant\\s" + YEAR);
  private static final Pattern BETWEEN = pattern("(?:entre\\s" + YEAR + "\\set|de\\s" + YEAR + "\\s[àa])\\s" + YEAR);

  private final String typed;

  SpokenYears(String typed) {
    this.typed = typed;
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex + References.END, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** What starts at {@code at}, or null. */
  Found at(int at) {
    Matcher found = match(IN, at);
    if (found != null) return named(new SearchQuery.Range(Champ.ANNEE, found.group(1), found.group(1)), found);
    found = match(BETWEEN, at);
    if (found != null) return range(found.group(1) != null ? found.group(1) : found.group(2), found.group(3), found);
    found = match(SINCE, at);
    if (found != null) return range(found.group(1), null, found);
    found = match(AFTER, at);
    if (found != null) return range(Bounds.after(Champ.ANNEE, found.group(1)), null, found);
    found = match(BEFORE, at);
    if (found != null) return range(null, Bounds.before(Champ.ANNEE, found.group(1)), found);
    found = match(MONTH, at);
    int month = found == null ? -1 : MONTHS.indexOf(Folding.fold(found.group(1)));
    return month < 0 ? null : named(days(YearMonth.of(Integer.parseInt(found.group(2)), month + 1)), found);
  }

  private static SearchQuery days(YearMonth month) {
    return new SearchQuery.Range(Champ.DATE, month.atDay(1).toString(), month.atEndOfMonth().toString());
  }

  /** The acts of that time, and those that name it. */
  private static Found named(SearchQuery held, Matcher found) {
    SearchQuery told = new SearchQuery.Phrase(found.group().replaceAll("\\s", " "));
    return new Found(new SearchQuery.Or(List.of(held, told)), found.end());
  }

  private static Found range(String min, String max, Matcher found) {
    return new Found(new SearchQuery.Range(Champ.ANNEE, min, max), found.end());
  }

  private Matcher match(Pattern pattern, int at) {
    Matcher matcher = pattern.matcher(typed).region(at, typed.length()).useTransparentBounds(true);
    return matcher.lookingAt() ? matcher : null;
  }
}
