package vu.indexer.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables of sums whose cells are parted by printed lines: a name that fills two lines of its cell is one name, and stands in one row with
 * its sum. Each row becomes one line with bars between its cells. What else lines are drawn around is left as it stands.
 */
final class RuledTables {
  /** A cell of more letters holds text, not a value; the table then only places text on the page. */
  private static final int LONG_CELL = 200;
  /** Sums below each other, at least; one is enough for what may be the end of a table of the page before, or its beginning. */
  private static final int FEWEST_SUMS = 2;
  /** Lines on an end of a page that may be its running head or foot. */
  private static final int EDGE = 3;

  private final List<Word> words;
  private final List<Row> rows = new ArrayList<>();
  private final List<Word> rest = new ArrayList<>();

  /** @param rows those of tables, from the top @param rest words that stand in none */
  record Read(List<Row> rows, List<Word> rest) {}

  private RuledTables(List<Word> words) {
    this.words = words;
  }

  static Read read(List<Word> words, List<Rule> rules) {
    List<Grid> grids = rules.isEmpty() || words.isEmpty() ? List.of() : Grid.of(rules);
    if (grids.isEmpty()) return new Read(List.of(), words);
    RuledTables tables = new RuledTables(words);
    Map<Grid, Map<Grid.Cell, List<Word>>> held = new LinkedHashMap<>();
    for (Word word : words) {
      if (!tables.place(word, grids, held)) tables.rest.add(word);
    }
    held.forEach(tables::add);
    return new Read(tables.rows, tables.rest);
  }

  private boolean place(Word word, List<Grid> grids, Map<Grid, Map<Grid.Cell, List<Word>>> held) {
    double x = (word.left() + word.right()) / 2, y = word.base() - word.size() / 3;
    for (Grid grid : grids) {
      Grid.Cell cell = grid.at(x, y);
      if (cell == null) continue;
      held.computeIfAbsent(grid, key -> new LinkedHashMap<>()).computeIfAbsent(cell, key -> new ArrayList<>()).add(word);
      return true;
    }
    return false;
  }

  private void add(Grid grid, Map<Grid.Cell, List<Word>> cells) {
    Map<Grid.Cell, String> texts = new LinkedHashMap<>();
    cells.forEach((cell, words) -> texts.put(cell, text(words)));
    if (!isData(texts, isEdge(grid))) {
      cells.values().forEach(rest::addAll);
      return;
    }
    List<Integer> columns = texts.keySet().stream().map(Grid.Cell::column).distinct().sorted().toList();
    for (int r = 0; r < grid.rows(); r++) {
      String[] row = new String[columns.size()];
      List<Word> words = new ArrayList<>();
      for (Map.Entry<Grid.Cell, String> entry : texts.entrySet()) {
        if (entry.getKey().row() != r) continue;
        row[columns.indexOf(entry.getKey().column())] = entry.getValue();
        words.addAll(cells.get(entry.getKey()));
      }
      if (!words.isEmpty()) rows.add(row(grid, words, barred(row)));
    }
  }

  private static Row row(Grid grid, List<Word> words, String text) {
    double base = words.stream().mapToDouble(Word::base).max().orElseThrow(), size = words.stream().mapToDouble(Word::size).max().orElseThrow();
    return new Row(List.of(new Segment(text, grid.left(), grid.right())), base, size, true);
  }

  private static String barred(String[] row) {
    StringBuilder text = new StringBuilder("|");
    for (String cell : row) text.append(cell == null ? "" : " " + cell.replace('|', '/')).append(" |");
    return text.toString();
  }

  private boolean isEdge(Grid grid) {
    return lines(grid.top(), true) <= EDGE || lines(grid.bottom(), false) <= EDGE;
  }

  /** Lines of the page above or below a place. */
  private long lines(double place, boolean above) {
    return words.stream().mapToDouble(Word::base).filter(base -> above ? base < place : base > place).map(Math::rint).distinct().count();
  }

  /** Two columns or more, sums below each other, and no cell that is a text of its own. */
  private static boolean isData(Map<Grid.Cell, String> texts, boolean edge) {
    if (texts.values().stream().anyMatch(text -> text.length() > LONG_CELL)) return false;
    Map<Integer, Integer> sums = new LinkedHashMap<>();
    texts.forEach((cell, text) -> {
      if (isSum(text)) sums.merge(cell.column(), 1, Integer::sum);
    });
    boolean named = texts.keySet().stream().map(Grid.Cell::column).distinct().count() > 1;
    return named && sums.values().stream().anyMatch(count -> count >= (edge ? 1 : FEWEST_SUMS));
  }

  private static boolean isSum(String text) {
    if (new Segment(text, 0, 0).isFigure()) return true;
    int digits = (int) text.chars().filter(Character::isDigit).count();
    return digits > 0 && (text.endsWith("€") || text.endsWith("euros")) && text.length() < 25;
  }

  /** The lines of a cell as one. A hyphen at the end of a line is the margin's before a small letter, and the name's before a capital one. */
  private static String text(List<Word> words) {
    StringBuilder text = new StringBuilder();
    for (Row line : Row.of(words)) {
      for (Segment segment : line.segments()) {
        int end = text.length() - 1;
        boolean broken = end > 0 && text.charAt(end) == '-' && Character.isLetter(text.charAt(end - 1));
        if (broken && Character.isLowerCase(segment.text().charAt(0))) text.setLength(end);
        else if (!text.isEmpty() && !broken) text.append(' ');
        text.append(segment.text());
      }
    }
    return text.toString();
  }
}
