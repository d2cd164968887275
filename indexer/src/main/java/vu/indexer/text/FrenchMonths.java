package vu.indexer.text;

/** The months between the day and the year of a date, printed, abbreviated, and as bad scans show them: "ao(t", "févner", "rnars". */
final class FrenchMonths {
  /**
   * A month and where it ends.
   *
   * @param value from 1 to 12
   * @param repaired true when a character was corrected
   */
  record Month(int value, int end, boolean repaired) {}

  private static final String[] MONTHS = {
    "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"
  };
  private static final String[][] SHORT = {
    {"janv", "jan"}, {"fevr", "fev"}, {}, {"avr"}, {}, {}, {"juil"}, {}, {"sept"}, {"oct"}, {"nov"}, {"dec"}
  };
  private static final Phrases AUGUST = Phrases.of("ao(t", "aofit", "aoiit", "aoit", "a0ut", "aodt", "aoft", "ao0t", "aolt");
  /** Three letters are too few for an edit: what "mai" becomes, where a year stands behind it. */
  private static final Phrases MAY = Phrases.of("mal", "ma1", "mat", "rnai", "niai", "ma|", "ma!");
  /** From so many letters on, two of them may be wrong. */
  private static final int LONG = 7;
  private static final int LONGEST = 12;

  private FrenchMonths() {}

  /** The month at {@code start}; null when there is none. */
  static Month read(Folded f, int start) {
    char first = f.at(f.sound(start));
    if (first == '0' && f.at(start + 1) == 'c') first = 'o';
    if ((first < 'a' || first > 'z') && first != Folded.LOST) return null;
    for (int m = 0; m < MONTHS.length; m++) {
      int end = MONTHS[m].charAt(0) == first ? f.exact(start, MONTHS[m]) : -1;
      if (end >= 0) return new Month(m + 1, end, false);
    }
    for (int m = 0; m < MONTHS.length; m++) {
      if (MONTHS[m].charAt(0) != first) continue;
      for (String abbreviation : SHORT[m]) {
        int end = f.exact(start, abbreviation);
        if (end >= 0) return new Month(m + 1, f.at(end) == '.' ? end + 1 : end, false);
      }
    }
    return damaged(f, start);
  }

  private static Month damaged(Folded f, int start) {
    int august = AUGUST.at(f, start);
    if (august >= 0) return new Month(8, august, true);
    int end = start;
    while (end - start <= LONGEST && (f.isLetter(end) || isDamage(f, end))) end++;
    if (end == start || end - start > LONGEST + 1) return null;
    boolean year = isYear(f, f.at(end) == '.' ? end + 1 : f.skip(end));
    for (int m = 0; m < MONTHS.length; m++) {
      int wrong = MONTHS[m].length() >= LONG && year ? 2 : MONTHS[m].length() >= 4 ? 1 : 0;
      if (edits(f, start, end, MONTHS[m]) <= wrong) return new Month(m + 1, end, true);
    }
    if (!year) return null;
    if (MAY.at(f, start) >= 0) return new Month(5, end, true);
    return f.at(start) == 'a' && f.at(start + 1) == 'o' && f.at(end - 1) == 't' && end - start <= 6 ? new Month(8, end, true) : null;
  }

  /** A figure read for a letter inside the month, or "(" in "ao(t"; not the year that is glued to it. */
  private static boolean isDamage(Folded f, int p) {
    return f.at(p) == '?' || f.at(p) == '(' || f.isDigit(p) && !isYear(f, p);
  }

  private static boolean isYear(Folded f, int p) {
    boolean century = f.at(p) == '1' && (f.at(p + 1) == '9' || f.at(p + 1) == '8') || f.at(p) == '2' && "0oO".indexOf(f.at(p + 1)) >= 0;
    return century && f.isWord(p + 2) && f.isWord(p + 3);
  }

  /** The letters of [start, end) between what it shares with the month on both sides; "rn" counts for "m". */
  private static int edits(Folded f, int start, int end, String month) {
    String seen = f.slice(start, end);
    if (month.indexOf('m') >= 0 && seen.contains("rn")) seen = seen.replace("rn", "m");
    if (Math.abs(seen.length() - month.length()) > 2) return LONGEST;
    int shortest = Math.min(seen.length(), month.length()), i = 0, j = 0;
    while (i < shortest && seen.charAt(i) == month.charAt(i)) i++;
    while (j < shortest - i && seen.charAt(seen.length() - 1 - j) == month.charAt(month.length() - 1 - j)) j++;
    return Math.max(seen.length(), month.length()) - i - j;
  }
}
