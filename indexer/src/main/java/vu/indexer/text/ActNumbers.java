package vu.indexer.text;

/** Numbers of acts: the mark "n°" in its spellings, national numbers "2014-58", the many shapes of local numbers. */
public final class ActNumbers {
  /** A number as printed, put right where a scan damaged it. */
  public record Number(String value, int end, boolean repaired) {}

  private static final Phrases AMP_BODIES = Phrases.of("cm", "bm", "cc", "ct");

  private final Folded f;
  private final NumberDigits digits;
  private final NumberRuns runs;
  private final NationalNumbers national;

  public ActNumbers(Folded f) {
    this.f = f;
    this.digits = new NumberDigits(f);
    this.runs = new NumberRuns(f, digits);
    this.national = new NationalNumbers(f, digits);
  }

  /** The end of "n°", "no", "nº", "n®", "n", "numéro", "n(os)" at {@code p}, or -1. */
  public int mark(int p) {
    int numero = f.any(p, "numeros", "numero");
    if (numero >= 0) return f.skip(numero);
    if (f.at(p) != 'n' && f.at(p) != '№' || f.isWord(p - 1)) return -1;
    int q = p + 1;
    if (f.at(q) == ' ' && f.at(q + 1) == 'o' && f.isSpace(q + 2) && f.isDigit(f.skip(q + 2))) return f.skip(q + 2);
    if (f.at(q) == 'o' && f.at(q + 1) != 'r' && (f.at(q + 1) != 's' || f.wordEnd(q + 2))) q += f.at(q + 1) == 's' ? 2 : 1;
    if (f.at(q) == '&' && f.exact(q, "&deg;") >= 0) q = f.exact(q, "&deg;");
    while (f.at(q) == '°' || f.at(q) == '.' || f.at(q) == '\uFFFD' || f.at(q) == '?' || f.at(q) == '\'' || f.at(q) == '*'
        || f.at(q) == '"') q++;
    if (f.at(q) == 's' && f.at(q - 1) == '°') q++;
    int next = f.skip(q);
    if (f.at(next) == '°') next = f.skip(next + 1);
    if (f.at(next) == ':') next = f.skip(next + 1);
    boolean marked = q > p + 1 || next > q || f.at(p) == '№';
    return marked && (f.isDigit(next) || f.isLetter(next)) ? next : -1;
  }

  /**
   * "2014-58", "82-213", "97 - 17"; with {@code marked}, also digits that lost their hyphen or have another sign in its place; null when
   * there is none.
   */
  public Number national(int p, boolean marked) {
    return national.at(p, marked);
  }

  /**
   * Puts back the hyphen of "2004575", "92.125", "84 53" when the year it would have is the year of the date; null when it does not fit.
   */
  public static String hyphenated(String digits, int year) {
    return NationalNumbers.hyphenated(digits, year);
  }

  /** What follows "n°": the longest run that looks like the number of an act; null when it holds no digit. */
  public Number local(int p) {
    Number known = amp(p);
    if (known == null) known = spacedLetters(p);
    if (known != null) return known;
    int end = runs.prefixed(p);
    if (end >= 0) return number(p, runs.further(p, runs.joint(end)));
    end = runs.run(p);
    return end < 0 ? null : number(p, runs.further(p, runs.joined(p, end)));
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
    int end = runs.prefixed(p);
    if (end >= 0) return number(p, runs.joint(end));
    end = runs.run(p);
    if (end < 0) return null;
    end = runs.joined(p, end);
    return runs.distinctive(p, end) || isPair(p, end) && beforeDate(p) ? number(p, end) : null;
  }

  /** "9-8": a session, or a theme of it, and the rank of the act, parted by a sign no sum has. */
  private boolean isPair(int p, int end) {
    int sign = p;
    while (f.isDigit(sign)) sign++;
    return sign > p && sign + 1 < end && (f.at(sign) == '-' || f.at(sign) == '/');
  }

  /** "19-04-07 du 29 avril 2019": what looks like a date is a number, for the date stands behind it. */
  private boolean beforeDate(int p) {
    int end = p;
    while (f.isDigit(end) || f.at(end) == '-' || f.at(end) == '/' || f.at(end) == '.') end++;
    int link = f.isDigit(end - 1) ? f.any(f.skip(end), "du", "en date du") : -1;
    return link >= 0 && FrenchDates.read(f, f.skip(link)) != null;
  }

  /** "IVIS-011-17495/25/BM", "HN 001-8073/20/CM", "011-1846/17/CM", "HN 010-012/16 CM": nothing else looks like it, so it needs no head. */
  public Number amp(int p) {
    int q = p;
    while (f.isLetter(q) && f.isUpper(q)) q++;
    int letters = q - p;
    if (letters > 5 || letters == 1) return null;
    if (letters > 0) {
      if (f.at(q) == '-') q++;
      q = f.skip(q);
    }
    int rank = digits.end(q);
    if (rank - q < 2 || rank - q > 3) return null;
    int dash = f.skip(rank);
    if (f.at(dash) != '-') return null;
    int serial = f.skip(dash + 1);
    int serialEnd = digits.end(serial);
    if (serialEnd == serial || serialEnd - serial > 5 || f.at(serialEnd) != '/') return null;
    int year = digits.end(serialEnd + 1);
    boolean spaced = f.at(year) == ' ' && AMP_BODIES.at(f, year + 1) == year + 3 && f.isUpper(year + 2);
    if (year - serialEnd - 1 != 2 || f.at(year) != '/' && !spaced) return null;
    int body = f.wordEndFrom(year + 1);
    if (body - year - 1 != 2 || !f.isUpper(year + 1)) return null;
    Number number = number(p, body);
    int last = number.value().length() - 3;
    return spaced ? new Number(number.value().substring(0, last) + '/' + number.value().substring(last + 1), body, false) : number;
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

  /** Whether one of the figures of {@code number} is {@code year}: "2013/5870", "D2022-77", "17 C 0388", "009-5230/18/CM". */
  public static boolean isOf(String number, int year) {
    String full = String.valueOf(year), brief = full.substring(2);
    for (int from = figure(number, 0); from < number.length(); ) {
      int to = figureEnd(number, from), length = to - from;
      if (length == 4 && number.startsWith(full, from) || length == 2 && number.startsWith(brief, from)
          || length > 4 && number.startsWith(full, from)) return true;
      from = figure(number, to);
    }
    return false;
  }

  /** False when {@code number} holds another year of four digits, up to 2049, and not {@code year}. */
  public static boolean mayBeOf(String number, int year) {
    return isOf(number, year) || year(number) < 0;
  }

  /** The first figure of {@code number} that is a year of four digits up to 2049, or -1: 2044 of "2044 / 330". */
  public static int year(String number) {
    for (int from = figure(number, 0); from < number.length(); ) {
      int to = figureEnd(number, from);
      boolean year = to - from == 4 && (number.startsWith("19", from) || number.startsWith("20", from) && number.charAt(from + 2) < '5');
      if (year) return Integer.parseInt(number, from, to, 10);
      from = figure(number, to);
    }
    return -1;
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
      if (digits.isLostDigit(i)) {
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
      int before = value.charAt(i - 1) == ' ' ? i - 2 : i - 1, behind = i + 1 < value.length() && value.charAt(i + 1) == ' ' ? i + 2
          : i + 1;
      if (before < 0 || behind >= value.length() || !isDigit(value.charAt(before)) || !isDigit(value.charAt(behind))) continue;
      value.delete(i + 1, behind).delete(before + 1, i);
      i = before + 1;
    }
    return value.toString().strip();
  }
}
