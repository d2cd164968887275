package vu.indexer.extract.montant;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vu.indexer.extract.money.MoneyGrammar;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;

/** Sums that one sentence decides whole and then in parts: "900 €, dont 300 € au Judo Club et 600 € à la Chorale". Both would count twice. */
final class Wholes {
  /** Parts of one sum, at most. */
  private static final int MOST_PARTS = 40;
  /** What parts a whole; sums may agree by chance without. */
  private static final Phrases PARTING = Phrases.of("dont", "soit", "repartie", "repartis", "reparti", "reparties", "ventilee", "ventiles", "ventile",
      "ventilees", "decompose", "decomposee", "decomposant", "ainsi", "comme suit", "a raison de", "echeancier", "echelonnee", "echelonne", "en deux",
      "en trois", "en quatre", "en plusieurs", "a savoir");

  private final Folded f;

  Wholes(Folded f) {
    this.f = f;
  }

  /** A decided sum and the sentence it stands in. */
  record Part(MoneyGrammar.Money money, Span sentence) {}

  /**
   * Where the wholes start.
   *
   * @param decided in reading order
   */
  Set<Integer> of(List<Part> decided) {
    Set<Integer> wholes = new HashSet<>();
    for (int i = 0; i + 2 < decided.size(); i++) if (isWhole(decided, i)) wholes.add(decided.get(i).money.start());
    return wholes;
  }

  /** Whether two of the sums that follow in the sentence, or more, come to the sum at {@code i}, behind words that part it. */
  private boolean isWhole(List<Part> decided, int i) {
    Part whole = decided.get(i);
    BigDecimal left = whole.money.value();
    for (int k = i + 1; k < Math.min(decided.size(), i + 1 + MOST_PARTS); k++) {
      Part part = decided.get(k);
      boolean same = part.sentence.equals(whole.sentence) && part.money.currency() == whole.money.currency() && part.money.tax() == whole.money.tax();
      if (!same || k == i + 1 && !isParted(whole.money.end(), part.money.start())) return false;
      left = left.subtract(part.money.value());
      if (left.signum() <= 0) return left.signum() == 0 && k > i + 1;
    }
    return false;
  }

  private boolean isParted(int from, int to) {
    for (int p = from; p < to; p++) if (f.wordStart(p) && PARTING.at(f, p) >= 0) return true;
    return false;
  }
}
