package vu.indexer.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The breaks of an act that a program poured into one line, or into one for each page: before the fixed words that open its parts, around
 * headings in capitals and before the number that a title follows.
 */
final class FlowedLines {
  /** A shorter line is a paragraph, and so are lines that hold less of the text than this share. */
  private static final int LONG = 600;
  private static final double MOST = 0.7;
  /** Fewer parts may stand in one paragraph, and more of them in no short one. */
  private static final int PARTS_OF_LONG = 2, PARTS_OF_SHORT = 3;
  private static final int HEADING = 10;
  private static final int TITLE = 250;
  /** Characters of what announces a report. */
  private static final int REPORT = 320;
  private static final int SIGLE = 4, NUMBER = 40;

  /** Words that open a part wherever a capital letter begins them. */
  private static final Phrases PARTS = Phrases.of("vu le", "vu la", "vu l'", "vu les", "considerant que", "considerant qu'", "delibere",
      "apres en avoir delibere", "seance du", "seance publique du", "seance ordinaire du", "etaient presents", "l'an deux mil",
          "l'an deux mille",
      "extrait du registre", "extrait des registres", "presidence de", "mesdames, messieurs", "fait et delibere", "ainsi fait et delibere",
      "pour extrait conforme", "certifie conforme", "sur le rapport", "le conseil municipal, vu", "le conseil, vu", "le bureau, vu",
      "le conseil municipal, apres", "question n", "deliberation n", "dcm n", "date de convocation", "nombre de conseillers",
      "secretaire de seance", "il est propose au");
  /** Words that do so before a colon, before a capital letter, before a number. */
  private static final Phrases LABELS = Phrases.of("objet", "rapporteur", "rapporteure", "presents", "absents", "excuses",
      "absents excuses",
      "pouvoirs", "representes", "absent", "excuse", "secretaire",
      "commission", "instance", "service");
  private static final Phrases DECIDES = Phrases.of("delibere", "decide");
  private static final Phrases SITTINGS = Phrases.of("seance du", "seance publique du", "seance ordinaire du", "conseil municipal du",
      "conseil communautaire du", "conseil metropolitain du", "conseil departemental du", "conseil regional du", "conseil du", "bureau du",
      "commission permanente du", "comite syndical du", "reunion du");
  private static final Phrases PAPERS = Phrases.of("rapport au conseil municipal", "rapport au conseil communautaire", "rapport au conseil",
      "rapport a la commission permanente");
  /** Words behind which a text is no head any more. */
  private static final Phrases REPORTS = Phrases.of("vu", "considerant", "delibere", "apres en avoir delibere", "mesdames",
      "sur le rapport",
      "il est propose", "article");
  private static final Phrases DELIBERATION = Phrases.of("deliberation n");
  private static final Phrases TITLES = Phrases.of("objet", "resume");
  private static final Phrases SECRETARY = Phrases.of("secretaire de seance");
  private static final Phrases ARTICLE = Phrases.of("article");
  private static final Phrases FINITE = Phrases.of("est", "sont", "a", "ont", "ete", "etait", "etaient", "sera", "donne", "s'est",
      "presidence",
      "secretaire", "presents", "absents", "excuses", "pouvoir");
  private static final Phrases LINKS = Phrases.of("de", "du", "par", "a", "au", "et", "avec", "que", "pour", "le", "la", "les", "d'", "l'",
      "des",
      "dudit", "ledit", "lequel", "laquelle", "lesquels", "cette", "ce", "sa", "son", "notre");

  private final Folded f;
  private final int from, to;
  private final List<Legible.Edit> edits = new ArrayList<>();
  private final FlowedNumbers numbers;
  private final FlowedSpeakers speakers;
  private int parts;
  private boolean reported;
  /** The last word that opened a sentence in the head; -1 when none did. */
  private int sentence = -1;

  /** @param reported whether the head of the act ended above */
  private FlowedLines(Folded f, Lines.Line line, boolean reported) {
    this.f = f;
    this.from = line.start();
    this.to = line.end();
    this.reported = reported;
    this.numbers = new FlowedNumbers(f, to);
    this.speakers = new FlowedSpeakers(f, to);
  }

  static List<Legible.Edit> in(Folded f) {
    int least = f.length() < 2 * LONG ? LONG / 3 : LONG, held = 0;
    for (Lines.Line line : f.lines()) if (line.end() - line.start() >= least) held += line.end() - line.start();
    if (held == 0 || held < f.length() * MOST) return List.of();
    List<Legible.Edit> edits = new ArrayList<>();
    boolean reported = false;
    for (Lines.Line line : f.lines()) {
      if (line.end() - line.start() < least) continue;
      FlowedLines flowed = new FlowedLines(f, line, reported);
      flowed.read();
      if (edits.isEmpty() && flowed.parts < (line.end() - line.start() < LONG ? PARTS_OF_SHORT : PARTS_OF_LONG)) return List.of();
      edits.addAll(flowed.edits);
      reported |= flowed.reported;
    }
    return edits;
  }

  private void read() {
    int[] words = f.words();
    int heading = -1;
    for (int k = f.wordFrom(from); k < words.length && words[k] < to; k++) {
      int p = words[k], end = f.wordEndFrom(p);
      boolean capitals = isCapitals(p, end);
      if (heading >= 0 && !capitals && !isBehindSign(p)) {
        if (isHeading(heading, f.back(p)) && opensSentence(p) && f.isWord(f.back(p) - 1)) breakBefore(p, true);
        heading = -1;
      }
      if (f.at(f.back(p) - 1) == '■') breakBefore(f.back(p) - 1, true);
      if (f.isUpper(p) && isPart(p, end)) {
        if (!reported) breakBeforeTitle(p);
        breakBefore(p, true);
        breakBehind(p);
        reported |= REPORTS.at(f, p) >= 0 || speakers.speaks(p);
        heading = -1;
        continue;
      }
      if (!reported && f.isUpper(p) && isBehindStop(p)) sentence = p;
      if (!reported) breakAtNumber(p);
      if (endsSentence(p) && (numbers.isCoded(p) || !reported && numbers.isPlace(p))) breakBefore(p, false);
      if (!reported && SITTINGS.at(f, p) >= 0) breakBehind(p);
      if (!reported && f.isUpper(p + 1) && PAPERS.at(f, p) >= 0) breakAtPaper(p);
      if (heading < 0 && capitals && endsSentence(p) && isHeading(p, headingEnd(k))) breakBefore(p, false);
      if (heading < 0 && capitals) heading = p;
    }
  }

  /** The label of a title, the word that decides, the day of the session and what announces a report stand alone. */
  private void breakBehind(int p) {
    int title = TITLES.at(f, p), decides = DECIDES.at(f, p), sitting = SITTINGS.at(f, p);
    FrenchDates.Match day = sitting >= 0 ? FrenchDates.readSession(f, f.skip(sitting)) : DELIBERATION.at(f, p) >= 0 ? dated(p) : null;
    int end = title >= 0 ? title : decides >= 0 ? decides : day != null ? day.end() : speakers.isOffice(p) ? colon(p) : -1;
    if (end >= 0 && title < 0 && f.at(f.skip(end)) == ':') end = f.skip(end) + 1;
    if (end < 0 && SECRETARY.at(f, p) >= 0) end = behindName(f.skip(SECRETARY.at(f, p)));
    if (end >= 0 && f.isUpper(f.skip(end))) breakBefore(f.skip(end), false);
  }

  /** ": Inès RIOU" and the first word of a title in small letters behind it: where the name ends; -1 for anything else. */
  private int behindName(int colon) {
    int given = f.skip(colon + 1), surname = f.skip(f.wordEndFrom(given)), end = f.wordEndFrom(surname);
    while (f.at(end) == '-' && f.isUpper(end + 1)) end = f.wordEndFrom(end + 1);
    boolean named = f.at(colon) == ':' && opensSentence(given) && f.isUpper(surname) && f.isUpper(surname + 1) && isCapitals(surname, end);
    return named && opensSentence(f.skip(end)) ? end : -1;
  }

  /** "DELIBERATION N° CP 31 DU 9 AVRIL 2031": the day behind the number; null when there is none near. */
  private FrenchDates.Match dated(int p) {
    for (int q = p; q < Math.min(to, p + NUMBER); q++) {
      int of = f.wordStart(q) ? f.exact(q, "du") : -1;
      if (of >= 0) return FrenchDates.read(f, f.skip(of));
    }
    return null;
  }

  /** The colon that ends "Monsieur le Maire soumet au Conseil le rapport suivant :"; -1 when there is none near. */
  private int colon(int p) {
    int q = p;
    while (q < Math.min(to, p + REPORT) && f.at(q) != ':' && f.at(q) != ';' && !(f.at(q) == '.' && q > p + 4 && f.isSpace(q + 1))) q++;
    return f.at(q) == ':' ? q : -1;
  }

  /** "RAPPORT AU CONSEIL MUNICIPAL - 32 - DIRECTION DES SPORTS": what the paper is, and its place in the session. */
  private void breakAtPaper(int p) {
    breakBefore(p, true);
    int end = PAPERS.at(f, p), rank = f.at(f.skip(end)) == '-' ? f.skip(f.skip(end) + 1) : end, dash = f.skip(f.wordEndFrom(rank));
    if (f.isDigit(rank) && f.at(dash) == '-' && f.isUpper(f.skip(dash + 1))) breakBefore(f.skip(dash + 1), false);
  }

  /** The number that a title follows stands on the line of the title, one with letters on a line of its own. */
  private void breakAtNumber(int p) {
    int number = numbers.beforeTitle(p), title = number < 0 ? -1 : f.skip(number);
    if (number < 0 || isPart(title, f.wordEndFrom(title))) return;
    breakBefore(numbers.label(p), false);
    if (numbers.isCoded(p) && f.isUpper(title) && f.wordEndFrom(title) - title > SIGLE) breakBefore(title, false);
  }

  private boolean isPart(int p, int end) {
    if (f.at(p - 1) != ' ' && f.at(p - 1) != '"' || LINKS.before(f, p)) return false;
    if (PARTS.at(f, p) >= 0) return true;
    int label = LABELS.at(f, p), title = TITLES.at(f, p);
    if (label >= 0 && f.at(f.skip(label)) == ':' || title >= 0 && f.isUpper(f.skip(title)) && !f.isUpper(p + 1)) return true;
    if (ARTICLE.at(f, p) >= 0) return f.isDigit(f.skip(end))
        && (endsSentence(p) || ":.-".indexOf(f.at(f.skip(f.wordEndFrom(f.skip(end))))) >= 0);
    return speakers.open(p);
  }

  private void breakBefore(int p, boolean part) {
    int space = p - 1;
    if (f.at(space) == '"') space--;
    if (space < from || f.original().charAt(space) != ' ' || !edits.isEmpty() && edits.getLast().from() >= space) return;
    edits.add(new Legible.Edit(space, space + 1, "\n"));
    if (part) parts++;
  }

  /**
   * "… dans la salle du conseil. Achat de livres. Monsieur le Maire expose": a few words that tell nothing, before what opens the report.
   */
  private void breakBeforeTitle(int report) {
    if (sentence < 0 || REPORTS.at(f, report) < 0 && !speakers.speaks(report)) return;
    int length = report - sentence;
    if (length < HEADING || length > TITLE || !edits.isEmpty() && edits.getLast().from() >= sentence) return;
    for (int p = sentence; p < report; p++) if (f.wordStart(p) && FINITE.at(f, p) >= 0) return;
    breakBefore(sentence, false);
  }

  /** Behind a full stop that ends no initial and no title of respect. */
  private boolean isBehindStop(int p) {
    int before = f.back(p) - 1;
    return before > from && f.at(before) == '.' && f.isSpace(p - 1) && f.isWord(before - 1) && f.isWord(before - 2) && f.isWord(before - 3);
  }

  private boolean endsSentence(int p) {
    int before = f.back(p);
    return before <= from || ".;:".indexOf(f.at(before - 1)) >= 0;
  }

  private boolean isCapitals(int p, int end) {
    for (int i = p; i < end; i++) if (f.isLetter(i) && !f.isUpper(i)) return false;
    return true;
  }

  /** Behind an apostrophe or a hyphen a word goes on. */
  private boolean isBehindSign(int p) {
    return f.at(p - 1) == '\'' || f.at(p - 1) == '-';
  }

  private boolean opensSentence(int p) {
    return f.isUpper(p) && f.isLetter(p + 1) && !f.isUpper(p + 1) || f.isUpper(p) && f.at(p + 1) == '\'';
  }

  /** Where the run of words in capitals that begins with word {@code k} ends. */
  private int headingEnd(int k) {
    int[] words = f.words();
    int i = k;
    while (i < words.length && words[i] < to && isCapitals(words[i], f.wordEndFrom(words[i]))) i++;
    return f.back(i < words.length ? words[i] : to);
  }

  /** At least two words in capitals. */
  private boolean isHeading(int start, int end) {
    int letters = 0, longWords = 0;
    for (int p = start; p < end; p++) {
      if (f.isLetter(p)) letters++;
      if (f.wordStart(p) && f.isLetter(p) && f.wordEndFrom(p) - p > 3) longWords++;
    }
    return letters >= HEADING && longWords > 1;
  }
}
