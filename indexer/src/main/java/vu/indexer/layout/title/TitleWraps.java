package vu.indexer.layout.title;

import vu.indexer.layout.page.Page;
import vu.indexer.layout.words.Stems;
import vu.indexer.text.Lines;

/** Whether a title goes on behind the end of a line or a blank line. */
final class TitleWraps {
  /** Fewer characters behind a dash are not yet a title. */
  private static final int SHORT = 20;
  private static final int SHORTEST_NAME = 4;
  private static final Stems SERVICES = Stems.of("direction", "division", "secretariat", "service", "delegation generale", "mission");

  private TitleWraps() {}

  /** A title wrapped over a blank line goes on in lower case, with the year, or with the next of its parts. */
  static boolean continues(Page page, int start, int blank, int report) {
    String before = page.f().slice(start, page.lines().get(blank - 1).end()).replace('\n', ' ').strip();
    for (int i = blank + 1; i < page.lines().size() && i <= blank + 2; i++) {
      Lines.Line next = page.lines().get(i);
      if (next.silent()) continue;
      if (next.start() >= report) return false;
      char first = page.f().original().charAt(next.start());
      boolean allCaps = capitals(page, page.lines().get(blank - 1)) && capitals(page, next);
      boolean quote = "«»\"“”".indexOf(first) >= 0;
      boolean alike = capitals(page, page.lines().get(blank - 1)) == capitals(page, next);
      if (goesOnWith(page, blank - 1, i)) return true;
      return Character.isLowerCase(first) || quote || allCaps || isOpen(before) || opensBehindService(before) || namesServices(before)
          || startsWithLink(page.words(i)) && (alike || !page.words(i).startsWith("pour "));
    }
    return false;
  }

  /** "Programme / 2031 - 2e série", "Lancement des travaux / - Financement." behind "Halle - Lancement des travaux". */
  private static boolean goesOnWith(Page page, int last, int next) {
    String before = page.words(last), words = page.words(next);
    if (before.endsWith(".") || before.endsWith(":")) return false;
    if (namesOverMargin(page, last, next)) return true;
    int start = page.lines().get(next).start();
    if (page.f().at(start) == '-' && page.f().isSpace(start + 1)) return before.contains(" - ") && page.f().isUpper(page.f().skip(start + 1));
    return (words.startsWith("19") || words.startsWith("20")) && words.length() > SHORT && words.startsWith(" - ", 4)
        && Character.isDigit(words.charAt(3));
  }

  /**
   * "Société BAIE / HABITAT - Rénovation" behind "Direction des Finances - Société BAIE", "INCENDIE - Appel" behind "SERVICE D'AIDE ET": a name in
   * capitals that the margin broke.
   */
  private static boolean namesOverMargin(Page page, int last, int next) {
    String before = page.words(last), words = page.words(next);
    int dash = words.indexOf(" - "), word = before.lastIndexOf(' ') + 1;
    if (dash < SHORTEST_NAME || words.indexOf(' ') < dash || before.length() - word < SHORTEST_NAME) return false;
    Lines.Line line = page.lines().get(last);
    if (capitals(page, line) ? !SERVICES.open(before) : !before.contains(" - ")) return false;
    int start = page.lines().get(next).start(), end = page.f().back(line.end());
    if (page.f().at(end - 1) == '-') end--;
    return page.f().isUpper(start) && page.f().isUpper(start + 1) && page.f().isUpper(end - 1) && page.f().isUpper(end - 2);
  }

  /** "… - Attribution d'une", "… des types PLAI,": no title ends so. */
  static boolean isOpen(String words) {
    return words.endsWith(",") || words.endsWith(" d'une") || words.endsWith(" d'un") || words.endsWith(" par") || words.endsWith(" aux")
        || words.endsWith(" au") || words.endsWith(" pour") || words.endsWith(" avec") || words.endsWith(" sur") || endsInLink(words);
  }

  static boolean endsInLink(String words) {
    return endsInArticle(words) || words.endsWith(" -") || words.endsWith(" direction") || words.endsWith(" service");
  }

  /** "… du registre des": another word of the same name follows. */
  static boolean endsInArticle(String words) {
    return words.endsWith(" de") || words.endsWith(" du") || words.endsWith(" des") || words.endsWith(" la") || words.endsWith(" et")
        || words.endsWith(" a") || words.endsWith(" d'") || words.endsWith(" le");
  }

  /** "DIRECTION DES AFFAIRES SOCIALES – Contrat": the first words of a title behind who prepared it. */
  private static boolean opensBehindService(String words) {
    return (words.startsWith("direction") || words.startsWith("division") || words.startsWith("secretariat")) && words.lastIndexOf(" - ") > 0
        && words.length() - words.lastIndexOf(" - ") < SHORT;
  }

  /** "DIRECTION DE L'HABITAT – SERVICE DES GRANDES": services and nothing else, so that the title is still to come. */
  private static boolean namesServices(String words) {
    int from = 0;
    for (int dash = words.indexOf(" - "); dash >= 0; dash = words.indexOf(" - ", from)) {
      if (!SERVICES.open(words.substring(from, dash))) return false;
      from = dash + 3;
    }
    return from > 0 && SERVICES.open(words.substring(from));
  }

  private static boolean startsWithLink(String words) {
    return words.startsWith("de ") || words.startsWith("du ") || words.startsWith("des ") || words.startsWith("d'") || words.startsWith("et ")
        || words.startsWith("pour ") || words.startsWith("a la ");
  }

  static boolean capitals(Page page, Lines.Line line) {
    for (int i = line.start(); i < line.end(); i++) if (Character.isLowerCase(page.f().original().charAt(i))) return false;
    return true;
  }
}
