package vu.indexer.text;

import java.util.ArrayList;
import java.util.List;

/** The breaks of an act that a program poured into one line: before the fixed words that open its parts, around headings in capitals. */
final class FlowedLines {
  /** A shorter line is a paragraph, and so is one that holds less of the text than this share. */
  private static final int LONG = 600;
  private static final double MOST = 0.7;
  /** Fewer kinds of parts may stand in one paragraph. */
  private static final int KINDS = 2;
  private static final int HEADING = 10;
  private static final int SPEAKER = 160;

  /** Words that open a part wherever a capital letter begins them. */
  private static final Phrases PARTS = Phrases.of("vu le", "vu la", "vu l'", "vu les", "considerant que", "considerant qu'", "delibere",
      "apres en avoir delibere", "seance du", "seance publique du", "seance ordinaire du", "etaient presents", "l'an deux mil", "l'an deux mille",
      "extrait du registre", "extrait des registres", "presidence de", "mesdames, messieurs", "fait et delibere", "ainsi fait et delibere",
      "pour extrait conforme", "certifie conforme", "sur le rapport", "le conseil municipal, vu", "le conseil, vu", "le bureau, vu", "le conseil municipal, apres", "question n", "deliberation n", "dcm n", "date de convocation", "nombre de conseillers", "secretaire de seance", "il est propose au");
  /** Words that do so before a colon, before a capital letter, before a number. */
  private static final Phrases LABELS = Phrases.of("objet", "rapporteur", "rapporteure", "presents", "absents", "excuses", "absents excuses", "pouvoirs", "representes", "absent", "excuse", "secretaire",
      "commission", "instance", "service");
  private static final Phrases DECIDES = Phrases.of("delibere", "decide");
  private static final Phrases SITTINGS = Phrases.of("seance du", "seance publique du", "seance ordinaire du");
  private static final Phrases TITLES = Phrases.of("objet", "resume");
  private static final Phrases ARTICLE = Phrases.of("article");
  private static final Phrases SPEAKERS = Phrases.of("monsieur le maire", "madame le maire", "madame la maire", "m. le maire", "mme le maire",
      "monsieur le president", "madame la presidente", "le rapporteur", "monsieur", "madame");
  private static final Phrases VERBS = Phrases.of("soumet", "expose", "rappelle", "informe", "presente", "rapporte", "indique", "explique", "propose",
      "donne lecture");
  private static final Phrases LINKS = Phrases.of("de", "du", "par", "a", "au", "et", "avec", "que", "pour", "le", "la", "les", "d'", "l'", "des",
      "dudit", "ledit", "lequel", "laquelle", "lesquels", "cette", "ce", "sa", "son", "notre");

  private final Folded f;
  private final int from, to;
  private final List<Legible.Edit> edits = new ArrayList<>();
  private int kinds;

  private FlowedLines(Folded f, Lines.Line line) {
    this.f = f;
    this.from = line.start();
    this.to = line.end();
  }

  static List<Legible.Edit> in(Folded f) {
    for (Lines.Line line : f.lines()) {
      int length = line.end() - line.start();
      if (length < LONG || length < f.length() * MOST) continue;
      FlowedLines flowed = new FlowedLines(f, line);
      flowed.read();
      return flowed.kinds >= KINDS ? flowed.edits : List.of();
    }
    return List.of();
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
        breakBefore(p, true);
        breakBehind(p);
        heading = -1;
        continue;
      }
      if (endsSentence(p) && isNumber(p) || opensTitle(p)) breakBefore(p, false);
      if (heading < 0 && capitals && endsSentence(p) && isHeading(p, headingEnd(k))) breakBefore(p, false);
      if (heading < 0 && capitals) heading = p;
    }
  }

  /** The label of a title, the word that decides, the day of the session and what announces a report stand alone. */
  private void breakBehind(int p) {
    int title = TITLES.at(f, p), decides = DECIDES.at(f, p), sitting = SITTINGS.at(f, p);
    FrenchDates.Match day = sitting < 0 ? null : FrenchDates.readSession(f, f.skip(sitting));
    int end = title >= 0 ? title : decides >= 0 ? decides : day != null ? day.end() : SPEAKERS.at(f, p) >= 0 ? colon(p) : -1;
    if (end >= 0 && title < 0 && f.at(f.skip(end)) == ':') end = f.skip(end) + 1;
    if (end >= 0 && f.isUpper(f.skip(end))) breakBefore(f.skip(end), false);
  }

  /** The colon that ends "Monsieur le Maire soumet au Conseil le rapport suivant :"; -1 when there is none near. */
  private int colon(int p) {
    int q = p;
    while (q < Math.min(to, p + 2 * SPEAKER) && f.at(q) != ':' && f.at(q) != ';' && !(f.at(q) == '.' && q > p + 4 && f.isSpace(q + 1))) q++;
    return f.at(q) == ':' ? q : -1;
  }

  /** "2031/0412 - AIDE AU CLUB": a number of two parts, a dash and a capital. */
  private boolean opensTitle(int p) {
    int sign = f.wordEndFrom(p), end = f.wordEndFrom(sign + 1);
    return f.isDigit(p) && f.isDigit(sign + 1) && end - p >= HEADING - 3 && (f.at(sign) == '/' || f.at(sign) == '-') && f.at(end) == ' '
        && f.at(end + 1) == '-' && f.at(end + 2) == ' ' && f.isUpper(end + 3) && f.isUpper(end + 4);
  }

  /** "MOB-022-18342/25/BM": capitals, digits and the signs between them. */
  private boolean isNumber(int p) {
    int end = p, digits = 0, signs = 0, capitals = 0;
    for (; end < to && f.at(end) > ' '; end++) {
      if (f.isDigit(end)) digits++;
      else if (f.isUpper(end)) capitals++;
      else if (f.at(end) == '/' || f.at(end) == '-') signs++;
      else return false;
    }
    return digits >= 3 && signs > 0 && capitals > 0 && end - p >= HEADING - 3;
  }

  private boolean isPart(int p, int end) {
    if (f.at(p - 1) != ' ' && f.at(p - 1) != '"' || LINKS.before(f, p)) return false;
    if (PARTS.at(f, p) >= 0) return true;
    int label = LABELS.at(f, p), title = TITLES.at(f, p);
    if (label >= 0 && f.at(f.skip(label)) == ':' || title >= 0 && f.isUpper(f.skip(title)) && !f.isUpper(p + 1)) return true;
    if (ARTICLE.at(f, p) >= 0) return f.isDigit(f.skip(end)) && (endsSentence(p) || ":.-".indexOf(f.at(f.skip(f.wordEndFrom(f.skip(end))))) >= 0);
    return SPEAKERS.at(f, p) >= 0 && speaks(p);
  }

  private boolean speaks(int p) {
    for (int q = p; q < Math.min(to, p + SPEAKER) && f.at(q) != ';' && !(f.at(q) == '.' && q > p + 4 && f.isSpace(q + 1)); q++)
      if (f.wordStart(q) && VERBS.at(f, q) >= 0) return true;
    return false;
  }

  private void breakBefore(int p, boolean part) {
    int space = p - 1;
    if (f.at(space) == '"') space--;
    if (space < from || f.original().charAt(space) != ' ' || !edits.isEmpty() && edits.getLast().from() >= space) return;
    edits.add(new Legible.Edit(space, space + 1, "\n"));
    if (part) kinds++;
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
