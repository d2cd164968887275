package vu.indexer.extract.reference;

import vu.indexer.text.ActNumbers;
import vu.indexer.text.Folded;
import vu.indexer.text.FrenchDates;
import vu.indexer.text.Phrases;

/** The number of a deliberation and what introduces it: "n° 2019-12", ", enregistrée sous le n° 12", "(délibération 6-2)". */
final class DeliberationNumbers {
  /** Before the number, when it has a word of its own. */
  private static final Phrases NUMBER_LINKS = Phrases.of("portant le", "portant", "sous le", "sous", "enregistree sous le", "enregistree",
      "numerotee", "referencee", "inscrite sous le", "sous la reference", "de", "repertoriee sous le");
  private static final Phrases WEAK_LINKS = Phrases.of("de", "sous");

  private final Folded f;
  private final ActNumbers numbers;
  private final int start;

  /** @param start where the word "délibération" stands */
  DeliberationNumbers(Folded f, ActNumbers numbers, int start) {
    this.f = f;
    this.numbers = numbers;
    this.start = start;
  }

  /** The number at {@code q}, a comma or a bracket before it or none; null when there is none. */
  ActNumbers.Number at(int q) {
    int p = f.at(q) == '(' || f.at(q) == ',' ? f.skip(q + 1) : q, link = NUMBER_LINKS.at(f, p);
    if (!f.isSpace(link)) link = -1;
    int mark = numbers.mark(link >= 0 ? f.skip(link) : p);
    if (mark >= 0) return numbers.local(mark);
    if (p > q) return null;
    ActNumbers.Number number = link < 0 || WEAK_LINKS.at(f, p) < 0 ? numbers.unmarked(link >= 0 ? f.skip(link) : p) : null;
    return number == null && link < 0 ? bracketed(p) : number;
  }

  /** "(délibération 6-2)": any number will do when the bracket holds nothing else. */
  private ActNumbers.Number bracketed(int p) {
    if (f.at(f.back(start) - 1) != '(' || !f.isDigit(p)) return null;
    ActNumbers.Number number = numbers.local(p);
    return number != null && f.at(f.skip(number.end())) == ')' && FrenchDates.read(f, p) == null ? number : null;
  }
}
