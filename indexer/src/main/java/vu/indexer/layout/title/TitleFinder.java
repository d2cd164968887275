package vu.indexer.layout.title;

import java.util.List;
import vu.indexer.layout.number.NumberFinder;
import vu.indexer.layout.page.Mark;
import vu.indexer.layout.page.Page;
import vu.indexer.model.Span;
import vu.indexer.text.Lines;

/** Where the title of an act stands. */
public final class TitleFinder {
  /** A shorter line is no line of a paragraph that goes on below. */
  private static final int BROKEN = 40;
  /** No title is longer. */
  static final int MOST = 900;

  private TitleFinder() {}

  /** The title before {@code report}; null when there is none, or when it is too long to be one and no label says that it is. */
  public static Span find(Page page, int report, NumberFinder.Number number) {
    Span labelled = LabelledTitle.find(page, report);
    if (labelled != null) return labelled;
    String after = page.profile().titleAfter();
    if (number != null) number = NumberedTitle.lastAlone(page, report, number);
    if (after.equals("rubrique") && number != null && NumberedTitle.opens(page, number))
      return NumberedTitle.onLine(page, page.lineAt(number.end()), number, report);
    if (after.equals("rubrique")) return behindHeading(page, report, number);
    if (number != null && !after.equals("presences") && !after.equals("debut") && number.start() < report) {
      Span title = NumberedTitle.find(page, report, number);
      if (title != null && !Decides.at(page.f(), title.start(), title.end())) return title;
    }
    int attendance = after.equals("debut") ? -1 : lastAttendance(page, report);
    Span title = attendance < 0 ? null : from(page, attendance + 1, report);
    return title != null && (!isProse(page, title) || isReported(page, title, report)) ? title : first(page, report, title);
  }

  /** Between who attended and the report, two sentences may still be a title. */
  private static boolean isReported(Page page, Span title, int report) {
    int next = page.readable(page.lineAfter(title.end() - 1));
    return title.length() < MOST / 2 && next < page.lines().size() && page.lines().get(next).start() == report
        && page.is(next, Mark.REPORT);
  }

  private static Span first(Page page, int report, Span other) {
    Span first = from(page, Math.max(0, Tail.of(page).head()), report);
    return first == null || other != null && isProse(page, first) || report >= page.f().length() && TitleEnd.tells(page.f(), first) ? other : first;
  }

  /** A heading of the session ("TRANSITION ÉNERGÉTIQUE - HABITAT") stands before the title. */
  private static Span behindHeading(Page page, int report, NumberFinder.Number number) {
    Span heading = from(page, number == null ? 0 : page.lineAfter(number.end()), report, false);
    Span title = heading == null ? null : from(page, page.lineAfter(heading.end() - 1), report, false);
    return title != null ? title : heading;
  }

  private static int lastAttendance(Page page, int report) {
    int last = -1;
    List<Lines.Line> lines = page.lines();
    for (int i = 0; i < lines.size() && lines.get(i).start() < report; i++) {
      if (page.is(i, Mark.PRESENCES)) last = i;
    }
    return last < 0 ? -1 : Rolls.pastNames(page, last) - 1;
  }

  /** The first paragraph from {@code line} on that is neither chrome nor label. */
  static Span from(Page page, int line, int report) {
    return from(page, line, report, true);
  }

  /** @param wrapped whether a title may go on behind a blank line */
  private static Span from(Page page, int line, int report, boolean wrapped) {
    return new TitleSearch(page, report, wrapped).from(line);
  }

  /** A line that the margin ends: long, and no sign behind its last word. */
  static boolean isBroken(Page page, Lines.Line line) {
    return !line.silent() && line.end() - line.start() >= BROKEN && Character.isLowerCase(page.f().original().charAt(line.end() - 1));
  }

  /** The middle of a sentence that the margin or a page break has cut. */
  static boolean opensSmall(Page page, Lines.Line line) {
    int p = line.start();
    while (p < line.end() && !page.f().isWord(p)) p++;
    return Character.isLowerCase(page.f().original().charAt(Math.min(p, page.f().length() - 1))) && page.f().isLetter(p + 1);
  }

  /** Two sentences or more: the report has begun without a word that says so. */
  static boolean isProse(Page page, Span title) {
    String words = title.in(page.f().original()).strip();
    if (words.length() < 160 || !words.endsWith(".") && words.length() < MOST - 40) return false;
    for (int i = 20; i < words.length() - 3; i++) {
      if (words.charAt(i) == '.' && Character.isWhitespace(words.charAt(i + 1)) && Character.isUpperCase(words.charAt(i + 2))
          && !Character.isUpperCase(words.charAt(i + 3)) && Character.isLowerCase(words.charAt(i - 1))
              && Character.isLowerCase(words.charAt(i - 2))) return true;
    }
    return false;
  }

  /** A title longer than {@link #MOST} is cut at a space: a text without lines has no title as long as itself. */
  public static Span cut(Page page, int start, int last) {
    int end = TitleEnd.of(page, start, last);
    if (end - start <= MOST) return new Span(start, end);
    int stop = start + MOST;
    while (stop > start + 1 && !page.f().isSpace(stop)) stop--;
    return new Span(start, stop);
  }
}
