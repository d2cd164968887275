package vu.indexer.extract.listing;

import java.util.List;
import vu.indexer.text.Lines;

/** Where a table begins and ends whose cells stand one below the other. */
final class StackBounds {
  private static final int MOST_WORDS = 4, HIGHEST = 14;
  /** Blank lines in a row between two cells, and where a text prints one between any two lines, empty cells among them. */
  private static final int MOST_BLANKS = 1, MOST_SPACED = 12;

  private final List<Lines.Line> lines;
  private final StackLines reader;

  StackBounds(List<Lines.Line> lines, StackLines reader) {
    this.lines = lines;
    this.reader = reader;
  }

  /** The first line of words above a figure; where the text prints a blank line between any two lines, they are passed over. */
  int top(int figure, int floor) {
    int top = figure, passed = 0, most = isSpaced(figure) ? MOST_SPACED : 0, blanks = 0;
    for (int i = figure - 1; i >= floor && passed < HIGHEST; i--) {
      Lines.Line line = lines.get(i);
      if (line.blank()) {
        if (++blanks > most) break;
      } else if (reader.kind(line) == StackLines.Kind.WORDS || line.silent()) {
        top = i;
        blanks = 0;
        passed++;
      } else {
        break;
      }
    }
    return top;
  }

  private boolean isSpaced(int figure) {
    return figure > 1 && lines.get(figure - 1).blank() && figure + 1 < lines.size() && lines.get(figure + 1).blank();
  }

  /** One past the last figure: a table goes on over words that figures follow, past single blank lines too. */
  int end(int figure, int ceiling) {
    int end = figure + 1, words = 0, blanks = 0, most = isSpaced(figure) ? MOST_SPACED : MOST_BLANKS;
    for (int i = figure + 1; i < lines.size() && lines.get(i).start() < ceiling; i++) {
      Lines.Line line = lines.get(i);
      if (line.silent()) {
        if (line.blank() && ++blanks > most) break;
        continue;
      }
      blanks = 0;
      StackLines.Kind kind = reader.kind(line);
      if (kind == StackLines.Kind.NONE || kind == StackLines.Kind.WORDS && ++words > MOST_WORDS) break;
      if (kind == StackLines.Kind.WORDS) continue;
      words = 0;
      end = i + 1;
    }
    return end;
  }
}
