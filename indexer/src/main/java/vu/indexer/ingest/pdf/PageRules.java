package vu.indexer.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import vu.indexer.ingest.page.Rule;

/**
 * The straight lines a page draws: those that are stroked, and fields that are filled and so narrow that they are seen as lines. Word
 * processors draw the lines of tables either way.
 */
final class PageRules {
  /** A filled field this narrow, in points, is a line. */
  private static final double NARROW = 2.6;
  /** Shortest line, in points. */
  private static final double SHORTEST = 4;
  /** Lines kept of one page, at most: more are a drawing. */
  static final int MOST_RULES = 20_000;

  /** @param part of its path that it belongs to */
  private record Line(double x1, double y1, double x2, double y2, int part) {}

  private final List<Line> drawn = new ArrayList<>();
  private final List<Line> path = new ArrayList<>();
  private double startX, startY, x, y;
  private int part;

  void clear() {
    drawn.clear();
    path.clear();
  }

  void take(Operator operator, List<COSBase> operands, Matrix place) {
    switch (operator.getName()) {
      case "m" -> move(at(operands, 0, place));
      case "l" -> line(at(operands, 0, place));
      case "c" -> move(at(operands, 4, place));
      case "v", "y" -> move(at(operands, 2, place));
      case "re" -> field(operands, place);
      case "h" -> close();
      case "S", "B", "B*" -> end(true);
      case "s", "b", "b*" -> {
        close();
        end(true);
      }
      case "f", "F", "f*" -> end(false);
      case "n" -> path.clear();
      default -> { }
    }
  }

  /** The point whose two numbers stand from {@code k} on; null when they do not. */
  private static Vector at(List<COSBase> operands, int k, Matrix place) {
    if (operands.size() < k + 2 || !(operands.get(k) instanceof COSNumber x) || !(operands.get(k + 1) instanceof COSNumber y)) return null;
    return place.transform(new Vector(x.floatValue(), y.floatValue()));
  }

  private void move(Vector to) {
    if (to == null) return;
    part++;
    startX = x = to.getX();
    startY = y = to.getY();
  }

  private void line(Vector to) {
    if (to == null) return;
    if (path.size() < MOST_RULES) path.add(new Line(x, y, to.getX(), to.getY(), part));
    x = to.getX();
    y = to.getY();
  }

  private void close() {
    if (path.size() < MOST_RULES) path.add(new Line(x, y, startX, startY, part));
    x = startX;
    y = startY;
  }

  private void field(List<COSBase> operands, Matrix place) {
    Vector one = at(operands, 0, place);
    if (one == null || operands.size() < 4 || !(operands.get(2) instanceof COSNumber width) || !(operands.get(3) instanceof COSNumber height)) return;
    float left = ((COSNumber) operands.get(0)).floatValue(), low = ((COSNumber) operands.get(1)).floatValue();
    move(one);
    line(place.transform(new Vector(left + width.floatValue(), low)));
    line(place.transform(new Vector(left + width.floatValue(), low + height.floatValue())));
    line(place.transform(new Vector(left, low + height.floatValue())));
    close();
  }

  private void end(boolean stroked) {
    if (stroked) path.forEach(this::keep);
    else narrow();
    path.clear();
  }

  /** Closed fields of the path one after the other; a narrow one is the line through its middle. */
  private void narrow() {
    for (int start = 0; start < path.size(); ) {
      int end = start + 1;
      while (end < path.size() && path.get(end).part == path.get(start).part) end++;
      double left = Double.MAX_VALUE, right = -Double.MAX_VALUE, low = Double.MAX_VALUE, high = -Double.MAX_VALUE;
      for (Line line : path.subList(start, end)) {
        left = Math.min(left, Math.min(line.x1, line.x2));
        right = Math.max(right, Math.max(line.x1, line.x2));
        low = Math.min(low, Math.min(line.y1, line.y2));
        high = Math.max(high, Math.max(line.y1, line.y2));
      }
      if (high - low <= NARROW) keep(new Line(left, (low + high) / 2, right, (low + high) / 2, 0));
      else if (right - left <= NARROW) keep(new Line((left + right) / 2, low, (left + right) / 2, high, 0));
      start = end;
    }
  }

  private void keep(Line line) {
    double across = Math.abs(line.x2 - line.x1), down = Math.abs(line.y2 - line.y1);
    if (Math.min(across, down) <= 1 && Math.max(across, down) >= SHORTEST && drawn.size() < MOST_RULES) drawn.add(line);
  }

  /**
   * In the places of letters that are read in one direction.
   *
   * @param direction 0, 90, 180 or 270 degrees
   * @param left, low where the page begins
   */
  List<Rule> seen(int direction, double left, double low, double width, double height) {
    List<Rule> rules = new ArrayList<>();
    if (drawn.size() >= MOST_RULES) return rules;
    for (Line line : drawn) {
      double ax = line.x1 - left, ay = line.y1 - low, bx = line.x2 - left, by = line.y2 - low;
      switch (direction) {
        case 0 -> add(rules, ax, height - ay, bx, height - by);
        case 90 -> add(rules, ay, ax, by, bx);
        case 180 -> add(rules, width - ax, ay, width - bx, by);
        case 270 -> add(rules, height - ay, width - ax, height - by, width - bx);
        default -> { }
      }
    }
    return rules;
  }

  private static void add(List<Rule> rules, double ax, double ay, double bx, double by) {
    if (!Double.isFinite(ax + ay + bx + by)) return;
    boolean across = Math.abs(bx - ax) >= Math.abs(by - ay);
    if (across) rules.add(new Rule(true, (ay + by) / 2, Math.min(ax, bx), Math.max(ax, bx)));
    else rules.add(new Rule(false, (ax + bx) / 2, Math.min(ay, by), Math.max(ay, by)));
  }
}
