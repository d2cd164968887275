/**
 * Deliberation → what its sums mean. {@link MontantExtractor} gives each sum the part it plays ({@link MontantRoles}), its
 * instrument and year ({@link MontantDetails}) and who receives it ({@link Beneficiaires}, with {@link Pointers} for the words
 * that point at somebody and {@link Payers} for who is not meant). {@link AdoptedTables} tells which tables an act decides,
 * {@link Controles} what does not agree in it.
 *
 * <p>Only the operative part decides; who receives a sum is null rather than wrong. To add a wording: a line in {@code
 * corpus/examples/decisions.txt}, then {@link RoleWords} or {@link Pointers}.
 */
package vu.indexer.extract.montant;
