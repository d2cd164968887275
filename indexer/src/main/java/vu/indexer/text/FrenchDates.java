package vu.indexer.text;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Dates as French acts print them, and as bad scans show them: "1er août 2015", "7 ao(t 2015", "24/04/2014", "l'an deux mille vingt". */
public final class FrenchDates {
  /**
   * A date and where it ends.
   *
   * @param last the last day of a session of several days, else null
   * @param repaired true when a character was corrected
   */
  public record Match(LocalDate date, LocalDate last, int end, boolean repaired) {}

  private static final Phrases WEEKDAYS = Phrases.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
  /** The first of the month, printed and as scans show it. */
  private static final Phrases FIRST = Phrases.of("1er", "1 er", "premier", "ler", "ier", "1ier", "1e", "i er", "l er", "ter", "1et", "1cr");
  /** What a raised "er" is read for. */
  private static final String RAISED = "°*\"'%¢^©~•";
  private static final int MOST_RAISED = 3;
  /** Specks that a scan shows between the parts of a date. */
  private static final String SPECKS = ".,-_:;'";

  private FrenchDates() {}

  /** The date at {@code start}, a weekday allowed before it; null when there is none or it is impossible. */
  public static Match read(Folded f, int start) {
    boolean speck = SPECKS.indexOf(f.at(start)) >= 0 && f.isLetter(start - 1) && f.isDigit(start + 1);
    int p = weekday(f, speck ? start + 1 : start);
    Match numeric = numeric(f, p), match = numeric != null ? numeric : literal(f, p);
    return match == null || !speck ? match : new Match(match.date, match.last, match.end, true);
  }

  /** As {@link #read}, several days allowed: "23 et 24 septembre 2002", "30 juin et 1er juillet 2014". */
  public static Match readSession(Folded f, int start) {
    Match one = read(f, start);
    if (one != null) return one;
    Day day = day(f, weekday(f, start));
    if (day == null) return null;
    FrenchMonths.Month month = FrenchMonths.read(f, f.skip(day.end));
    int p = month == null ? day.end : month.end();
    for (int i = 0; i < 6; i++) {
      int separator = separator(f, p);
      if (separator < 0) return null;
      Match last = read(f, separator);
      if (last != null) {
        LocalDate first = date(last.date.getYear(), month == null ? last.date.getMonthValue() : month.value(), day.value);
        return first == null || first.isAfter(last.date) ? null : new Match(first, last.date, last.end, last.repaired);
      }
      Day next = day(f, weekday(f, separator));
      if (next == null) return null;
      FrenchMonths.Month nextMonth = FrenchMonths.read(f, f.skip(next.end));
      p = nextMonth == null ? next.end : nextMonth.end();
      if (month == null) month = nextMonth;
    }
    return null;
  }

  /** A day and month without year ("du 12 mars"), to be completed by a year printed further on; null when there is none. */
  public static Match readWithoutYear(Folded f, int start, int year) {
    Day day = day(f, weekday(f, start));
    if (day == null) return null;
    FrenchMonths.Month month = FrenchMonths.read(f, ofMonth(f, day.end));
    LocalDate date = month == null ? null : date(year, month.value(), day.value);
    return date == null ? null : new Match(date, null, month.end(), day.repaired || month.repaired());
  }

  /** A day whose month and year stand further on: the "12" of "des 12 et 15 mars 2012"; null when no other day follows. */
  public static Match readDay(Folded f, int start) {
    Day day = day(f, start);
    return day == null || separator(f, day.end) < 0 ? null : new Match(LocalDate.of(2000, 1, day.value), null, day.end, day.repaired);
  }

  /** "L'an deux mille dix-neuf, le seize décembre": the year stands first. {@code start} is at "an"; null for anything else. */
  public static Match readSpelled(Folded f, int start) {
    int an = f.exact(start, "an");
    if (an < 0 || f.at(start - 1) != '\'' && f.startBefore(start, "l") < 0) return null;
    int p = f.skip(an);
    FrenchNumbers.Words words = FrenchNumbers.read(f, p);
    int year = words != null ? (int) words.value() : number(f, p, 4);
    if (year < 1900 || year > 2100) return null;
    int from = words != null ? words.end() : p + 4;
    for (int q = from; q < from + 60 && q < f.length(); q++) {
      int le = f.wordStart(q) ? f.exact(q, "le") : -1;
      Match match = le < 0 ? null : readWithoutYear(f, f.skip(le), year);
      if (match != null) return match;
    }
    return null;
  }

  private static int weekday(Folded f, int start) {
    int end = WEEKDAYS.at(f, start);
    return end < 0 ? start : f.skip(f.at(end) == ',' ? end + 1 : end);
  }

  /** Where the month stands behind a day that ends at {@code at}: "le 27 octobre", "le 27 du mois d'octobre". */
  private static int ofMonth(Folded f, int at) {
    int p = f.skip(at);
    int end = f.at(p) == 'd' && f.at(p + 1) == 'u' ? f.any(p, "du mois de", "du mois d'") : -1;
    return end < 0 ? p : f.skip(end);
  }

  private static int separator(Folded f, int at) {
    int p = f.skip(at);
    if (f.at(p) == ',' || f.at(p) == '&') return f.skip(p + 1);
    int end = f.any(p, "et", "puis");
    return end < 0 ? -1 : f.skip(end);
  }

  private record Day(int value, int end, boolean repaired) {}

  private static Match literal(Folded f, int start) {
    Day day = day(f, start);
    if (day == null) return null;
    FrenchMonths.Month month = FrenchMonths.read(f, ofMonth(f, day.end));
    boolean speck = month == null && isSpeck(f, day.end);
    if (speck) month = FrenchMonths.read(f, f.skip(day.end + 1));
    if (month == null) return null;
    boolean behind = isSpeck(f, month.end());
    int p = f.skip(behind ? month.end() + 1 : month.end());
    boolean repaired = day.repaired || month.repaired() || speck || behind;
    int year = 0, digits = 0, q = p;
    while (digits < 4) {
      int digit = digit(f, q);
      if (digit < 0) break;
      repaired |= !f.isDigit(q);
      year = year * 10 + digit;
      digits++;
      q++;
      if (f.at(q) == ' ' && f.isDigit(q + 1) && !f.isDigit(q + 2) && digits < 4 && q == p + digits) q++;
    }
    if (digits != 4 || f.isDigit(q) || year < 1789 || year > 2100) return speck || behind ? null : inWords(f, day, month, p);
    LocalDate date = date(year, month.value(), day.value);
    return date == null ? null : new Match(date, null, q, repaired);
  }

  /** A speck behind a day or a month, before the word or the year it is printed with; a sentence ends before a capital. */
  private static boolean isSpeck(Folded f, int at) {
    if (SPECKS.indexOf(f.at(at)) < 0) return false;
    boolean spaced = f.isSpace(at + 1);
    int next = spaced ? at + 2 : at + 1;
    return f.isDigit(at - 1) ? f.isLetter(next) && !(spaced && f.isUpper(next)) : f.isDigit(next);
  }

  /** "vingt-deux octobre deux mille vingt et un". */
  private static Match inWords(Folded f, Day day, FrenchMonths.Month month, int p) {
    FrenchNumbers.Words year = f.isLetter(p) ? FrenchNumbers.read(f, p) : null;
    if (year == null || year.value() < 1900 || year.value() > 2100) return null;
    LocalDate date = date((int) year.value(), month.value(), day.value);
    return date == null ? null : new Match(date, null, year.end(), false);
  }

  private static Day day(Folded f, int start) {
    char opening = f.at(f.sound(start));
    int first = FIRST.at(f, start);
    if (first < 0 && (opening == '1' || opening == 'l')) first = raised(f, start + 1);
    else if (first >= 0 && (f.at(first) == '.' || RAISED.indexOf(f.at(first)) >= 0)) first++;
    if (first >= 0) return new Day(1, first, opening != '1' && opening != 'p');
    if (f.isLetter(start) && digit(f, start) < 0) {
      FrenchNumbers.Words words = FrenchNumbers.read(f, start);
      return words != null && words.value() >= 1 && words.value() <= 31 ? new Day((int) words.value(), words.end(), false) : null;
    }
    int value = 0, p = start;
    boolean repaired = false;
    while (p < start + 2 && digit(f, p) >= 0) {
      repaired |= !f.isDigit(p);
      value = value * 10 + digit(f, p);
      p++;
    }
    if (p == start + 1 && f.at(p) == '.' && isParted(f, start)) return new Day(value * 10 + f.at(p + 1) - '0', p + 2, true);
    boolean real = p > start && f.isDigit(start) || p > start + 1 && f.isDigit(start + 1);
    return real && value >= 1 && value <= 31 && !f.isDigit(p) ? new Day(value, p, repaired) : null;
  }

  /** "1.4 février": a speck in the day, and the month behind it. */
  private static boolean isParted(Folded f, int start) {
    boolean day = f.at(start) >= '1' && f.at(start) <= '3' && f.isDigit(start + 2) && f.at(start + 3) == ' ';
    return day && (f.at(start) < '3' || f.at(start + 2) <= '1') && FrenchMonths.read(f, start + 4) != null;
  }

  /** The end of what a scan made of a raised "er" at {@code at}, before a month; -1 when nothing like it stands there. */
  private static int raised(Folded f, int at) {
    int p = f.at(at) == ' ' ? at + 1 : at;
    if (f.at(p) == 'e') p++;
    int from = p;
    while (p - from < MOST_RAISED && RAISED.indexOf(f.at(p)) >= 0) p++;
    return p > from && FrenchMonths.read(f, f.skip(p)) != null ? p : -1;
  }

  /** A digit, or a letter read for one. */
  private static int digit(Folded f, int p) {
    char ch = f.at(p);
    if (ch >= '0' && ch <= '9') return ch - '0';
    if (ch == 'o' && (f.isDigit(p - 1) || f.isDigit(p + 1))) return 0;
    if ((ch == 'l' || ch == 'i') && (f.isDigit(p - 1) || f.isDigit(p + 1))) return 1;
    if ((ch == 's' || ch == 'b') && f.isDigit(p - 1) && f.isUpper(p) && (f.isDigit(p + 1) || !f.isWord(p + 1)))
      return ch == 's' ? 5 : 8;
    return -1;
  }

  private static Match numeric(Folded f, int start) {
    int day = number(f, start, 2);
    int p = start + digits(f, start);
    char separator = f.at(p);
    if (separator == ' ' && f.at(p + 1) == '/') separator = f.at(++p);
    if (day < 1 || separator != '/' && separator != '.' && separator != '-') return null;
    int month = number(f, p + 1, 2);
    int q = p + 1 + digits(f, p + 1);
    if (month < 1 || f.at(q) != separator) return null;
    if (separator == '/' && f.at(q + 1) == ' ' && digits(f, q + 2) == 4) q++;
    int length = digits(f, q + 1);
    int year = number(f, q + 1, 4);
    if (length == 2) year += year < 40 ? 2000 : 1900;
    else if (length != 4) return null;
    int end = q + 1 + length;
    if (f.at(end) == separator && f.isDigit(end + 1) || f.at(end) == '/' || f.isLetter(end)) return null;
    LocalDate date = year < 1789 || year > 2100 ? null : date(year, month, day);
    return date == null ? null : new Match(date, null, end, false);
  }

  private static int digits(Folded f, int p) {
    int n = 0;
    while (n < 5 && f.isDigit(p + n)) n++;
    return n;
  }

  private static int number(Folded f, int p, int most) {
    int n = digits(f, p);
    if (n == 0 || n > most) return -1;
    int value = 0;
    for (int i = 0; i < n; i++) value = value * 10 + (f.at(p + i) - '0');
    return value;
  }

  private static LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException impossible) {
      return null;
    }
  }
}
