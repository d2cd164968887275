package vu.indexer.layout.title;

import vu.indexer.layout.page.Attendance;
import vu.indexer.layout.page.Mark;
import vu.indexer.layout.page.Page;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;
import vu.indexer.text.Phrases;

/** Where a part of a head ends though no blank line says so: a title right under a list of names, a report right under a title. */
final class HeadBreaks {
  /** Fewer letters are no title. */
  private static final int LEAST = 10;
  /** A shorter line is no paragraph of a report. */
  private static final int PROSE = 60;
  /** A line of a paragraph that reaches the margin. */
  private static final int FULL = 90;
  /** Letters of a word that no name has in small letters. */
  private static final int WORD = 4;
  /** What opens a sentence of a report. */
  private static final Phrases OPENERS = Phrases.of("dans le cadre", "par deliberation", "par courrier", "par arrete", "suite a", "conformement",
      "afin",
      "compte tenu", "depuis", "lors de", "il", "elle", "le", "la", "les", "l'", "un", "une", "cette", "ce", "chaque", "apres", "pour",
          "en application",
      "en vertu", "dans un", "a la suite", "en effet", "au titre", "nous", "ces", "au cours", "selon", "considerant", "lorsque", "vous");
  /** Verbs no title has. */
  private static final Phrases FINITE = Phrases.of("sont", "ont", "avait", "avaient", "etait", "etaient", "sera", "seront", "doit", "doivent",
      "souhaite", "souhaitent", "convient", "prevoit", "permet", "propose", "informe", "rappelle", "precise", "indique", "vise a", "visent a",
          "est un",
      "est une", "est le", "est la", "s'eleve", "est propose", "est demande", "est necessaire", "s'est", "se sont", "peut", "peuvent", "comprend",
          "a ete",
      "est sollicite", "est proprietaire", "detient", "exploite", "organise", "presente", "presentent", "expose", "soumet", "fait part", "rapporte");

  /** Initials that make a list of persons. */
  private static final int PERSONS = 3;

  private HeadBreaks() {}

  /** Whether {@code line} of a paragraph of names or of the session is a title: in capitals, or with words that tell of a matter. */
  static boolean opensTitle(Page page, int line) {
    Lines.Line place = page.lines().get(line);
    Folded f = page.f();
    int first = Page.word(f, place.start(), place.end());
    boolean opens = f.isUpper(first) || f.isDigit(first) && f.isLetter(first + 1);
    if (!opens || isGapped(f, first, place.end()) || Attendance.names(page.words(line)) || page.words(line).indexOf(',') >= 0
        || HeadLines.isLabel(page.words(line)) || page.is(line, Mark.PRESENCES) || page.is(line, Mark.SESSION)
        || goesOn(page, line - 1) || HeadLines.skips(page, line, false)) return false;
    if (hasInitials(f, first, place.end())) return false;
    int small = 0, letters = 0;
    boolean capitals = true;
    for (int p = first; p < place.end(); p++) {
      if (f.isLetter(p)) letters++;
      capitals &= !f.isLetter(p) || f.isUpper(p);
      if (!f.wordStart(p)) continue;
      if (f.isLetter(p) && !f.isUpper(p) && f.wordEndFrom(p) - p >= WORD) small++;
    }
    int next = line + 1;
    if (letters < LEAST || page.words(line).indexOf(' ') < 0 || next >= page.lines().size() || page.lines().get(next).silent()) return false;
    if (page.opensReport(next)) return capitals || small > 0;
    return (capitals || small > 1) && (tells(page, next) || next + 1 < page.lines().size() && tells(page, next + 1));
  }

  /** "GIRAUD G. – ORTEGA P. - ROQUES P.": a list of persons. */
  private static boolean hasInitials(Folded f, int from, int end) {
    int seen = 0;
    for (int p = from + 1; p < end; p++) if (f.at(p) == '.' && f.isUpper(p - 1) && f.at(p - 2) == ' ') seen++;
    return seen >= PERSONS;
  }

  private static boolean isGapped(Folded f, int from, int end) {
    for (int p = from; p < end; p++) if (Lines.gapAt(f, p)) return true;
    return false;
  }

  /** A line that the margin broke in a sentence, or a list of names that goes on. */
  private static boolean goesOn(Page page, int line) {
    Lines.Line place = page.lines().get(line);
    if (place.silent()) return false;
    char last = page.f().at(page.f().back(place.end()) - 1);
    return last == ',' || last == ';' || last == '-' || last == ':' || TitleWraps.isOpen(page.words(line));
  }

  /** Whether a report begins at {@code line}, right under a title that is complete: by its first words, or as the title left its line short. */
  static boolean endsTitle(Page page, int line) {
    Lines.Line place = page.lines().get(line);
    if (place.silent() || goesOn(page, line - 1)) return false;
    int above = page.lines().get(line - 1).end() - page.lines().get(line - 1).start(), width = place.end() - place.start();
    boolean opens = OPENERS.at(page.f(), Page.word(page.f(), place.start(), place.end())) >= 0;
    return (opens || width >= FULL && above * 3 < width * 2) && tells(page, line);
  }

  /** A line of a paragraph that tells something in a whole sentence. */
  private static boolean tells(Page page, int line) {
    Lines.Line place = page.lines().get(line);
    Folded f = page.f();
    if (place.silent() || place.gapped() || place.end() - place.start() < PROSE) return false;
    int first = Page.word(f, place.start(), place.end());
    if (!f.isUpper(first) || f.isUpper(first + 1) && f.isUpper(first + 2)) return false;
    int end = page.lines().get(Math.min(page.paragraphEnd(line) - 1, line + 2)).end();
    for (int p = first; p < end && !(f.at(p) == '.' && f.isSpace(p + 1)); p++)
      if (f.wordStart(p) && (FINITE.at(f, p) >= 0 || isAuxiliary(f, p))) return true;
    return false;
  }

  /** "a approuvé", and no "à". */
  private static boolean isAuxiliary(Folded f, int p) {
    if (f.at(p) != 'a' || f.isWord(p + 1) || f.original().charAt(p) != 'a') return false;
    int next = f.skip(p + 1), end = f.wordEndFrom(next);
    return end - next > WORD && f.original().charAt(end - 1) == 'é';
  }
}
