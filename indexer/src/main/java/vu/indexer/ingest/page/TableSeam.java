package vu.indexer.ingest.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Where a table that the end of a page cuts goes on: its heading may be printed again, and a row may lie on both pages. */
final class TableSeam {
  /** Words behind which a name goes on. */
  private static final Set<String> OPEN = Set.of("à", "au", "aux", "d'", "d’", "de", "des", "du", "en", "et",
      "l'", "l’", "la", "le", "les", "pour", "sur");

  private TableSeam() {}

  /** Whether a row may belong to the table of the one before: it has as many cells. */
  static boolean goesOn(String before, String row) {
    return cells(before).size() == cells(row).size();
  }

  /**
   * The row of which {@code upper} stands on one page and {@code lower} on the next; null when these are two rows. What goes on has no figure
   * of its own and goes on with something: two cells of it, a small letter, or what a word such as "de" leaves open.
   */
  static String whole(String upper, String lower) {
    List<String> one = cells(upper), other = cells(lower);
    int filled = 0;
    boolean open = true;
    for (int c = 0; c < one.size(); c++) {
      if (other.get(c).isEmpty()) continue;
      if (one.get(c).isEmpty() || new Segment(other.get(c), 0, 0).isFigure()) return null;
      filled++;
      open &= Character.isLowerCase(other.get(c).charAt(0)) || OPEN.contains(lastWord(one.get(c)));
    }
    if (filled == 0 || filled == one.size() || filled < 2 && !open) return null;
    StringBuilder whole = new StringBuilder("|");
    for (int c = 0; c < one.size(); c++) whole.append(' ').append((one.get(c) + " " + other.get(c)).strip()).append(" |");
    return whole.toString();
  }

  private static String lastWord(String cell) {
    return cell.substring(cell.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private static List<String> cells(String row) {
    List<String> pieces = Stream.of(row.split("\\|", -1)).map(String::strip).toList();
    return pieces.size() < 3 ? List.of() : pieces.subList(1, pieces.size() - 1);
  }
}
