package vu.indexer.extract.name;

import vu.indexer.extract.words.Words;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** What an association is for, one noun after the other: "Association de recherche, de formation et d'action". */
final class Purposes {
  /** How far behind a comma the last noun stands. */
  private static final int WIDEST = 60;
  /** "pour l'accueil, le soutien et la formation". */
  private static final Phrases NAMED = Phrases.of("la", "le", "les", "l'");
  private static final Phrases OF = Phrases.of("de la", "de l'", "des", "du", "de", "d'");

  private final Folded f;
  private final int start;
  /** What stands before each noun of the list. */
  private Phrases links = OF;

  /** @param start of the name */
  Purposes(Folded f, int start) {
    this.f = f;
    this.start = start;
  }

  /** "Association de recherche et d'action": where nothing of the name is proper yet, one more noun belongs to it. */
  boolean joins(int at, int wordEnd) {
    int of = links.at(f, f.skipInParagraph(wordEnd)), noun = of < 0 ? -1 : f.skip(of);
    if (of < 0 || !f.isLetter(noun) || f.isUpper(noun) || NameWords.APART.at(f, noun) >= 0 || isInfinitive(noun)) return false;
    for (int i = f.wordEndFrom(start); i < at; i++) if (f.isUpper(i)) return false;
    return true;
  }

  /** The noun behind a comma that "et" joins to the last one; -1 when none is. */
  int behind(int comma) {
    links = NAMED.at(f, f.skipInParagraph(comma + 1)) >= 0 ? NAMED : OF;
    if (!joins(comma, comma + 1)) return -1;
    for (int i = comma + 1; i < comma + WIDEST && ".;:\n(".indexOf(f.at(i)) < 0; i++) {
      if (f.at(i) == ',' && !joins(i, i + 1)) return -1;
      if (f.at(i) == 'e' && f.exact(i, "et") >= 0 && f.wordStart(i)) return joins(i, i + 2) ? f.skip(comma + 1) : -1;
    }
    return -1;
  }

  /** "et de prendre en charge": what stands behind "de" without an article may be a verb. */
  private boolean isInfinitive(int p) {
    String word = f.slice(p, f.wordEndFrom(p));
    boolean bare = Words.before(f, p, "de") || f.at(p - 1) == '\'' && f.at(p - 2) == 'd';
    return bare && (word.endsWith("er") || word.endsWith("ir") || word.endsWith("re") && !word.endsWith("ure") && !word.endsWith("aire"));
  }
}
