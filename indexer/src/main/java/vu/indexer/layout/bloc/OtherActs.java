package vu.indexer.layout.bloc;

import java.util.Arrays;
import vu.indexer.layout.head.Head;
import vu.indexer.layout.page.Page;
import vu.indexer.text.ActNumbers;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;
import vu.indexer.text.Phrases;

/** Where further acts begin in a file that holds several, as the minutes of a session do: "2018-57 : Devis de voirie", "Délibération n° 14". */
final class OtherActs {
  /** What follows the number of an act that is only cited. */
  private static final Phrases CITED = Phrases.of("du", "en date", "de", "relative", "portant", "est", "a", "et", "des", "susvisee", "annule",
      "rapporte", "modifie");
  private static final int LONGEST = 240;
  /** "2018-57". */
  private static final String YEARLY = "9999-9";
  private static final int[] NONE = {};

  private OtherActs() {}

  /** The lines from the title on that head an act of another number; none when there is one act. */
  static int[] headings(Page page, Head head) {
    String own = head.numero();
    if (own != null && shape(own).isEmpty()) return NONE;
    int[] found = NONE;
    for (int i = Math.max(1, head.title() == null ? 1 : page.lineAt(head.title().start())); i < page.lines().size(); i++) {
      String number = page.lines().get(i - 1).silent() ? number(page, i) : null;
      if (number == null || number.equals(own) || !shape(number).equals(own == null ? YEARLY : shape(own))) continue;
      if (own == null) {
        own = number;
        continue;
      }
      found = Arrays.copyOf(found, found.length + 1);
      found[found.length - 1] = i;
    }
    return found;
  }

  /** The number that a line begins with, when it heads an act and does not cite one; else null. */
  private static String number(Page page, int i) {
    Folded f = page.f();
    Lines.Line line = page.lines().get(i);
    if (line.silent() || line.end() - line.start() > LONGEST) return null;
    int p = line.start();
    while (p < line.end() && !f.isWord(p)) p++;
    int head = f.at(p) == 'd' ? f.exact(p, "deliberation") : -1;
    if (head < 0 && !f.isDigit(p)) return null;
    int mark = head < 0 ? -1 : new ActNumbers(f).mark(f.skip(head));
    int from = mark >= 0 ? mark : head < 0 ? p : f.skip(head), to = from;
    while (to < line.end() && !f.isSpace(to) && f.at(to) != ':') to++;
    int next = to;
    while (f.at(next) == ' ') next++;
    boolean heads = head >= 0 ? next >= line.end()
        || CITED.at(f, next) < 0 : (f.at(next) == ':' || f.at(next) == '-') && f.at(next + 1) == ' ' && f.isUpper(next + 2);
    return heads && from < to ? f.original().substring(from, to) : null;
  }

  /** "2018-57" → "9999-9": the year whole, other figures by their first digit, signs between them; empty when nothing parts figures. */
  private static String shape(String number) {
    StringBuilder shape = new StringBuilder(number.length());
    for (int i = 0; i < number.length(); ) {
      int end = i;
      while (end < number.length() && Character.isDigit(number.charAt(end))) end++;
      if (end > i) shape.append(end - i == 4 ? "9999" : "9");
      else shape.append(number.charAt(end++));
      i = end;
    }
    return shape.length() > 2 && shape.indexOf("9") >= 0 ? shape.toString() : "";
  }
}
