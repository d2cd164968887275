package vu.indexer.extract.listing;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.extract.words.Figures;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;

/** What the lines of a table are cut into. */
final class TableLines {
  private TableLines() {}

  /** Words of a line parted by three spaces or more, a tab, dots that lead to a figure, or a single bar with spaces. */
  static List<Span> chunks(Folded f, Lines.Line line) {
    List<Span> chunks = new ArrayList<>();
    int start = line.start(), end = start, gap = 0;
    for (int i = line.start(); i < line.end(); i++) {
      if (f.isSpace(i) || f.at(i) == '.' && isLeader(f, i) || f.at(i) == '|' && gap > 0) {
        gap += f.at(i) == ' ' ? Lines.width(f, i) : 1;
        continue;
      }
      if (gap >= Lines.GAP || gap > 0 && f.original().charAt(i - 1) == '\t') {
        if (end > start) chunks.add(new Span(start, end));
        start = i;
      }
      end = i + 1;
      gap = 0;
    }
    if (end > start) chunks.add(new Span(start, end));
    return chunks;
  }

  private static boolean isLeader(Folded f, int dot) {
    return f.at(dot - 1) == '.' && (f.at(dot + 1) == '.' || f.at(dot - 2) == '.') || f.at(dot + 1) == '.' && f.at(dot + 2) == '.';
  }

  static Span stripped(Folded f, int from, int to) {
    int start = from, end = to;
    while (start < end && f.isSpace(start)) start++;
    while (end > start && f.isSpace(end - 1)) end--;
    return end > start ? new Span(start, end) : null;
  }

  static int letters(Folded f, Span span) {
    int n = 0;
    for (int i = span.start(); i < span.end(); i++) if (f.isLetter(i)) n++;
    return n;
  }

  /** A grouped figure, unless its column counts or numbers something; any figure below a heading of sums. */
  static boolean isSum(Folded f, Span cell, Columns.Heading column, boolean unit) {
    if (column.other() || !f.isDigit(cell.start()) && f.at(cell.start()) != '-' && f.at(cell.start()) != '+') return false;
    return Figures.grouped(f, cell) || unit && column.money() && Figures.small(f, cell);
  }

  static Span span(Lines.Line line) {
    return new Span(line.start(), line.end());
  }
}
