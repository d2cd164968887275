package vu.indexer.index;

import java.math.BigDecimal;
import vu.indexer.model.ActId;
import vu.indexer.model.Montant;
import vu.indexer.model.Span;

/**
 * One amount of an act.
 *
 * @param counted true for the one figure of each vote that sums add up: not its repeats, its parts by year, its twin before tax, nor the total of several
 * @param sentence the sentence the words stand in
 */
public record MontantRow(ActId act, Montant montant, String texte, Span span, String bloc, String sentence, String rule, double confidence, boolean counted) {
  public BigDecimal euros() {
    return montant.euros();
  }
}
