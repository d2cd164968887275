package vu.indexer.text;

/** Numbers of acts: the mark "n°" in its spellings, national numbers "2014-58", the many shapes of local numbers. */
public final class ActNumbers {
  /** A number as printed, put right where a scan damaged it. */
  public record Number(String value, int end, boolean repaired) {}

  private final Folded f;

  public ActNumbers(Folded f) {
    this.f = f;
  }

  /** The end of "n°", "no", "nº", "n®", "n", "numéro", "n(os)" at {@code p}, or -1. */
  public int mark(int p) {
    int numero = f.any(p, "numeros", "numero");
    if (numero >= 0) return f.skip(numero);
    if (f.at(p) != 'n' && f.at(p) != '№' || f.isWord(p - 1)) return -1;
    int q = p + 1;
    if (f.at(q) == 'o' && (f.at(q + 1) == 's' ? f.wordEnd(q + 2) : true)) q += f.at(q + 1) == 's' ? 2 : 1;
    if (f.at(q) == '&' && f.exact(q, "&deg;") >= 0) q = f.exact(q, "&deg;");
    while (f.at(q) == '°' || f.at(q) == '.' || f.at(q) == '\uFFFD' || f.at(q) == '?' || f.at(q) == '\'' || f.at(q) == '*' || f.at(q) == '"') q++;
    if (f.at(q) == 's' && f.at(q - 1) == '°') q++;
    int next = f.skip(q);
    if (f.at(next) == '°') next = f.skip(next + 1);
    if (f.at(next) == ':') next = f.skip(next + 1);
    boolean marked = q > p + 1 || next > q || f.at(p) == '№';
    return marked && (f.isDigit(next) || f.isLetter(next)) ? next : -1;
  }

  // ---- national numbers --------------------------------------------------------------------------------------------

  /** "2014-58", "82-213", "97 - 17"; with {@code marked}, also digits that lost their hyphen or have another sign in its place; null when there is none. */
  public Number national(int p, boolean marked) {
    int yearEnd = scanned(p);
    int yearLength = yearEnd - p;
    if (yearLength == 0) return null;
    int q = f.at(yearEnd) == ' ' && f.at(yearEnd + 1) == '-' ? yearEnd + 1 : yearEnd;
    boolean year = yearLength == 2 || yearLength == 4;
    if (f.at(q) == '-' && year) {
      int n = q + 1;
      if (f.at(n) == ' ' || f.at(n) == '\n') n = f.skip(n);
      int end = scanned(n);
      int length = end - n;
      if (length < 1 || length > 5 || f.isDigit(end) || f.at(end) == '-' && f.isDigit(end + 1)) return null;
      boolean repaired = !plain(p, yearEnd) || !plain(n, end);
      return new Number(clean(p, yearEnd) + "-" + clean(n, end), end, repaired);
    }
    Number other = marked && year ? otherSign(p, yearEnd) : null;
    if (other != null) return other;
    if (marked && yearLength >= 3 && yearLength <= 8) return new Number(clean(p, yearEnd), yearEnd, true);
    return null;
  }

  /** "92.125", "2000/321", "83_634", "84 53": the sign is kept, for only the year of a date can say that it stands for a hyphen. */
  private Number otherSign(int p, int yearEnd) {
    char sign = f.at(yearEnd);
    if (sign != '.' && sign != '/' && sign != '_' && sign != ' ') return null;
    int n = yearEnd + 1;
    int end = f.at(n) == '0' ? n : scanned(n);
    if (sign == ' ' && FrenchDates.readWithoutYear(f, n, 2000) != null) return null;
    if (end == n || end - n > 4 || f.isWord(end) || f.at(end) == '/' || f.at(end) == '-' || f.at(end) == '.' && f.isDigit(end + 1)) return null;
    return new Number(clean(p, yearEnd) + sign + clean(n, end), end, true);
  }

  /** Puts back the hyphen of "2004575", "92.125", "84 53" when the year it would have is the year of the date; null when it does not fit. */
  public static String hyphenated(String digits, int year) {
    String full = String.valueOf(year), brief = full.substring(2);
    String number = digits.length() > 4 && digits.startsWith(full) ? digits.substring(4) : digits.length() > 2 && digits.startsWith(brief) ? digits.substring(2) : "";
    boolean signed = !number.isEmpty() && "./_ ".indexOf(number.charAt(0)) >= 0;
    if (signed) number = number.substring(1);
    if (number.isEmpty() || !signed && digits.length() > 6 && !digits.startsWith(full) || number.chars().anyMatch(c -> c < '0' || c > '9')) return null;
    return (digits.startsWith(full) && digits.length() > 4 ? full : brief) + "-" + number;
  }

  private int digits(int p) {
    int q = p;
    while (f.isDigit(q) || isLostDigit(q)) q++;
    return q;
  }

  /** As {@link #digits} where nothing but digits can stand: "2OO4", "l992"; {@code p} itself when no digit is among them. */
  private int scanned(int p) {
    int q = p;
    boolean digit = false;
    while (f.isDigit(q) || looksLikeDigit(f.at(q))) digit |= f.isDigit(q++);
    while (q > p && !f.isDigit(q - 1) && f.at(q - 1) != 'o') q--;
    return digit && !f.isWord(q) ? q : digits(p);
  }

  private static boolean looksLikeDigit(char ch) {
    return ch == 'o' || ch == 'l' || ch == 'i';
  }

  /** A letter read for a digit, between digits; two letters "O" read for two zeros. */
  private boolean isLostDigit(int p) {
    char ch = f.at(p);
    if (!looksLikeDigit(ch)) return false;
    boolean before = f.isDigit(p - 1), after = f.isDigit(p + 1);
    if (before && after) return true;
    boolean twice = ch == 'o' && (before && f.at(p + 1) == 'o' && f.isDigit(p + 2) || after && f.at(p - 1) == 'o' && f.isDigit(p - 2));
    return twice || before && !f.isWord(p + 1) && ch == 'o' && f.isUpper(p) && f.isDigit(p - 2);
  }

  private boolean plain(int from, int to) {
    for (int i = from; i < to; i++) if (!f.isDigit(i)) return false;
    return true;
  }

  private String clean(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) out.append(f.at(i) == 'o' ? '0' : f.isDigit(i) ? f.at(i) : '1');
    return out.toString();
  }

  // ---- local numbers -----------------------------------------------------------------------------------------------

  /** What follows "n°": the longest run that looks like the number of an act; null when it holds no digit. */
  public Number local(int p) {
    Number known = amp(p);
    if (known == null) known = spacedLetters(p);
    if (known != null) return known;
    int end = prefixed(p);
    if (end >= 0) return number(p, joint(end));
    end = run(p);
    return end < 0 ? null : number(p, lettered(p, joined(p, end)));
  }

  /** A number without "n°": only shapes that nothing else has; null otherwise. */
  public Number unmarked(int p) {
    Number number = shaped(p);
    return number != null && FrenchDates.read(f, p) != null && !beforeDate(p) ? null : number;
  }

  private Number shaped(int p) {
    Number known = amp(p);
    if (known == null) known = spacedLetters(p);
    if (known != null) return known;
    int end = prefixed(p);
    if (end >= 0) return number(p, joint(end));
    end = run(p);
    if (end < 0) return null;
    end = joined(p, end);
    return distinctive(p, end) ? number(p, end) : null;
  }

  /** "19-04-07 du 29 avril 2019": what looks like a date is a number, for the date stands behind it. */
  private boolean beforeDate(int p) {
    int end = p;
    while (f.isDigit(end) || f.at(end) == '-' || f.at(end) == '/' || f.at(end) == '.') end++;
    int link = f.isDigit(end - 1) ? f.any(f.skip(end), "du", "en date du") : -1;
    return link >= 0 && FrenchDates.read(f, f.skip(link)) != null;
  }

  /** "IVIS-011-17495/25/BM", "HN 001-8073/20/CM", "011-1846/17/CM": nothing else looks like it, so it needs no head. */
  public Number amp(int p) {
    int q = p;
    while (f.isLetter(q) && f.isUpper(q)) q++;
    int letters = q - p;
    if (letters > 5 || letters == 1) return null;
    if (letters > 0) {
      if (f.at(q) == '-') q++;
      q = f.skip(q);
    }
    int rank = digits(q);
    if (rank - q < 2 || rank - q > 3) return null;
    int dash = f.skip(rank);
    if (f.at(dash) != '-') return null;
    int serial = f.skip(dash + 1);
    int serialEnd = digits(serial);
    if (serialEnd == serial || serialEnd - serial > 5 || f.at(serialEnd) != '/') return null;
    int year = digits(serialEnd + 1);
    if (year - serialEnd - 1 != 2 || f.at(year) != '/') return null;
    int body = f.wordEndFrom(year + 1);
    return body - year - 1 == 2 && f.isUpper(year + 1) ? number(p, body) : null;
  }

  /** Letters and digits joined by / - . _ without spaces. */
  private int run(int p) {
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
      if (!joins || !f.isWord(next)) break;
      q = next;
    }
    return digit && q > p ? q : -1;
  }

  /** The brackets of "37-(29344)"; -1 when they hold anything but digits. */
  private int bracketed(int p) {
    int q = p;
    while (f.isDigit(q)) q++;
    return q > p && f.at(q) == ')' ? q + 1 : -1;
  }

  /** "HN 001-…", "18 C 1084", "2002 DAC 56", "2009 DASES 212 G", "AP D 21-07-1", "D. 2062": capitals parted from digits by a space. */
  private int prefixed(int p) {
    int q = p;
    int year = digits(q);
    boolean yearFirst = year > q && (year - q == 2 || year - q == 4) && f.at(year) == ' ';
    if (yearFirst) q = f.skip(year);
    int words = 0;
    while (words < 2 && f.isLetter(q) && f.isUpper(q)) {
      int end = f.wordEndFrom(q);
      for (int i = q; i < end; i++) if (!f.isLetter(i) || !f.isUpper(i)) return -1;
      if (end - q > 6 || isStop(q, end) && !isDirection(p, q, end)) return -1;
      int next = f.at(end) == '.' ? end + 1 : end;
      if (f.at(next) != ' ' && f.at(next) != '\n') return -1;
      q = f.skip(next);
      words++;
    }
    if (words == 0 || !f.isDigit(q)) return -1;
    FrenchDates.Match date = FrenchDates.read(f, q);
    if (date != null && (words < 2 || date.end() - q > 8)) return -1;
    int end = part(run(q));
    if (end - q == 4 && f.at(end) == ' ') end = joined(q, end);
    boolean general = yearFirst && f.at(end) == ' ' && f.at(end + 1) == 'g' && f.isUpper(end + 1) && f.wordEnd(end + 2) && f.at(end + 2) != '.' && f.at(end + 2) != '\'';
    return general ? end + 2 : end;
  }

  /** "DU" is a direction before a number that is no day, unless all is in capitals: "2008 DU 47 des 7 et 8 juillet", "DU 2005-92". */
  private boolean isDirection(int p, int q, int end) {
    int number = f.skip(end), before = p - 1;
    while (before > 0 && !f.isLetter(before)) before--;
    boolean capitals = f.isLetter(before) && f.isUpper(before);
    if (end - q != 2 || f.at(q) != 'd' || f.at(q + 1) != 'u' || capitals || !f.isDigit(number)) return false;
    boolean year = p < q || digits(number) - number == 4 && run(number) > digits(number) || joined(number, digits(number)) > digits(number);
    return year && FrenchDates.read(f, number) == null && FrenchDates.readWithoutYear(f, number, 2000) == null;
  }

  /** The degree sign of a part: "103-1°". */
  private int part(int end) {
    if (end < 0 || f.at(end) != '°' || !f.isDigit(end - 1)) return end;
    int dash = f.isDigit(end - 2) ? end - 3 : end - 2;
    return f.at(dash) == '-' && f.isDigit(dash - 1) ? end + 1 : end;
  }

  /** "2005 DLH 111 - DU 118": an act of two directions has both their numbers. */
  private int joint(int end) {
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
    return word.equals("du") || word.equals("de") || word.equals("des") || word.equals("le") || word.equals("la") || word.equals("et") || word.equals("en")
        || word.equals("n") || word.equals("au") || word.equals("par") || word.equals("no") || word.equals("vu");
  }

  /** Goes on over " / " and " - " between digits: "2014 / 137". */
  private int joined(int p, int at) {
    int end = at;
    while (true) {
      int q = end;
      while (f.at(q) == ' ') q++;
      char ch = f.at(q);
      int next = q + 1;
      while (f.at(next) == ' ' || f.at(next) == '\n' && ch == '-' && next - q < 3) next++;
      boolean spaces = q > end || next > q + 1;
      if (ch != '/' && !(ch == '-' && onlyDigits(p, end)) || !spaces || !f.isDigit(next) || !f.isDigit(end - 1)) return end;
      if (FrenchDates.read(f, next) != null) return end;
      int more = run(next);
      if (more < 0) return end;
      end = more;
    }
  }

  private boolean onlyDigits(int from, int to) {
    return plain(from, to) && to - from <= 4;
  }

  /** "06/223 AC de l'Assemblée de Corse": the letters of an assembly behind a number with a year. */
  private int lettered(int p, int end) {
    int q = end + 1, stop = f.wordEndFrom(q), slash = digits(p);
    if (f.at(end) != ' ' || slash - p != 2 || f.at(slash) != '/' || stop - q < 2 || stop - q > 3 || isStop(q, stop)) return end;
    for (int i = q; i < stop; i++) if (!f.isLetter(i) || !f.isUpper(i)) return end;
    int before = p - 1;
    while (before > 0 && !f.isLetter(before)) before--;
    return f.isUpper(before) || f.at(f.skip(stop)) != 'd' || f.isUpper(f.skip(stop)) ? end : stop;
  }

  /** "D - 2 0 1 9 / 5 2 2": at least five single characters. */
  private Number spacedLetters(int p) {
    if (f.isWord(p + 1) || f.isLetter(p) && !f.isUpper(p)) return null;
    StringBuilder value = new StringBuilder();
    int q = p, end = p, singles = 0;
    while (true) {
      char ch = f.at(q);
      boolean single = f.isWord(q) && !f.isWord(q + 1) && !f.isWord(q - 1) && (f.isDigit(q) || f.isUpper(q));
      if (!single && ch != '/' && ch != '-') break;
      value.append(f.isUpper(q) ? Character.toUpperCase(ch) : ch);
      if (single) singles++;
      end = q + 1;
      if (f.at(end) != ' ') break;
      q = end + 1;
      if (f.at(q) == ' ' || f.isWord(q) && f.isWord(q + 1)) break;
    }
    return singles >= 5 ? new Number(value.toString(), end, true) : null;
  }

  /** A digit, a separator or capitals, and long enough not to be a count. */
  private boolean distinctive(int from, int to) {
    boolean separator = false, digit = false, letter = false;
    for (int i = from; i < to; i++) {
      char ch = f.at(i);
      letter |= ch >= 'a' && ch <= 'z';
      separator |= ch == '/' || ch == '-' || ch == '_' || ch == '.' && f.isUpper(from);
      digit |= f.isDigit(i);
    }
    if (!digit || to - from < 4) return false;
    if (separator) return f.isDigit(to - 1) || f.isUpper(to - 1);
    return to - from >= 6 && f.isDigit(from) && letter && f.isUpper(from + 1);
  }

  /** Whether one of the figures of {@code number} is {@code year}: "2013/5870", "D2022-77", "17 C 0388", "009-5230/18/CM". */
  public static boolean isOf(String number, int year) {
    String full = String.valueOf(year), brief = full.substring(2);
    for (int from = figure(number, 0); from < number.length(); ) {
      int to = figureEnd(number, from), length = to - from;
      if (length == 4 && number.startsWith(full, from) || length == 2 && number.startsWith(brief, from) || length > 4 && number.startsWith(full, from)) return true;
      from = figure(number, to);
    }
    return false;
  }

  /** False when {@code number} holds another year of four digits and not {@code year}. */
  public static boolean mayBeOf(String number, int year) {
    if (isOf(number, year)) return true;
    for (int from = figure(number, 0); from < number.length(); ) {
      int to = figureEnd(number, from);
      if (to - from == 4 && (number.startsWith("19", from) || number.startsWith("20", from))) return false;
      from = figure(number, to);
    }
    return true;
  }

  /** Where the next digits start at or after {@code from}; the end when there are none. */
  private static int figure(String number, int from) {
    int p = from;
    while (p < number.length() && !isDigit(number.charAt(p))) p++;
    return p;
  }

  private static int figureEnd(String number, int from) {
    int p = from;
    while (p < number.length() && isDigit(number.charAt(p))) p++;
    return p;
  }

  private static boolean isDigit(char ch) {
    return ch >= '0' && ch <= '9';
  }

  private Number number(int from, int to) {
    StringBuilder value = new StringBuilder(to - from);
    boolean repaired = false, digit = false;
    for (int i = from; i < to; i++) {
      char ch = f.at(i);
      if (ch == ' ' || ch == '\n') {
        if (value.length() > 0 && value.charAt(value.length() - 1) != ' ') value.append(' ');
        continue;
      }
      if (isLostDigit(i)) {
        value.append(ch == 'o' ? '0' : '1');
        repaired = digit = true;
        continue;
      }
      digit |= isDigit(ch);
      if (ch == '.' && i + 1 < to && f.isSpace(i + 1)) {
        value.append('.');
        continue;
      }
      value.append(f.isLetter(i) ? f.original().charAt(i) : ch);
    }
    return digit ? new Number(joined(value), to, repaired) : null;
  }

  /** "2014 / 137" and, between digits, "97 - 17" without their spaces. */
  static String joined(StringBuilder value) {
    for (int i = value.indexOf("/", 1); i > 0; i = value.indexOf("/", i + 1)) {
      if (value.charAt(i - 1) != ' ' || i + 1 >= value.length() || value.charAt(i + 1) != ' ') continue;
      value.deleteCharAt(i + 1).deleteCharAt(--i);
    }
    for (int i = value.indexOf("-", 1); i > 0; i = value.indexOf("-", i + 1)) {
      int before = value.charAt(i - 1) == ' ' ? i - 2 : i - 1, behind = i + 1 < value.length() && value.charAt(i + 1) == ' ' ? i + 2 : i + 1;
      if (before < 0 || behind >= value.length() || !isDigit(value.charAt(before)) || !isDigit(value.charAt(behind))) continue;
      value.delete(i + 1, behind).delete(before + 1, i);
      i = before + 1;
    }
    return value.toString().strip();
  }
}
