/**
 * Deliberation → its budget lines. {@link BudgetLineReader} reads keys and codes in any order and knows where the next line
 * begins; {@link BudgetColumns} reads those whose names stand in a heading. Which word can be the code of which key is in
 * {@link BudgetCodes}, after the nomenclatures M14, M52 and M57.
 *
 * <p>To add a key: a constant of {@link BudgetSlot} with the names clerks print, a line in {@code
 * corpus/examples/imputations.txt}.
 */
package vu.indexer.extract.imputation;
