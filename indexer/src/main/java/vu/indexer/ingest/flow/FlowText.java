package vu.indexer.ingest.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Paragraphs and tables → plain text: a blank line between paragraphs, one row of a table on a line with bars between its
 * cells. A table that only places text on the page, as its long cells show, is read cell by cell.
 */
final class FlowText {
  /** A cell of more letters holds text, not a value. */
  private static final int LONG_CELL = 200;
  /** Tables in tables. */
  private static final int DEEPEST = 32;
  /** Letters in a row: {@code Article}, and no number in Roman letters. */
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
  private static final Pattern ROMAN = Pattern.compile("[IVXLCivxlc]+");

  private final StringBuilder text = new StringBuilder();
  /** The open cells, outermost first; words go to the last. */
  private final List<Table> tables = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  /** Where the last item of a list was put, and where it ended. */
  private StringBuilder itemIn;
  private int itemEnd;

  private static final class Table {
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
  }

  void words(String words) {
    paragraph.append(words);
  }

  /** A blank, unless one stands there. */
  void blank() {
    if (!paragraph.isEmpty() && !Character.isWhitespace(paragraph.charAt(paragraph.length() - 1))) paragraph.append(' ');
  }

  void lineBreak() {
    while (!paragraph.isEmpty() && paragraph.charAt(paragraph.length() - 1) == ' ') paragraph.setLength(paragraph.length() - 1);
    paragraph.append('\n');
  }

  /** Ends the paragraph, if one is open. */
  void endParagraph() {
    String words = paragraph.toString().strip();
    paragraph.setLength(0);
    if (words.isEmpty()) return;
    StringBuilder to = tables.isEmpty() ? text : tables.getLast().cell;
    if (!to.isEmpty()) to.append("\n\n");
    to.append(words);
  }

  /** Ends a title. @param label its number, or empty */
  void endTitle(String label) {
    if (!label.isEmpty()) paragraph.insert(0, label + " ");
    endParagraph();
  }

  /** Ends an item of a list without number. */
  void endItem() {
    endItem("-");
  }

  /**
   * Ends an item of a list: the next one follows on the next line.
   *
   * @param label what is printed before it; one with a word, such as {@code Article 2}, opens a paragraph and may stand alone
   */
  void endItem(String label) {
    String words = paragraph.toString().strip();
    boolean worded = WORD.matcher(label).results().anyMatch(word -> !ROMAN.matcher(word.group()).matches());
    if (words.isEmpty() && !worded) {
      paragraph.setLength(0);
      return;
    }
    StringBuilder to = tables.isEmpty() ? text : tables.getLast().cell;
    if (!to.isEmpty()) to.append(!worded && to == itemIn && to.length() == itemEnd ? "\n" : "\n\n");
    boolean marked = label.equals("-") && (words.startsWith("-") || words.startsWith("•"));
    to.append(marked ? words : (label + " " + words).strip());
    paragraph.setLength(0);
    if (worded) return;
    itemIn = to;
    itemEnd = to.length();
  }

  /** Tables beyond the deepest are read as text. */
  void openTable() {
    endParagraph();
    if (tables.size() < DEEPEST) tables.add(new Table());
  }

  void openRow() {
    if (tables.isEmpty()) return;
    tables.getLast().rows.add(new ArrayList<>());
  }

  void openCell() {
    endParagraph();
    if (!tables.isEmpty()) tables.getLast().cell.setLength(0);
  }

  void endCell() {
    endParagraph();
    if (tables.isEmpty()) return;
    Table table = tables.getLast();
    if (table.rows.isEmpty()) table.rows.add(new ArrayList<>());
    table.rows.getLast().add(table.cell.toString().strip());
    table.cell.setLength(0);
  }

  void endTable() {
    endParagraph();
    if (tables.isEmpty()) return;
    List<List<String>> rows = tables.removeLast().rows;
    rows.removeIf(row -> row.stream().allMatch(String::isEmpty));
    StringBuilder to = tables.isEmpty() ? text : tables.getLast().cell;
    if (rows.isEmpty()) return;
    if (!to.isEmpty()) to.append("\n\n");
    to.append(isData(rows) ? barred(rows) : flowing(rows));
  }

  /** Two rows and two columns or more, and no cell that is a text of its own. */
  private static boolean isData(List<List<String>> rows) {
    long wide = rows.stream().filter(row -> row.size() > 1).count();
    return wide > 1 && rows.stream().flatMap(List::stream).noneMatch(cell -> cell.length() > LONG_CELL || cell.contains("\n- "));
  }

  private static String barred(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      if (!text.isEmpty()) text.append('\n');
      text.append('|');
      for (String cell : row) text.append(' ').append(cell.replaceAll("\\s*\\n\\s*", " ").replace('|', '/')).append(" |");
    }
    return text.toString();
  }

  private static String flowing(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      for (String cell : row) if (!cell.isEmpty()) text.append(text.isEmpty() ? "" : "\n\n").append(cell);
    }
    return text.toString();
  }

  /** The whole text; closes what is still open. */
  String text() {
    while (!tables.isEmpty()) {
      endCell();
      endTable();
    }
    endParagraph();
    return text.isEmpty() ? "" : text.append('\n').toString();
  }
}
