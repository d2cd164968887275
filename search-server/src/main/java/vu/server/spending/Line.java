package vu.server.spending;

import java.math.BigDecimal;
import vu.indexer.index.ActRow;
import vu.indexer.index.MontantRow;
import vu.indexer.model.Montant;

/**
 * One decided amount.
 *
 * @param act the act that decides it, with date, body, metropolis and vote
 * @param montant the amount with its words and the sentence that holds them
 * @param beneficiaire id of the canonical organisation, or null when the name is not that of a known one
 * @param nom the canonical name, else the name as read, else null
 * @param annee the budget year printed, else the year of the session, else null
 */
public record Line(ActRow act, MontantRow montant, String beneficiaire, String nom, Integer annee) {
  public BigDecimal euros() {
    return montant.euros();
  }

  /** Never null: an amount whose instrument is not printed is {@link Montant.Instrument#AUTRE}. */
  public Montant.Instrument instrument() {
    Montant.Instrument instrument = montant.montant().instrument();
    return instrument == null ? Montant.Instrument.AUTRE : instrument;
  }

  /** True for an amount before tax. */
  public boolean ht() {
    return "HT".equals(montant.montant().taxe());
  }
}
