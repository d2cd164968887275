package vu.indexer.index;

import java.math.BigDecimal;
import vu.indexer.model.ActId;
import vu.indexer.model.Montant;
import vu.indexer.model.Span;

/**
 * One amount of an act.
 *
 * @param counted true for the one line of a vote that sums add up: role {@code vote}, not a total of others, first of its repeats
 * @param sentence the sentence the words stand in
 */
public record MontantRow(ActId act, Montant montant, String texte, Span span, String bloc, String sentence, String rule, double confidence, boolean counted) {
  public BigDecimal euros() {
    return montant.euros();
  }
}
