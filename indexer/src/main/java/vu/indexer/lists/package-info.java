/**
 * Lists of deliberations → lines. Authorities publish lists as CSV after SCDL "Délibérations" 2.1.5, and rarely to the letter:
 * {@link vu.indexer.lists.ListReader} reads what they publish and remarks, under the names of Validata, what the schema does
 * not allow. {@code colonnes.tsv} holds the other names of columns.
 *
 * <p>To add a name of a column: a word in {@code colonnes.tsv}. A rule of the schema: {@code Checks}.
 */
package vu.indexer.lists;
