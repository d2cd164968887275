package vu.indexer.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Found;
import vu.indexer.model.Montant;

/**
 * Which amounts of an act a sum may add up: each vote once. An act repeats its figure in the imputation, gives it before and after
 * tax, splits it by year, adds up what it gives to several; only one of these figures is the vote.
 */
final class Votes {
  /** Between an amount before tax and its twin with tax stand a few words at most. */
  private static final int TWINS_APART = 60;
  /** Highest rate of value-added tax in France, with a margin for rounding. */
  private static final BigDecimal MOST_TAX = new BigDecimal("1.206");

  private final List<Found<Montant>> all;
  private final Set<Integer> counted = new HashSet<>();

  private Votes(List<Found<Montant>> all) {
    this.all = all;
  }

  /** For each amount of an act, in order, whether sums add it up. */
  static List<Boolean> counted(AnalysedAct act) {
    Votes votes = new Votes(act.montants());
    votes.once();
    if (!votes.counted.isEmpty()) votes.read(new VoteWords(act));
    List<Boolean> flags = new ArrayList<>();
    for (int i = 0; i < votes.all.size(); i++) flags.add(votes.counted.contains(i));
    return flags;
  }

  private void read(VoteWords words) {
    counted.removeIf(i -> !montant(i).adopte() && (words.isUnitPrice(i) || words.isTariff(i)));
    withTax();
    new VoteTwins(all, counted, words).remove();
    withoutParts();
    new VoteShares(all, counted, words).remove();
  }

  private Montant montant(int i) {
    return all.get(i).value();
  }

  /** Every row of an adopted table, and votes that are not totals: a figure repeated for the same beneficiary (or for nobody named) once. */
  private void once() {
    for (int i = 0; i < all.size(); i++) if (montant(i).adopte()) counted.add(i);
    for (int i = 0; i < all.size(); i++) {
      Montant m = montant(i);
      if (m.adopte() || !m.decided()) continue;
      boolean repeated = counted.stream().anyMatch(j -> repeats(m, montant(j)));
      if (!repeated) counted.add(i);
    }
  }

  /** Two parts of one year each may be equal without being one figure printed twice. */
  private static boolean repeats(Montant m, Montant other) {
    if (!m.euros().equals(other.euros())) return false;
    if (m.annee() != null && other.annee() != null && !m.annee().equals(other.annee())) return false;
    if (m.taxe() != null && other.taxe() != null && !m.taxe().equals(other.taxe())) return false;
    return m.beneficiaire() == null || other.beneficiaire() == null || m.beneficiaire().equals(other.beneficiaire());
  }

  /** "1 168 583,33 € HT (1 402 300 € TTC)" is paid with its tax. */
  private void withTax() {
    for (int i = 0; i + 1 < all.size(); i++) {
      Montant first = montant(i), second = montant(i + 1);
      if (!counted.contains(i) || !counted.contains(i + 1)) continue;
      boolean near = all.get(i + 1).span().start() - all.get(i).span().end() <= TWINS_APART;
      Montant ht = "HT".equals(first.taxe()) ? first : second, ttc = ht == first ? second : first;
      if (near && "HT".equals(ht.taxe()) && "TTC".equals(ttc.taxe()) && isTaxOn(ht.euros(), ttc.euros())) counted.remove(ht == first ? i : i + 1);
    }
  }

  private static boolean isTaxOn(BigDecimal ht, BigDecimal ttc) {
    return ttc.compareTo(ht) > 0 && ttc.compareTo(ht.multiply(MOST_TAX)) <= 0;
  }

  /** A run of votes that adds up to another vote: the parts of one sum, or the total of several. */
  private void withoutParts() {
    List<Integer> votes = counted.stream().sorted().toList();
    boolean tables = votes.stream().anyMatch(vote -> montant(vote).adopte());
    for (int whole = 0; whole < all.size(); whole++) {
      boolean total = tables && montant(whole).total() && montant(whole).role() == Montant.Role.VOTE;
      if (total || counted.contains(whole) && !montant(whole).adopte()) parts(votes, whole);
      if (tables && !montant(whole).adopte() && isTotalOfTable(montant(whole))) counted.remove(whole);
    }
  }

  /** What several receive stands for their total; what nobody else receives is the total, given in parts. */
  private void parts(List<Integer> votes, int whole) {
    boolean several = false;
    for (int from = 0; from < votes.size(); from++) {
      List<Integer> parts = run(votes, from, whole);
      if (parts == null || isForAnother(whole, parts)) continue;
      if (receivers(parts) > 1 || parts.stream().allMatch(part -> montant(part).adopte())) several = true;
      else if (parts.stream().noneMatch(part -> montant(part).adopte())) parts.forEach(counted::remove);
    }
    if (several) counted.remove(whole);
  }

  /** The figure that a table prints as its total, whatever its rows come to. */
  private boolean isTotalOfTable(Montant m) {
    return all.stream().map(Found::value).anyMatch(other -> other.total() && other.role() != Montant.Role.VOTE && other.euros().equals(m.euros()));
  }

  /** Consecutive votes from {@code from} on that add up to {@code whole}, two at least; null when none do. */
  private List<Integer> run(List<Integer> votes, int from, int whole) {
    List<Integer> parts = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int k = from; k < votes.size(); k++) {
      int vote = votes.get(k);
      if (vote == whole || !counted.contains(vote) || isReceiptOfSpending(vote, whole)) return null;
      sum = sum.add(montant(vote).euros());
      parts.add(vote);
      BigDecimal over = sum.subtract(montant(whole).euros());
      if (over.abs().compareTo(rounding(whole, parts)) <= 0) return parts.size() >= 2 ? parts : null;
      if (over.signum() > 0) return null;
    }
    return null;
  }

  private boolean isReceiptOfSpending(int vote, int whole) {
    return montant(vote).instrument() == Montant.Instrument.RECETTE && montant(whole).instrument() != Montant.Instrument.RECETTE;
  }

  /** Sums printed in francs agree in francs; in euros each is rounded, also when their total is printed in euros. */
  private BigDecimal rounding(int whole, List<Integer> parts) {
    boolean francs = isInFrancs(whole) || parts.stream().anyMatch(this::isInFrancs);
    return francs ? BigDecimal.valueOf(parts.size(), 2) : BigDecimal.ZERO;
  }

  private boolean isInFrancs(int montant) {
    return montant(montant).monnaie() == Montant.Monnaie.FRF;
  }

  /** Sums for some that come to what somebody else is given are no parts of it. */
  private boolean isForAnother(int whole, List<Integer> parts) {
    String name = montant(whole).beneficiaire();
    return name != null && receivers(parts) > 0 && parts.stream().noneMatch(part -> name.equals(montant(part).beneficiaire()));
  }

  private long receivers(List<Integer> parts) {
    return parts.stream().map(part -> montant(part).beneficiaire()).filter(Objects::nonNull).distinct().count();
  }
}
