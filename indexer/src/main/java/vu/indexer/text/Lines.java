package vu.indexer.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text, each with its place and its folded words. */
public final class Lines {
  /**
   * @param start offset of the first character that is not blank (of the line start when all is blank)
   * @param end offset after the last character that is not blank
   * @param words folded, one space between words, without the marks that open a title or a list item
   * @param gapped true when three spaces in a row, marks of Markup among them, a tab or a row of dots may part columns
   */
  public record Line(int lineStart, int start, int end, String words, boolean gapped) {
    public boolean blank() {
      return start == end;
    }

    /** True when nothing can be read in it: blank, or marks of layout alone. */
    public boolean silent() {
      return words.isEmpty();
    }
  }

  /** Blanks in a row that part columns. */
  public static final int GAP = 3;
  /** The dots that lead to the figure of a row. */
  public static final String LEADER = "....";

  private Lines() {}

  static List<Line> of(Folded f) {
    List<Line> lines = new ArrayList<>();
    int start = 0, length = f.length();
    boolean leaders = f.original().contains(LEADER);
    while (start < length) {
      int end = start;
      while (end < length && f.at(end) != '\n') end++;
      lines.add(line(f, start, end, leaders));
      start = end + 1;
    }
    return lines;
  }

  private static Line line(Folded f, int lineStart, int lineEnd, boolean leaders) {
    int start = lineStart, end = lineEnd;
    String original = f.original();
    while (start < end && Character.isWhitespace(original.charAt(start))) start++;
    while (end > start && Character.isWhitespace(original.charAt(end - 1))) end--;
    int words = start;
    while (words < end && isMark(f, words)) words++;
    boolean gapped = false, squeeze = false;
    int gap = 0;
    for (int i = start; i < end; i++) {
      char ch = f.at(i);
      gap = ch == ' ' ? gap + 1 : 0;
      squeeze |= gap > 1 || ch == Folded.VOID;
      gapped |= gap >= GAP;
    }
    String folded = words == end ? "" : squeeze || gap > 0 ? squeezed(f, words, end) : f.slice(words, end);
    return new Line(lineStart, start, end, folded, gapped || original.indexOf('\t', start, end) >= 0 || leaders && original.indexOf(LEADER, start, end) >= 0);
  }

  /** How many blanks the text prints at the blank {@code i}: none for a mark of bold type that was blanked, a whole gap for a cell of HTML. */
  public static int width(Folded f, int i) {
    char ch = f.original().charAt(i);
    if (ch == ' ' || ch == '&' || Character.isWhitespace(ch) || Character.isSpaceChar(ch)) return 1;
    if (ch != '<') return 0;
    String text = f.original();
    int tag = text.startsWith("/", i + 1) ? i + 2 : i + 1;
    return text.startsWith("td", tag) || text.startsWith("th", tag) ? GAP : 0;
  }

  /** Whether a gap that parts columns opens at {@code i}. */
  public static boolean gapAt(Folded f, int i) {
    int width = 0;
    for (int p = i; f.at(p) == ' ' && width < GAP; p++) width += width(f, p);
    return width >= GAP;
  }

  private static String squeezed(Folded f, int from, int to) {
    StringBuilder folded = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char ch = f.at(i);
      if (ch == Folded.VOID || ch == ' ' && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ')) continue;
      folded.append(ch);
    }
    return folded.toString().strip();
  }

  private static boolean isMark(Folded f, int i) {
    char ch = f.at(i);
    return ch == ' ' || ch == '*' || ch == '#' || ch == '■' || ch == '•' || ch == '-' || ch == '>' || ch == '_' || ch == '▪' || ch == '[' || ch == '·';
  }
}
