package vu.indexer.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Words of one page → its lines in reading order. */
public final class PageReader {
  /** Blanks between two cells of a row, at least: what parts columns for the stages behind. */
  private static final int GAP = 3;
  /** Lines further apart than this many times the height of their type belong to different paragraphs. */
  private static final double PARAGRAPH = 1.6;
  /** Columns in columns. */
  private static final int DEEPEST = 4;
  /** A line of prose that begins further right is no paragraph but a title or a signature. */
  private static final int CENTRED = 12;
  /** An indent is shown up to this many blanks. */
  private static final int WIDEST = 200;

  private final double letter;
  private final List<TextLine> lines = new ArrayList<>();
  /** Whether the next line opens a paragraph whatever stands before it. */
  private boolean opens = true;

  private PageReader(double letter) {
    this.letter = letter;
  }

  /** @param words in any order @param rules lines printed between them */
  public static List<TextLine> read(List<Word> words, List<Rule> rules) {
    double width = 0;
    int letters = 0;
    for (Word word : words) {
      width += word.width();
      letters += word.text().length();
    }
    PageReader reader = new PageReader(letters == 0 || width <= 0 ? 5 : width / letters);
    RuledTables.Read tables = RuledTables.read(words, rules);
    List<Row> rows = new ArrayList<>(Row.of(tables.rest()));
    rows.addAll(tables.rows());
    rows.sort(Comparator.comparingDouble(Row::base));
    reader.read(rows, 0);
    return List.copyOf(reader.lines);
  }

  private void read(List<Row> rows, int depth) {
    Optional<Gutters.Gutter> found = depth < DEEPEST ? Gutters.first(rows) : Optional.empty();
    if (found.isEmpty()) {
      print(rows);
      return;
    }
    Gutters.Gutter gutter = found.get();
    print(rows.subList(0, gutter.from()));
    read(Gutters.side(rows, gutter, true), depth + 1);
    opens = true;
    read(Gutters.side(rows, gutter, false), depth + 1);
    opens = true;
    read(rows.subList(gutter.to(), rows.size()), depth);
  }

  private void print(List<Row> rows) {
    double left = rows.stream().mapToDouble(Row::left).min().orElse(0);
    double usual = usual(rows);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean apart = i > 0 && !(row.ofTable() && rows.get(i - 1).ofTable()) && isApart(rows.get(i - 1), row, usual);
      lines.add(new TextLine(text(row, left), row.top(), row.base(), opens || apart, row.ofTable()));
      opens = false;
    }
    if (!rows.isEmpty()) opens = true;
  }

  private static boolean isApart(Row above, Row row, double usual) {
    return row.base() - above.base() > Math.max(PARAGRAPH * Math.min(row.size(), above.size()), 1.35 * usual);
  }

  /** The distance from line to line within a paragraph: the smaller ones. */
  private static double usual(List<Row> rows) {
    double[] distances = new double[Math.max(0, rows.size() - 1)];
    for (int i = 0; i < distances.length; i++) distances[i] = rows.get(i + 1).base() - rows.get(i).base();
    Arrays.sort(distances);
    return distances.length < 4 ? 0 : distances[distances.length / 4];
  }

  /** Each cell at its place, so that what stands in one column of the page stands in one column of the text. */
  private String text(Row row, double left) {
    StringBuilder text = new StringBuilder();
    for (Segment cell : row.segments()) {
      int column = (int) Math.min(WIDEST, Math.round((cell.left() - left) / letter));
      if (row.segments().size() == 1 && column < CENTRED) column = 0;
      int least = text.isEmpty() ? 0 : text.length() + GAP;
      while (text.length() < Math.max(column, least)) text.append(' ');
      text.append(cell.text());
    }
    return text.toString();
  }
}
