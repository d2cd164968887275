/**
 * The successive acts on one matter, and what changed between two of them.
 *
 * <p>{@link vu.server.dossier.Dossiers} follows bonds from an act: one changes the other; one cites the other and both are about
 * the same association or have nearly the same title; both have the same title but for the year and the same association.
 * Nothing else makes a dossier. Each bond names its reason, so that a reader can judge it.
 *
 * <p>{@link vu.server.dossier.Comparison} compares two acts word by word, without attendance, signatures and the formulas of
 * {@code formules.txt}, which every act of a house repeats. To add a reason: a constant in {@link vu.server.dossier.Bond.Reason}
 * and a method in {@code Bonds}. To leave out one more formula: a line in {@code formules.txt}.
 */
package vu.server.dossier;
