package vu.indexer.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the empty strip between two columns of prose, or between a sidebar and the text beside it, so that each can be read by
 * itself. The columns of a table are left side by side, because its rows are what is read.
 */
final class Gutters {
  /** Least width, in heights of type. */
  private static final double NARROWEST = 0.9;
  private static final int FEWEST_ROWS = 3;
  /** A line fills its column from this share of its width on. */
  private static final double FILLED = 0.7;
  /** A space of this many heights of type between two lines ends a paragraph. */
  private static final double PARAGRAPH = 1.9;

  /** Rows {@code from} to {@code to} (exclusive) are parted by an empty strip around {@code middle}. */
  record Gutter(int from, int to, double middle) {}

  private Gutters() {}

  /** Lines that go on in the next, on either side of a gutter between columns of any text. */
  private static final int FEWEST_FLOWS = 3;
  /** And rows there. */
  private static final int FEWEST_FLOWING = 12;
  /** By this share of the width of the column a line that fills it may be shorter. */
  private static final double NEAR_FULL = 0.12;

  /** The first gutter of a page, from the top; empty when its rows are read as they stand. */
  static Optional<Gutter> first(List<Row> rows) {
    for (int i = 0; i < rows.size(); i++) {
      List<Segment> cells = rows.get(i).segments();
      Gutter widest = null;
      for (int k = 0; k + 1 < cells.size(); k++) {
        Gutter gutter = grow(rows, i, cells.get(k).right(), cells.get(k + 1).left());
        if (parts(rows, gutter) && (widest == null || gutter.to() - gutter.from() > widest.to() - widest.from())) widest = gutter;
      }
      if (widest != null) return Optional.of(trimmed(rows, widest));
    }
    return Optional.empty();
  }

  /** As many rows around {@code at} as leave the strip open. */
  private static Gutter grow(List<Row> rows, int at, double left, double right) {
    double[] strip = {left, right};
    int to = at + 1, from = at;
    while (to < rows.size() && narrow(strip, rows.get(to))) to++;
    while (from > 0 && narrow(strip, rows.get(from - 1))) from--;
    return new Gutter(from, to, (strip[0] + strip[1]) / 2);
  }

  /** Narrows the strip to what {@code row} leaves of it; false, and nothing done, when that is too little. */
  private static boolean narrow(double[] strip, Row row) {
    double left = strip[0], right = strip[1], middle = (left + right) / 2;
    for (Segment cell : row.segments()) {
      if (cell.left() < middle && cell.right() > middle) {
        if (cell.right() - middle < middle - cell.left()) left = Math.max(left, cell.right());
        else right = Math.min(right, cell.left());
      } else if (cell.right() <= middle) left = Math.max(left, cell.right());
      else right = Math.min(right, cell.left());
    }
    if (right - left < NARROWEST * row.size()) return false;
    strip[0] = left;
    strip[1] = right;
    return true;
  }

  private static boolean parts(List<Row> rows, Gutter gutter) {
    List<Row> left = side(rows, gutter, true), right = side(rows, gutter, false);
    if (left.size() < FEWEST_ROWS || right.size() < FEWEST_ROWS) return false;
    if (isTable(left) || isTable(right)) return false;
    if (flows(left) >= FEWEST_FLOWS && flows(right) >= FEWEST_FLOWS && gutter.to() - gutter.from() >= FEWEST_FLOWING) return true;
    return isProse(left) && isProse(right) || isProse(right) && !isRowByRow(left, right) || isProse(left) && !isRowByRow(right, left);
  }

  /** The rows of one side; a row that has nothing there is left out. */
  static List<Row> side(List<Row> rows, Gutter gutter, boolean left) {
    List<Row> side = new ArrayList<>();
    for (Row row : rows.subList(gutter.from(), gutter.to())) {
      List<Segment> cells = row.segments().stream().filter(cell -> (cell.left() + cell.right()) / 2 < gutter.middle() == left).toList();
      if (!cells.isEmpty()) side.add(new Row(cells, row.base(), row.size(), row.ofTable()));
    }
    return side;
  }

  /** Figures in a column of their own. */
  private static boolean isTable(List<Row> side) {
    long figures = side.stream().filter(row -> row.segments().stream().anyMatch(Segment::isFigure)).count();
    return figures >= 2 && figures * 3 >= side.size();
  }

  /** How often a line that fills the column goes on in the next one: an act has few such lines among its titles and lists, a table none. */
  private static int flows(List<Row> side) {
    double right = side.stream().mapToDouble(Row::right).max().orElse(0), left = side.stream().mapToDouble(Row::left).min().orElse(0);
    int flows = 0;
    for (int i = 1; i < side.size(); i++) {
      Row line = side.get(i - 1), next = side.get(i);
      boolean full = line.right() >= right - NEAR_FULL * (right - left) && line.words() >= 4;
      if (full && Character.isLowerCase(next.segments().getFirst().text().charAt(0)) && next.base() - line.base() < PARAGRAPH * line.size()) flows++;
    }
    return flows;
  }

  /** Most lines fill the width of the column, with several words each. */
  private static boolean isProse(List<Row> side) {
    double left = side.stream().mapToDouble(Row::left).min().orElse(0), right = side.stream().mapToDouble(Row::right).max().orElse(0);
    long filled = side.stream().filter(row -> row.segments().size() <= 2 && row.right() - row.left() >= FILLED * (right - left)).count();
    double words = side.stream().mapToInt(Row::words).average().orElse(0);
    return filled * 2 >= side.size() && words >= 4;
  }

  /** Three or more groups beside the prose, each level with a line of it: names of a table whose other column explains them. */
  private static boolean isRowByRow(List<Row> names, List<Row> prose) {
    int groups = 0;
    for (int i = 0; i < names.size(); i++) {
      Row row = names.get(i);
      boolean opens = i == 0 || row.base() - names.get(i - 1).base() > PARAGRAPH * row.size();
      if (opens && prose.stream().anyMatch(line -> line.base() == row.base())) groups++;
    }
    return groups >= 3;
  }

  /** Without the rows behind the end of one column, when a space stands before them: they go on below both. */
  private static Gutter trimmed(List<Row> rows, Gutter gutter) {
    int both = gutter.from();
    for (int i = gutter.from(); i < gutter.to(); i++) if (sides(rows.get(i), gutter.middle()) == 3) both = i;
    int leftEnd = both, rightEnd = both;
    for (int i = gutter.from(); i < gutter.to(); i++) {
      if ((sides(rows.get(i), gutter.middle()) & 1) != 0) leftEnd = i;
      if ((sides(rows.get(i), gutter.middle()) & 2) != 0) rightEnd = i;
    }
    for (int i = Math.min(leftEnd, rightEnd) + 1; i < gutter.to(); i++) {
      if (rows.get(i).base() - rows.get(i - 1).base() > PARAGRAPH * rows.get(i).size()) return new Gutter(gutter.from(), i, gutter.middle());
    }
    return gutter;
  }

  private static int sides(Row row, double middle) {
    int sides = 0;
    for (Segment cell : row.segments()) sides |= (cell.left() + cell.right()) / 2 < middle ? 1 : 2;
    return sides;
  }
}
