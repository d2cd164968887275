package vu.indexer.layout.title;

import vu.indexer.layout.page.Decisions;
import vu.indexer.layout.page.Mark;
import vu.indexer.layout.page.Page;
import vu.indexer.text.ActNumbers;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;

/**
 * The end of another act on top of a file, as a page cut out of a collection begins: "a) - l'attribution d'une subvention …", then its vote or
 * who signed it, then the head of the act itself. The operative lines are {@code from} to before {@code foot}; {@code head} is the first line of
 * the act itself.
 */
public record Tail(int from, int foot, int head) {
  static final Tail NONE = new Tail(-1, -1, -1);

  /** The tail of the act before; {@link #NONE} when the file begins with its own head. */
  public static Tail of(Page page) {
    int from = decided(page);
    int foot = from < 0 ? -1 : foot(page, from);
    int head = foot < 0 ? -1 : head(page, foot + 1);
    return head < 0 ? NONE : new Tail(from, foot, head);
  }

  /** Whether {@code line} decides something for the act before. */
  public boolean decides(int line) {
    return line >= from && line < foot;
  }

  /** The first line that decides, when no head and nothing but what a web page prints stands above it. */
  private static int decided(Page page) {
    for (int i = 0; i < page.lines().size(); i++) {
      Lines.Line line = page.lines().get(i);
      if (line.silent()) continue;
      if (isItem(page.f(), line) || page.is(i, Mark.PROPOSAL) || page.is(i, Mark.DELIBERE) || Decisions.decides(page, i)) return isTop(page, i) ? i : -1;
      if (page.is(i, Mark.SESSION) || page.is(i, Mark.PRESENCES) || HeadLines.isLabel(page.words(i))) return -1;
    }
    return -1;
  }

  private static boolean isTop(Page page, int line) {
    for (int i = 0; i < line; i++) if (!page.lines().get(i).silent() && !HeadLines.skips(page, i, false)) return false;
    return true;
  }

  /** "a) - l'attribution", "2° - Autorise". */
  private static boolean isItem(Folded f, Lines.Line line) {
    int sign = line.start() + 1;
    boolean marked = f.at(sign) == ')' || f.at(sign) == '°';
    return marked && f.at(f.skip(sign + 1)) == '-' && (f.isDigit(line.start()) || f.at(line.start()) >= 'a' && f.at(line.start()) <= 'd');
  }

  private static int foot(Page page, int from) {
    for (int i = from + 1; i < page.lines().size(); i++) {
      if (page.lines().get(i).silent()) continue;
      if (page.is(i, Mark.VOTE) || page.is(i, Mark.SIGNATURE)) return i;
      if (page.is(i, Mark.VISA) || page.is(i, Mark.REPORT) || HeadLines.isObjet(page.words(i))) return -1;
    }
    return -1;
  }

  /** Where the act itself begins, before the report that it must have. */
  private static int head(Page page, int behind) {
    ActNumbers numbers = new ActNumbers(page.f());
    for (int i = behind; i < page.lines().size(); i++) {
      if (page.lines().get(i).silent()) continue;
      if (page.is(i, Mark.VISA) || page.is(i, Mark.REPORT)) return -1;
      String words = page.words(i);
      boolean numbered = words.startsWith("n° ") || words.startsWith("deliberation n") || numbers.amp(page.lines().get(i).start()) != null;
      if (numbered || page.is(i, Mark.NEW_ACT) || HeadLines.isObjet(words)) return isReported(page, i + 1) ? i : -1;
    }
    return -1;
  }

  private static boolean isReported(Page page, int behind) {
    for (int i = behind; i < page.lines().size(); i++) if (page.is(i, Mark.VISA) || page.is(i, Mark.REPORT)) return true;
    return false;
  }
}
