package vu.indexer.extract.words;

import vu.indexer.model.Span;
import vu.indexer.text.Folded;

/** What a cell of a table holds: a figure with or without its unit, a figure printed as sums are, any small figure. */
public final class Figures {
  private final Folded f;
  private int at, end;

  private Figures(Folded f, Span cell) {
    this.f = f;
    this.at = cell.start();
    this.end = cell.end();
  }

  /** "12 500", "1 250,00 €", "45.000 HT", "62,5": nothing but a figure and its unit. */
  public static boolean any(Folded f, Span cell) {
    Figures read = new Figures(f, cell);
    read.sign();
    int start = read.at, digits = read.digits();
    if (digits == 0) return false;
    if (digits <= 3) {
      while (read.group(true)) {}
      read.decimals(false);
      read.space();
      while (read.unit(true)) {}
      if (read.at == read.end) return true;
    }
    read.at = start + digits;
    read.decimals(true);
    read.space();
    read.unit(false);
    return read.at == read.end;
  }

  /** "12 500", "12500", "1 250,00", "85,20": a figure as sums are printed. */
  public static boolean grouped(Folded f, Span cell) {
    Figures read = new Figures(f, cell);
    read.sign();
    boolean signed = read.at > cell.start();
    int digits = read.digits();
    if (digits == 0) return false;
    int groups = 0;
    if (digits <= 3) while (read.group(true)) groups++;
    int mark = read.at;
    read.decimals(false);
    if (groups > 0 && read.at == read.end) return true;
    if (signed) return false;
    if (groups == 0 && digits >= 5 && digits <= 9 && read.at == read.end) return true;
    read.at = mark;
    if (groups == 0) while (read.group(true)) {}
    while (read.group(false) || read.group(true)) {}
    return read.at == read.end - 3 && f.at(read.at) == ',' && f.isDigit(read.at + 1) && f.isDigit(read.at + 2);
  }

  /** "250", "62,50": a figure of at most four digits. */
  public static boolean small(Folded f, Span cell) {
    Figures read = new Figures(f, cell);
    read.sign();
    int digits = read.digits();
    if (digits < 1 || digits > 4) return false;
    read.decimals(true);
    return read.at == read.end;
  }

  private void sign() {
    if (at < end && (f.at(at) == '-' || f.at(at) == '+')) at++;
    space();
  }

  private void space() {
    if (at < end && f.isSpace(at)) at++;
  }

  private int digits() {
    int from = at;
    while (at < end && f.isDigit(at)) at++;
    return at - from;
  }

  /** Three digits behind a space or a point, or right behind those before. */
  private boolean group(boolean parted) {
    int p = parted ? at + 1 : at;
    if (parted && (at >= end || f.at(at) != ' ' && f.at(at) != '.') || p + 3 > end || !f.isDigit(p) || !f.isDigit(p + 1) || !f.isDigit(p + 2))
      return false;
    at = p + 3;
    return true;
  }

  /** One or two digits behind a comma, or behind a point too. */
  private void decimals(boolean point) {
    if (at + 1 >= end || f.at(at) != ',' && !(point && f.at(at) == '.') || !f.isDigit(at + 1)) return;
    at += at + 2 < end && f.isDigit(at + 2) ? 3 : 2;
  }

  /** One sign or word of a currency, or of a tax. */
  private boolean unit(boolean taxed) {
    int stop = unitEnd(taxed);
    if (stop < 0 || stop > end) return false;
    at = stop;
    return true;
  }

  private int unitEnd(boolean taxed) {
    if (at >= end) return -1;
    return switch (f.at(at)) {
      case '€', 'f' -> at + 1;
      case 'e' -> !stands("eur") ? -1 : stands("euros") ? at + 5 : stands("euro") ? at + 4 : at + 3;
      case 'h' -> !taxed ? -1 : stands("ht") ? at + (f.at(at + 2) == '.' ? 3 : 2) : stands("h.t") ? at + (f.at(at + 3) == '.' ? 4 : 3) : -1;
      case 't' -> taxed && stands("ttc") ? at + 3 : -1;
      default -> -1;
    };
  }

  private boolean stands(String word) {
    if (at + word.length() > end) return false;
    for (int i = 0; i < word.length(); i++) if (f.at(at + i) != word.charAt(i)) return false;
    return true;
  }
}
