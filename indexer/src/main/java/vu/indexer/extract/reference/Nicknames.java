package vu.indexer.extract.reference;

import vu.indexer.lexicon.Lexicon;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Texts by their nickname: "MAPTAM", "Informatique et Libertés", "pour une République numérique". */
final class Nicknames {
  private static final Phrases FILLERS =
      Phrases.of(
          "pour une", "pour un", "pour la", "pour le", "pour l'", "pour", "relative a la", "relative a l'", "relative au", "relative aux",
              "relative a",
          "sur la", "sur le", "sur l'", "sur les", "de la", "de l'", "du", "des", "de", "d'", "portant", "confortant le", "confortant",
              "renforcant la",
          "favorisant l'", "favorisant la", "visant a reduire l'", "visant a", "dite loi", "dite", "en faveur de la", "en faveur de l'",
              "d'orientation des",
          "portant engagement", "la", "le", "l'", "\"", "constitutionnelle", "organique");

  private final Folded f;
  private final Lexicon lexicon = Lexicon.get();

  Nicknames(Folded f) {
    this.f = f;
  }

  /** A nickname where it stands. */
  record Nickname(Lexicon.Law law, String printed, int start, int end) {}

  /** The longest nickname at {@code p}; null when there is none or when it means several texts. */
  Nickname at(int p) {
    Nickname best = null;
    for (Lexicon.Phrase<Lexicon.Law> phrase : lexicon.laws()) {
      if (best != null && phrase.words().length() < best.end - best.start) break;
      if (f.at(p) != phrase.words().charAt(0)) continue;
      int end = f.exact(p, phrase.words());
      if (end < 0) continue;
      if (best != null && !best.law.equals(phrase.value())) return null;
      best = new Nickname(phrase.value(), phrase.printed(), p, end);
    }
    return best;
  }

  /** A nickname after "loi", or a title that begins with it behind "pour une", "relative à la" … */
  Nickname reached(int from) {
    int p = from;
    Nickname direct = at(f.at(p) == '"' ? f.skip(p + 1) : p);
    if (direct != null && (f.isUpper(direct.start) || f.isDigit(direct.start) || direct.end - direct.start > 9)) return direct;
    for (int i = 0; i < 4; i++) {
      int filler = FILLERS.at(f, p);
      if (filler < 0) return null;
      p = f.skipInParagraph(filler);
      Nickname found = at(f.at(p) == '"' ? f.skip(p + 1) : p);
      boolean title = found != null && found.printed.indexOf(' ') > 0;
      boolean year = found != null && f.isDigit(found.start);
      if (title || year || found != null && f.isUpper(found.start)) return found;
    }
    return null;
  }
}
