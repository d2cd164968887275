package vu.indexer.extract.reference;

import vu.indexer.text.ActNumbers;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;

/** Numbers of arrêtés and circulars, which every authority makes as it likes. */
final class LocalTextNumbers {
  private final Folded f;
  private final ActNumbers numbers;

  LocalTextNumbers(Folded f, ActNumbers numbers) {
    this.f = f;
    this.numbers = numbers;
  }

  /**
   * The number at {@code p}; null when none stands there.
   *
   * @param mark the end of "n°" at {@code p}, -1 without it
   */
  ActNumbers.Number at(int p, int mark) {
    ActNumbers.Number nor = nor(mark >= 0 ? mark : p);
    if (nor != null) return nor;
    if (mark >= 0) return numbers.local(mark);
    int du = f.exact(p, "du");
    if (du >= 0 && FrenchDates.read(f, f.skip(du)) == null && f.isDigit(f.skip(du))) return numbers.unmarked(f.skip(du));
    if (f.isDigit(p)) return numbers.unmarked(p);
    ActNumbers.Number lettered = f.isUpper(p) ? numbers.unmarked(p) : null;
    return lettered != null && TextSlots.link(f, f.skipInParagraph(lettered.end())) >= 0 ? lettered : null;
  }

  /** "NOR : INTB1407194N": the number a ministry gives; null when none stands there. */
  ActNumbers.Number nor(int p) {
    int end = f.isUpper(p) ? f.exact(p, "nor") : -1;
    if (end < 0) return null;
    int from = f.skip(f.at(f.skip(end)) == ':' || f.at(end) == '/' ? f.skip(end) + 1 : end), to = from;
    while (f.isWord(to) || f.at(to) == '/' && f.isWord(to + 1)) to++;
    return to - from >= 8 && f.isUpper(from) ? new ActNumbers.Number(f.original().substring(from, to), to, false) : null;
  }
}
