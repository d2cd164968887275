package vu.indexer.layout.title;

import vu.indexer.layout.page.Page;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;

/**
 * How the words of a line are set.
 *
 * @param capitals whether hardly a letter is small: "4ème ADJOINT"
 * @param small words in small letters that no name has
 * @param letters letters of the line
 */
record Words(boolean capitals, int small, int letters) {
  /** Fewer letters are no title. */
  private static final int LEAST = 10;
  /** Of so many letters one may be small in a line of capitals. */
  private static final int MOST_SMALL = 12;
  /** Letters of a word that no name has in small letters. */
  private static final int WORD = 4;

  static Words of(Page page, int line) {
    Lines.Line place = page.lines().get(line);
    Folded f = page.f();
    int small = 0, letters = 0, capitals = 0;
    for (int p = Page.word(f, place.start(), place.end()); p < place.end(); p++) {
      if (!f.isLetter(p)) continue;
      letters++;
      if (f.isUpper(p)) capitals++;
      if (f.wordStart(p) && !f.isUpper(p) && f.wordEndFrom(p) - p >= WORD) small++;
    }
    return new Words(letters - capitals <= letters / MOST_SMALL, small, letters);
  }

  /** Whether there are enough letters for a title. */
  boolean areSome() {
    return letters >= LEAST;
  }
}
