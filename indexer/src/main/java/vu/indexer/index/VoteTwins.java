package vu.indexer.index;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import vu.indexer.model.Found;
import vu.indexer.model.Montant;

/** One sum printed in two currencies, "98.394 F (15.000 euros)", counts once, as it is printed in euros. */
final class VoteTwins {
  /** A printed conversion is rounded to the franc, the euro, or the ten euros of a round figure. */
  private static final BigDecimal ROUNDED = new BigDecimal("0.005");

  private final List<Found<Montant>> all;
  private final Set<Integer> counted;
  private final VoteWords words;

  VoteTwins(List<Found<Montant>> all, Set<Integer> counted, VoteWords words) {
    this.all = all;
    this.counted = counted;
    this.words = words;
  }

  void remove() {
    for (int i = 0; i + 1 < all.size(); i++) {
      Montant first = all.get(i).value(), second = all.get(i + 1).value();
      boolean twins = counted.contains(i) && counted.contains(i + 1) && first.monnaie() != second.monnaie() && isAlike(first, second) && words.adjoin(i, i + 1);
      if (twins) counted.remove(first.monnaie() == Montant.Monnaie.FRF ? i : i + 1);
    }
  }

  private static boolean isAlike(Montant first, Montant second) {
    return first.euros().subtract(second.euros()).abs().compareTo(first.euros().abs().multiply(ROUNDED)) <= 0;
  }
}
