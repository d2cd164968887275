package vu.indexer.text;

/** How far the number of a local act goes: letters, digits and the signs between them. */
final class NumberRuns {
  private static final int MOST_PARTS = 3;
  /** How far the head of a number stands before it. */
  private static final int HEAD_REACH = 20;
  private static final Phrases RANKS = Phrases.of("bis", "ter", "quater");
  /** Who takes an act. */
  private static final Phrases TAKERS = Phrases.of("de l'assemblee", "du conseil", "du president", "de la presidente", "de la commission", "du bureau",
      "du maire", "de la maire", "du prefet", "de la prefete", "du comite");
  private static final Phrases AMENDED = Phrases.of("modifie", "modifiee", "susvise", "susvisee", "precite", "precitee");
  private final Folded f;
  private final NumberDigits digits;

  NumberRuns(Folded f, NumberDigits digits) {
    this.f = f;
    this.digits = digits;
  }

  /** Letters and digits joined by / - . _ without spaces. */
  int run(int p) {
    int q = p;
    boolean digit = false;
    while (true) {
      while (f.isWord(q)) {
        digit |= f.isDigit(q);
        q++;
      }
      char ch = f.at(q);
      boolean joins = ch == '/' || ch == '-' || ch == '_' || ch == '.';
      int next = ch == '-' && f.at(q + 1) == '\n' && f.isDigit(f.skip(q + 1)) ? f.skip(q + 1) : q + 1;
      int bracket = ch == '-' && f.at(q + 1) == '(' ? bracketed(q + 2) : -1;
      if (bracket >= 0) return digit ? bracket : -1;
      if (!joins || !f.isWord(next) || digit && isNoun(next)) break;
      q = next;
    }
    return digit && q > p ? q : -1;
  }

  /** "2031-033-Tarifs": a word of the title, glued to the number. */
  private boolean isNoun(int p) {
    return f.isUpper(p) && f.isLetter(p + 1) && !f.isUpper(p + 1) && f.isLetter(p + 2) && !f.isUpper(p + 2);
  }

  /** The brackets of "37-(29344)"; -1 when they hold anything but digits. */
  private int bracketed(int p) {
    int q = p;
    while (f.isDigit(q)) q++;
    return q > p && f.at(q) == ')' ? q + 1 : -1;
  }

  /**
   * "HN 001-…", "18 C 1084", "2002 DAC 56", "2009 DASES 212 G", "AP D 21-07-1", "D. 2062": capitals parted from digits by a space; in "D.7" by
   * their full stop alone.
   */
  int prefixed(int p) {
    int q = p;
    int year = digits.end(q);
    boolean yearFirst = year > q && (year - q == 2 || year - q == 4) && f.at(year) == ' ';
    if (yearFirst) q = f.skip(year);
    int words = 0;
    while (words < 2 && f.isLetter(q) && f.isUpper(q)) {
      int end = f.wordEndFrom(q);
      for (int i = q; i < end; i++) if (!f.isLetter(i) || !f.isUpper(i)) return -1;
      if (end - q > 6 || isStop(q, end) && !isDirection(p, q, end)) return -1;
      int next = f.at(end) == '.' ? end + 1 : end;
      boolean stopped = next > end && end - q == 1 && words == 0 && !yearFirst && f.isDigit(next);
      if (!stopped && f.at(next) != ' ' && f.at(next) != '\n') return -1;
      q = f.skip(next);
      words++;
    }
    if (words == 0 || !f.isDigit(q)) return -1;
    FrenchDates.Match date = FrenchDates.read(f, q);
    if (date != null && (words < 2 || date.end() - q > 8)) return -1;
    int end = part(run(q));
    if (end - q == 4 && f.at(end) == ' ') end = joined(q, end);
    boolean ofYear = yearFirst || digits.end(q) - q == 4 && f.at(q + 4) == '-';
    return isGeneral(end) && (ofYear || isBeforeDay(end + 2)) ? end + 2 : end;
  }

  /** The letter of acts of the general council of Paris: "2009 DASES 212 G", "DRH 2002-14 G". */
  private boolean isGeneral(int end) {
    return f.at(end) == ' ' && f.at(end + 1) == 'g' && f.isUpper(end + 1) && f.wordEnd(end + 2) && f.at(end + 2) != '.' && f.at(end + 2) != '\'';
  }

  /** "DU" is a direction before a number that is no day, unless all is in capitals: "2008 DU 47 des 7 et 8 juillet", "DU 2005-92". */
  private boolean isDirection(int p, int q, int end) {
    int number = f.skip(end), before = p - 1;
    while (before > 0 && !f.isLetter(before)) before--;
    boolean capitals = f.isLetter(before) && f.isUpper(before);
    if (end - q != 2 || f.at(q) != 'd' || f.at(q + 1) != 'u' || capitals || !f.isDigit(number)) return false;
    boolean year = p < q || digits.end(number) - number == 4 && run(number) > digits.end(number)
        || joined(number, digits.end(number)) > digits.end(number);
    return year && FrenchDates.read(f, number) == null && FrenchDates.readWithoutYear(f, number, 2000) == null;
  }

  /** The degree sign of a part: "103-1°". */
  private int part(int end) {
    if (end < 0 || f.at(end) != '°' || !f.isDigit(end - 1)) return end;
    int dash = f.isDigit(end - 2) ? end - 3 : end - 2;
    return f.at(dash) == '-' && f.isDigit(dash - 1) ? end + 1 : end;
  }

  /** "2005 DLH 111 - DU 118": an act of two directions has both their numbers. */
  int joint(int end) {
    if (f.at(end) != ' ' || f.at(end + 1) != '-' || f.at(end + 2) != ' ') return end;
    int p = end + 3, q = f.wordEndFrom(p);
    boolean capitals = q - p >= 2 && q - p <= 6;
    for (int i = p; i < q; i++) capitals &= f.isLetter(i) && f.isUpper(i);
    int digits = q + 1;
    while (f.isDigit(digits)) digits++;
    return capitals && f.at(q) == ' ' && digits > q + 1 && !f.isLetter(digits) ? part(f.at(digits) == '-' ? run(q + 1) : digits) : end;
  }

  private boolean isStop(int from, int to) {
    String word = f.slice(from, to);
    return word.equals("du") || word.equals("de") || word.equals("des") || word.equals("le") || word.equals("la") || word.equals("et")
        || word.equals("en")
        || word.equals("n") || word.equals("au") || word.equals("par") || word.equals("no") || word.equals("vu");
  }

  private boolean isCapitals(int from, int to) {
    for (int i = from; i < to; i++) if (!f.isLetter(i) || !f.isUpper(i)) return false;
    return true;
  }

  /** Goes on over " / " and " - " between digits, over "/ " before capitals: "2014 / 137", "00/172/ CESS". */
  int joined(int p, int at) {
    int end = at;
    while (true) {
      int q = end;
      while (f.at(q) == ' ') q++;
      char ch = f.at(q);
      int next = q + 1;
      while (f.at(next) == ' ' || f.at(next) == '\n' && ch == '-' && next - q < 3) next++;
      boolean spaces = q > end || next > q + 1;
      int letters = ch == '/' && q == end && next == q + 2 && f.isDigit(end - 1) ? f.wordEndFrom(next) : -1;
      if (letters >= next + 2 && letters <= next + 5 && isCapitals(next, letters)) return letters;
      if (ch != '/' && !(ch == '-' && onlyDigits(p, end)) || !spaces || !f.isDigit(next) || !f.isDigit(end - 1)) return end;
      if (FrenchDates.read(f, next) != null) return end;
      int more = run(next);
      if (more < 0) return end;
      end = more;
    }
  }

  private boolean onlyDigits(int from, int to) {
    return digits.plain(from, to) && to - from <= 4;
  }

  /** What goes on behind a space: a rank ("2009-114 bis"), the letters of an assembly ("07/118 AC de l'Assemblée"), further parts before a day. */
  int further(int p, int at) {
    int end = ranked(at), parts = parts(p, end);
    return parts > end ? parts : lettered(p, end);
  }

  /** "114 bis", "161 ter". */
  private int ranked(int end) {
    int rank = f.at(end) == ' ' && f.isDigit(end - 1) ? RANKS.at(f, end + 1) : -1;
    return rank < 0 ? end : rank;
  }

  /** "95/118 U du 3 mars", "A 13 F 0017 du 12 décembre", "02/C 0381 du 9 mai": capitals and figures as far as a day; {@code end} for anything else. */
  private int parts(int p, int end) {
    int most = isInCapitals(p) ? 2 : 4, q = end;
    for (int i = 0; i < MOST_PARTS && f.at(q) == ' '; i++) {
      int from = q + 1, stop = f.wordEndFrom(from), figures = digits.end(from);
      boolean capitals = stop > from && stop - from <= most && isCapitals(from, stop) && !isStop(from, stop);
      if (!capitals && (figures == from || figures < stop || i == 0 && f.isDigit(end - 1))) return end;
      q = stop;
      if (isBeforeDay(q)) return q;
    }
    return end;
  }

  /** Letters before "de l'Assemblée", "du Président", and so no title. */
  private int lettered(int p, int end) {
    int q = end + 1, stop = f.wordEndFrom(q);
    if (f.at(end) != ' ' || stop - q < 2 || stop - q > 3 || isStop(q, stop) || !isCapitals(q, stop)) return end;
    return TAKERS.at(f, f.skip(stop)) >= 0 || AMENDED.at(f, f.skip(stop)) >= 0 && !isInCapitals(p) ? stop : end;
  }

  /** Whether the words before {@code p} are in capitals, so that capitals tell nothing. */
  private boolean isInCapitals(int p) {
    int before = p - 1;
    while (before > p - HEAD_REACH && (!f.isLetter(before) || !f.isLetter(before - 1))) before--;
    return f.isUpper(before) && f.isUpper(before - 1);
  }

  private boolean isBeforeDay(int at) {
    int link = f.any(f.skip(at), "du", "en date du");
    return link >= 0 && FrenchDates.read(f, f.skip(link)) != null;
  }

  /** A digit, a separator or capitals, and long enough not to be a count. */
  boolean distinctive(int from, int to) {
    boolean separator = false, digit = false, letter = false;
    for (int i = from; i < to; i++) {
      char ch = f.at(i);
      letter |= ch >= 'a' && ch <= 'z';
      separator |= ch == '/' || ch == '-' || ch == '_' || ch == '.' && f.isUpper(from);
      digit |= f.isDigit(i);
    }
    if (!digit || to - from < 4) return false;
    if (separator) return f.isDigit(to - 1) || f.isUpper(to - 1);
    return to - from >= 6 && f.isDigit(from) && letter && (f.isUpper(from + 1) || isCode(from, to));
  }

  /** "10CR018", "2014CR018": figures at both ends, capitals between them. */
  private boolean isCode(int from, int to) {
    int letters = digits.end(from), figures = letters;
    while (f.isLetter(figures) && f.isUpper(figures)) figures++;
    return figures > letters + 1 && figures < to && digits.end(figures) == to;
  }
}
