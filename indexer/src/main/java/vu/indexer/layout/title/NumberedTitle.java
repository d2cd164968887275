package vu.indexer.layout.title;

import vu.indexer.layout.number.NumberFinder;
import vu.indexer.layout.page.Mark;
import vu.indexer.layout.page.Page;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;
import vu.indexer.text.Phrases;

/** The title beside the number of the act: behind it on its line, below it, or before it. */
final class NumberedTitle {
  /** Fewer characters behind a dash are not yet a title. */
  private static final int SHORT = 20;
  /** Fewer letters behind the number are no title. */
  private static final int LEAST_LETTERS = 14;
  /** "Délibération du conseil n°" and spaces. */
  private static final int LABEL = 20;

  /** The first words of a report, poured behind the number. */
  private static final Phrases LAWS = Phrases.of("la loi n", "la loi du", "le decret n", "l'article", "les articles");

  private NumberedTitle() {}

  /** Some houses print the number on top and again before the title: the last line that is the number alone or ends with it. */
  static NumberFinder.Number lastAlone(Page page, int report, NumberFinder.Number number) {
    NumberFinder.Number last = number;
    String original = page.f().original(), value = number.value();
    for (Lines.Line line : page.lines()) {
      if (line.start() >= report) break;
      if (line.start() <= last.start()) continue;
      int at = line.end() - value.length();
      boolean ends = at >= line.start() && original.startsWith(value, at)
          && (at == line.start() || !Character.isLetterOrDigit(original.charAt(at - 1)));
      boolean alone = ends && (line.gapped() || at - line.start() <= 18 || page.f().at(page.f().back(at) - 1) == '.');
      int repeated = repeated(page, line, value);
      if (repeated >= 0) last = new NumberFinder.Number(value, repeated, repeated + value.length());
      else if (alone) last = new NumberFinder.Number(value, at, line.end());
      else if (mayBe(value, original, line) && page.text(line.start(), line.end()).equals(value)) last =
          new NumberFinder.Number(value, line.start(), line.end());
    }
    return last;
  }

  /** "Délibération n° 2020-12 : Aide au club": the number again, with the title behind it. */
  private static int repeated(Page page, Lines.Line line, String value) {
    if (!line.words().startsWith("deliberation n")) return -1;
    int at = page.f().original().indexOf(value, line.start(), Math.min(line.end(), line.start() + LABEL + value.length())), end = at + value.length();
    if (at < 0 || line.end() - end < LEAST_LETTERS) return -1;
    int sign = page.f().skip(end);
    return (page.f().at(sign) == ':' || page.f().at(sign) == '-') && page.f().isLetter(page.f().skip(sign + 1)) ? at : -1;
  }

  /** Whether a line that may carry marks of layout can be the number alone. */
  private static boolean mayBe(String value, String original, Lines.Line line) {
    return line.start() < line.end() && (original.charAt(line.start()) == value.charAt(0)
        || !Character.isLetterOrDigit(original.charAt(line.start())));
  }

  static Span find(Page page, int report, NumberFinder.Number number) {
    int line = page.lineAt(number.end());
    Span same = onLine(page, line, number, report);
    if (same == null) same = beforeNumber(page, line, number);
    if (same == null) same = aboveReport(page, line, number);
    int ranked = same == null ? Ranks.above(page, line, number) : -1;
    if (ranked >= 0) same = TitleFinder.cut(page, page.lines().get(ranked).start(), page.lines().get(ranked).end());
    if (same != null) return same;
    boolean column = page.lines().get(line).gapped() && page.text(page.lines().get(line).start(), number.start()).length() > 18;
    int next = column ? page.paragraphEnd(line) : line + 1;
    Span title = TitleFinder.from(page, next, report);
    if (title == null && column) title = TitleFinder.from(page, line + 1, report);
    return title != null && !TitleFinder.isProse(page, title) ? title : null;
  }

  /** "Aide au club – Autorisation de / signer la convention – 1DL160452": the number closes the paragraph of the title. */
  private static Span beforeNumber(Page page, int line, NumberFinder.Number number) {
    Folded f = page.f();
    int dash = f.back(number.start()) - 1;
    if (f.at(dash) != '-' || !f.isSpace(dash - 1) || page.paragraphEnd(line) > line + 1 || number.end() < page.lines().get(line).end()) return null;
    int first = line;
    while (first > 0 && !page.lines().get(first - 1).silent() && TitleFinder.isBroken(page, page.lines().get(first - 1))) first--;
    int start = page.lines().get(first).start(), letters = 0;
    for (int i = start; i < dash; i++) if (f.isLetter(i)) letters++;
    return letters < LEAST_LETTERS || HeadLines.skips(page, first, true) || page.is(first, Mark.SESSION) ? null : TitleFinder.cut(page, start, f.back(dash));
  }

  /** "Tarifs du port" above "N° 36/2031 La loi n° 2031-175 prévoit": the report goes on where the number ends. */
  private static Span aboveReport(Page page, int line, NumberFinder.Number number) {
    Folded f = page.f();
    int report = f.skip(number.end()), above = line - 1;
    if (above < 0 || !f.isUpper(report) || LAWS.at(f, report) < 0 || page.lines().get(above).silent()) return null;
    Lines.Line title = page.lines().get(above);
    boolean titled = title.end() - title.start() > SHORT && f.isUpper(title.start()) && !HeadLines.skips(page, above, true)
        && !page.is(above, Mark.PRESENCES) && !page.is(above, Mark.SESSION);
    return titled ? TitleFinder.cut(page, title.start(), title.end()) : null;
  }

  /** "DELIBERATION N° 41. VIE ASSOCIATIVE - Soutien au fonctionnement": the title goes on where the number ends. */
  static Span onLine(Page page, int line, NumberFinder.Number number, int report) {
    Folded f = page.f();
    Lines.Line place = page.lines().get(line);
    int p = number.end();
    while (p < place.end() && !f.isWord(p) && f.at(p) != '"' && f.at(p) != '(') p++;
    boolean first = number.start() - place.start() <= 3 && f.isUpper(p) && !HeadLines.isLabel(f.slice(p, place.end()));
    if (p >= place.end() || f.at(p) == '(' || !first && place.gapped() && f.at(p - 1) == ' ' && f.at(p - 2) == ' ' && f.at(p - 3) == ' ') return null;
    if (HeadLines.isAboutTheAct(f, p) || LAWS.at(f, p) >= 0 || place.gapped() && Rolls.isNames(f, p, place.end(), false)) return null;
    boolean dash = f.at(f.back(p) - 1) == '-' && f.isUpper(p);
    int end = place.end();
    for (int i = line + 1; i < page.lines().size() && page.lines().get(i).start() < report; i++) {
      if (page.lines().get(i).silent() ? !goesOn(page, i, report) : !(dash && isWord(page, i) || TitleWraps.isOpen(page.words(i - 1)))
              && HeadLines.skips(page, i, true)
          || page.is(i, Mark.SESSION) || TitleEnd.before(page, i) || HeadBreaks.endsTitle(page, i) || end - p > TitleFinder.MOST) break;
      if (!page.lines().get(i).silent()) end = page.lines().get(i).end();
    }
    int letters = 0;
    for (int i = p; i < (dash ? end : place.end()); i++) if (f.isLetter(i)) letters++;
    return letters < LEAST_LETTERS || HeadLines.isRubric(f.slice(p, end).strip()) ? null : TitleFinder.cut(page, p, end);
  }

  /** "DE" alone on its line, of a title that a column has torn. */
  private static boolean isWord(Page page, int line) {
    String words = page.words(line);
    return words.length() < 16 && words.indexOf(' ') < 0 && words.chars().allMatch(Character::isLetter);
  }

  /** A title in capitals goes on behind a blank line in capitals, unless it ended. */
  private static boolean goesOn(Page page, int blank, int report) {
    int next = page.readable(blank);
    if (next >= page.lines().size() || next > blank + 1 || page.lines().get(next).start() >= report) return false;
    return !page.words(blank - 1).endsWith(".") && TitleWraps.capitals(page, page.lines().get(blank - 1))
        && TitleWraps.capitals(page, page.lines().get(next))
        && !HeadLines.skips(page, next, true);
  }

  /** "20 C 0213 - Halle des sports - Marché de travaux": the number opens its line and a dash parts the title. */
  static boolean opens(Page page, NumberFinder.Number number) {
    Lines.Line line = page.lines().get(page.lineAt(number.start()));
    int dash = page.f().skip(number.end());
    return number.start() == line.start() && page.f().at(dash) == '-' && page.f().isSpace(dash - 1) && line.end() - dash > SHORT;
  }
}
