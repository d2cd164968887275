package vu.indexer.layout;

import java.util.List;
import vu.indexer.lexicon.AuthorityProfile;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;

/** What every layout reads: the folded text, its lines, and whose act it is. */
record Page(Folded f, List<Lines.Line> lines, AuthorityProfile profile) {

  /** Index of the line that holds {@code offset}. */
  int lineAt(int offset) {
    int low = 0, high = lines.size() - 1;
    while (low < high) {
      int mid = (low + high + 1) >>> 1;
      if (lines.get(mid).lineStart() <= offset) low = mid;
      else high = mid - 1;
    }
    return low;
  }

  /** The first line behind {@code offset}. */
  int lineAfter(int offset) {
    return Math.min(lineAt(offset) + 1, lines.size());
  }

  String words(int line) {
    return lines.get(line).words();
  }

  /** The original words of [from, to) on one line, without marks. */
  String text(int from, int to) {
    return Titles.clean(f.original().substring(from, to));
  }
}
