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

  private static final String[] MONTHS = {
    "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"
  };
  private static final String[][] SHORT = {
    {"janv", "jan"}, {"fevr", "fev"}, {}, {"avr"}, {}, {}, {"juil"}, {}, {"sept"}, {"oct"}, {"nov"}, {"dec"}
  };
  private static final Phrases WEEKDAYS = Phrases.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
  /** The first of the month, printed and as scans show it. */
  private static final Phrases FIRST = Phrases.of("1er", "1 er", "premier", "ler", "ier", "1ier", "1e", "i er", "l er");

  private static final String[] SCANNED = {"septernbre", "novernbre", "decernbre"};
  private static final Phrases AUGUST = Phrases.of("ao(t", "aofit", "aoiit", "aoit", "a0ut", "aodt", "aoft", "ao0t", "aolt");

  private FrenchDates() {}

  /** The date at {@code start}, a weekday allowed before it; null when there is none or it is impossible. */
  public static Match read(Folded f, int start) {
    int p = weekday(f, start);
    Match numeric = numeric(f, p);
    return numeric != null ? numeric : literal(f, p);
  }

  /** As {@link #read}, several days allowed: "23 et 24 septembre 2002", "30 juin et 1er juillet 2014". */
  public static Match readSession(Folded f, int start) {
    Match one = read(f, start);
    if (one != null) return one;
    Day day = day(f, weekday(f, start));
    if (day == null) return null;
    Month month = month(f, f.skip(day.end));
    int p = month == null ? day.end : month.end;
    for (int i = 0; i < 6; i++) {
      int separator = separator(f, p);
      if (separator < 0) return null;
      Match last = read(f, separator);
      if (last != null) {
        LocalDate first = date(last.date.getYear(), month == null ? last.date.getMonthValue() : month.value, day.value);
        return first == null || first.isAfter(last.date) ? null : new Match(first, last.date, last.end, last.repaired);
      }
      Day next = day(f, weekday(f, separator));
      if (next == null) return null;
      Month nextMonth = month(f, f.skip(next.end));
      p = nextMonth == null ? next.end : nextMonth.end;
      if (month == null) month = nextMonth;
    }
    return null;
  }

  /** A day and month without year ("du 12 mars"), to be completed by a year printed further on; null when there is none. */
  public static Match readWithoutYear(Folded f, int start, int year) {
    Day day = day(f, weekday(f, start));
    if (day == null) return null;
    Month month = month(f, ofMonth(f, day.end));
    LocalDate date = month == null ? null : date(year, month.value, day.value);
    return date == null ? null : new Match(date, null, month.end, day.repaired || month.repaired);
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

  private record Month(int value, int end, boolean repaired) {}

  private static Match literal(Folded f, int start) {
    Day day = day(f, start);
    if (day == null) return null;
    Month month = month(f, ofMonth(f, day.end));
    if (month == null) return null;
    int p = f.skip(month.end);
    boolean repaired = day.repaired || month.repaired;
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
    if (digits != 4 || f.isDigit(q) || year < 1789 || year > 2100) return inWords(f, day, month, p);
    LocalDate date = date(year, month.value, day.value);
    return date == null ? null : new Match(date, null, q, repaired);
  }

  /** "vingt-deux octobre deux mille vingt et un". */
  private static Match inWords(Folded f, Day day, Month month, int p) {
    FrenchNumbers.Words year = f.isLetter(p) ? FrenchNumbers.read(f, p) : null;
    if (year == null || year.value() < 1900 || year.value() > 2100) return null;
    LocalDate date = date((int) year.value(), month.value, day.value);
    return date == null ? null : new Match(date, null, year.end(), false);
  }

  private static Day day(Folded f, int start) {
    char opening = f.at(f.sound(start));
    int first = FIRST.at(f, start);
    if (first < 0 && opening == '1') first = f.exact(start, "1°");
    if (first >= 0) return new Day(1, first, opening == 'l' || opening == 'i');
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
    boolean real = p > start && f.isDigit(start) || p > start + 1 && f.isDigit(start + 1);
    return real && value >= 1 && value <= 31 && !f.isDigit(p) ? new Day(value, p, repaired) : null;
  }

  /** A digit, or a letter read for one. */
  private static int digit(Folded f, int p) {
    char ch = f.at(p);
    if (ch >= '0' && ch <= '9') return ch - '0';
    if (ch == 'o' && (f.isDigit(p - 1) || f.isDigit(p + 1))) return 0;
    if ((ch == 'l' || ch == 'i') && (f.isDigit(p - 1) || f.isDigit(p + 1))) return 1;
    if (ch == 's' && f.isUpper(p) && f.isDigit(p - 1)) return 5;
    return -1;
  }

  private static Month month(Folded f, int start) {
    char ch = f.at(start);
    if (ch < 'a' && ch != '\uFFFD' || ch > 'z' && ch != '\uFFFD') return null;
    char first = f.at(f.sound(start));
    for (int m = 0; m < 12; m++) {
      int end = MONTHS[m].charAt(0) == first ? f.exact(start, MONTHS[m]) : -1;
      if (end >= 0) return new Month(m + 1, end, false);
    }
    for (int m = 0; m < 12; m++) {
      if (MONTHS[m].charAt(0) != first) continue;
      for (String abbreviation : SHORT[m]) {
        int end = f.exact(start, abbreviation);
        if (end >= 0) return new Month(m + 1, f.at(end) == '.' ? end + 1 : end, false);
      }
    }
    return damagedMonth(f, start);
  }

  /** A month with one wrong character, or the shapes a scan gives to "août". */
  private static Month damagedMonth(Folded f, int start) {
    for (String scanned : SCANNED) {
      int end = f.exact(start, scanned);
      if (end >= 0) return new Month(scanned.charAt(0) == 's' ? 9 : scanned.charAt(0) == 'n' ? 11 : 12, end, true);
    }
    int august = AUGUST.at(f, start);
    if (august >= 0) return new Month(8, august, true);
    int end = start;
    while (end - start < 12 && (f.isWord(end) || f.at(end) == '?' || f.at(end) == '(')) end++;
    for (int m = 0; m < 12; m++) {
      if (MONTHS[m].length() >= 4 && oneEdit(f, start, end, MONTHS[m])) return new Month(m + 1, end, true);
    }
    return null;
  }

  private static boolean oneEdit(Folded f, int start, int end, String month) {
    int length = end - start;
    if (Math.abs(length - month.length()) > 1) return false;
    int i = 0;
    while (i < length && i < month.length() && f.at(start + i) == month.charAt(i)) i++;
    int j = 0;
    while (j < length - i && j < month.length() - i && f.at(end - 1 - j) == month.charAt(month.length() - 1 - j)) j++;
    return Math.max(length, month.length()) - i - j <= 1;
  }

  private static Match numeric(Folded f, int start) {
    int day = number(f, start, 2);
    int p = start + digits(f, start);
    char separator = f.at(p);
    if (day < 1 || separator != '/' && separator != '.' && separator != '-') return null;
    int month = number(f, p + 1, 2);
    int q = p + 1 + digits(f, p + 1);
    if (month < 1 || f.at(q) != separator) return null;
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
