package vu.web.text;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A run of text with the marks that cover it.
 *
 * @param start where the run stands in the whole text
 * @param marks innermost first; empty for plain text
 * @param opens true when one of the marks starts here, so that {@link #anchor} can be pointed at
 * @param stop true for the first piece that its link can be followed from; the others are skipped by the keyboard
 */
public record Piece(String text, int start, List<Mark> marks, boolean opens, boolean stop, Kind kind) {
  /** Words, a line break inside a paragraph that may be shown as a space, or blank lines that may be shown as a gap. */
  public enum Kind {
    WORDS, FOLD, GAP;

    public String css() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Piece {
    marks = List.copyOf(marks);
  }

  /** The name of a place in the text of an act: {@code c1204}. */
  public static String anchor(int start) {
    return "c" + start;
  }

  /** The name of the paragraph that begins at a place: {@code p1204}. */
  public static String paragraph(int start) {
    return "p" + start;
  }

  /** The anchor of this piece, or null when no mark starts here. */
  public String anchor() {
    return opens ? anchor(start) : null;
  }

  /** Where a click leads: the innermost mark that leads somewhere; null when none does. */
  public String href() {
    return marks.stream().map(Mark::href).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** What all marks of the piece say, or null for plain text. */
  public String title() {
    return marks.isEmpty() ? null : marks.stream().map(Mark::title).filter(Objects::nonNull).distinct().collect(Collectors.joining("\n"));
  }

  /** Class names: {@code mark}, the kind of the innermost mark, {@code doubt} when it is uncertain. */
  public String css() {
    Mark inner = marks.getFirst();
    return "mark " + inner.kind().css() + (inner.certain() ? "" : " doubt") + (marks.size() > 1 ? " nested" : "");
  }
}
