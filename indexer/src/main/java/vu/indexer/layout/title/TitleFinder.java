package vu.indexer.layout.title;

import java.util.List;
import java.util.regex.Pattern;
import vu.indexer.layout.number.NumberFinder;
import vu.indexer.layout.page.Mark;
import vu.indexer.layout.page.Page;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;
import vu.indexer.text.Phrases;

/** Where the title of an act stands. */
public final class TitleFinder {
  /** A shorter line is no line of a paragraph that goes on below. */
  private static final int BROKEN = 40;
  /** Fewer characters behind a dash are not yet a title. */
  private static final int SHORT = 20;
  private static final Pattern INTERNAL =
      Pattern.compile("^\\d{2}-\\d{2,6}-[a-z]+\\d*(?: [a-z]{2,6})?(?: - o -| ville de .*)?$|^\\d{5,6}$|^met \\d\\d/\\d+/[a-z]{2}$");
  private static final int MOST = 900;
  /** What is longer without a label or a number before it is a report. */
  private static final int LONGEST = 840;
  /** Fewer letters behind the number are no title. */
  /** A line that ends with who reports is a title, however long. */
  private static final Pattern REPORTED = Pattern.compile(", rapporteure?s?\\.?$");
  private static final int LEAST_LETTERS = 14;
  private static final int WIDEST = 150;
  /** "Délibération du conseil n°" and spaces. */
  private static final int LABEL = 20;

  /** "a pour objet :", "l'objet :" are words of a sentence. */
  private static final Phrases OBJET_OF = Phrases.of("pour", "l'", "cet", "d'", "avec", "son", "un", "meme");

  /** The first words of a report, poured behind the number. */
  private static final Phrases LAWS = Phrases.of("la loi n", "la loi du", "le decret n", "l'article", "les articles");

  private TitleFinder() {}

  /** The title before {@code report}; null when there is none, or when it is too long to be one and no label says that it is. */
  public static Span find(Page page, int report, NumberFinder.Number number) {
    Span labelled = labelled(page, report);
    if (labelled != null) return labelled;
    String after = page.profile().titleAfter();
    if (number != null) number = lastAlone(page, report, number);
    if (after.equals("rubrique") && number != null && opensTitle(page, number)) return onLine(page, page.lineAt(number.end()), number, report);
    if (after.equals("rubrique")) return behindHeading(page, report, number);
    if (number != null && !after.equals("presences") && !after.equals("debut") && number.start() < report) {
      Span title = behindNumber(page, report, number);
      if (title != null) return title;
    }
    int attendance = after.equals("debut") ? -1 : lastAttendance(page, report);
    Span title = attendance < 0 ? null : from(page, attendance + 1, report);
    return title != null && (!isProse(page, title) || isReported(page, title, report)) ? title : first(page, report, title);
  }

  /** Between who attended and the report, two sentences may still be a title. */
  private static boolean isReported(Page page, Span title, int report) {
    int next = page.readable(page.lineAfter(title.end() - 1));
    return title.length() < MOST / 2 && next < page.lines().size() && page.lines().get(next).start() == report
        && page.is(next, Mark.REPORT);
  }

  private static Span first(Page page, int report, Span other) {
    Span first = from(page, Math.max(0, Tail.of(page).head()), report);
    return first == null || other != null && isProse(page, first) || report >= page.f().length() && TitleEnd.tells(page.f(), first) ? other : first;
  }

  /** "objet : …" up to a blank line or the next label; "OBJET" alone, with the title behind it. */
  static Span labelled(Page page, int report) {
    List<Lines.Line> lines = page.lines();
    for (int i = 0; i < lines.size() && lines.get(i).start() < report; i++) {
      if (!HeadLines.isObjet(page.words(i))) continue;
      int colon = page.f().original().indexOf(':', lines.get(i).start());
      int start = colon >= 0 && colon < lines.get(i).end() ? colon + 1 : lines.get(i).end();
      int end = lines.get(i).end();
      boolean empty = page.text(start, end).isBlank();
      for (int k = i + 1; k < lines.size() && lines.get(k).start() < report; k++) {
        Lines.Line line = lines.get(k);
        if (line.silent() && !empty && !goesOnSmall(page, k, report) && !TitleWraps.isOpen(page.words(k - 1))) break;
        if (line.silent()) continue;
        if (HeadLines.isLabel(page.words(k)) || page.opensReport(k) || page.is(k, Mark.SESSION) || page.is(k, Mark.PRESENCES)
            || TitleEnd.before(page, k)) break;
        end = line.end();
        empty = false;
      }
      if (!empty && !isNumberAlone(page, start, lines.get(i).end())) return cut(page, start, end);
    }
    return flowed(page, report);
  }

  /** A scan prints a blank line in the middle of a title: it goes on in small letters. */
  private static boolean goesOnSmall(Page page, int blank, int report) {
    int next = page.readable(blank);
    return next == blank + 1 && next < page.lines().size() && page.lines().get(next).start() < report && isOpen(page, blank - 1)
        && opensSmall(page, page.lines().get(next));
  }

  /** A line that no sign ends. */
  private static boolean isOpen(Page page, int line) {
    return !page.lines().get(line).silent() && ".:;)".indexOf(page.f().at(page.lines().get(line).end() - 1)) < 0;
  }

  /** "OBJET : Délibération n° 2014-51" above the attendance: the title stands behind the next label. */
  private static boolean isNumberAlone(Page page, int start, int end) {
    Folded f = page.f();
    int number = f.match(f.skip(start), "deliberation");
    for (int i = number; number >= 0 && i < end; i++) if (f.isLetter(i) && f.isLetter(i + 1) && f.isLetter(i + 2)) return false;
    return number >= 0;
  }

  /** "… votants : 27 OBJET : 9 - EMPRUNT Madame le Maire expose …", "| Objet Garantie d'emprunt", where a page flows in one line. */
  private static Span flowed(Page page, int report) {
    Folded f = page.f();
    int last = report < f.length() ? page.lines().get(page.lineAt(report)).end() : report;
    for (int at = f.find("objet", 0, last); at >= 0; at = f.find("objet", at + 1, last)) {
      int colon = f.skip(at + 5);
      boolean cell = f.at(f.back(at) - 1) == '|' && f.isUpper(colon);
      if (f.at(colon) != ':' && !cell || OBJET_OF.before(f, at) || page.lines().get(page.lineAt(at)).start() == at) continue;
      int start = cell ? colon : f.skip(colon + 1), end = page.lines().get(page.lineAt(at)).end();
      int whole = paragraphEnd(page, page.lineAt(at), start + MOST / 3), rest = whole > end ? TitleEnd.of(page, start, whole) : end;
      if (rest > end && rest < whole) return new Span(start, rest);
      int stop = start < end ? TitleEnd.of(page, start, Math.min(end, start + MOST)) : start;
      if (stop > start && (stop < end || end - start < MOST / 3)) return new Span(start, stop);
    }
    return null;
  }

  /** Where the paragraph of {@code line} ends, or {@code limit} when it goes on there. */
  private static int paragraphEnd(Page page, int line, int limit) {
    int end = page.lines().get(line).end();
    for (int i = line + 1; i < page.lines().size() && !page.lines().get(i).silent() && end < limit; i++) end = page.lines().get(i).end();
    return Math.min(end, limit);
  }

  /** Some houses print the number on top and again before the title: the last line that is the number alone or ends with it. */
  private static NumberFinder.Number lastAlone(Page page, int report, NumberFinder.Number number) {
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

  private static Span behindNumber(Page page, int report, NumberFinder.Number number) {
    int line = page.lineAt(number.end());
    Span same = onLine(page, line, number, report);
    if (same == null) same = beforeNumber(page, line, number);
    int ranked = same == null ? Ranks.above(page, line, number) : -1;
    if (ranked >= 0) same = cut(page, page.lines().get(ranked).start(), page.lines().get(ranked).end());
    if (same != null) return same;
    boolean column = page.lines().get(line).gapped() && page.text(page.lines().get(line).start(), number.start()).length() > 18;
    int next = column ? page.paragraphEnd(line) : line + 1;
    Span title = from(page, next, report);
    if (title == null && column) title = from(page, line + 1, report);
    return title != null && !isProse(page, title) ? title : null;
  }

  /** "Aide au club – Autorisation de / signer la convention – 1DL160452": the number closes the paragraph of the title. */
  private static Span beforeNumber(Page page, int line, NumberFinder.Number number) {
    Folded f = page.f();
    int dash = f.back(number.start()) - 1;
    if (f.at(dash) != '-' || !f.isSpace(dash - 1) || page.paragraphEnd(line) > line + 1 || number.end() < page.lines().get(line).end()) return null;
    int first = line;
    while (first > 0 && !page.lines().get(first - 1).silent() && isBroken(page, page.lines().get(first - 1))) first--;
    int start = page.lines().get(first).start(), letters = 0;
    for (int i = start; i < dash; i++) if (f.isLetter(i)) letters++;
    return letters < LEAST_LETTERS || HeadLines.skips(page, first, true) || page.is(first, Mark.SESSION) ? null : cut(page, start, f.back(dash));
  }

  /** "DELIBERATION N° 41. VIE ASSOCIATIVE - Soutien au fonctionnement": the title goes on where the number ends. */
  private static Span onLine(Page page, int line, NumberFinder.Number number, int report) {
    Folded f = page.f();
    Lines.Line place = page.lines().get(line);
    int p = number.end();
    while (p < place.end() && !f.isWord(p) && f.at(p) != '"' && f.at(p) != '(') p++;
    boolean first = number.start() - place.start() <= 3 && f.isUpper(p) && !HeadLines.isLabel(f.slice(p, place.end()));
    if (p >= place.end() || f.at(p) == '(' || !first && place.gapped() && f.at(p - 1) == ' ' && f.at(p - 2) == ' ' && f.at(p - 3) == ' ') return null;
    if (HeadLines.isAboutTheAct(f, p) || LAWS.at(f, p) >= 0 || place.gapped() && HeadLines.isNames(f, p, place.end(), false)) return null;
    boolean dash = f.at(f.back(p) - 1) == '-' && f.isUpper(p);
    int end = place.end();
    for (int i = line + 1; i < page.lines().size() && page.lines().get(i).start() < report; i++) {
      if (page.lines().get(i).silent() ? !goesOn(page, i, report) : !(dash && isWord(page, i) || TitleWraps.isOpen(page.words(i - 1)))
              && HeadLines.skips(page, i, true)
          || page.is(i, Mark.SESSION) || TitleEnd.before(page, i) || HeadBreaks.endsTitle(page, i) || end - p > MOST) break;
      if (!page.lines().get(i).silent()) end = page.lines().get(i).end();
    }
    int letters = 0;
    for (int i = p; i < (dash ? end : place.end()); i++) if (f.isLetter(i)) letters++;
    return letters < LEAST_LETTERS || HeadLines.isRubric(f.slice(p, end).strip()) ? null : cut(page, p, end);
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

  /** A heading of the session ("TRANSITION ÉNERGÉTIQUE - HABITAT") stands before the title. */
  private static Span behindHeading(Page page, int report, NumberFinder.Number number) {
    Span heading = from(page, number == null ? 0 : page.lineAfter(number.end()), report, false);
    Span title = heading == null ? null : from(page, page.lineAfter(heading.end() - 1), report, false);
    return title != null ? title : heading;
  }

  /** "20 C 0213 - Halle des sports - Marché de travaux": the number opens its line and a dash parts the title. */
  private static boolean opensTitle(Page page, NumberFinder.Number number) {
    Lines.Line line = page.lines().get(page.lineAt(number.start()));
    int dash = page.f().skip(number.end());
    return number.start() == line.start() && page.f().at(dash) == '-' && page.f().isSpace(dash - 1) && line.end() - dash > SHORT;
  }

  private static int lastAttendance(Page page, int report) {
    int last = -1;
    List<Lines.Line> lines = page.lines();
    for (int i = 0; i < lines.size() && lines.get(i).start() < report; i++) {
      if (page.is(i, Mark.PRESENCES)) last = i;
    }
    return last < 0 ? -1 : HeadLines.pastNames(page, last) - 1;
  }

  /** The first paragraph from {@code line} on that is neither chrome nor label. */
  private static Span from(Page page, int line, int report) {
    return from(page, line, report, true);
  }

  /** @param wrapped whether a title may go on behind a blank line */
  private static Span from(Page page, int line, int report, boolean wrapped) {
    List<Lines.Line> lines = page.lines();
    int start = -1, end = -1, skipped = -1;
    for (int i = line; i < lines.size(); i++) {
      Lines.Line current = lines.get(i);
      if (current.start() >= report) break;
      if (current.silent()) {
        if (start >= 0 && !(wrapped && TitleWraps.continues(page, start, i, report))) break;
        continue;
      }
      boolean internal = isInternal(page.words(i));
      if (start >= 0 && (internal || HeadLines.isLabel(page.words(i)) || page.is(i, Mark.PRESENCES) || page.is(i, Mark.REPORT)
          || page.is(i, Mark.SESSION) || Menu.isOfSite(page.words(i)) || TitleEnd.before(page, i))) break;
      if (start >= 0 && !lines.get(i - 1).silent() && (isParagraph(page, i, new Span(start, end)) || HeadBreaks.endsTitle(page, i))) break;
      if (start < 0 && (page.is(i, Mark.SESSION) || page.is(i, Mark.PRESENCES) || TitleEnd.meets(page.words(i))
          || HeadLines.isNameList(page.words(i)))) {
        i = HeadLines.pastNames(page, i) - 1;
        continue;
      }
      if (start < 0 && (report >= page.f().length() || i > 0 && isBroken(page, above(page, i))) && opensSmall(page, current)) continue;
      if (start < 0 && i > 0 && isBroken(page, lines.get(i - 1)) && endsSentence(page, current)) continue;
      if (start < 0 && (isTorn(page, i) || HeadLines.isPerson(page.f(), current) && !page.opensReport(page.readable(i + 1)))) continue;
      if (start < 0 && (HeadLines.isAgenda(page.words(i)) || Menu.opens(page, i))) {
        i = page.paragraphEnd(i) - 1;
        continue;
      }
      if (start < 0 && (internal || Ranks.announced(page, i) || HeadLines.skips(page, i, page.profile().titleAfter().equals("numero"))
          || HeadLines.isSubject(page, i, report) || HeadLines.isRubric(page, i, report) || skipped == i - 1 && TornHeads.goesOn(page, i)
          || TornHeads.isQuotedName(page, i))) {
        skipped = i;
        continue;
      }
      boolean below = start >= 0 && lines.get(i - 1).silent() && Ranks.opens(page, i) && !Ranks.opens(page, page.lineAt(start));
      if (start < 0 || below) start = current.start();
      end = current.end();
      if (end - start > MOST) break;
    }
    Span title = start < 0 ? null : cut(page, start, end);
    if (title == null || title.end() - title.start() <= LONGEST) return title;
    Lines.Line first = lines.get(page.lineAt(start));
    return REPORTED.matcher(first.words()).find() ? new Span(start, TitleEnd.of(page, start, first.end())) : null;
  }

  /** Behind a title on one line, a line much longer than a page is wide that tells something is a paragraph of the report. */
  private static boolean isParagraph(Page page, int at, Span title) {
    Lines.Line line = page.lines().get(at);
    boolean wide = line.end() - line.start() > WIDEST && title.end() - title.start() < WIDEST && title.end() - title.start() > SHORT
        && page.f().isUpper(line.start());
    return wide && !TitleWraps.endsInLink(page.words(page.lineAt(title.start())))
        && (TitleEnd.tells(page.f(), new Span(line.start(), line.end())) || isWide(page, at + 1));
  }

  private static boolean isWide(Page page, int line) {
    return line < page.lines().size() && page.lines().get(line).end() - page.lines().get(line).start() > WIDEST;
  }

  /** The line above {@code line}, over a blank one. */
  private static Lines.Line above(Page page, int line) {
    return page.lines().get(line > 1 && page.lines().get(line - 1).silent() ? line - 2 : line - 1);
  }

  /** "Clairmont.": the word that ends the sentence of the line above. */
  private static boolean endsSentence(Page page, Lines.Line line) {
    return line.words().indexOf(' ') < 0 && line.words().endsWith(".");
  }

  /** "MARSEILLE-PROVENCE" behind a line that ends in a hyphen: the rest of a name of the head. */
  private static boolean isTorn(Page page, int line) {
    int before = line - 1;
    while (before >= 0 && page.lines().get(before).silent()) before--;
    return before >= 0 && page.words(before).endsWith("-") && !page.words(before).endsWith(" -") && !page.words(before).endsWith("--")
        && TitleWraps.capitals(page, page.lines().get(line)) && TitleWraps.capitals(page, page.lines().get(before));
  }

  /** A line that the margin ends: long, and no sign behind its last word. */
  private static boolean isBroken(Page page, Lines.Line line) {
    return !line.silent() && line.end() - line.start() >= BROKEN && Character.isLowerCase(page.f().original().charAt(line.end() - 1));
  }

  /** The middle of a sentence that the margin or a page break has cut. */
  private static boolean opensSmall(Page page, Lines.Line line) {
    int p = line.start();
    while (p < line.end() && !page.f().isWord(p)) p++;
    return Character.isLowerCase(page.f().original().charAt(Math.min(p, page.f().length() - 1))) && page.f().isLetter(p + 1);
  }

  /** The file number of the house, alone on its line. */
  private static boolean isInternal(String words) {
    char first = words.charAt(0);
    return (first >= '0' && first <= '9' || first == 'm') && INTERNAL.matcher(words).matches();
  }

  /** Two sentences or more: the report has begun without a word that says so. */
  private static boolean isProse(Page page, Span title) {
    String words = title.in(page.f().original()).strip();
    if (words.length() < 160 || !words.endsWith(".") && words.length() < MOST - 40) return false;
    for (int i = 20; i < words.length() - 3; i++) {
      if (words.charAt(i) == '.' && Character.isWhitespace(words.charAt(i + 1)) && Character.isUpperCase(words.charAt(i + 2))
          && !Character.isUpperCase(words.charAt(i + 3)) && Character.isLowerCase(words.charAt(i - 1))
              && Character.isLowerCase(words.charAt(i - 2))) return true;
    }
    return false;
  }

  /** A title longer than {@link #MOST} is cut at a space: a text without lines has no title as long as itself. */
  public static Span cut(Page page, int start, int last) {
    int end = TitleEnd.of(page, start, last);
    if (end - start <= MOST) return new Span(start, end);
    int stop = start + MOST;
    while (stop > start + 1 && !page.f().isSpace(stop)) stop--;
    return new Span(start, stop);
  }
}
