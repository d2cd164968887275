/**
 * The stage that infers the subject of an act (nomenclature ACTES) from its title, its operative part, the kinds of its decided amounts and
 * the texts it cites: {@link vu.indexer.matiere.MatiereReader}. What counts for which code, and how much, is data:
 * {@code mots-de-matieres.tsv} of the lexicon, read by {@link vu.indexer.matiere.MatiereRules}.
 *
 * <p>To teach it a word: a line in that file, then {@code MatiereTest}, which compares with the subjects a person gave
 * ({@code corpus/expected/matieres.tsv}) and with the figures of {@code corpus/scores.txt}.
 */
package vu.indexer.matiere;
