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
  /** "Délibération" and its number may stand on two lines. */
  private static final int WRAPPED = 40;
  /** A number has a digit among its first characters. */
  private static final int OPENING = 14;
  /** What stands before a number with or without "n°". */
  private static final Phrases HEADS =
      Phrases.of(
          "deliberation du conseil municipal", "deliberation du conseil communautaire", "deliberation du conseil departemental", "deliberation du conseil regional", "deliberation du conseil d'administration", "deliberation du conseil", "deliberation du comite syndical",
          "deliberation du comite", "deliberation du bureau", "deliberation de la commission permanente", "deliberation numero", "deliberation", "decision", "dossier", "acte", "dcm", "del", "numero d'acte", "numero de deliberation", "numero de l'acte", "reference");
  private static final Pattern DOTTED = Pattern.compile("[A-Z]{1,6}\\.\\d{2,4}\\.\\d{1,5}");
  private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d[-/](?:19|20)\\d\\d");
  private static final Phrases PREFIXES = Phrases.of("dcm", "del");
  /** Ends a line of a head whose number is not of the act: "Affaire n° 14". */
  private static final Phrases DELIBERATION = Phrases.of("deliberation");

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
    if (labelled != null) return labelled;
    boolean anyShape = page.profile().numbers().isEmpty();
    Number column = anyShape ? inColumn(report) : null;
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
      if (!anywhere || !isCited(matcher.start(1), line)) return number(matcher);
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

  /** "Délibération n° 12" before "n° 12", wherever in the head they stand at the start of a line. */
  private Number labelled(int report) {
    Number bare = null;
    for (Lines.Line line : page.lines()) {
      if (line.start() >= report) break;
      Number number = line.blank() ? null : labelled(word(line.start(), line.end()), line.end());
      if (number == null) continue;
      if (bare == null || DELIBERATION.at(f, number.start()) < 0 && DELIBERATION.at(f, word(line.start(), line.end())) >= 0) bare = number;
      if (DELIBERATION.at(f, word(line.start(), line.end())) >= 0) return number;
    }
    return bare;
  }

  private int word(int from, int to) {
    int p = from;
    while (p < to && !f.isWord(p)) p++;
    return p;
  }

  private Number labelled(int p, int end) {
    int head = HEADS.at(f, p);
    if (head < 0 && f.isDamaged()) head = f.match(p, "deliberation");
    int q = head >= 0 ? f.skip(head) : p;
    if (q >= end) return null;
    int mark = numbers.mark(q);
    if (mark < 0 && head < 0 && f.isDamaged() && f.match(p, "numero") >= 0) mark = f.skip(f.match(p, "numero"));
    ActNumbers.Number number = mark >= 0 ? numbers.local(mark) : head >= 0 ? numbers.unmarked(f.at(q) == ':' ? f.skip(q + 1) : q) : numbers.amp(p);
    if (number == null || number.end() > end + 2) return null;
    boolean prefix = mark < 0 && head >= 0 && PREFIXES.at(f, p) == head;
    return prefix ? new Number(flat(f.original().substring(p, number.end())), p, number.end()) : bracketed(number.value(), mark >= 0 ? mark : q, number.end());
  }

  /** "41-(29811)": a second number in brackets belongs to it. */
  private Number bracketed(String value, int start, int end) {
    int p = end;
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

  /** Two blanks, a tag or a table bar before {@code p}. */
  private boolean isGap(int p) {
    char before = p < 2 ? '\n' : f.at(p - 2);
    return f.at(p - 1) == ' ' && (before == ' ' || before == '|') || f.at(p - 1) == '|';
  }

  /** A number that fills its line, or the last column of its line. */
  private Number alone(int report, boolean columns) {
    for (int i = 0; i < page.lines().size(); i++) {
      Lines.Line line = page.lines().get(i);
      if (line.start() >= report) break;
      if (line.silent() || page.is(i, Mark.PRESENCES)) continue;
      int p = word(line.start(), line.end());
      Number number = columns ? beforeDash(p, line.end()) : null;
      if (number == null) number = fills(p, line.end());
      if (number == null && columns && line.gapped()) number = fills(lastColumn(line), line.end());
      if (number != null) return number;
    }
    return null;
  }

  private Number fills(int p, int end) {
    if (p >= end || end - p > LONGEST_ALONE) return null;
    ActNumbers.Number number = numbers.unmarked(p);
    if (number == null && f.isUpper(p)) number = dotted(p);
    if (number != null && ActeIds.SHAPE.matcher(number.value()).lookingAt()) return null;
    return number != null && end - number.end() <= 3 && number.end() <= end ? new Number(number.value(), p, number.end()) : null;
  }

  /** "DC.2021.154": capitals and figures between dots. */
  private ActNumbers.Number dotted(int p) {
    ActNumbers.Number number = numbers.local(p);
    return number != null && DOTTED.matcher(number.value()).matches() ? number : null;
  }

  /** "2015-018 - SUBVENTIONS COMMUNALES": but "2014-2020 - Programme" gives two years. */
  private Number beforeDash(int p, int end) {
    if (p >= end || !f.isDigit(p) && !f.isUpper(p)) return null;
    ActNumbers.Number number = numbers.unmarked(p);
    if (number == null || f.at(number.end()) != ' ' || f.at(number.end() + 1) != '-' || f.at(number.end() + 2) != ' ' || !f.isLetter(number.end() + 3)) return null;
    return YEARS.matcher(number.value()).matches() ? null : new Number(number.value(), p, number.end());
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
