package vu.indexer.layout.number;

import java.util.Set;
import java.util.regex.Pattern;
import vu.indexer.layout.page.ActeIds;
import vu.indexer.layout.page.Mark;
import vu.indexer.layout.page.Page;
import vu.indexer.layout.page.PageMarks;
import vu.indexer.text.ActNumbers;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;
import vu.indexer.text.Phrases;

/** The number of an act without a label: alone on a line or in a column, before a dash, a colon or the title. */
final class LoneNumbers {
  private static final int LONGEST_ALONE = 40;
  /** What is shorter in a cell may be any figure of a table. */
  private static final int LEAST_IN_CELL = 7;
  private static final int LEAST_TITLE = 20;
  private static final Phrases TEXTS = Phrases.of("loi", "decret", "ordonnance", "arrete", "directive", "reglement", "circulaire", "marche",
      "convention");
  /** "18/ 01/ 2031" alone on a line below "Date de la convocation :". */
  private static final Pattern DAY = Pattern.compile("\\d{1,2}\\s?/\\s?\\d{1,2}\\s?/\\s?(?:19|20)\\d\\d");
  private static final Pattern DOTTED = Pattern.compile("[A-Z]{1,6}\\.\\d{2,4}\\.\\d{1,5}");
  private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d[-/](?:19|20)\\d\\d");
  private static final Set<String> CENTURIES = Set.of("19", "20");
  private static final Pattern GLUED = Pattern.compile("[A-Z]{1,4}20\\d{4,7}");

  private final Page page;
  private final Folded f;
  private final ActNumbers numbers;
  private final String acteId;

  /** @param acteId the identifier @ctes of the act, null when none is printed */
  LoneNumbers(Page page, String acteId) {
    this.page = page;
    this.f = page.f();
    this.numbers = new ActNumbers(f);
    this.acteId = acteId;
  }

  /** A number that fills its line, or the last column of its line. */
  NumberFinder.Number alone(int report, boolean columns) {
    for (int i = 0; i < page.lines().size(); i++) {
      Lines.Line line = page.lines().get(i);
      if (line.start() >= report) break;
      if (line.silent() || page.is(i, Mark.PRESENCES)) continue;
      int p = Page.word(f, line.start(), line.end());
      if (isCited(p)) continue;
      NumberFinder.Number number = beforeDash(p, line.end());
      if (number == null) number = beforeColon(p, line.end());
      if (number == null) number = beforeTitle(p, line.end());
      if (number == null) number = coded(p, line.end());
      if (number == null) number = line.start() < line.end() && f.original().charAt(line.start()) == '|' ? inCell(line)
          : fills(p, line.end());
      if (number == null && columns && line.gapped()) number = fills(lastColumn(line), line.end());
      if (number != null) return number;
    }
    return null;
  }

  /** "l'article 9 de la loi n° / 2031-45": a break before the number of another text. */
  private boolean isCited(int p) {
    int mark = Math.max(f.startBefore(p, "n°"), f.startBefore(p, "no"));
    return mark > 0 && TEXTS.before(f, mark);
  }

  /** "| **DEL2024_057** | EXTRAIT DU REGISTRE |": a number that fills a cell of the first lines. */
  private NumberFinder.Number inCell(Lines.Line line) {
    for (int p = line.start(); p < line.end(); p++) {
      if (f.at(p) != '|') continue;
      int bar = f.original().indexOf('|', p + 1);
      int end = bar < 0 || bar > line.end() ? line.end() : bar;
      while (end > p && " *_".indexOf(f.original().charAt(end - 1)) >= 0) end--;
      NumberFinder.Number number = fills(Page.word(f, p, end), end);
      if (number != null && number.value().length() >= LEAST_IN_CELL) return number;
    }
    return null;
  }

  private NumberFinder.Number fills(int p, int end) {
    if (p >= end || end - p > LONGEST_ALONE) return null;
    ActNumbers.Number number = numbers.unmarked(p);
    if (number == null && f.isUpper(p)) number = dotted(p);
    if (number == null && f.isUpper(p)) number = glued(numbers, p);
    if (number != null && number.value().chars().noneMatch(Character::isDigit)) return null;
    if (f.slice(p, end).startsWith("page")) return null;
    if (number != null && (ActeIds.SHAPE.matcher(number.value()).lookingAt() || PageMarks.mayCount(number.value())
        || DAY.matcher(number.value()).matches())) return null;
    return number != null && end - number.end() <= 3 && number.end() <= end ? new NumberFinder.Number(number.value(), p, number.end())
        : null;
  }

  /** "DC.2021.154": capitals and figures between dots. */
  private ActNumbers.Number dotted(int p) {
    ActNumbers.Number number = numbers.local(p);
    return number != null && DOTTED.matcher(number.value()).matches() ? number : null;
  }

  /** "D20200012": letters, a year and a rank in one. */
  static ActNumbers.Number glued(ActNumbers numbers, int p) {
    ActNumbers.Number number = numbers.local(p);
    return number != null && GLUED.matcher(number.value()).matches() ? number : null;
  }

  /** "2015-018 - SUBVENTIONS COMMUNALES": but "2014-2020 - Programme" gives two years. */
  private NumberFinder.Number beforeDash(int p, int end) {
    if (p >= end || !f.isDigit(p) && !f.isUpper(p)) return null;
    ActNumbers.Number number = numbers.unmarked(p);
    if (number == null || f.at(number.end()) != ' ' || f.at(number.end() + 1) != '-' || f.at(number.end() + 2) != ' '
        || !f.isLetter(number.end() + 3)) return null;
    return YEARS.matcher(number.value()).matches() ? null : new NumberFinder.Number(number.value(), p, number.end());
  }

  /**
   * "2013-19 : Compte administratif", "2002/07/01 : OBJET : …", "028/18 :", "2031.02 - Tarif": a year that the head names, and the rank.
   */
  private NumberFinder.Number beforeColon(int p, int end) {
    int first = digits(p), second = digits(first + 1), third = f.at(second) == f.at(first) ? digits(second + 1) : second;
    boolean parted = f.at(first) == '-' || f.at(first) == '/' || f.at(first) == '.' && first - p == 4 && third == second;
    int sign = f.skip(third);
    boolean marked = parted && first > p && second > first + 1 && sign - third <= 1 && third <= end
        && (f.at(sign) == ':' || f.at(first) == '.' && f.at(sign) == '-' && f.at(sign + 1) == ' ');
    if (!marked || third == second + 1 || f.isDigit(f.skip(sign + 1))) return null;
    int year = first - p == 4 ? p : second - first == 3 && third == second ? first + 1 : -1;
    String printed = year < 0 ? "" : year == p ? f.slice(p, first) : "20" + f.slice(year, second);
    boolean told = year >= 0 && !YEARS.matcher(f.slice(p, third)).matches() && f.find(printed, 0, p) >= 0;
    return told || year == p && third > second && printed.startsWith("20") ? new NumberFinder.Number(f.slice(p, third), p, third) : null;
  }

  /** "15/581 Accueil d'un congrès", "2016 07 Attribution du marché": a year that the head names, the rank, a capital letter. */
  private NumberFinder.Number beforeTitle(int p, int end) {
    int year = digits(p), rank = digits(year + 1);
    boolean full = year - p == 4 && f.at(year) == ' ' && rank - year - 1 >= 2;
    boolean brief = year - p == 2 && f.at(year) == '/' && rank > year + 1;
    if (!full && !brief || rank - year > 4 || rank >= end || f.at(rank) != ' ' || !f.isUpper(f.skip(rank))) return null;
    int title = f.skip(rank);
    boolean words = f.isLetter(title + 1) && end - title >= LEAST_TITLE;
    return words && f.find((full ? "" : "20") + f.slice(p, year), 0, p) >= 0
        ? new NumberFinder.Number(NumberFinder.flat(f.slice(p, rank)), p, rank) : null;
  }

  /** "2031_DEL014 Achat d'un terrain", "CC02_2031 TARIFS DU PORT": letters and figures joined by a low line, the year that the head names. */
  private NumberFinder.Number coded(int p, int end) {
    int last = p, joints = 0;
    while (last < end && (f.isWord(last) || f.at(last) == '_')) if (f.at(last++) == '_') joints++;
    int title = f.skip(last);
    if (joints == 0 || last - p > LONGEST_ALONE || f.at(last) != ' ' || !(f.isUpper(p) || f.isDigit(p)) || !f.isDigit(last - 1)) return null;
    boolean titled = f.isUpper(title) && f.isLetter(title + 1) && end - title >= LEAST_TITLE;
    int year = titled ? ActNumbers.year(f.slice(p, last)) : -1;
    return year > 0 && f.find(String.valueOf(year), 0, p) >= 0
        ? new NumberFinder.Number(f.original().substring(p, last), p, last) : null;
  }

  private int digits(int p) {
    int q = p;
    while (f.isDigit(q)) q++;
    return q;
  }

  private int lastColumn(Lines.Line line) {
    for (int p = line.end() - 1; p > line.start() + 1; p--) if (f.at(p - 1) == ' ' && f.at(p - 2) == ' ' && f.at(p) != ' ') return p;
    return line.end();
  }

  /** "Objet : Vote des subventions - DE_2016_021", "Vote des subventions (DE_2016_021)": behind the title, or what the @ctes identifier repeats. */
  NumberFinder.Number closing(int report) {
    for (int i = 0; i < page.lines().size(); i++) {
      Lines.Line line = page.lines().get(i);
      if (line.start() >= report) break;
      if (line.silent()) continue;
      for (int p = line.start(); p < line.end(); p++) {
        if (!f.wordStart(p) || !(f.at(p - 1) == ' ' || f.at(p - 1) == '(')) continue;
        boolean bracketed = f.at(f.back(p) - 1) == '(' && line.end() - p < LONGEST_ALONE;
        boolean behindDash = f.at(p - 2) == '-' && f.at(p - 3) == ' ' && page.words(i).startsWith("objet");
        boolean behindColon = f.at(f.back(p) - 1) == ':' && f.back(p) - line.start() > LEAST_TITLE && f.isDigit(p);
        if (!behindDash && !bracketed && !behindColon && acteId == null) continue;
        ActNumbers.Number number = numbers.unmarked(p);
        if (number == null || number.end() > line.end()) continue;
        boolean last = (behindDash || bracketed) && line.end() - number.end() <= 1 && number.value().indexOf('_') > 0;
        boolean told = last || behindColon && isOfYear(number.value(), p, line.end()) || acteId != null && isInternal(number.value());
        if (told) return new NumberFinder.Number(number.value(), p, number.end());
      }
    }
    return null;
  }

  /** "… fonds de concours : 2031-93": a year that the head names and the rank, at the end of a line. */
  private boolean isOfYear(String value, int p, int end) {
    int year = digits(p), rank = digits(year + 1);
    boolean numbered = year - p == 4 && CENTURIES.contains(f.slice(p, p + 2)) && f.at(year) == '-' && rank == end;
    return numbered && !YEARS.matcher(value).matches() && f.find(f.slice(p, year), 0, p) >= 0;
  }

  private boolean isInternal(String value) {
    String printed = Folded.key(value).replace(" ", "");
    return printed.length() >= 5 && printed.equals(Folded.key(ActeIds.internal(acteId)).replace(" ", ""));
  }
}
