/**
 * Looking at the words of a folded text, for all families: around a place ({@link Words}), by turns of phrase ({@link
 * Wordings}), by the first letters of a word ({@link FirstWords}), as figures ({@link NumberReader}, and {@link Figures} in the
 * cells of a table).
 *
 * <p>The lowest room: it knows no family. What is slow here is slow everywhere, so nothing here spends a regular expression on
 * a place whose first letters do not ask for one.
 */
package vu.indexer.extract.words;
