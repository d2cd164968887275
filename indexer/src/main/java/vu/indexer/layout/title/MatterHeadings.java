package vu.indexer.layout.title;

import vu.indexer.layout.page.Page;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;

/** Headings of the matters of a session: what opens an act right below a list of names, where no blank line does. */
final class MatterHeadings {
  private MatterHeadings() {}

  /** "► Délibération n° 12 - …", "1 – SUBVENTIONS 2008", "2 - Tarifs du port pour 2031": what opens an act where no blank line does. */
  static boolean opens(Page page, int line) {
    Lines.Line place = page.lines().get(line);
    if (place.silent()) return false;
    String original = page.f().original();
    if (isBullet(original.charAt(place.start()))) return true;
    int p = place.start();
    while (p < place.end() && page.f().isDigit(p)) p++;
    if (p == place.start() || p > place.start() + 2) return false;
    int title = p;
    while (title < place.end() && !page.f().isWord(title)) title++;
    if (title == p || original.substring(p, title).isBlank()) return false;
    boolean dashed = original.substring(p, title).strip().equals("-") && isTold(page.f(), title, place.end());
    return place.end() - title >= 10 && (dashed || original.substring(title, place.end()).chars().noneMatch(Character::isLowerCase));
  }

  /** Marks that open a heading, never a name of a list; those of a symbol font have no letter of their own. */
  private static boolean isBullet(char ch) {
    return ch == '➢' || ch == '►' || ch == '▶' || ch >= '\uF000' && ch <= '\uF0FF';
  }

  /** Whether two words in small letters or more stand there, and no title of respect. */
  private static boolean isTold(Folded f, int from, int to) {
    int small = 0;
    for (int p = from; p < to; p++) {
      if (!f.wordStart(p) || !f.isLetter(p)) continue;
      if (f.any(p, "m.", "mme", "mlle", "monsieur", "madame") >= 0) return false;
      if (!f.isUpper(p)) small++;
    }
    return f.isUpper(from) && small >= 2;
  }
}
