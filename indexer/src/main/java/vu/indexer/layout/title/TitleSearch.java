package vu.indexer.layout.title;

import java.util.List;
import java.util.regex.Pattern;
import vu.indexer.layout.page.Mark;
import vu.indexer.layout.page.Page;
import vu.indexer.model.Span;
import vu.indexer.text.Lines;

/** One look for the first paragraph that may be a title: the lines that are none are passed, those that may be are taken, one that cannot ends it. */
final class TitleSearch {
  /** Fewer characters are not yet a title. */
  private static final int SHORT = 20;
  /** What is longer without a label or a number before it is a report. */
  private static final int LONGEST = 840;
  private static final int WIDEST = 150;
  /** A line that ends with who reports is a title, however long. */
  private static final Pattern REPORTED = Pattern.compile(", rapporteure?s?\\.?$");
  private static final Pattern INTERNAL =
      Pattern.compile("^\\d{2}-\\d{2,6}-[a-z]+\\d*(?: [a-z]{2,6})?(?: - o -| ville de .*)?$|^\\d{5,6}$|^met \\d\\d/\\d+/[a-z]{2}$");

  private final Page page;
  private final List<Lines.Line> lines;
  private final int report;
  private final boolean wrapped;
  /** Where the title stands so far, and the last line that was passed; -1 before there is one. */
  private int start = -1, end = -1, passed = -1;

  /** @param wrapped whether a title may go on behind a blank line */
  TitleSearch(Page page, int report, boolean wrapped) {
    this.page = page;
    this.lines = page.lines();
    this.report = report;
    this.wrapped = wrapped;
  }

  /** The first paragraph from {@code line} on that is neither chrome nor label; null when there is none, or when it is too long. */
  Span from(int line) {
    for (int i = line; i < lines.size() && lines.get(i).start() < report && end - start <= TitleFinder.MOST; i++) {
      if (lines.get(i).silent()) {
        if (start >= 0 && !(wrapped && TitleWraps.continues(page, start, i, report))) break;
        continue;
      }
      if (start >= 0 ? endsBefore(i) : Decides.at(page.f(), lines.get(i).start(), lines.get(i).end())) break;
      int next = start < 0 ? past(i) : i;
      if (next > i) i = next - 1;
      else take(i);
    }
    return title();
  }

  private void take(int line) {
    boolean below = start >= 0 && lines.get(line - 1).silent() && Ranks.opens(page, line) && !Ranks.opens(page, page.lineAt(start));
    if (start < 0 || below) start = lines.get(line).start();
    end = lines.get(line).end();
  }

  private Span title() {
    Span title = start < 0 ? null : TitleFinder.cut(page, start, end);
    if (title == null || title.end() - title.start() <= LONGEST) return title;
    Lines.Line first = lines.get(page.lineAt(start));
    return REPORTED.matcher(first.words()).find() ? new Span(start, TitleEnd.of(page, start, first.end())) : null;
  }

  /** Whether the title that was taken so far ends before {@code line}. */
  private boolean endsBefore(int line) {
    String words = page.words(line);
    if (isInternal(words) || HeadLines.isLabel(words) || page.is(line, Mark.PRESENCES) || page.is(line, Mark.REPORT)
        || page.is(line, Mark.SESSION) || Menu.isOfSite(words) || TitleEnd.before(page, line)) return true;
    return !lines.get(line - 1).silent() && (isParagraph(line, new Span(start, end)) || HeadBreaks.endsTitle(page, line));
  }

  /** The line behind what is no title at {@code line}; {@code line} itself when a title may begin there. */
  private int past(int line) {
    String words = page.words(line);
    if (page.is(line, Mark.SESSION) || page.is(line, Mark.PRESENCES) || TitleEnd.meets(words) || Rolls.isNameList(words))
      return Rolls.pastNames(page, line);
    if (isRest(line)) return line + 1;
    if (HeadLines.isAgenda(words)) return Ranks.pastAgenda(page, line);
    if (Menu.opens(page, line)) return page.paragraphEnd(line);
    if (!isHeadLine(line)) return line;
    passed = line;
    return line + 1;
  }

  /** The rest of a sentence, of a name or of a list, which a margin or a page break has cut. */
  private boolean isRest(int line) {
    Lines.Line current = lines.get(line);
    if ((report >= page.f().length() || line > 0 && TitleFinder.isBroken(page, above(line))) && TitleFinder.opensSmall(page, current)) return true;
    if (line > 0 && TitleFinder.isBroken(page, lines.get(line - 1)) && endsSentence(current)) return true;
    return isTorn(line) || HeadLines.isBracketed(page.words(line))
        || Rolls.isPerson(page.f(), current) && !page.opensReport(page.readable(line + 1));
  }

  /** What a head prints beside its title: file numbers, labels, services, rubrics, who decides. */
  private boolean isHeadLine(int line) {
    return isInternal(page.words(line)) || Ranks.announced(page, line)
        || HeadLines.skips(page, line, page.profile().titleAfter().equals("numero")) || HeadLines.isSubject(page, line, report)
        || HeadLines.isRubric(page, line, report) || passed == line - 1 && TornHeads.goesOn(page, line) || TornHeads.isQuotedName(page, line);
  }

  /** Behind a title on one line, a line much longer than a page is wide that tells something is a paragraph of the report. */
  private boolean isParagraph(int at, Span title) {
    Lines.Line line = page.lines().get(at);
    boolean wide = line.end() - line.start() > WIDEST && title.end() - title.start() < WIDEST && title.end() - title.start() > SHORT
        && page.f().isUpper(line.start());
    return wide && !TitleWraps.endsInLink(page.words(page.lineAt(title.start())))
        && (TitleEnd.tells(page.f(), new Span(line.start(), line.end())) || isWide(at + 1));
  }

  private boolean isWide(int line) {
    return line < page.lines().size() && page.lines().get(line).end() - page.lines().get(line).start() > WIDEST;
  }

  /** The line above {@code line}, over a blank one. */
  private Lines.Line above(int line) {
    return page.lines().get(line > 1 && page.lines().get(line - 1).silent() ? line - 2 : line - 1);
  }

  /** "Clairmont.": the word that ends the sentence of the line above. */
  private static boolean endsSentence(Lines.Line line) {
    return line.words().indexOf(' ') < 0 && line.words().endsWith(".");
  }

  /** "MARSEILLE-PROVENCE" behind a line that ends in a hyphen: the rest of a name of the head. */
  private boolean isTorn(int line) {
    int before = line - 1;
    while (before >= 0 && page.lines().get(before).silent()) before--;
    return before >= 0 && page.words(before).endsWith("-") && !page.words(before).endsWith(" -") && !page.words(before).endsWith("--")
        && TitleWraps.capitals(page, page.lines().get(line)) && TitleWraps.capitals(page, page.lines().get(before));
  }

  /** The file number of the house, alone on its line. */
  private static boolean isInternal(String words) {
    char first = words.charAt(0);
    return (first >= '0' && first <= '9' || first == 'm') && INTERNAL.matcher(words).matches();
  }
}
