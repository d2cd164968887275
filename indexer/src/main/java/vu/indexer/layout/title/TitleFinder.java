package vu.indexer.layout.title;

import java.util.List;
import java.util.regex.Pattern;
import vu.indexer.layout.number.NumberFinder;
import vu.indexer.layout.page.Mark;
import vu.indexer.layout.page.Page;
import vu.indexer.model.Span;
import vu.indexer.text.Lines;

/** Where the title of an act stands. */
public final class TitleFinder {
  /** A shorter line is no line of a paragraph that goes on below. */
  private static final int BROKEN = 40;
  /** Fewer characters behind a dash are not yet a title. */
  private static final int SHORT = 20;
  private static final Pattern INTERNAL =
      Pattern.compile("^\\d{2}-\\d{2,6}-[a-z]+\\d*(?: [a-z]{2,6})?(?: - o -| ville de .*)?$|^\\d{5,6}$|^met \\d\\d/\\d+/[a-z]{2}$");
  /** No title is longer. */
  static final int MOST = 900;
  /** What is longer without a label or a number before it is a report. */
  private static final int LONGEST = 840;
  /** A line that ends with who reports is a title, however long. */
  private static final Pattern REPORTED = Pattern.compile(", rapporteure?s?\\.?$");
  private static final int WIDEST = 150;

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
      if (title != null) return title;
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
    List<Lines.Line> lines = page.lines();
    int start = -1, end = -1, skipped = -1;
    for (int i = line; i < lines.size(); i++) {
      Lines.Line current = lines.get(i);
      if (current.start() >= report) break;
      if (current.silent()) {
        if (start >= 0 && !(wrapped && TitleWraps.continues(page, start, i, report))) break;
        continue;
      }
      boolean internal = isInternal(page.words(i));
      if (start >= 0 && (internal || HeadLines.isLabel(page.words(i)) || page.is(i, Mark.PRESENCES) || page.is(i, Mark.REPORT)
          || page.is(i, Mark.SESSION) || Menu.isOfSite(page.words(i)) || TitleEnd.before(page, i))) break;
      if (start >= 0 && !lines.get(i - 1).silent() && (isParagraph(page, i, new Span(start, end)) || HeadBreaks.endsTitle(page, i))) break;
      if (start < 0 && (page.is(i, Mark.SESSION) || page.is(i, Mark.PRESENCES) || TitleEnd.meets(page.words(i))
          || Rolls.isNameList(page.words(i)))) {
        i = Rolls.pastNames(page, i) - 1;
        continue;
      }
      if (start < 0 && (report >= page.f().length() || i > 0 && isBroken(page, above(page, i))) && opensSmall(page, current)) continue;
      if (start < 0 && i > 0 && isBroken(page, lines.get(i - 1)) && endsSentence(page, current)) continue;
      if (start < 0 && (isTorn(page, i) || Rolls.isPerson(page.f(), current) && !page.opensReport(page.readable(i + 1)))) continue;
      if (start < 0 && (HeadLines.isAgenda(page.words(i)) || Menu.opens(page, i))) {
        i = (HeadLines.isAgenda(page.words(i)) ? Ranks.pastAgenda(page, i) : page.paragraphEnd(i)) - 1;
        continue;
      }
      if (start < 0 && (internal || Ranks.announced(page, i) || HeadLines.skips(page, i, page.profile().titleAfter().equals("numero"))
          || HeadLines.isSubject(page, i, report) || HeadLines.isRubric(page, i, report) || skipped == i - 1 && TornHeads.goesOn(page, i)
          || TornHeads.isQuotedName(page, i))) {
        skipped = i;
        continue;
      }
      boolean below = start >= 0 && lines.get(i - 1).silent() && Ranks.opens(page, i) && !Ranks.opens(page, page.lineAt(start));
      if (start < 0 || below) start = current.start();
      end = current.end();
      if (end - start > MOST) break;
    }
    Span title = start < 0 ? null : cut(page, start, end);
    if (title == null || title.end() - title.start() <= LONGEST) return title;
    Lines.Line first = lines.get(page.lineAt(start));
    return REPORTED.matcher(first.words()).find() ? new Span(start, TitleEnd.of(page, start, first.end())) : null;
  }

  /** Behind a title on one line, a line much longer than a page is wide that tells something is a paragraph of the report. */
  private static boolean isParagraph(Page page, int at, Span title) {
    Lines.Line line = page.lines().get(at);
    boolean wide = line.end() - line.start() > WIDEST && title.end() - title.start() < WIDEST && title.end() - title.start() > SHORT
        && page.f().isUpper(line.start());
    return wide && !TitleWraps.endsInLink(page.words(page.lineAt(title.start())))
        && (TitleEnd.tells(page.f(), new Span(line.start(), line.end())) || isWide(page, at + 1));
  }

  private static boolean isWide(Page page, int line) {
    return line < page.lines().size() && page.lines().get(line).end() - page.lines().get(line).start() > WIDEST;
  }

  /** The line above {@code line}, over a blank one. */
  private static Lines.Line above(Page page, int line) {
    return page.lines().get(line > 1 && page.lines().get(line - 1).silent() ? line - 2 : line - 1);
  }

  /** "Clairmont.": the word that ends the sentence of the line above. */
  private static boolean endsSentence(Page page, Lines.Line line) {
    return line.words().indexOf(' ') < 0 && line.words().endsWith(".");
  }

  /** "MARSEILLE-PROVENCE" behind a line that ends in a hyphen: the rest of a name of the head. */
  private static boolean isTorn(Page page, int line) {
    int before = line - 1;
    while (before >= 0 && page.lines().get(before).silent()) before--;
    return before >= 0 && page.words(before).endsWith("-") && !page.words(before).endsWith(" -") && !page.words(before).endsWith("--")
        && TitleWraps.capitals(page, page.lines().get(line)) && TitleWraps.capitals(page, page.lines().get(before));
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

  /** The file number of the house, alone on its line. */
  private static boolean isInternal(String words) {
    char first = words.charAt(0);
    return (first >= '0' && first <= '9' || first == 'm') && INTERNAL.matcher(words).matches();
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
