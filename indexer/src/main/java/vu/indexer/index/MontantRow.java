package vu.indexer.index;

import java.math.BigDecimal;
import java.util.List;
import vu.indexer.model.ActId;
import vu.indexer.model.Imputation;
import vu.indexer.model.Montant;
import vu.indexer.model.Problem;
import vu.indexer.model.Span;

/**
 * One amount of an act.
 *
 * @param counted true for the one figure of each vote that sums add up: not its repeats, its parts by year, its twin before tax, nor the total of
 *     several
 * @param sentence the sentence the words stand in
 * @param imputation the budget line a counted amount is entered in; null when the act prints none, or several and nothing says which
 * @param controles what a reader would check and find in disagreement with this amount, see {@code vu.indexer.extract.montant.Controles}
 */
public record MontantRow(ActId act, Montant montant, String texte, Span span, String bloc, String sentence, String rule, double confidence,
    boolean counted,
    Imputation imputation, List<Problem> controles) {
  public MontantRow {
    controles = List.copyOf(controles);
  }

  public BigDecimal euros() {
    return montant.euros();
  }
}
