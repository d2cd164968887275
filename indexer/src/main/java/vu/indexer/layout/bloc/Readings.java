package vu.indexer.layout.bloc;

import vu.indexer.layout.head.Head;
import vu.indexer.layout.page.Attendance;
import vu.indexer.layout.page.Mark;
import vu.indexer.layout.page.Page;
import vu.indexer.text.Lines;

/** What a line is that no mark opens: a paragraph of the report, or one more of the names above it. */
final class Readings {
  private final Page page;
  private final Head head;

  Readings(Page page, Head head) {
    this.page = page;
    this.head = head;
  }

  /** A paragraph of sentences, not of names: long, and few of its words in capitals. */
  boolean isReading(int i) {
    Lines.Line line = page.lines().get(i);
    if (line.end() - line.start() < 90 || head.title() != null && line.start() < head.title().end()) return false;
    int words = 0, capitals = 0;
    for (int p = line.start(); p < line.end(); p++) {
      if (!page.f().wordStart(p) || !page.f().isLetter(p)) continue;
      words++;
      if (page.f().isUpper(p)) capitals++;
    }
    return words >= 14 && capitals * 4 < words;
  }

  /** A line of the report behind the names of who attended: an address to the members, a sum, a heading in small letters. */
  boolean endsNames(int i, String words, boolean blankBefore) {
    if (words.startsWith("mesdames, messieurs") || words.contains("donne la parole")) return true;
    Lines.Line line = page.lines().get(i);
    return holdsSum(line) || blankBefore && isHeading(line, words);
  }

  /** Whether a sum in euros stands on the line. */
  boolean holdsSum(Lines.Line line) {
    for (int p = line.start() + 1; p < line.end(); p++)
      if ((page.f().at(p) == '€' || page.f().exact(p, "euros") >= 0) && page.f().isDigit(page.f().back(p) - 1)) return true;
    return false;
  }

  /** "- Camping : entretien et gestion.": words in small letters, and no title of respect. */
  private boolean isHeading(Lines.Line line, String words) {
    if (Attendance.names(words)) return false;
    int small = 0, capitals = 0;
    for (int p = line.start(); p < line.end(); p++) {
      if (!page.f().wordStart(p) || !page.f().isLetter(p) || page.f().wordEndFrom(p) - p < 4) continue;
      if (page.f().isUpper(p)) capitals++;
      else small++;
    }
    return small >= 3 && small > capitals;
  }

  /** A paragraph behind the visas that is no visa itself. */
  static boolean isProse(String words) {
    return words.length() > 40 && !words.startsWith("l'avis") && !words.startsWith("et ") && !words.startsWith("la deliberation")
        && !words.startsWith("le code") && !words.startsWith("la loi");
  }

  /** A line of the head behind the names of who attended: the number of the act, its label, who keeps the minutes. */
  boolean endsAttendance(int i, String words, boolean blankBefore) {
    boolean number = head.numero() != null && page.f().original().startsWith(head.numero(), page.lines().get(i).start());
    return number || page.is(i, Mark.NEW_ACT) || words.startsWith("objet") || words.startsWith("commission principale")
        || words.startsWith("madame la presidente a propose") || words.startsWith("monsieur le president a propose")
        || blankBefore && (words.startsWith("secretaire") || words.startsWith("le quorum") || words.startsWith("deliberation"));
  }
}
