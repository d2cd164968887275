package vu.indexer.extract.imputation;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.model.Found;
import vu.indexer.model.Imputation;
import vu.indexer.text.Folded;

/**
 * Names first, codes behind: "Chapitre / Nature / Fonction : 65 / 6574 / 33" on one line, or a table whose heading names the columns
 * "| Chapitre | Article | Libellé |" and whose rows hold the codes.
 */
final class BudgetColumns {
  private static final int ROWS = 200;
  /** A longer line is no heading and no row. */
  private static final int WIDEST = 400;

  private final Folded f;

  BudgetColumns(Folded f) {
    this.f = f;
  }

  /** A piece of a line between two signs, blanks apart. */
  private record Cell(int start, int end) {}

  /**
   * Reads the lines below the heading whose first name stands at {@code p}.
   *
   * @return the offset behind the last line read, {@code p} when there is none
   */
  int read(int p, List<Found<Imputation>> found) {
    BudgetSlot.Name name = BudgetSlot.at(f, p);
    if (name == null) return p;
    char sign = sign(name.end());
    if (sign == 0) return p;
    int lineEnd = lineEnd(p), colon = p;
    if (lineEnd - lineStart(p) >= WIDEST) return p;
    while (colon < lineEnd && f.at(colon) != ':') colon++;
    boolean table = sign == '|' || sign == ' ';
    int headStart = table ? lineStart(p) : p;
    List<BudgetSlot> slots = slots(cells(headStart, table ? lineEnd : colon, sign));
    if (slots.stream().filter(slot -> slot != null && slot.numbered()).count() < 2
        || slots.stream().noneMatch(slot -> slot == BudgetSlot.CHAPITRE || slot != null && slot.account())) return p;
    if (colon < lineEnd && !table) return row(slots, cells(colon + 1, lineEnd, sign), true, found) ? found.getLast().span().end() : p;
    return rows(slots, lineEnd, sign, found, p);
  }

  /** The sign that parts the columns: what stands behind the first name, or a wide gap; 0 when none does. */
  private char sign(int nameEnd) {
    int q = nameEnd;
    while (f.at(q) == ' ') q++;
    char ch = f.at(q);
    if (ch == '|' || ch == '/' || ch == '-' || ch == ',') return ch;
    return ch != '\n' && (q - nameEnd >= 2 || q > nameEnd && f.original().charAt(nameEnd) == '\t') ? ' ' : 0;
  }

  private int rows(List<BudgetSlot> slots, int headingEnd, char sign, List<Found<Imputation>> found, int p) {
    int end = p, from = headingEnd + 1;
    for (int i = 0; i < ROWS && from < f.length(); i++) {
      int to = lineEnd(from);
      List<Cell> cells = cells(from, to, sign);
      if (cells.size() != slots.size()) break;
      if (row(slots, cells, false, found)) end = to;
      else if (!ruled(from, to) && end == p) break;
      from = to + 1;
    }
    return end;
  }

  /** "|---|---|" below the heading. */
  private boolean ruled(int from, int to) {
    for (int i = from; i < to; i++) if (f.isWord(i)) return false;
    return true;
  }

  private boolean row(List<BudgetSlot> slots, List<Cell> cells, boolean open, List<Found<Imputation>> found) {
    if (cells.size() < slots.size()) return false;
    BudgetLine line = new BudgetLine();
    for (int i = 0; i < slots.size(); i++) {
      Cell cell = cells.get(i);
      BudgetSlot slot = slots.get(i);
      if (slot == null || cell.start() == cell.end()) continue;
      int stop = BudgetCodes.end(f, cell.start(), slot);
      if (stop < 0 || stop != cell.end() && !(open && i == slots.size() - 1 && f.isSpace(stop))) return false;
      line.add(new BudgetKey(slot, BudgetCodes.value(f, cell.start(), stop, slot), cell.start(), stop));
    }
    if (line.size() == 0 || !line.holds(true)) return false;
    found.addAll(line.found(null));
    return true;
  }

  /** What each heading cell names, null for other columns. */
  private List<BudgetSlot> slots(List<Cell> cells) {
    List<BudgetSlot> slots = new ArrayList<>();
    for (Cell cell : cells) {
      int start = cell.start();
      int mark = f.any(start, "n° de", "n°", "code");
      if (mark >= 0) start = f.skip(mark);
      BudgetSlot.Name name = start < cell.end() ? BudgetSlot.at(f, start) : null;
      slots.add(name != null && name.end() == cell.end() && name.slot() != BudgetSlot.AUTRE && !slots.contains(name.slot()) ? name.slot() : null);
    }
    return slots;
  }

  private List<Cell> cells(int from, int to, char sign) {
    List<Cell> cells = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      boolean wide = sign == ' ' && i < to && i > from && f.at(i) == ' ' && (f.at(i + 1) == ' ' || f.original().charAt(i) == '\t');
      if (i < to && !wide && (sign == ' ' || f.at(i) != sign)) continue;
      Cell cell = trimmed(start, i);
      if (sign != ' ' || cell.end() > cell.start()) cells.add(cell);
      start = i + 1;
    }
    return cells;
  }

  private Cell trimmed(int from, int to) {
    int start = from, end = to;
    while (start < end && f.isSpace(start)) start++;
    while (end > start && f.isSpace(end - 1)) end--;
    return new Cell(start, end);
  }

  private int lineStart(int p) {
    int q = p;
    while (q > 0 && p - q < WIDEST && f.at(q - 1) != '\n') q--;
    return q;
  }

  private int lineEnd(int p) {
    int q = p;
    while (q < f.length() && q - p < WIDEST && f.at(q) != '\n') q++;
    return q;
  }
}
