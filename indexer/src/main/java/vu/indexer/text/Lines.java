package vu.indexer.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text, each with its place and its folded words. */
public final class Lines {
  /**
   * @param start offset of the first character that is not blank (of the line start when all is blank)
   * @param end offset after the last character that is not blank
   * @param words folded, one space between words, without the marks that open a title or a list item
   */
  public record Line(int lineStart, int start, int end, String words) {
    public boolean blank() {
      return start == end;
    }

    /** True when nothing can be read in it: blank, or marks of layout alone. */
    public boolean silent() {
      return words.isEmpty();
    }
  }

  private Lines() {}

  public static List<Line> of(Folded f) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < f.length()) {
      int end = start;
      while (end < f.length() && f.at(end) != '\n') end++;
      lines.add(line(f, start, end));
      start = end + 1;
    }
    return lines;
  }

  private static Line line(Folded f, int lineStart, int lineEnd) {
    int start = lineStart, end = lineEnd;
    while (start < end && Character.isWhitespace(f.original().charAt(start))) start++;
    while (end > start && Character.isWhitespace(f.original().charAt(end - 1))) end--;
    int words = start;
    while (words < end && isMark(f, words)) words++;
    StringBuilder folded = new StringBuilder(end - words);
    for (int i = words; i < end; i++) {
      char ch = f.at(i);
      if (ch == Folded.VOID || ch == ' ' && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ')) continue;
      folded.append(ch);
    }
    return new Line(lineStart, start, end, folded.toString().strip());
  }

  private static boolean isMark(Folded f, int i) {
    char ch = f.at(i);
    return ch == ' ' || ch == '*' || ch == '#' || ch == '■' || ch == '•' || ch == '-' || ch == '>' || ch == '_' || ch == '▪' || ch == '[' || ch == '·';
  }
}
