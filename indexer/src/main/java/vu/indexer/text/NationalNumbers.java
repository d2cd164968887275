package vu.indexer.text;

/** The numbers of laws, decrees and ordinances: a year and a rank, "2014-58". */
final class NationalNumbers {
  private final Folded f;
  private final NumberDigits digits;

  NationalNumbers(Folded f, NumberDigits digits) {
    this.f = f;
    this.digits = digits;
  }

  /**
   * "2014-58", "82-213", "97 - 17"; with {@code marked}, also digits that lost their hyphen or have another sign in its place; null when
   * there is none.
   */
  ActNumbers.Number at(int p, boolean marked) {
    int yearEnd = digits.scanned(p);
    int yearLength = yearEnd - p;
    if (yearLength == 0) return null;
    int q = f.at(yearEnd) == ' ' && f.at(yearEnd + 1) == '-' ? yearEnd + 1 : yearEnd;
    boolean year = yearLength == 2 || yearLength == 4;
    if (f.at(q) == '-' && year) {
      int n = q + 1;
      if (f.at(n) == ' ' || f.at(n) == '\n') n = f.skip(n);
      int end = digits.scanned(n);
      int length = end - n;
      if (length < 1 || length > 5 || f.isDigit(end) || f.at(end) == '-' && f.isDigit(end + 1)) return null;
      boolean repaired = !digits.plain(p, yearEnd) || !digits.plain(n, end);
      return new ActNumbers.Number(digits.clean(p, yearEnd) + "-" + digits.clean(n, end), end, repaired);
    }
    ActNumbers.Number other = marked && year ? otherSign(p, yearEnd) : null;
    if (other != null) return other;
    if (marked && yearLength >= 3 && yearLength <= 8) return new ActNumbers.Number(digits.clean(p, yearEnd), yearEnd, true);
    return null;
  }

  /** "92.125", "2000/321", "83_634", "84 53": the sign is kept, for only the year of a date can say that it stands for a hyphen. */
  private ActNumbers.Number otherSign(int p, int yearEnd) {
    char sign = f.at(yearEnd);
    if (sign != '.' && sign != '/' && sign != '_' && sign != ' ') return null;
    int n = yearEnd + 1;
    int end = f.at(n) == '0' ? n : digits.scanned(n);
    if (sign == ' ' && FrenchDates.readWithoutYear(f, n, 2000) != null) return null;
    if (end == n || end - n > 4 || f.isWord(end) || f.at(end) == '/' || f.at(end) == '-' || f.at(end) == '.' && f.isDigit(end + 1))
      return null;
    return new ActNumbers.Number(digits.clean(p, yearEnd) + sign + digits.clean(n, end), end, true);
  }

  /**
   * Puts back the hyphen of "2004575", "92.125", "84 53" when the year it would have is the year of the date; null when it does not fit.
   */
  static String hyphenated(String digits, int year) {
    String full = String.valueOf(year), brief = full.substring(2);
    String number = digits.length() > 4 && digits.startsWith(full) ? digits.substring(4) : digits.length() > 2 && digits.startsWith(brief)
        ? digits.substring(2) : "";
    boolean signed = !number.isEmpty() && "./_ ".indexOf(number.charAt(0)) >= 0;
    if (signed) number = number.substring(1);
    if (number.isEmpty() || !signed && digits.length() > 6 && !digits.startsWith(full) || number.chars().anyMatch(c -> c < '0' || c > '9'))
      return null;
    return (digits.startsWith(full) && digits.length() > 4 ? full : brief) + "-" + number;
  }
}
