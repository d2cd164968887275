package vu.indexer.layout.title;

import vu.indexer.layout.page.Page;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;
import vu.indexer.text.Phrases;

/** What tells a paragraph of a report from a title: a sentence with a verb, or lines that fill the page. */
final class Telling {
  /** A shorter line is no paragraph of a report, unless it opens as one. */
  private static final int PROSE = 60, OPENED = 40;
  /** Lines in which a sentence has its verb. */
  private static final int SENTENCE = 3;
  /** Letters of a word that is more than a link. */
  private static final int WORD = 4;
  /** What opens a sentence of a report. */
  private static final Phrases OPENERS = Phrases.of("dans le cadre", "par deliberation", "par courrier", "par arrete", "suite a",
      "conformement", "afin", "compte tenu", "depuis", "lors de", "il", "elle", "le", "la", "les", "l'", "un", "une", "cette", "ce",
      "chaque", "apres", "pour", "en application", "en vertu", "en complement", "dans un", "a la suite", "en effet", "au titre", "nous",
      "ces", "au cours", "selon", "considerant", "lorsque", "vous");
  /** Verbs no title has. */
  private static final Phrases FINITE = Phrases.of("sont", "ont", "avait", "avaient", "etait", "etaient", "sera", "seront", "doit",
      "doivent", "souhaite", "souhaitent", "convient", "prevoit", "permet", "propose", "informe", "rappelle", "precise", "indique",
      "vise a", "visent a", "est un", "est une", "est le", "est la", "s'eleve", "est propose", "est demande", "est necessaire", "s'est",
      "se sont", "peut", "peuvent", "comprend", "a ete", "est sollicite", "est proprietaire", "detient", "exploite", "organise",
      "presente", "presentent", "expose", "soumet", "fait part", "rapporte", "dispose de", "disposent de");

  private Telling() {}

  /** Whether {@code line} begins as a sentence of a report does. */
  static boolean opens(Page page, int line) {
    Lines.Line place = page.lines().get(line);
    return OPENERS.at(page.f(), Page.word(page.f(), place.start(), place.end())) >= 0;
  }

  /** A line of a paragraph that tells something in a whole sentence. */
  static boolean tells(Page page, int line) {
    Lines.Line place = page.lines().get(line);
    if (place.silent() || place.gapped() || place.end() - place.start() < (opens(page, line) ? OPENED : PROSE)) return false;
    Folded f = page.f();
    int first = Page.word(f, place.start(), place.end());
    if (!f.isUpper(first) || f.isUpper(first + 1) && f.isUpper(first + 2)) return false;
    int end = page.lines().get(last(page, line)).end();
    for (int p = first; p < end && !(f.at(p) == '.' && f.isSpace(p + 1)); p++) if (f.wordStart(p) && isFinite(f, p)) return true;
    return false;
  }

  /** The last line of the sentence that is looked at; no further than its paragraph. */
  private static int last(Page page, int line) {
    int last = line;
    while (last + 1 < line + SENTENCE && last + 1 < page.lines().size() && !page.lines().get(last + 1).silent()) last++;
    return last;
  }

  private static boolean isFinite(Folded f, int p) {
    return FINITE.at(f, p) >= 0 || f.at(p) == 'a' && isParticiple(f, p + 1) || f.at(p) == 'e' && f.exact(p, "est") == p + 3
        && isParticiple(f, p + 3);
  }

  /** "a approuvé", "est présentée", and neither "à" nor the east: the participle behind the verb that ends at {@code end}. */
  private static boolean isParticiple(Folded f, int end) {
    if (f.isWord(end) || f.isUpper(end - 1) || f.at(end - 1) == 'a' && f.original().charAt(end - 1) != 'a') return false;
    int word = f.skip(end), last = f.wordEndFrom(word);
    if (last - word < WORD) return false;
    char ending = f.original().charAt(last - 1), before = f.original().charAt(last - 2);
    return ending == 'é' || ending == 'e' && before == 'é' || ending == 'u' || before == 'i' && (ending == 's' || ending == 't')
        || ending == 'i' && f.at(end - 1) == 'a';
  }
}
