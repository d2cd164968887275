package vu.indexer.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vu.indexer.text.ActNumbers;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;
import vu.indexer.text.Phrases;

/** The number of an act: by the shapes of its authority, else behind "Délibération n°" or "n°", else alone on a line or in a column. */
final class NumberFinder {
  private static final int LONGEST_NUMBER = 120;
  private static final int LONGEST_ALONE = 40;
  /** What is shorter in a cell may be any figure of a table. */
  private static final int LEAST_IN_CELL = 7;
  private static final int LEAST_TITLE = 20;
  /** "Délibération" and its number may stand on two lines. */
  private static final int WRAPPED = 40;
  /** A number has a digit among its first characters. */
  private static final int OPENING = 14;
  /** What stands before a number with or without "n°". */
  private static final Phrases HEADS =
      Phrases.of(
          "deliberation du conseil municipal", "deliberation du conseil communautaire", "deliberation du conseil departemental", "deliberation du conseil regional", "deliberation du conseil d'administration", "deliberation du conseil", "deliberation du comite syndical",
          "deliberation du comite", "deliberation du bureau", "deliberation de la commission permanente", "deliberation numero", "deliberation municipale", "deliberation communautaire", "deliberation departementale", "deliberation syndicale", "deliberation", "delib.", "delib", "decision", "dossier", "acte", "dcm", "del.", "del", "numero d'acte", "numero de deliberation", "numero de l'acte", "reference", "ref.", "ref");
  private static final Pattern DOTTED = Pattern.compile("[A-Z]{1,6}\\.\\d{2,4}\\.\\d{1,5}");
  private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d[-/](?:19|20)\\d\\d");
  private static final Phrases OF_ACT = Phrases.of("de l'acte", "d'acte", "d'ordre", "de deliberation", "de la deliberation", "d'enregistrement");
  private static final Phrases PREFIXES = Phrases.of("dcm", "del");
  private static final Pattern GLUED = Pattern.compile("[A-Z]{1,4}20\\d{4,7}");
  private static final Pattern DAY = Pattern.compile("\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}");
  private static final Stems PUBLICATIONS = Stems.of("bulletin", "recueil", "journal", "gazette");
  /** Ends a line of a head whose number is not of the act: "Affaire n° 14". */
  private static final Phrases DELIBERATION = Phrases.of("deliberation");
  /** Before "délibération" of another day. */
  private static final Phrases REFERRING = Phrases.of("de la", "par", "par la", "vu la", "a la", "sa", "une");

  /** A number and where it stands. */
  record Number(String value, int start, int end) {}

  private final Page page;
  private final Folded f;
  private final ActNumbers numbers;
  private final String acteId;

  NumberFinder(Page page, String acteId) {
    this.page = page;
    this.f = page.f();
    this.numbers = new ActNumbers(f);
    this.acteId = acteId;
  }

  /** The number before {@code report}; null when none is printed. */
  Number find(int report) {
    Number shaped = shaped(report);
    if (shaped != null) return shaped;
    Number labelled = labelled(report);
    if (labelled == null) labelled = beforeObjet(report);
    if (labelled == null) labelled = behindRegister(report);
    if (labelled != null) return labelled;
    boolean anyShape = page.profile().numbers().isEmpty();
    Number column = inColumn(report);
    if (column != null) return column;
    Number alone = alone(report, anyShape);
    return alone != null || !anyShape ? alone : closing(report);
  }

  // ---- shapes of the authority ----------------------------------------------------------------------------------------

  private Number shaped(int report) {
    if (page.profile().numbers().isEmpty()) return null;
    boolean anywhere = page.profile().titleAfter().equals("debut");
    int end = anywhere ? f.length() : Math.min(f.length(), report + LONGEST_NUMBER);
    for (Pattern shape : page.profile().numbers()) {
      Matcher matcher = shape.matcher(f.original()).useTransparentBounds(true).useAnchoringBounds(false);
      for (Lines.Line line : page.lines()) {
        if (line.lineStart() >= end || !anywhere && line.lineStart() >= report) break;
        Number number = line.silent() ? null : shaped(matcher, line, Math.min(line.end() + WRAPPED, end), anywhere);
        if (number != null) return number;
      }
    }
    return null;
  }

  /** The first number of a shape on a line, tried at its start or where a word begins, as the shape says; no number begins with a small letter but "n°". */
  private Number shaped(Matcher matcher, Lines.Line line, int end, boolean anywhere) {
    String shape = matcher.pattern().pattern();
    if (shape.startsWith("^")) return hasDigit(line.start(), line.start() + OPENING) && matcher.region(line.lineStart(), end).lookingAt() ? number(matcher) : null;
    if (!hasDigit(line.start(), line.end())) return null;
    boolean anyLetter = !shape.startsWith("\\b");
    int[] words = f.words();
    for (int k = f.wordFrom(line.start()); k < words.length && words[k] < line.end(); k++) {
      int p = words[k];
      if (!anyLetter && !f.isDigit(p) && !(f.isUpper(p) && hasDigit(p, p + OPENING)) || !matcher.region(p, end).lookingAt()) continue;
      if (anyLetter && matcher.start(1) >= line.end()) return null;
      if (anywhere ? !isCited(matcher.start(1), line) : !isReferred(matcher.start(1))) return number(matcher);
      if (anyLetter) return null;
    }
    return null;
  }

  private static Number number(Matcher matcher) {
    return new Number(flat(matcher.group(1)), matcher.start(1), matcher.end(1));
  }

  private boolean hasDigit(int from, int to) {
    for (int i = from; i < to; i++) if (f.isDigit(i)) return true;
    return false;
  }

  /** "modification de la délibération n° 14/0201/DDCV": the number of another act, whatever the house. */
  private boolean isReferred(int at) {
    int mark = Math.max(f.startBefore(at, "n°"), f.startBefore(at, "n"));
    int act = f.startBefore(mark < 0 ? at : mark, "deliberation");
    return act >= 0 && REFERRING.before(f, act);
  }

  /** Where the number of an act may stand anywhere, one that follows "délibération" in a sentence is of another act. */
  private boolean isCited(int at, Lines.Line line) {
    int from = Math.max(line.start(), at - 22);
    for (int p = from; p < at; p++) {
      if (f.at(p) != 'd' || !f.wordStart(p) || f.match(p, "deliberation") < 0) continue;
      for (int k = p; k < at; k++) if (f.at(k) == '|' || f.at(k) == '[' || f.at(k) == '/') return false;
      return true;
    }
    return page.is(page.lineAt(at), Mark.VISA);
  }

  // ---- any authority --------------------------------------------------------------------------------------------------

  /** "Délibération n° 12" before "n° 12", wherever in the head they stand at the start of a line or behind "Objet :". */
  private Number labelled(int report) {
    Number bare = null;
    for (int i = 0; i < page.lines().size(); i++) {
      Lines.Line line = page.lines().get(i);
      if (line.start() >= report) break;
      if (line.blank()) continue;
      int first = behindObjet(word(line.start(), line.end()), line.end());
      Number number = labelled(first, line.end());
      if (number == null || isPublication(i, first)) continue;
      if (DELIBERATION.at(f, first) >= 0) return number;
      if (bare == null) bare = number;
    }
    return bare;
  }

  /** "OBJET : Délibération n° 2014-51": where "Délibération" stands; {@code p} when nothing of the kind does. */
  private int behindObjet(int p, int end) {
    int objet = f.match(p, "objet");
    int colon = objet < 0 ? -1 : f.skip(objet);
    if (colon < 0 || f.at(colon) != ':') return p;
    int first = word(colon, end);
    return first < end && DELIBERATION.at(f, first) >= 0 ? first : p;
  }

  /** "27/10/2011- 03.2": a day and the rank of the act that day. */
  private Number ranked(String day, int start, int dash) {
    int rank = f.skip(dash), end = rank;
    while (f.isDigit(end) || f.at(end) == '.' && f.isDigit(end + 1)) end++;
    return end == rank ? new Number(day, start, dash - 1) : new Number(day + "-" + f.slice(rank, end), start, end);
  }

  /** "Bulletin municipal officiel / N° 223 bis": the number of the paper that prints the act. */
  private boolean isPublication(int line, int first) {
    if (numbers.mark(first) < 0) return false;
    int before = line - 1;
    while (before >= 0 && page.lines().get(before).silent()) before--;
    return before >= 0 && PUBLICATIONS.open(page.words(before));
  }

  /** "… délibération n° D-2020-74 objet : …", where a page flows in one line: no other act is named so. */
  private Number beforeObjet(int report) {
    int end = report < f.length() ? page.lines().get(page.lineAt(report)).end() : report;
    for (int at = f.find("objet", 0, end); at >= 0; at = f.find("objet", at + 1, end)) {
      if (!f.wordStart(at) || f.at(f.skip(at + 5)) != ':') continue;
      for (int p = at - 2; p > at - LONGEST_ALONE && p >= 0; p--) {
        if (f.at(p) != 'd' || DELIBERATION.at(f, p) < 0 || !f.wordStart(p)) continue;
        Number number = labelled(p, at);
        if (number != null && f.skip(number.end()) == at) return number;
      }
    }
    return null;
  }

  private int word(int from, int to) {
    int p = from;
    while (p < to && !f.isWord(p)) p++;
    return p;
  }

  private Number labelled(int p, int end) {
    int head = HEADS.at(f, p);
    if (head < 0 && f.isUpper(p) && f.isUpper(p + 1) && f.exact(p, "de") == p + 2 && numbers.mark(f.skip(p + 2)) >= 0) head = p + 2;
    if (head < 0 && f.isDamaged()) head = f.match(p, "deliberation");
    int q = head >= 0 ? f.skip(head) : p;
    if (q >= end) return null;
    int mark = ofAct(numbers.mark(q));
    if (mark < 0 && head < 0 && f.isDamaged() && f.match(p, "numero") >= 0) mark = f.skip(f.match(p, "numero"));
    ActNumbers.Number number = mark >= 0 ? numbers.local(mark) : head >= 0 ? numbers.unmarked(f.at(q) == ':' ? f.skip(q + 1) : q) : numbers.amp(p);
    if (number == null || number.end() > end + 2) return null;
    boolean prefix = mark < 0 && head >= 0 && PREFIXES.at(f, p) == head;
    return prefix ? new Number(flat(f.original().substring(p, number.end())), p, number.end()) : bracketed(number.value(), mark >= 0 ? mark : q, number.end());
  }

  /** "N° de l'acte : 2020-12", "Numéro : 17": where the number stands behind the mark that ends at {@code mark}. */
  private int ofAct(int mark) {
    int of = mark < 0 ? -1 : OF_ACT.at(f, mark);
    int p = of < 0 ? mark : f.skip(of);
    return p >= 0 && f.at(p) == ':' ? f.skip(p + 1) : p;
  }

  /** "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS / DU CONSEIL MUNICIPAL N° DL.2015-306": at the end of a line of that paragraph. */
  private Number behindRegister(int report) {
    for (int i = 0; i < page.lines().size() && page.lines().get(i).start() < report; i++) {
      if (!page.words(i).startsWith("extrait") && !page.words(i).startsWith("registre")) continue;
      for (int k = i; k < page.lines().size() && !page.lines().get(k).silent(); k++) {
        int end = page.lines().get(k).end();
        for (int p = page.lines().get(k).start() + 1; p < end; p++) {
          int mark = f.at(p) == 'n' && f.wordStart(p) ? numbers.mark(p) : -1;
          ActNumbers.Number number = mark < 0 || mark >= end ? null : numbers.local(mark);
          if (number != null && number.end() == end) return new Number(number.value(), mark, end);
        }
      }
    }
    return null;
  }

  /** "41-(29811)": a second number in brackets belongs to it. */
  private Number bracketed(String value, int start, int end) {
    int p = end;
    if (DAY.matcher(value).matches() && f.at(p) == '-') return ranked(value, start, p + 1);
    if (f.at(p) != '-' || f.at(p + 1) != '(') return new Number(value, start, end);
    p += 2;
    while (f.isDigit(p)) p++;
    return f.at(p) == ')' && p > end + 2 ? new Number(value + f.slice(end, p + 1), start, p + 1) : new Number(value, start, end);
  }

  /** "Conseil Municipal du 16 septembre 2019      N° 2019-0387": a label behind a gap, in a right-hand column. */
  private Number inColumn(int report) {
    for (int i = 0; i < page.lines().size(); i++) {
      Lines.Line line = page.lines().get(i);
      if (line.start() >= report) break;
      if (line.silent() || !line.gapped() && f.original().indexOf('<', line.start(), line.end()) < 0 && f.original().indexOf('|', line.start(), line.end()) < 0) continue;
      for (int p = line.start() + 1; p < line.end(); p++) {
        char ch = f.at(p);
        if (ch != 'n' && ch != 'd' || !f.wordStart(p) || !isGap(p)) continue;
        Number number = numbers.mark(p) >= 0 || DELIBERATION.at(f, p) >= 0 ? labelled(p, line.end()) : null;
        if (number != null) return number;
      }
    }
    return null;
  }

  /** Two blanks, a tag or a table bar before {@code p}, and the stars of what is bold. */
  private boolean isGap(int p) {
    int at = p;
    while (f.at(at - 1) == '*') at--;
    char before = at < 2 ? '\n' : f.at(at - 2);
    return f.at(at - 1) == ' ' && (before == ' ' || before == '|') || f.at(at - 1) == '|';
  }

  /** A number that fills its line, or the last column of its line. */
  private Number alone(int report, boolean columns) {
    for (int i = 0; i < page.lines().size(); i++) {
      Lines.Line line = page.lines().get(i);
      if (line.start() >= report) break;
      if (line.silent() || page.is(i, Mark.PRESENCES)) continue;
      int p = word(line.start(), line.end());
      Number number = beforeDash(p, line.end());
      if (number == null) number = beforeColon(p, line.end());
      if (number == null) number = beforeTitle(p, line.end());
      if (number == null) number = line.start() < line.end() && f.original().charAt(line.start()) == '|' ? inCell(line) : fills(p, line.end());
      if (number == null && columns && line.gapped()) number = fills(lastColumn(line), line.end());
      if (number != null) return number;
    }
    return null;
  }

  /** "| **DEL2024_057** | EXTRAIT DU REGISTRE |": a number that fills a cell of the first lines. */
  private Number inCell(Lines.Line line) {
    for (int p = line.start(); p < line.end(); p++) {
      if (f.at(p) != '|') continue;
      int bar = f.original().indexOf('|', p + 1);
      int end = bar < 0 || bar > line.end() ? line.end() : bar;
      while (end > p && " *_".indexOf(f.original().charAt(end - 1)) >= 0) end--;
      Number number = fills(word(p, end), end);
      if (number != null && number.value().length() >= LEAST_IN_CELL) return number;
    }
    return null;
  }

  private Number fills(int p, int end) {
    if (p >= end || end - p > LONGEST_ALONE) return null;
    ActNumbers.Number number = numbers.unmarked(p);
    if (number == null && f.isUpper(p)) number = dotted(p);
    if (number == null && f.isUpper(p)) number = glued(p);
    if (number != null && (ActeIds.SHAPE.matcher(number.value()).lookingAt() || PageMarks.mayCount(number.value()))) return null;
    return number != null && end - number.end() <= 3 && number.end() <= end ? new Number(number.value(), p, number.end()) : null;
  }

  /** "DC.2021.154": capitals and figures between dots. */
  private ActNumbers.Number dotted(int p) {
    ActNumbers.Number number = numbers.local(p);
    return number != null && DOTTED.matcher(number.value()).matches() ? number : null;
  }

  /** "D20200012": letters, a year and a rank in one. */
  private ActNumbers.Number glued(int p) {
    ActNumbers.Number number = numbers.local(p);
    return number != null && GLUED.matcher(number.value()).matches() ? number : null;
  }

  /** "2015-018 - SUBVENTIONS COMMUNALES": but "2014-2020 - Programme" gives two years. */
  private Number beforeDash(int p, int end) {
    if (p >= end || !f.isDigit(p) && !f.isUpper(p)) return null;
    ActNumbers.Number number = numbers.unmarked(p);
    if (number == null || f.at(number.end()) != ' ' || f.at(number.end() + 1) != '-' || f.at(number.end() + 2) != ' ' || !f.isLetter(number.end() + 3)) return null;
    return YEARS.matcher(number.value()).matches() ? null : new Number(number.value(), p, number.end());
  }

  /** "2013-19 : Compte administratif", "2002/07/01 : OBJET : …", "028/18 :": a year that the head names, and the rank, or the reverse. */
  private Number beforeColon(int p, int end) {
    int first = digits(p), second = digits(first + 1), third = f.at(second) == f.at(first) ? digits(second + 1) : second;
    boolean marked = (f.at(first) == '-' || f.at(first) == '/') && first > p && second > first + 1 && f.at(f.skip(third)) == ':' && f.skip(third) - third <= 1 && third <= end;
    if (!marked || third == second + 1 || f.isDigit(f.skip(f.skip(third) + 1))) return null;
    int year = first - p == 4 ? p : second - first == 3 && third == second ? first + 1 : -1;
    String printed = year < 0 ? "" : year == p ? f.slice(p, first) : "20" + f.slice(year, second);
    boolean told = year >= 0 && !YEARS.matcher(f.slice(p, third)).matches() && f.find(printed, 0, p) >= 0;
    return told || year == p && third > second && printed.startsWith("20") ? new Number(f.slice(p, third), p, third) : null;
  }

  /** "15/581 Accueil d'un congrès", "2016 07 Attribution du marché": a year that the head names, the rank, a capital letter. */
  private Number beforeTitle(int p, int end) {
    int year = digits(p), rank = digits(year + 1);
    boolean full = year - p == 4 && f.at(year) == ' ' && rank - year - 1 >= 2;
    boolean brief = year - p == 2 && f.at(year) == '/' && rank - year - 1 >= 3;
    if (!full && !brief || rank - year > 4 || rank >= end || f.at(rank) != ' ' || !f.isUpper(f.skip(rank))) return null;
    int title = f.skip(rank);
    boolean words = f.isLetter(title + 1) && end - title >= LEAST_TITLE;
    return words && f.find((full ? "" : "20") + f.slice(p, year), 0, p) >= 0 ? new Number(flat(f.slice(p, rank)), p, rank) : null;
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

  /** "Objet : Vote des subventions - DE_2016_021": behind the title, or what the @ctes identifier repeats. */
  private Number closing(int report) {
    for (int i = 0; i < page.lines().size(); i++) {
      Lines.Line line = page.lines().get(i);
      if (line.start() >= report) break;
      if (line.silent()) continue;
      for (int p = line.start(); p < line.end(); p++) {
        if (!f.wordStart(p) || !(f.at(p - 1) == ' ' || f.at(p - 1) == '(')) continue;
        boolean behindDash = f.at(p - 2) == '-' && f.at(p - 3) == ' ' && page.words(i).startsWith("objet");
        if (!behindDash && acteId == null) continue;
        ActNumbers.Number number = numbers.unmarked(p);
        if (number == null || number.end() > line.end()) continue;
        boolean last = behindDash && line.end() - number.end() <= 1 && number.value().indexOf('_') > 0;
        if (last || acteId != null && isInternal(number.value())) return new Number(number.value(), p, number.end());
      }
    }
    return null;
  }

  private boolean isInternal(String value) {
    String printed = Folded.key(value).replace(" ", "");
    return printed.length() >= 5 && printed.equals(Folded.key(ActeIds.internal(acteId)).replace(" ", ""));
  }

  private static String flat(String number) {
    for (int i = 0; i < number.length(); i++) if (number.charAt(i) <= ' ') return number.replaceAll("\\s+", " ").strip();
    return number.strip();
  }
}
