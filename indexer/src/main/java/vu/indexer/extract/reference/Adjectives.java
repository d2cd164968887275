package vu.indexer.extract.reference;

import vu.indexer.text.ActNumbers;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** A word that only describes the act before it, told by its ending: "délibération attaquée du", "arrêté litigieux, en date du". */
final class Adjectives {
  private static final int SHORTEST = 5;
  private static final Phrases TELLING = Phrases.of("du", "des", "de la", "de l'", "en date du", "en date des");

  private final Folded f;
  private final ActNumbers numbers;

  Adjectives(Folded f, ActNumbers numbers) {
    this.f = f;
    this.numbers = numbers;
  }

  /** The end of the adjective at {@code p} when what tells the act stands behind it, a comma between them or none; -1 otherwise. */
  int at(int p) {
    int end = f.wordEndFrom(p);
    if (end - p < SHORTEST || !isAdjective(end)) return -1;
    int next = f.skipInParagraph(end);
    if (f.at(next) == ',') next = f.skipInParagraph(next + 1);
    return numbers.mark(next) >= 0 || TELLING.at(f, next) >= 0 ? end : -1;
  }

  private boolean isAdjective(int end) {
    int last = f.at(end - 1) == 's' ? end - 1 : end;
    char letter = f.original().charAt(last - 1);
    if (letter == 'é' || letter == 'É') return true;
    String ending = f.slice(last - 3, last);
    return ending.endsWith("ee") || ending.equals("use") || ending.equals("eux");
  }
}
