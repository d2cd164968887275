package vu.indexer.layout.title;

import vu.indexer.layout.page.Attendance;
import vu.indexer.layout.page.Mark;
import vu.indexer.layout.page.Page;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;

/** Where a part of a head ends though no blank line says so: a title right under a list of names, a report right under a title. */
final class HeadBreaks {
  /** Lines of a title that stands between a list of names and the report. */
  private static final int LINES = 3;
  /** A line of a paragraph that reaches the margin. */
  private static final int FULL = 90;
  /** Initials that make a list of persons. */
  private static final int PERSONS = 3;

  private HeadBreaks() {}

  /**
   * Whether {@code line} of a paragraph of names or of the session is a title: in capitals, or with words that tell of a matter, above a
   * report.
   *
   * @param rolled whether names of who attended stand above it in its paragraph
   */
  static boolean opensTitle(Page page, int line, boolean rolled) {
    if (!mayOpen(page, line)) return false;
    Words words = Words.of(page, line);
    if (!words.areSome() || page.words(line).indexOf(' ') < 0) return false;
    boolean complete = endsSentence(page, line - 1);
    if (isNamed(page, line)) return isMatterOfPersons(page, line, words, complete);
    if (complete && !rolled && words.capitals()) return true;
    int report = reportBelow(page, line);
    if (report == line + 1) return words.capitals() || words.small() > 0 || complete && !rolled;
    if (!words.capitals() && words.small() < 2) return false;
    return report > 0 || isTold(page, line + 1) || isTold(page, line + 2);
  }

  private static boolean isTold(Page page, int line) {
    return line < page.lines().size() && !page.lines().get(line - 1).silent() && Telling.tells(page, line);
  }

  /** Whether a line may be the first of a title, by its first letter, what it is and what stands above. */
  private static boolean mayOpen(Page page, int line) {
    Lines.Line place = page.lines().get(line);
    Folded f = page.f();
    int first = Page.word(f, place.start(), place.end());
    boolean opens = f.isUpper(first) || f.isDigit(first) && f.isLetter(first + 1);
    return opens && !isGapped(f, first, place.end()) && !HeadLines.isLabel(page.words(line)) && !page.is(line, Mark.PRESENCES)
        && !page.is(line, Mark.SESSION) && !goesOn(page, line - 1) && !HeadLines.skips(page, line, false)
        && !hasInitials(f, first, place.end());
  }

  /**
   * "INDEMNITÉS DU MAIRE, DES ADJOINTS", "Modification du nombre d'adjoints": a title with words that lists of names have, right above
   * the report.
   */
  private static boolean isMatterOfPersons(Page page, int line, Words words, boolean complete) {
    if (reportBelow(page, line) < 0 || Rolls.isNameList(page.words(line))) return false;
    return complete && words.capitals() || words.small() > 2 && page.words(line).indexOf(',') < 0
        && !Attendance.namesPersons(page.words(line));
  }

  private static boolean isNamed(Page page, int line) {
    return Attendance.names(page.words(line)) || page.words(line).indexOf(',') >= 0;
  }

  /** The line of the report that begins right below a title at {@code line}, which may have some lines; -1 when none does. */
  private static int reportBelow(Page page, int line) {
    for (int i = line + 1; i <= line + LINES && i < page.lines().size() && !page.lines().get(i).silent(); i++) {
      if (page.opensReport(i)) return i;
      if (isNamed(page, i) || HeadLines.isLabel(page.words(i)) || page.is(i, Mark.PRESENCES) || page.is(i, Mark.SESSION)) return -1;
    }
    return -1;
  }

  /** "GIRAUD G. – ORTEGA P. - ROQUES P.": a list of persons. */
  private static boolean hasInitials(Folded f, int from, int end) {
    int seen = 0;
    for (int p = from + 1; p < end; p++) if (f.at(p) == '.' && f.isUpper(p - 1) && f.at(p - 2) == ' ') seen++;
    return seen >= PERSONS;
  }

  private static boolean isGapped(Folded f, int from, int end) {
    for (int p = from; p < end; p++) if (Lines.gapAt(f, p)) return true;
    return false;
  }

  /** A line that the margin broke in a sentence, or a list of names that goes on. */
  private static boolean goesOn(Page page, int line) {
    if (page.lines().get(line).silent()) return false;
    char last = last(page, line);
    return last == ',' || last == ';' || last == '-' || last == ':' && !page.is(line, Mark.PRESENCES)
        || TitleWraps.isOpen(page.words(line));
  }

  private static boolean endsSentence(Page page, int line) {
    return last(page, line) == '.';
  }

  private static char last(Page page, int line) {
    return page.f().at(page.f().back(page.lines().get(line).end()) - 1);
  }

  /** Whether a report begins at {@code line}, right under a title that is complete: by its first words, or as the title left its line short. */
  static boolean endsTitle(Page page, int line) {
    Lines.Line place = page.lines().get(line);
    if (place.silent()) return false;
    if (last(page, line - 1) == ':' && Telling.opens(page, line) && Telling.tells(page, line)) return true;
    if (goesOn(page, line - 1)) return false;
    int above = page.lines().get(line - 1).end() - page.lines().get(line - 1).start(), width = place.end() - place.start();
    if (Words.of(page, line - 1).capitals() && last(page, line) == ':' && Words.of(page, line).small() > 1) return true;
    boolean left = width >= FULL && above * 3 < width * 2;
    return (left || Telling.opens(page, line) || endsSentence(page, line - 1)) && Telling.tells(page, line);
  }
}
