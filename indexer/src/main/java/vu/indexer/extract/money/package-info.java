/**
 * Sums of money as they are printed: figures, unit, tax, cents, words. {@link MoneyGrammar} reads all sums of a text, {@link
 * SumPlace} only says whether one stands at a place, for those who look for what stands beside it, and {@link Receivers} knows
 * the little words that lead from a sum to who gets it.
 *
 * <p>What a sum means is decided in {@link vu.indexer.extract.montant}. To add a printed form: a line in {@code
 * corpus/examples/montants.txt}.
 */
package vu.indexer.extract.money;
