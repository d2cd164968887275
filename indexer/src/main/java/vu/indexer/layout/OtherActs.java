package vu.indexer.layout;

import java.util.Arrays;
import vu.indexer.text.ActNumbers;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;
import vu.indexer.text.Phrases;

/** Where further acts begin in a file that holds several, as the minutes of a session do: "2018-57 : Devis de voirie", "Délibération n° 14". */
final class OtherActs {
  /** What follows the number of an act that is only cited. */
  private static final Phrases CITED = Phrases.of("du", "en date", "de", "relative", "portant", "est", "a", "et", "des", "susvisee", "annule", "rapporte", "modifie");
  private static final int LONGEST = 240;
  private static final int[] NONE = {};

  private OtherActs() {}

  /** The lines behind the title that head an act of another number; none when there is one act. */
  static int[] headings(Page page, Head head) {
    if (head.numero() == null || head.title() == null || shape(head.numero()).isEmpty()) return NONE;
    int[] found = NONE;
    for (int i = page.lineAfter(head.title().end()); i < page.lines().size(); i++) {
      if (!page.lines().get(i - 1).silent() || !heads(page, i, head.numero())) continue;
      found = Arrays.copyOf(found, found.length + 1);
      found[found.length - 1] = i;
    }
    return found;
  }

  private static boolean heads(Page page, int i, String numero) {
    Folded f = page.f();
    Lines.Line line = page.lines().get(i);
    if (line.silent() || line.end() - line.start() > LONGEST) return false;
    int p = line.start();
    while (p < line.end() && !f.isWord(p)) p++;
    int head = f.exact(p, "deliberation");
    if (head < 0 && !f.isDigit(p) && !f.isUpper(p)) return false;
    int mark = head < 0 ? -1 : new ActNumbers(f).mark(f.skip(head));
    int from = mark >= 0 ? mark : head < 0 ? p : f.skip(head), to = from;
    while (to < line.end() && !f.isSpace(to) && f.at(to) != ':') to++;
    if (from >= to) return false;
    String number = f.original().substring(from, to);
    if (number.equals(numero) || !shape(number).equals(shape(numero))) return false;
    int next = to;
    while (f.at(next) == ' ') next++;
    if (head >= 0) return next >= line.end() || CITED.at(f, next) < 0;
    return (f.at(next) == ':' || f.at(next) == '-') && f.at(next + 1) == ' ' && f.isUpper(next + 2);
  }

  /** "2018-57" → "9999-99": figures with a sign between them. */
  private static String shape(String number) {
    StringBuilder shape = new StringBuilder(number.length());
    for (int i = 0; i < number.length(); i++) shape.append(Character.isDigit(number.charAt(i)) ? '9' : number.charAt(i));
    return shape.length() > 3 && shape.indexOf("9") >= 0 ? shape.toString() : "";
  }
}
