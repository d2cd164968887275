package vu.indexer.layout.title;

import vu.indexer.layout.page.Page;
import vu.indexer.layout.words.Stems;

/** What the margin has torn off a line that is no title: "Patrimoine" below "Direction Architecture et". */
final class TornHeads {
  /** A longer word is no rest of a name. */
  private static final int LONGEST = 16;
  private static final Stems SERVICES = Stems.of("direction", "service", "departement", "pole", "secretariat", "division", "mission");

  private TornHeads() {}

  /** Whether {@code line} is the rest of the line above it, which is no title. */
  static boolean goesOn(Page page, int line) {
    if (line == 0 || page.lines().get(line - 1).silent()) return false;
    String above = page.words(line - 1);
    return TitleWraps.endsInArticle(above) || SERVICES.open(above) && isWord(page.words(line));
  }

  /** "« Combe Musique »" below "SYNDICAT MIXTE DU CONSERVATOIRE": a line in quotes that names who decides. */
  static boolean isQuotedName(Page page, int line) {
    String words = page.words(line);
    if (words.length() < 3 || words.charAt(0) != '"' || words.indexOf('"', 1) != words.length() - 1) return false;
    int above = line - 1;
    while (above > 0 && page.lines().get(above).silent()) above--;
    return above >= 0 && HeadLines.isIssuer(page.f(), page.lines().get(above));
  }

  private static boolean isWord(String words) {
    return words.length() < LONGEST && words.indexOf(' ') < 0 && words.chars().allMatch(Character::isLetter);
  }
}
