package vu.web.pages;

import java.math.BigDecimal;
import vu.indexer.model.Montant;

/**
 * One amount with the sentence that holds it.
 *
 * @param anchor name of this line on its page, or null
 * @param act the act it stands in; null on the page of that act
 * @param enveloppe true for credits that later votes spend: no spending of its own
 * @param beneficiaireHref page of the organisation that receives it, or null
 */
public record MoneyLine(String anchor, ActLine act, Montant montant, boolean enveloppe, String beneficiaireHref, Quote quote, Claim claim) {
  public BigDecimal euros() {
    return montant.euros();
  }

  public String instrument() {
    return montant.instrument() == null ? null : montant.instrument().label();
  }
}
