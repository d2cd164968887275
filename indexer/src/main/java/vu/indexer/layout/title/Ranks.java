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

  /** "Examen de l'ordre du jour, qui compte onze affaires :" right above the first of them. */
  static boolean announced(Page page, int line) {
    if (!page.words(line).endsWith(":")) return false;
    int next = page.readable(line + 1);
    return next < page.lines().size() && opens(page, next);
  }
}
