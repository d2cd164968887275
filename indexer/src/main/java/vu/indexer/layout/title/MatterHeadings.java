package vu.indexer.layout.title;

import vu.indexer.layout.page.Page;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;
import vu.indexer.text.Phrases;

/** Headings of the matters of a session: what opens an act right below a list of names, where no blank line does. */
final class MatterHeadings {
  /** Fewer characters are no title. */
  private static final int LEAST = 10;
  /** Small words of a title behind a dash, behind a point, which parts the names of a list as well, and between commas. */
  private static final int TOLD = 2, TOLD_BEHIND_POINT = 3, TOLD_IN_LIST = 6;
  private static final Phrases PLACES = Phrases.of("deliberation", "question", "affaire", "point", "rapport", "dossier");

  private MatterHeadings() {}

  /**
   * "► Délibération n° 12 - …", "1 – SUBVENTIONS 2008", "2 - Tarifs du port", "Question n° 7 : Tarifs": what opens an act without a blank
   * line.
   */
  static boolean opens(Page page, int line) {
    Lines.Line place = page.lines().get(line);
    if (place.silent()) return false;
    Folded f = page.f();
    for (int p = place.lineStart(); p <= place.start(); p++) if (isBullet(f.original().charAt(p))) return true;
    int word = Page.word(f, place.start(), place.end()), labelled = PLACES.at(f, word);
    int rank = labelled < 0 ? place.start() : behindMark(f, f.skip(labelled)), p = rank;
    while (p < place.end() && f.isDigit(p)) p++;
    if (p == rank || p > rank + 2) return false;
    int title = p;
    while (title < place.end() && !f.isWord(title)) title++;
    String sign = f.original().substring(p, title).strip();
    if (sign.isEmpty() || place.end() - title < LEAST) return false;
    if (labelled > 0) return (f.at(f.skip(p)) == '-' || f.at(f.skip(p)) == ':') && f.isUpper(title);
    return isTold(f, sign, title, place.end()) || f.original().substring(title, place.end()).chars().noneMatch(Character::isLowerCase);
  }

  private static int behindMark(Folded f, int p) {
    int mark = f.exact(p, "n°");
    return mark < 0 ? p : f.skip(mark);
  }

  /** Marks that open a heading, never a name of a list; those of a symbol font have no letter of their own. */
  private static boolean isBullet(char ch) {
    return ch == '➢' || ch == '►' || ch == '▶' || ch >= '\uF000' && ch <= '\uF0FF';
  }

  /** Whether a capital and some words in small letters stand behind "-" or a point, and no title of respect. */
  private static boolean isTold(Folded f, String sign, int from, int to) {
    boolean dashed = sign.equals("-");
    if (!dashed && !sign.equals(".") && !sign.equals(")")) return false;
    int small = 0;
    boolean listed = false;
    for (int p = from; p < to; p++) {
      listed |= !dashed && f.at(p) == ',';
      if (!f.wordStart(p) || !f.isLetter(p)) continue;
      if (f.any(p, "m.", "mme", "mlle", "monsieur", "madame") >= 0) return false;
      if (!f.isUpper(p)) small++;
    }
    return f.isUpper(from) && small >= (dashed ? TOLD : listed ? TOLD_IN_LIST : TOLD_BEHIND_POINT);
  }
}
