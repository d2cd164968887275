package vu.indexer.extract.listing;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.extract.money.SumPlace;
import vu.indexer.extract.name.NameWords;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;

/**
 * A table whose cells run on from line to line without gaps, as text taken from a page gives them: "12 Loisirs LES RAMES DU LAC
 * 4 quai Vert⏎Fête des barques 3 500 €". The number of a row opens it, its sums end it, and the name among its words is in capitals.
 */
final class FlowedRows {
  private static final int LONGEST_NUMBER = 4, LONGEST_ROW = 400, LEAST_ROWS = 3;
  /** Rows after which it shows whether there is a table, so that lines that only look like rows are not read to the end from each of them. */
  private static final int ENOUGH_ROWS = 24;
  /** Lines with words above the first row that may belong to the heading, and how long they are at most. */
  private static final int HEADING = 14, LONGEST_HEADING = 90;

  private final Folded f;
  private final List<Lines.Line> lines;
  private final CapitalNames names;
  private final List<Tables.Row> rows = new ArrayList<>();
  /** The line behind the last row. */
  private int end;

  private FlowedRows(Folded f, List<Lines.Line> lines) {
    this.f = f;
    this.lines = lines;
    this.names = new CapitalNames(f);
  }

  /** A table and the line behind it. */
  record Read(Tables.Table table, int end) {}

  /** The table whose first row is the line {@code from}; null when there is none. */
  static Read at(Folded f, List<Lines.Line> lines, int from) {
    Lines.Line line = lines.get(from);
    if (line.silent() || !f.isDigit(line.start())) return null;
    FlowedRows read = new FlowedRows(f, lines);
    return read.opens(line.start()) ? read.read(from) : null;
  }

  private Read read(int from) {
    String heading = heading(from);
    if (heading == null) return null;
    boolean bare = Columns.sayMoney(heading);
    rows(from, bare);
    part();
    if (told() < LEAST_ROWS || told() * 2 < rows.size()) return null;
    Span span = new Span(lines.get(from).start(), rows.getLast().span().end());
    return new Read(new Tables.Table(span, rows, true, Columns.currency(heading), true), end);
  }

  /** The rows that say who receives what. */
  private long told() {
    return rows.stream().filter(row -> row.name() != null && !row.cells().isEmpty()).count();
  }

  /** The words above the first row, when they tell of money and of who receives it; else null. */
  private String heading(int row) {
    StringBuilder words = new StringBuilder();
    boolean receivers = false, money = false;
    for (int i = row - 1, read = 0; i >= 0 && read < HEADING; i--) {
      Lines.Line line = lines.get(i);
      if (line.silent()) continue;
      if (line.words().length() > LONGEST_HEADING || f.at(line.end() - 1) == '.' || f.at(line.end() - 1) == ';') break;
      read++;
      receivers |= Tables.namesReceivers(line.words());
      money |= line.words().contains("montant") || line.words().contains("subv");
      words.append(line.words()).append(' ');
    }
    return receivers && money ? words.toString() : null;
  }

  // ---- rows ---------------------------------------------------------------------------------------------------------------------

  private void rows(int from, boolean bare) {
    int start = lines.get(from).start(), last = start;
    for (end = from; end < lines.size(); end++) {
      Lines.Line line = lines.get(end);
      if (line.silent()) continue;
      if (rows.size() >= ENOUGH_ROWS && rows.size() < 2 * ENOUGH_ROWS && told() * 2 < rows.size()) break;
      boolean total = Tables.isTotal(line.words());
      if (total || line.start() - start > LONGEST_ROW) {
        add(start, last, bare);
        start = last;
        if (total) rows.add(new Tables.Row(TableLines.span(line), "", null, List.of(), List.of(), true));
        if (total) end++;
        break;
      }
      for (int p = line.start(); p < line.end(); p++) {
        if (p == start || !f.isDigit(p) || f.isWord(p - 1) || !(p == line.start() || follows(p)) || !opens(p)) continue;
        add(start, p, bare);
        start = p;
      }
      last = line.end();
    }
    if (start < last) add(start, last, bare);
  }

  /** Whether the cells of another row end right before {@code p}. */
  private boolean follows(int p) {
    int q = f.back(p);
    return f.at(q - 1) == '€' || f.startBefore(p, "oui") >= 0 || f.startBefore(p, "non") >= 0;
  }

  /** Whether the number of a row stands at {@code p}, and no house number, year or sum. */
  private boolean opens(int p) {
    int q = p;
    while (f.isDigit(q)) q++;
    int word = f.skip(q);
    return q - p <= LONGEST_NUMBER && q != word && f.isUpper(word) && f.isLetter(word) && NameWords.STREETS.at(f, word) < 0
        && SumPlace.end(f, p) < 0;
  }

  /** Where rows count up one by one and one is missing, what ends the row before may be the sum of the missing one: it is nobody's. */
  private void part() {
    List<Tables.Row> numbered = rows.stream().filter(row -> !row.total()).toList();
    int steps = 0;
    for (int i = 1; i < numbered.size(); i++) if (number(numbered.get(i)) == number(numbered.get(i - 1)) + 1) steps++;
    if (steps * 2 < numbered.size()) return;
    for (int i = numbered.size() - 2; i >= 0; i--) {
      Tables.Row row = numbered.get(i);
      if (number(numbered.get(i + 1)) <= number(row) + 1 || row.cells().isEmpty() || row.name() == null) continue;
      int at = rows.indexOf(row), sum = row.cells().getFirst().span().start();
      rows.set(at, new Tables.Row(new Span(row.span().start(), sum), row.label(), row.name(), row.continued(), List.of(), false));
      rows.add(at + 1, new Tables.Row(new Span(sum, row.span().end()), "", null, List.of(), row.cells(), false));
    }
  }

  private int number(Tables.Row row) {
    int number = 0;
    for (int p = row.span().start(); f.isDigit(p); p++) number = number * 10 + f.at(p) - '0';
    return number;
  }

  private void add(int start, int to, boolean bare) {
    int stop = f.back(to), words = start;
    while (f.isDigit(words)) words++;
    List<Span> name = names.first(f.skip(words), stop);
    List<Tables.Cell> cells = cells(start, stop, bare);
    String label = String.join(" ", name.stream().map(part -> part.in(f.original())).toList());
    rows.add(new Tables.Row(new Span(start, stop), label, name.isEmpty() ? null : name.getFirst(),
        name.isEmpty() ? List.of() : name.subList(1, name.size()), cells, false));
  }

  /** The sums of a row; a bare figure counts where it ends the row and the heading gives its unit. */
  private List<Tables.Cell> cells(int start, int stop, boolean bare) {
    List<Tables.Cell> cells = new ArrayList<>();
    for (int p = SumPlace.next(f, start, stop); p >= 0; p = SumPlace.next(f, cells.getLast().span().end(), stop))
      cells.add(new Tables.Cell(new Span(p, SumPlace.end(f, p)), null, false));
    int figure = bare && cells.isEmpty() ? figure(stop) : stop;
    if (figure < stop) cells.add(new Tables.Cell(new Span(figure, stop), null, false));
    return cells;
  }

  /** Where the figure starts that ends at {@code stop}: "10 000" of "Salon 2019 10 000", "500"; {@code stop} when none does. */
  private int figure(int stop) {
    int p = stop;
    while (f.isDigit(p - 1)) p--;
    int digits = stop - p;
    while (stop - p > 2 && f.at(p - 1) == ' ' && f.isDigit(p - 2) && group(p) == 3) {
      int from = p - 1;
      while (f.isDigit(from - 1) && p - 1 - from < 4) from--;
      if (p - 1 - from > 3) break;
      p = from;
    }
    boolean grouped = stop - p > digits;
    return f.isWord(p - 1) || !grouped && digits != 3 ? stop : p;
  }

  private int group(int p) {
    int q = p;
    while (f.isDigit(q)) q++;
    return q - p;
  }
}
