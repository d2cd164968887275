package vu.indexer.layout.title;

import vu.indexer.layout.page.Page;

/** The menu of a web page: a paragraph of many lines of few words. */
final class Menu {
  /** Lines of a menu, and characters of each. */
  private static final int LEAST_ITEMS = 5, MOST_ITEMS = 200, WIDEST_ITEM = 60, MEAN_ITEM = 22;

  private Menu() {}

  /** Whether one begins at {@code line}. */
  static boolean opens(Page page, int line) {
    if (TitleWraps.capitals(page, page.lines().get(line))) return false;
    int i = line, letters = 0;
    for (; i < Math.min(page.lines().size(), line + MOST_ITEMS) && !page.lines().get(i).silent(); i++) {
      int length = page.words(i).length();
      if (length > WIDEST_ITEM || page.opensReport(i)) return false;
      letters += length;
    }
    return i - line >= LEAST_ITEMS && letters <= (i - line) * MEAN_ITEM;
  }
}
