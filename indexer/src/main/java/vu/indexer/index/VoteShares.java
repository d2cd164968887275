package vu.indexer.index;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import vu.indexer.model.Found;
import vu.indexer.model.Montant;

/**
 * Votes that say part of another vote again, or the whole it now belongs to: the instalment of a grant, the marché with its avenant, the
 * loan of which a share is guaranteed. Only one of the two is decided, and only it counts.
 */
final class VoteShares {
  private final List<Found<Montant>> all;
  private final Set<Integer> counted;
  private final VoteWords words;

  VoteShares(List<Found<Montant>> all, Set<Integer> counted, VoteWords words) {
    this.all = all;
    this.counted = counted;
    this.words = words;
  }

  void remove() {
    List<Integer> votes = counted.stream().sorted().filter(i -> !montant(i).adopte()).toList();
    for (int i : votes) {
      if (words.isNewTotal(i)) drop(i, smaller -> isFor(i, smaller) && less(smaller, i));
      if (words.isInstalment(i)) drop(i, whole -> isFor(i, whole) && less(i, whole) && !words.isInstalment(whole));
      if (isGuarantee(i)) drop(i, share -> isGuarantee(share) && isShare(share, i));
    }
  }

  private void drop(int vote, Predicate<Integer> stands) {
    if (counted.stream().anyMatch(other -> other != vote && stands.test(other))) counted.remove(vote);
  }

  private Montant montant(int i) {
    return all.get(i).value();
  }

  private boolean less(int i, int other) {
    return montant(i).euros().compareTo(montant(other).euros()) < 0;
  }

  /** Whether two votes can be about one thing: who receives, year, tax and kind do not differ. */
  private boolean isFor(int vote, int other) {
    Montant a = montant(vote), b = montant(other);
    boolean one = a.beneficiaire() == null ? b.beneficiaire() == null || words.together(vote, other) : a.beneficiaire().equals(b.beneficiaire());
    boolean year = a.annee() == null || b.annee() == null || a.annee().equals(b.annee()) || words.together(vote, other);
    return one && year && "HT".equals(a.taxe()) == "HT".equals(b.taxe()) && side(a) == side(b);
  }

  /** Receipts and guarantees are no parts of spending. */
  private static Montant.Instrument side(Montant m) {
    boolean apart = m.instrument() == Montant.Instrument.RECETTE || m.instrument() == Montant.Instrument.GARANTIE;
    return apart ? m.instrument() : null;
  }

  private boolean isGuarantee(int vote) {
    return montant(vote).instrument() == Montant.Instrument.GARANTIE;
  }

  /** "à hauteur de 15 % d'un emprunt de 182 000 F, soit 27 300 F": a round percentage that the act prints. */
  private boolean isShare(int share, int loan) {
    Montant a = montant(share), b = montant(loan);
    if (!less(share, loan) || a.euros().signum() <= 0 || !Objects.equals(a.beneficiaire(), b.beneficiaire())) return false;
    return words.printsShare(a.euros(), b.euros());
  }
}
