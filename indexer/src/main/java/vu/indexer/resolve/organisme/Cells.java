package vu.indexer.resolve.organisme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of a table as spreadsheets write it: cells apart by tabs, in quotes when they hold some, with an apostrophe
 * before what would run as a formula. A cell holds no line break.
 */
final class Cells {
  private Cells() {}

  /** Without empty cells at the end. Quotes that are not those of a spreadsheet are part of the text. */
  static List<String> read(String line) {
    List<String> cells = new ArrayList<>();
    for (int at = 0; at <= line.length(); ) {
      int end = line.indexOf('\t', at), quoted = closing(line, at);
      if (quoted >= 0) end = quoted + 1;
      else if (end < 0) end = line.length();
      String cell = quoted >= 0 ? line.substring(at + 1, quoted).replace("\"\"", "\"") : line.substring(at, end);
      cells.add(unguarded(cell.strip()));
      at = end + 1;
    }
    while (!cells.isEmpty() && cells.getLast().isEmpty()) cells.removeLast();
    return cells;
  }

  /** Place of the quote that ends the cell which starts at {@code at}, or -1 when the cell is not in quotes. */
  private static int closing(String line, int at) {
    if (at >= line.length() || line.charAt(at) != '"') return -1;
    for (int p = at + 1; p < line.length(); p++) {
      if (line.charAt(p) != '"') continue;
      if (p + 1 == line.length() || line.charAt(p + 1) == '\t') return p;
      if (line.charAt(p + 1) != '"') return -1;
      p++;
    }
    return -1;
  }

  static String print(List<String> cells) {
    return cells.stream().map(Cells::print).collect(Collectors.joining("\t"));
  }

  private static String print(String cell) {
    String flat = guarded(cell.replaceAll("[\\p{Cntrl}\\s]+", " ").strip());
    return flat.contains("\"") ? '"' + flat.replace("\"", "\"\"") + '"' : flat;
  }

  private static String guarded(String cell) {
    return formula(cell) ? "'" + cell : cell;
  }

  private static String unguarded(String cell) {
    return cell.startsWith("'") && formula(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static boolean formula(String cell) {
    return !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0;
  }
}
