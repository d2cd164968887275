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

  /** @param c the folded characters of {@code f} */
  static List<Line> of(Folded f, char[] c) {
    String original = f.original();
    List<Line> lines = new ArrayList<>(c.length / 40 + 2);
    boolean columns = original.indexOf('\t') >= 0 || original.contains(LEADER);
    for (int start = 0; start < c.length; start = line(f, c, start, columns, lines)) {}
    return lines;
  }

  /** @return where the next line starts */
  private static int line(Folded f, char[] c, int lineStart, boolean columns, List<Line> lines) {
    String original = f.original();
    int start = lineStart;
    while (start < c.length && c[start] == ' ' && Character.isWhitespace(original.charAt(start))) start++;
    int lineEnd = original.indexOf('\n', start);
    if (lineEnd < 0) lineEnd = c.length;
    int end = lineEnd;
    while (end > start && c[end - 1] == ' ' && Character.isWhitespace(original.charAt(end - 1))) end--;
    boolean even = isEven(c, start, end);
    int words = start;
    while (words < end && isMark(c[words])) words++;
    String folded = words == end ? "" : even ? f.slice(words, end) : squeezed(f, words, end);
    boolean gapped = !even && hasGap(c, start, end) || columns && (original.indexOf('\t', start, end) >= 0 || original.indexOf(LEADER, start, end) >= 0);
    lines.add(new Line(lineStart, start, end, folded, gapped));
    return lineEnd + 1;
  }

  private static boolean hasGap(char[] c, int start, int end) {
    int spaces = 0;
    for (int i = start; i < end && spaces < GAP; i++) spaces = c[i] == ' ' ? spaces + 1 : 0;
    return spaces >= GAP;
  }

  /** Whether single spaces and nothing else stand between the words. */
  private static boolean isEven(char[] c, int start, int end) {
    if (start == end || c[end - 1] == ' ') return start == end;
    int odd = 0;
    for (int i = start + 1; i < end; i++) odd |= c[i] - ' ' - 1 & c[i - 1] - ' ' - 1 | c[i] - 1;
    return odd >= 0 && c[start] != Folded.VOID;
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

  private static boolean isMark(char ch) {
    return switch (ch) {
      case ' ', '*', '#', '■', '•', '-', '>', '_', '▪', '[', '·', '➢', '➤', '►', '♦', '\uF0B7', '\uF0A7', '\uF0D8' -> true;
      default -> false;
    };
  }
}
