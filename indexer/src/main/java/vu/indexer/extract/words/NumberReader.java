package vu.indexer.extract.words;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Figures: groups of exactly three digits behind a first group of one to three, one kind of separator, decimals of one or two digits. */
public final class NumberReader {
  /** A figure as read: its value, [start, end) in the text, and whether a letter misread by a scan was put right in it. */
  public record Number(BigDecimal value, int start, int end, boolean repaired) {}

  private static final int MOST_DIGITS = 15;
  /** Words that a roman numeral follows. */
  private static final Set<String> RANKED = Set.of("titre", "livre", "tome", "annexe", "zone", "phase", "tranche", "axe", "chapitre", "partie");

  /** Words that "à" follows, which a scan made without accents reads as 4: "ramené 4 371 500 €". */
  private static final Set<String> LED = Set.of("ramene", "ramenee", "porte", "portee", "fixe", "fixee", "arrete", "arretee", "evalue", "evaluee",
      "estime", "estimee", "eleve", "elevent", "chiffre", "egale", "egal", "superieur", "superieure", "inferieur", "inferieure", "limite", "limitee");

  private static final Set<String> COUNTING = Set.of("environ", "total", "totale", "montant", "seulement", "presque", "encore", "somme", "euros",
      "francs", "article", "annexe", "tranche", "global", "globale");
  private static final Phrases BEHIND_A = Phrases.of("la", "le", "l'", "les", "un", "une", "cette", "partir", "compter", "hauteur", "titre",
      "savoir", "raison", "ce", "cet", "son", "sa", "ses");
  /** What may follow a sum that stands alone on its line. */
  private static final Phrases UNITS = Phrases.of("euros", "euro", "eur", "francs", "f", "ht", "ttc", "h.t", "t.t.c", "t", "net");
  /** A minus and a sum alone on their line are shorter. */
  private static final int ITEM = 40;

  /** Words right before a sum. */
  private static final Set<String> SPACED = Set.of("de", "dont", "soit", "montant", "somme", "total", "environ", "avec", "pour", "contre");

  private final Folded f;
  private final Set<String> codes;
  /** Whether this text reads "à" as 4; null until it is asked. */
  private Boolean misread;

  /** @param codes words whose number is a code, never the first group of the figure behind it */
  public NumberReader(Folded f, Set<String> codes) {
    this.f = f;
    this.codes = codes;
  }

  /**
   * The figure that ends at {@code end}, read backwards down to {@code floor}.
   *
   * @param decimal true before "millions", "k€": a comma then opens decimals of any length
   */
  public Number endingAt(int end, int floor, boolean decimal) {
    int p = end;
    if (f.at(p - 1) == '-' && (f.at(p - 2) == ',' || f.at(p - 2) == '-')) p = f.at(p - 2) == '-' ? p - 3 : p - 2;
    int start = run(p, floor);
    if (start == p) return null;
    StringBuilder digits = new StringBuilder(clean(start, p));
    boolean repaired = !plain(start, p);
    int decimals = 0;
    if (f.at(start - 1) == ' ' && f.at(start - 2) == ',' && p - start == 2 && !decimal && digit(start - 3) && run(start - 2, floor) >= start - 5
        && !isListed(run(start - 2, floor))) {
      int whole = run(start - 2, floor);
      digits.insert(0, clean(whole, start - 2));
      return grouped(digits, 2, whole, end, floor, true);
    }
    char point = f.at(start - 1);
    if ((point == ',' || point == '.') && start - 1 > floor && digit(start - 2)) {
      int whole = run(start - 1, floor);
      int length = p - start;
      boolean thousands = length == 3 && !decimal && !(start - 1 - whole == 1 && f.at(whole) == '0') && start - 1 - whole <= 3;
      if (!thousands && length <= 6) {
        decimals = length;
        digits.insert(0, clean(whole, start - 1));
        repaired |= !plain(whole, start - 1);
        start = whole;
        return grouped(digits, decimals, start, end, floor, repaired);
      }
    }
    return grouped(digits, 0, start, end, floor, repaired);
  }

  /** "les lots 12, 13, 45 €": another figure and comma stand before, so the blank parts figures of a list. */
  private boolean isListed(int start) {
    int p = f.back(start);
    return f.at(p - 1) == ',' || Words.wordBefore(f, start).endsWith("s") && !COUNTING.contains(Words.wordBefore(f, start));
  }

  /** Absorbs groups to the left of {@code from}. */
  private Number grouped(StringBuilder digits, int decimals, int from, int end, int floor, boolean repairedSoFar) {
    int start = from;
    boolean repaired = repairedSoFar;
    int leftmost = digits.length() - decimals;
    char kind = '\0';
    while (leftmost == 3 && digits.length() < MOST_DIGITS) {
      int separator = separator(start, kind, floor);
      if (separator < 0) break;
      int groupEnd = separator;
      int groupStart = run(groupEnd, floor);
      int length = groupEnd - groupStart;
      if (length > 3 && length <= 6 && digits.toString().equals("000") && plain(groupStart, groupEnd) && f.at(start - 1) == ' '
          && bounded(groupStart)) {
        digits.insert(0, f.slice(groupStart, groupEnd));
        return new Number(new BigDecimal(new BigInteger(digits.toString()), decimals), groupStart, end, true);
      }
      if (length < 1 || length > 3 || glued(groupStart) || isCode(groupStart)) break;
      if (length == 1 && f.at(groupStart) == '4' && f.at(start - 1) == ' ' && f.at(groupStart - 1) == ' ' && f.isLetter(groupStart - 2)
          && isMisreadA(Words.wordBefore(f, groupStart))) {
        repaired = true;
        break;
      }
      String group = clean(groupStart, groupEnd);
      if (group.charAt(0) == '0' && !hasMore(groupStart, length, floor)) break;
      kind = f.at(start - 1) == '\n' ? ' ' : f.at(start - 1);
      digits.insert(0, group);
      repaired |= !plain(groupStart, groupEnd);
      start = groupStart;
      leftmost = length;
    }
    if (!bounded(start) || decimals == 0 && isNought(digits)) return null;
    if (kind == '.' && decimals == 0 && isDecimalPoint(digits, start, floor)) return wholeBefore(digits, start, end, floor);
    BigDecimal value = new BigDecimal(new BigInteger(digits.toString()), decimals);
    int minus = minus(start, floor);
    return new Number(minus < 0 ? value : value.negate(), minus < 0 ? start : minus, end, repaired);
  }

  /** "41 450.000 €": behind thousands parted by a blank the point is that of the decimals, three zeros too. */
  private boolean isDecimalPoint(StringBuilder digits, int start, int floor) {
    if (digits.length() != 6 || !digits.substring(3).equals("000") || f.at(start - 1) != ' ' || start - 2 <= floor || !f.isDigit(start - 2))
      return false;
    int group = run(start - 1, floor);
    return start - 1 - group <= 3 && !glued(group) && !isCode(group) && f.at(group) != '0' && bounded(group);
  }

  private Number wholeBefore(StringBuilder digits, int start, int end, int floor) {
    return grouped(new StringBuilder(digits.substring(0, 3)), 0, start, end, floor, true);
  }

  /** "00", "000", "057000": the end of a figure whose beginning was not read. */
  private static boolean isNought(StringBuilder digits) {
    return digits.charAt(0) == '0' && (digits.length() > 3 || digits.length() > 1 && digits.chars().allMatch(digit -> digit == '0'));
  }

  /** Whether the 4 behind a word is an "à": always behind some words, behind most in a text that reads "4 la", "4 partir". */
  private boolean isMisreadA(String before) {
    if (LED.contains(before)) return true;
    if (misread == null) misread = readsA();
    return misread && before.length() > 4 && !COUNTING.contains(before);
  }

  private boolean readsA() {
    for (int word : f.words()) if (f.at(word) == '4' && f.wordEnd(word + 1) && f.at(word + 1) == ' ' && BEHIND_A.at(f, word + 2) >= 0) return true;
    return false;
  }

  /** The minus before {@code start}, a blank apart only behind "de" ("une variation de - 4 320 €"): elsewhere a dash opens an item; -1 for none. */
  private int minus(int start, int floor) {
    boolean parted = f.at(start - 1) == ' ' && f.at(start - 2) == '-' && Words.wordBefore(f, start - 2).equals("de");
    int dash = parted ? start - 2 : start - 1;
    boolean sign = f.at(dash) == '-' && !f.isWord(dash - 1) && f.at(dash - 1) != ')' && f.at(dash - 1) != '-' && dash > floor;
    return sign && !opensItem(dash, start) ? dash : -1;
  }

  /** "-5 000 € à l'association": the mark of an item, at the start of a line on which words follow the sum. */
  private boolean opensItem(int dash, int start) {
    int before = dash - 1;
    while (before >= 0 && f.at(before) == ' ') before--;
    if (before >= 0 && f.at(before) != '\n') return false;
    for (int p = start; p < start + ITEM && f.at(p) != '\n' && p < f.length(); p++)
      if (f.wordStart(p) && f.isLetter(p) && UNITS.at(f, p) < 0) return true;
    return false;
  }

  private boolean hasMore(int groupStart, int length, int floor) {
    return length == 3 && separator(groupStart, '\0', floor) >= 0
        && run(separator(groupStart, '\0', floor), floor) < separator(groupStart, '\0', floor);
  }

  /** The end of the group before {@code start} when one separator parts them; -1 otherwise. */
  private int separator(int start, char kind, int floor) {
    char ch = f.at(start - 1);
    if (start - 1 <= floor) return -1;
    if (ch == '\n') {
      int end = f.at(start - 2) == '\n' ? start - 2 : start - 1;
      while (f.at(end - 1) == ' ') end--;
      return kind == '.' || !digit(end - 1) || !longLine(end) ? -1 : end;
    }
    if (ch == ' ' && f.at(start - 2) == '.' && (kind == '\0' || kind == '.') && digit(start - 3) && isSpacedPoint(start - 2)) return start - 2;
    if (ch == ' ' || ch == '\'') {
      if (kind != '\0' && kind != ' ' && kind != ch) return -1;
      if (ch == ' ' && f.at(start - 2) == '\n' && digit(start - 3) && longLine(start - 2)) return start - 2;
      if (f.at(start - 2) == ' ' && f.isMended(start - 2, start - 1) && digit(start - 3)) return start - 2;
      return digit(start - 2) ? start - 1 : -1;
    }
    if (ch == '.' || ch == ',') return (kind == '\0' || kind == ch) && digit(start - 2) ? start - 1 : -1;
    return -1;
  }

  /** "une enveloppe de 300. 000 €": a blank behind the point of the thousands; a full stop stands behind a year or the number of an article. */
  private boolean isSpacedPoint(int point) {
    int group = point;
    while (f.isDigit(group - 1)) group--;
    return point - group <= 3 && SPACED.contains(Words.wordBefore(f, group)) && f.at(group - 1) == ' ';
  }

  /** A number broken at the end of a line of prose; a short line is a cell of a table. */
  private boolean longLine(int newline) {
    int p = newline - 1;
    while (p >= 0 && f.at(p) != '\n') p--;
    return newline - p > 40 || newline - p > 10 && f.slice(p + 1, newline).chars().filter(c -> c >= 'a' && c <= 'z').count() > 6;
  }

  private boolean isCode(int groupStart) {
    int p = groupStart;
    while (p > 0 && (f.isSpace(p - 1) || f.at(p - 1) == '°')) p--;
    if (f.at(p - 1) == ':') return false;
    return codes.contains(Words.wordBefore(f, p));
  }

  private boolean glued(int start) {
    char ch = f.at(start - 1);
    return f.isWord(start - 1) && !behindDe(start) || ch == '/' || ch == '_';
  }

  /** "de2 057 000 euros": the blank before the figure is lost. */
  private boolean behindDe(int start) {
    return f.at(start - 1) == 'e' && f.at(start - 2) == 'd' && !f.isWord(start - 3) && f.isDigit(start);
  }

  /** No letter, digit, slash or point of a longer figure stands right before. */
  private boolean bounded(int start) {
    char ch = f.at(start - 1);
    return !glued(start) && !((ch == '.' || ch == ',') && digit(start - 2));
  }

  /** The figure that starts at {@code start}, read forwards. */
  public Number startingAt(int start) {
    int p = start;
    while (f.isDigit(p)) p++;
    int first = p - start;
    StringBuilder digits = new StringBuilder(f.slice(start, p));
    char kind = '\0';
    while (first <= 3 && (f.at(p) == ' ' || f.at(p) == '.' || f.at(p) == ',') && (kind == '\0' || kind == f.at(p)) && threeDigits(p + 1)) {
      kind = f.at(p);
      digits.append(f.slice(p + 1, p + 4));
      p += 4;
    }
    int decimals = 0;
    if ((f.at(p) == ',' || f.at(p) == '.') && f.isDigit(p + 1)) {
      int q = p + 1;
      while (f.isDigit(q)) q++;
      if (q - p - 1 <= 2) {
        decimals = q - p - 1;
        digits.append(f.slice(p + 1, q));
        p = q;
      }
    }
    return digits.length() > MOST_DIGITS ? null : new Number(new BigDecimal(new BigInteger(digits.toString()), decimals), start, p, false);
  }

  private boolean threeDigits(int p) {
    return f.isDigit(p) && f.isDigit(p + 1) && f.isDigit(p + 2) && !f.isDigit(p + 3);
  }

  /** The start of the run of digits that ends at {@code end}. */
  private int run(int end, int floor) {
    if (lostZeros(end, floor)) return end - 3;
    if (lostDecimals(end, floor)) return end - 2;
    int p = end;
    while (p > floor && digit(p - 1) && end - p < MOST_DIGITS) p--;
    while (p < end && !f.isDigit(p) && (f.isLetter(p - 1) || p == end - 1 && !lonely(p))) p++;
    return p;
  }

  /** "2 OOO euros": three zeros all read as letters, behind a digit. */
  private boolean lostZeros(int end, int floor) {
    for (int i = end - 3; i < end; i++) if (i <= floor || f.at(i) != 'o' || !f.isUpper(i)) return false;
    return (f.at(end - 4) == ' ' || f.at(end - 4) == '.') && f.isDigit(end - 5);
  }

  /** "l 500 €", "I 850 €": a letter that stands where the first group would. */
  private boolean lonely(int p) {
    boolean one = f.at(p) == 'l' && !f.isUpper(p) || f.at(p) == 'i' && f.isUpper(p);
    return one && f.at(p + 1) == ' ' && f.isDigit(p + 2) && isFigure(p + 3) && isFigure(p + 4) && !f.isWord(p - 1) && f.at(p - 1) != '\''
        && !RANKED.contains(Words.wordBefore(f, p));
  }

  /** A digit, or a capital O in its place. */
  private boolean isFigure(int p) {
    return f.isDigit(p) || f.at(p) == 'o' && f.isUpper(p);
  }

  /** A digit, or a capital O, a small l, a capital I read for one beside digits. */
  private boolean digit(int p) {
    if (f.isDigit(p)) return true;
    char ch = f.at(p);
    if (ch == 'o' && f.isUpper(p)) return f.isDigit(p - 1) || f.isDigit(p + 1) || f.at(p - 1) == 'o' && f.isDigit(p - 2)
        || f.at(p + 1) == 'o' && f.isDigit(p + 2);
    if (ch == 'l' && !f.isUpper(p) || ch == 'i' && f.isUpper(p)) return f.isDigit(p - 1) || f.isDigit(p + 1) && !f.isLetter(p - 1) || lonely(p);
    return false;
  }

  /** ",OO": decimals read as letters behind a figure. */
  private boolean lostDecimals(int end, int floor) {
    boolean letters = f.at(end - 1) == 'o' && f.isUpper(end - 1) && f.at(end - 2) == 'o' && f.isUpper(end - 2);
    return letters && end - 4 > floor && f.at(end - 3) == ',' && digit(end - 4);
  }

  private boolean plain(int from, int to) {
    for (int i = from; i < to; i++) if (!f.isDigit(i)) return false;
    return true;
  }

  private String clean(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) out.append(f.isDigit(i) ? f.at(i) : f.at(i) == 'o' ? '0' : '1');
    return out.toString();
  }
}
