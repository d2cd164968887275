package vu.indexer.layout.title;

import vu.indexer.layout.number.NumberFinder;
import vu.indexer.layout.page.Mark;
import vu.indexer.layout.page.Page;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;

/** The places of matters in a session: "1 – ADOPTION DU RÈGLEMENT", "2. Tarifs", below the rubric or the sentence that announces them. */
final class Ranks {
  /** "Délibération du conseil n°" and spaces. */
  private static final int LABEL = 20;
  /** A shorter line is no place and title. */
  private static final int LEAST = 20;

  /** Lines between two items of an agenda. */
  private static final int GAP = 4;

  private Ranks() {}

  /** Whether {@code line} opens with a place and a word: "1-", "2 –", "3.", "4)". */
  static boolean opens(Page page, int line) {
    Folded f = page.f();
    Lines.Line place = page.lines().get(line);
    int p = place.start();
    while (p < place.end() && f.isDigit(p)) p++;
    if (p == place.start() || p > place.start() + 2) return false;
    int sign = f.skip(p);
    return sign < place.end() && ".)-".indexOf(f.at(sign)) >= 0 && f.isLetter(f.skip(sign + 1));
  }

  /** The line above a number alone on {@code line}, or -1: "3. Orientations budgétaires" above "Délibération n° 2031-01", as in minutes. */
  static int above(Page page, int line, NumberFinder.Number number) {
    Lines.Line place = page.lines().get(line);
    int above = line - 1;
    while (above > 0 && page.lines().get(above).silent()) above--;
    boolean alone = number.start() - place.start() <= LABEL && number.end() >= page.f().back(place.end());
    if (above < 0 || line - above > 2 || !alone || !opens(page, above) || page.is(above, Mark.SESSION)) return -1;
    Lines.Line title = page.lines().get(above);
    return title.end() - title.start() >= LEAST && !HeadLines.skips(page, above, true) ? above : -1;
  }

  /** The line behind the agenda that {@code line} heads: the items below a blank line too, up to where their places begin again. */
  static int pastAgenda(Page page, int line) {
    int end = page.paragraphEnd(line), last = 0;
    if (end > line + 1) return end;
    for (int i = page.readable(end); i < page.lines().size() && i - end < GAP; i = page.readable(i + 1)) {
      int place = place(page, i);
      if (place < 0 || place != 0 && place <= last || place == 0 && last > 0 || page.opensReport(i + 1)) break;
      last = place;
      end = i + 1;
    }
    return end;
  }

  /** The place that opens {@code line}; 0 for a dash or a bullet; -1 for any other line. */
  private static int place(Page page, int line) {
    Folded f = page.f();
    int p = page.lines().get(line).start();
    if (!opens(page, line)) {
      for (int q = page.lines().get(line).lineStart(); q <= p; q++) if (f.at(q) == '-' || f.original().charAt(q) == '•') return 0;
      return -1;
    }
    return f.isDigit(p + 1) ? (f.at(p) - '0') * 10 + f.at(p + 1) - '0' : f.at(p) - '0';
  }

  /** "Examen de l'ordre du jour, qui compte onze affaires :" right above the first of them. */
  static boolean announced(Page page, int line) {
    if (!page.words(line).endsWith(":")) return false;
    int next = page.readable(line + 1);
    return next < page.lines().size() && opens(page, next);
  }
}
