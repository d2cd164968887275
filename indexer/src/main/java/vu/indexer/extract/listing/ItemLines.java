package vu.indexer.extract.listing;

import java.util.List;
import java.util.Set;
import vu.indexer.extract.money.Receivers;
import vu.indexer.extract.money.SumPlace;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;
import vu.indexer.text.Phrases;

/** The lines that an item of a list begins and ends with. */
final class ItemLines {
  private static final int LONGEST = 420, MOST_LINES = 5;
  static final Phrases CODES = Phrases.of("tiers", "dossier", "n° dossier", "n° de dossier", "code", "i.b.", "ib");

  /** A line of so many signs goes on below. */
  private static final int FULL = 60;
  private static final Set<String> GLUE = Set.of("de", "du", "des", "d", "la", "le", "les", "l", "au", "aux", "et", "a", "en");

  private static final Phrases TAXES = Phrases.of("ht", "ttc", "h.t.", "t.t.c.");
  static final Phrases LOTS = Phrases.of("lot", "lots");

  private final Folded f;
  private final Receivers receivers;

  ItemLines(Folded f, Receivers receivers) {
    this.f = f;
    this.receivers = receivers;
  }

  /** Whether an item may begin with this line: a mark of a list, a dotted line, a code, words of giving, or a sum at its end. */
  boolean opens(Lines.Line line) {
    int p = content(line);
    if (p >= line.end()) return false;
    if (p > line.start()) return true;
    char first = f.at(p);
    if (first == 'a' || first == '4') return receivers.behind(p) >= 0 || endsInSum(line.end());
    return (f.isUpper(p) || f.at(p) == '"' || f.isDigit(p))
        && (endsInSum(line.end()) || LOTS.at(f, p) >= 0 && SumPlace.next(f, p, line.end()) >= 0 || CODES.at(f, p) >= 0
            || hasSumBehindColon(p, line.end()));
  }

  private boolean hasSumBehindColon(int from, int end) {
    for (int p = from; p < end; p++) if (f.at(p) == ':') return SumPlace.end(f, f.skip(p + 1)) >= 0;
    return false;
  }

  private boolean endsInSum(int end) {
    int p = f.back(end);
    while (p > 0 && (f.at(p - 1) == '.' || f.at(p - 1) == ';' || f.at(p - 1) == ',' || f.isSpace(p - 1))) p--;
    int tax = TAXES.startBefore(f, p);
    if (tax >= 0) p = f.back(tax);
    char last = f.at(p - 1);
    return last == '€' || (last == 's' || last == 'o')
        && (f.startBefore(p, "euros") >= 0 || f.startBefore(p, "euro") >= 0 || f.startBefore(p, "francs") >= 0)
            || last == 'f' && f.isSpace(p - 2) && f.isUpper(p - 1);
  }

  /** The first sign behind the mark of the list: "- ", "• ", "a) ", "1. ", "2°) ". */
  int content(Lines.Line line) {
    int p = line.start();
    while (p < line.end() && (isMark(f.at(p)) && (f.isSpace(p + 1) || isMark(f.at(p + 1))) || f.at(p) == '•' || f.at(p) == ' ')) p++;
    int q = p;
    while (q - p < 2 && (f.isDigit(q) || q == p && f.isLetter(q))) q++;
    if (q == p || ItemNames.TITLES.at(f, p) >= 0) return p;
    if (f.at(q) == '°') q++;
    boolean closed = f.at(q) == ')' || f.at(q) == '.' && f.isSpace(q + 1) || f.at(q) == '-' && f.isSpace(q + 1);
    return closed ? f.skip(q + 1) : p;
  }

  private static boolean isMark(char ch) {
    return ch == '-' || ch == '*' || ch == '.' || ch == '·' || ch == '▪' || ch == '♦' || ch == '>' || ch == '+' || ch == 'o' || ch == '■'
        || ch == '\uF0B7';
  }

  /** An item goes on over the next lines until a blank one, another item, or its full stop. */
  int last(List<Lines.Line> lines, int from) {
    int last = from;
    boolean marked = content(lines.get(from)) > lines.get(from).start();
    while (last + 1 < lines.size() && last - from < MOST_LINES) {
      Lines.Line next = lines.get(last + 1);
      if (next.blank() || next.end() - lines.get(from).start() > LONGEST) break;
      char closing = f.at(lines.get(last).end() - 1);
      if (closing == ';' || closing == '.' && endsInSum(lines.get(last).end()) || endsInSum(lines.get(last).end())) break;
      if (content(next) > next.start() || receivers.behind(next.start()) >= 0 && f.at(next.start()) == 'a' && closing == ',') break;
      boolean sum = SumPlace.next(f, lines.get(from).start(), lines.get(last).end()) >= 0;
      if (sum && (!marked || SumLines.opensSentence(f, next.start())) || f.exact(next.start(), "article") >= 0) break;
      last++;
    }
    return last;
  }

  /** "Centre de loisirs, colonie au Grand" / "Bornand : 16 480 €": a name that a full line breaks in its midst. */
  boolean isWrapped(List<Lines.Line> lines, int i) {
    Lines.Line line = lines.get(i), before = i == 0 ? line : lines.get(i - 1);
    if (i == 0 || before.blank() || before.end() - before.start() < FULL || content(line) > line.start()) return false;
    int end = f.back(before.end()), word = end;
    while (word > before.start() && f.isWord(word - 1)) word--;
    return word < end && f.isLetter(end - 1) && (f.isUpper(word) || GLUE.contains(f.slice(word, end))) && !endsInSum(before.end());
  }

  /** Where the line of {@code at} starts. */
  static int lineStart(Folded f, int at) {
    int p = at;
    while (p > 0 && f.at(p - 1) != '\n') p--;
    return p;
  }
}
