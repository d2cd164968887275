package vu.indexer.layout.page;

import java.util.Arrays;
import java.util.List;
import vu.indexer.layout.words.Damage;
import vu.indexer.lexicon.AuthorityProfile;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;

/** What every layout reads: the folded text, its lines and the marks of each, and whose act it is. */
public final class Page {
  private static final int UNREAD = -1;

  private final Folded f;
  private final List<Lines.Line> lines;
  private final AuthorityProfile profile;
  private final String acteId;
  private final String[] words;
  /** For each line, the marks it may carry and was not asked for yet ({@link #UNREAD} at first), and those it carries. */
  private final int[] open, carried;

  /** @param acteId the identifier of the @ctes transmission, or null */
  public Page(Folded f, AuthorityProfile profile, String acteId) {
    this.f = f;
    this.lines = f.lines();
    this.profile = profile;
    this.acteId = acteId;
    this.words = new String[lines.size()];
    this.open = new int[lines.size()];
    Arrays.fill(open, UNREAD);
    this.carried = new int[lines.size()];
  }

  /** The folded text, in which all places are given. */
  public Folded f() {
    return f;
  }

  /** Its lines from top to bottom. */
  public List<Lines.Line> lines() {
    return lines;
  }

  /** The description of who decides; the general one when there is none. */
  public AuthorityProfile profile() {
    return profile;
  }

  /** The identifier of the @ctes transmission, or null. */
  public String acteId() {
    return acteId;
  }

  /** Whether {@code line} carries {@code mark}, which none behind the last does. No line is asked twice for the same mark. */
  public boolean is(int line, Mark mark) {
    if (line >= lines.size()) return false;
    int bit = MarkStarts.bit(mark);
    int ask = open[line];
    if (ask == UNREAD) open[line] = ask = lines.get(line).silent() ? 0 : MarkStarts.of(words(line));
    if ((ask & bit) != 0) {
      open[line] = ask & ~bit;
      if (Markers.carries(words(line), mark)) carried[line] |= bit;
    }
    return (carried[line] & bit) != 0;
  }

  /** Whether the head ends at {@code line} at the latest. */
  public boolean opensReport(int line) {
    return is(line, Mark.VISA) || is(line, Mark.CONSIDERANT) || is(line, Mark.HEADING) || is(line, Mark.REPORT) || is(line, Mark.ASSEMBLY)
        || is(line, Mark.DELIBERE);
  }

  /** Index of the line that holds {@code offset}. */
  public int lineAt(int offset) {
    int low = 0, high = lines.size() - 1;
    while (low < high) {
      int mid = (low + high + 1) >>> 1;
      if (lines.get(mid).lineStart() <= offset) low = mid;
      else high = mid - 1;
    }
    return low;
  }

  /** The first line behind {@code offset}. */
  public int lineAfter(int offset) {
    return Math.min(lineAt(offset) + 1, lines.size());
  }

  /** The first line from {@code line} on that can be read; the number of lines when there is none. */
  public int readable(int line) {
    int i = line;
    while (i < lines.size() && lines.get(i).silent()) i++;
    return i;
  }

  /** The first silent line from {@code line} on: the end of its paragraph. */
  public int paragraphEnd(int line) {
    int i = line;
    while (i < lines.size() && !lines.get(i).silent()) i++;
    return i;
  }

  /** The folded words of a line; letters that the text has lost are put back where a fixed word may have stood. */
  public String words(int line) {
    if (words[line] == null) words[line] = f.isDamaged() ? Damage.repaired(lines.get(line).words()) : lines.get(line).words();
    return words[line];
  }

  /** The original words of [from, to) on one line, without marks. */
  public String text(int from, int to) {
    return Unmarked.of(f.original().substring(from, to));
  }

  /** The first character of a word in [from, to); {@code to} when there is none. */
  public static int word(Folded f, int from, int to) {
    int p = from;
    while (p < to && !f.isWord(p)) p++;
    return p;
  }
}
