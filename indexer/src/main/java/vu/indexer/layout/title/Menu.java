package vu.indexer.layout.title;

import java.util.regex.Pattern;
import vu.indexer.layout.page.Page;

/** What a web page prints around a text: its menu, many lines of few words, and what a site of downloads says about itself. */
final class Menu {
  /** Lines of a menu, and characters of each. */
  private static final int LEAST_ITEMS = 5, MOST_ITEMS = 200, WIDEST_ITEM = 60, MEAN_ITEM = 22;

  private static final Pattern SITES =
      Pattern.compile(
          "^(?:dimension: px|commencer a balayer.*|download .*|la page est creee .*|continuer a lire"
              + "|\\d\\d\\.\\d\\d\\.\\d{4} views|show (?:more|less)|no tags were found.*|create successful epaper.*|turn your pdf .*"
              + "|you also want .*|yumpu .*|transcription|transcript of .*|texte integral|n/a|protected|academic year.*|partager .*"
              + "|total page:.*|file type:.*|transcription du contenu de la page|si votre navigateur .*"
              + "|copied!|published on .*|total affichages.*)$");

  private Menu() {}

  /** Whether a line is one that a site of downloads adds: "Commencer à balayer dès la page", "Show more". */
  static boolean isOfSite(String words) {
    return SITES.matcher(words).matches();
  }

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
