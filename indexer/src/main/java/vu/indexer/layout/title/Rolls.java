package vu.indexer.layout.title;

import vu.indexer.layout.page.Mark;
import vu.indexer.layout.page.Page;
import vu.indexer.layout.page.PageMarks;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;

/** The lists of who attended, though no word says so, and where the first matter begins below them. */
final class Rolls {
  private Rolls() {}

  /** Three titles of respect or more: who attended, though no word says so. */
  static boolean isNameList(String words) {
    if (words.contains("rapporteur")) return false;
    if (words.startsWith("messieurs :") || words.startsWith("mesdames :") || words.startsWith("mesdames et messieurs")) return true;
    int seen = 0;
    for (String title : new String[] {"m. ", "mm. ", "mme ", "mmes ", "mme. ", "monsieur ", "madame "}) {
      for (int at = words.indexOf(title); at >= 0; at = words.indexOf(title, at + 1))
        if (at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1))) seen++;
    }
    return seen >= 3;
  }

  /** The last line of an attendance list that opens at {@code line}: names may follow its label behind a blank line. */
  static int endOfNames(Page page, int line) {
    if (!page.words(line).endsWith(":") || !page.lines().get(Math.min(line + 1, page.lines().size() - 1)).silent()) return line;
    int next = page.readable(line + 1);
    return next < page.lines().size() && (isNames(page, next) || isPerson(page, line, next) || isProxy(page, next)) ? next : line;
  }

  /** "MARIN Inès à RIOU Max" below "Procurations :": two surnames in capitals, and no small word but the link. */
  private static boolean isProxy(Page page, int line) {
    Folded f = page.f();
    int surnames = 0, links = 0;
    for (int p = page.lines().get(line).start(); p < page.lines().get(line).end(); p++) {
      if (!f.wordStart(p)) continue;
      if (f.exact(p, "a") == p + 1) links++;
      else if (!f.isUpper(p)) return false;
      else if (f.isUpper(p + 1) && f.isUpper(p + 2)) surnames++;
    }
    return links == 1 && surnames >= 2;
  }

  /** "Patrick VIDAL" alone between the label of an empty list and a title; what stands there before the report is a title itself. */
  private static boolean isPerson(Page page, int label, int line) {
    if (page.paragraphEnd(line) > line + 1 || !isPersonal(page.f(), page.lines().get(line))) return false;
    int next = page.readable(line + 1);
    return page.words(label).startsWith("secretaire")
        || next < page.lines().size() && !page.opensReport(next) && !page.is(next, Mark.PRESENCES) && !HeadLines.skips(page, next, false);
  }

  /** At most four words that begin with a capital, and the last one all in capitals; one alone is the end of a name. */
  private static boolean isPersonal(Folded f, Lines.Line line) {
    int words = 0, last = line.start();
    for (int p = line.start(); p < line.end(); p++) {
      if (f.isDigit(p) || f.wordStart(p) && !f.isUpper(p)) return false;
      if (!f.wordStart(p) || f.at(p - 1) == '-') continue;
      words++;
      last = p;
    }
    for (int p = last; p < line.end(); p++) if (f.isLetter(p) && !f.isUpper(p)) return false;
    boolean given = f.isLetter(line.start() + 1) && !f.isUpper(line.start() + 1);
    return words > 1 ? words <= 4 && given : words == 1 && f.at(line.end() - 1) == '.';
  }

  /** The line behind the paragraph of names that opens at {@code line}, or the heading that ends it. */
  static int pastNames(Page page, int line) {
    int end = page.paragraphEnd(endOfNames(page, line));
    for (int next = page.readable(end); next < page.lines().size() && isRoll(page, next); next = page.readable(end))
      end = page.paragraphEnd(next);
    boolean rolled = page.is(line, Mark.PRESENCES) || isNameList(page.words(line));
    for (int i = line + 1; i < end; i++) {
      if (HeadLines.isAgenda(page.words(i))) return end;
      if (MatterHeadings.opens(page, i) || PageMarks.is(page.words(i)) || HeadBreaks.opensTitle(page, i, rolled)) return i;
      rolled |= page.is(i, Mark.PRESENCES) || isNameList(page.words(i));
    }
    return end;
  }

  /** "Gilles UZES, Simon VIDAL-ROUX": every word of it in capitals or begun by one, with a comma or a title of respect. */
  private static boolean isNames(Page page, int line) {
    boolean parted = page.words(line).startsWith("m.") || page.words(line).startsWith("mme") || page.words(line).startsWith("mm");
    return isNames(page.f(), page.lines().get(line).start(), page.lines().get(line).end(), parted);
  }

  /** @param titled whether a title of respect opens the words, so that no sign need part them */
  static boolean isNames(Folded f, int from, int to, boolean titled) {
    boolean parted = titled;
    int small = 0, surnames = 0;
    for (int p = from; p < to; p++) {
      if (f.at(p) == ',' || f.at(p) == ';' || f.at(p) == '-' && f.isSpace(p - 1) && f.isSpace(p + 1)) parted = true;
      if (!f.wordStart(p) || !f.isLetter(p)) continue;
      if (!f.isUpper(p)) small++;
      else if (f.isUpper(p + 1) && f.isUpper(p + 2)) surnames++;
    }
    return parted && surnames > 0 && small <= surnames;
  }

  /** "Inès RIOU" and nothing else. */
  static boolean isPerson(Folded f, Lines.Line line) {
    int first = f.wordEndFrom(line.start()), next = first + 1;
    if (f.at(first) != ' ' || !f.isUpper(line.start()) || first - line.start() < 3 || f.isUpper(line.start() + 1)) return false;
    if (f.wordEndFrom(next) != line.end() || line.end() - next < 3) return false;
    for (int p = next; p < line.end(); p++) if (!f.isUpper(p)) return false;
    return true;
  }

  /** The next paragraph of a roll: "Hervé MARIN, Inès PAUL; Max RIOU": three times a first name and a surname in capitals. */
  private static boolean isRoll(Page page, int line) {
    if (!isNames(page, line)) return false;
    Folded f = page.f();
    int pairs = 0, end = page.lines().get(line).end();
    for (int p = page.lines().get(line).start(); p < end; p = f.wordEndFrom(p)) {
      while (p < end && !f.wordStart(p)) p++;
      int next = f.wordEndFrom(p) + 1;
      boolean given = f.isUpper(p) && f.isLetter(p + 1) && !f.isUpper(p + 1);
      if (given && f.at(next - 1) == ' ' && f.isUpper(next) && f.isUpper(next + 1)) pairs++;
    }
    return pairs >= 3;
  }
}
