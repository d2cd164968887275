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

  /** What may follow a sum that stands alone on its line. */
  private static final Phrases UNITS = Phrases.of("euros", "euro", "eur", "francs", "f", "ht", "ttc", "h.t", "t.t.c", "t", "net");
  /** A minus and a sum alone on their line are shorter. */
  private static final int ITEM = 40;

  private final Folded f;
  private final Set<String> codes;
  private final ScannedDigits figures;
  private final GroupSeparators separators;
  private final MisreadA misreadA;

  /** @param codes words whose number is a code, never the first group of the figure behind it */
  public NumberReader(Folded f, Set<String> codes) {
    this.f = f;
    this.codes = codes;
    this.figures = new ScannedDigits(f);
    this.separators = new GroupSeparators(f, figures);
    this.misreadA = new MisreadA(f);
  }

  /**
   * The figure that ends at {@code end}, read backwards down to {@code floor}.
   *
   * @param decimal true before "millions", "k€": a comma then opens decimals of any length
   */
  public Number endingAt(int end, int floor, boolean decimal) {
    int p = end;
    if (f.at(p - 1) == '-' && (f.at(p - 2) == ',' || f.at(p - 2) == '-')) p = f.at(p - 2) == '-' ? p - 3 : p - 2;
    int start = figures.run(p, floor);
    if (start == p) return null;
    StringBuilder digits = new StringBuilder(figures.clean(start, p));
    boolean repaired = !figures.plain(start, p);
    int decimals = 0;
    if (f.at(start - 1) == ' ' && f.at(start - 2) == ',' && p - start == 2 && !decimal && figures.digit(start - 3)) {
      int whole = figures.run(start - 2, floor);
      if (whole >= start - 5 && !isListed(whole)) {
        digits.insert(0, figures.clean(whole, start - 2));
        return grouped(digits, 2, whole, end, floor, true);
      }
    }
    char point = f.at(start - 1);
    if ((point == ',' || point == '.') && start - 1 > floor && figures.digit(start - 2)) {
      int whole = figures.run(start - 1, floor);
      int length = p - start;
      boolean thousands = length == 3 && !decimal && !(start - 1 - whole == 1 && f.at(whole) == '0') && start - 1 - whole <= 3;
      if (!thousands && length <= 6) {
        decimals = length;
        digits.insert(0, figures.clean(whole, start - 1));
        repaired |= !figures.plain(whole, start - 1);
        start = whole;
        return grouped(digits, decimals, start, end, floor, repaired);
      }
    }
    return grouped(digits, 0, start, end, floor, repaired);
  }

  /** "les lots 12, 13, 45 €": another figure and comma stand before, so the blank parts figures of a list. */
  private boolean isListed(int start) {
    int p = f.back(start);
    return f.at(p - 1) == ',' || Words.wordBefore(f, start).endsWith("s") && !MisreadA.COUNTING.contains(Words.wordBefore(f, start));
  }

  /** Absorbs groups to the left of {@code from}. */
  private Number grouped(StringBuilder digits, int decimals, int from, int end, int floor, boolean repairedSoFar) {
    int start = from;
    boolean repaired = repairedSoFar;
    int leftmost = digits.length() - decimals;
    char kind = '\0';
    while (leftmost == 3 && digits.length() < ScannedDigits.MOST) {
      int separator = separators.before(start, kind, floor);
      if (separator < 0) break;
      int groupEnd = separator;
      int groupStart = figures.run(groupEnd, floor);
      int length = groupEnd - groupStart;
      if (length > 3 && length <= 6 && digits.toString().equals("000") && figures.plain(groupStart, groupEnd) && f.at(start - 1) == ' '
          && bounded(groupStart)) {
        digits.insert(0, f.slice(groupStart, groupEnd));
        return new Number(new BigDecimal(new BigInteger(digits.toString()), decimals), groupStart, end, true);
      }
      if (length < 1 || length > 3 || glued(groupStart) || isCode(groupStart)) break;
      if (length == 1 && f.at(groupStart) == '4' && f.at(start - 1) == ' ' && f.at(groupStart - 1) == ' ' && f.isLetter(groupStart - 2)
          && misreadA.behind(Words.wordBefore(f, groupStart))) {
        repaired = true;
        break;
      }
      String group = figures.clean(groupStart, groupEnd);
      if (group.charAt(0) == '0' && !hasMore(groupStart, length, floor)) break;
      kind = f.at(start - 1) == '\n' ? ' ' : f.at(start - 1);
      digits.insert(0, group);
      repaired |= !figures.plain(groupStart, groupEnd);
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
    int group = figures.run(start - 1, floor);
    return start - 1 - group <= 3 && !glued(group) && !isCode(group) && f.at(group) != '0' && bounded(group);
  }

  private Number wholeBefore(StringBuilder digits, int start, int end, int floor) {
    return grouped(new StringBuilder(digits.substring(0, 3)), 0, start, end, floor, true);
  }

  /** "00", "000", "057000": the end of a figure whose beginning was not read. */
  private static boolean isNought(StringBuilder digits) {
    return digits.charAt(0) == '0' && (digits.length() > 3 || digits.length() > 1 && digits.chars().allMatch(digit -> digit == '0'));
  }

  /**
   * The minus before {@code start}, a blank apart only behind "de" ("une variation de - 4 320 €") and where it opens a cell: elsewhere a dash opens an
   * item; -1 for none.
   */
  private int minus(int start, int floor) {
    boolean blank = f.at(start - 1) == ' ' && f.at(start - 2) == '-';
    boolean parted = blank && (Words.wordBefore(f, start - 2).equals("de") || f.at(f.back(start - 2) - 1) == '|' && fillsCell(start));
    int dash = parted ? start - 2 : start - 1;
    boolean sign = f.at(dash) == '-' && !f.isWord(dash - 1) && f.at(dash - 1) != ')' && f.at(dash - 1) != '-' && dash > floor;
    return sign && !opensItem(dash, start) ? dash : -1;
  }

  /** "| - 4 320 € |": nothing but a sum up to the next bar. */
  private boolean fillsCell(int start) {
    int p = start;
    while (p < start + ITEM && p < f.length() && f.at(p) != '|' && f.at(p) != '\n') {
      if (f.wordStart(p) && f.isLetter(p) && UNITS.at(f, p) < 0) return false;
      p++;
    }
    return p < start + ITEM;
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
    return length == 3 && separators.before(groupStart, '\0', floor) >= 0
        && figures.run(separators.before(groupStart, '\0', floor), floor) < separators.before(groupStart, '\0', floor);
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
    return !glued(start) && !((ch == '.' || ch == ',') && figures.digit(start - 2));
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
    return digits.length() > ScannedDigits.MOST ? null : new Number(new BigDecimal(new BigInteger(digits.toString()), decimals), start, p, false);
  }

  private boolean threeDigits(int p) {
    return f.isDigit(p) && f.isDigit(p + 1) && f.isDigit(p + 2) && !f.isDigit(p + 3);
  }
}
