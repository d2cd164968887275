package vu.server.spending;

import java.math.BigDecimal;
import java.util.List;
import vu.indexer.index.ActRow;
import vu.indexer.index.MontantRow;
import vu.indexer.model.ActId;
import vu.indexer.model.Imputation;
import vu.indexer.model.Montant;

/**
 * One decided amount: what one vote gives one beneficiary.
 *
 * @param act the act that decides it, with date, body, metropolis and vote
 * @param montant the amount with its words, the sentence that holds them, its budget line and what does not agree
 * @param beneficiaire id of the canonical organisation, or null when the name is not that of a known one
 * @param nom the canonical name, else the name as read, else null
 * @param annee the year of its budget line, else the year its words give, else that of the session, else null
 * @param section {@code fonctionnement} or {@code investissement}, from the budget line or the words of the vote, else null
 * @param premiere true when no earlier act that is held decides something for this organisation
 * @param ecart how many times the median of the same instrument in the same metropolis, two decimals; null with too few to compare
 * @param doublons other copies of the same act, whose line is not counted again
 * @param tranches the years over which the act spreads the sum, empty when it prints none
 */
public record Line(
    ActRow act, MontantRow montant, String beneficiaire, String nom, Integer annee, String section, boolean premiere, BigDecimal ecart,
    List<Tranche> tranches, List<ActId> doublons) {
  public Line {
    tranches = List.copyOf(tranches);
    doublons = List.copyOf(doublons);
  }

  /** A line whose act is held once and spreads nothing over years. */
  public Line(ActRow act, MontantRow montant, String beneficiaire, String nom, Integer annee, String section) {
    this(act, montant, beneficiaire, nom, annee, section, false, null, List.of(), List.of());
  }

  Line withDoubles(List<ActId> acts) {
    return new Line(act, montant, beneficiaire, nom, annee, section, premiere, ecart, tranches, acts);
  }

  /** The same beside the others of its ledger. */
  Line compared(boolean first, BigDecimal times) {
    return new Line(act, montant, beneficiaire, nom, annee, section, first, times, tranches, doublons);
  }

  public BigDecimal euros() {
    return montant.euros();
  }

  /** Never null: an amount whose instrument is not printed is {@link Montant.Instrument#AUTRE}. */
  public Montant.Instrument instrument() {
    return Sens.instrument(montant);
  }

  /** Which sum this line goes into. */
  public Sens sens() {
    return Sens.of(montant, act.objet());
  }

  /** True for an amount before tax. */
  public boolean ht() {
    return "HT".equals(montant.montant().taxe());
  }

  /** The budget line, or null. */
  public Imputation imputation() {
    return montant.imputation();
  }

  /** The account of the budget line, else its chapter, or null. */
  public String compte() {
    Imputation line = imputation();
    return line == null ? null : line.nature() != null ? line.nature() : line.chapitre();
  }

  /** By which instruction the budget is kept, see {@link Comptabilite#of}. */
  public String nomenclature() {
    return Comptabilite.of(act, imputation() == null ? null : imputation().exercice());
  }

  /** What is worth a look at this line. */
  public boolean has(Marque marque) {
    return switch (marque) {
      case PREMIERE -> premiere;
      case DESACCORD -> !montant.controles().isEmpty();
      case TABLEAU -> montant.montant().adopte();
      case FRANCS -> montant.montant().monnaie() == Montant.Monnaie.FRF;
      case SUITE -> Suites.continues(montant.sentence());
      case PLURIANNUEL -> !tranches.isEmpty() || Suites.severalYears(montant.sentence());
    };
  }
}
