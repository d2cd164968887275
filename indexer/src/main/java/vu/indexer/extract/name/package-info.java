/**
 * Names of organisations as they are printed. {@link NameGrammar} says where a name ends, {@link NameEnds} at which words, {@link
 * Purposes} and {@link Members} over which commas it goes on, {@link NameShapes} which first words show that one begins, {@link
 * Names} how names compare and {@link AliasGrammar} which other names stand right behind one.
 *
 * <p>A {@link Cue} is a name that something gave away. What gives names away is the matter of {@link
 * vu.indexer.extract.organisme} and {@link vu.indexer.extract.listing}; this room only knows what names look like. To add a
 * word that ends or begins names: its list in {@link NameStops} or {@link NameShapes}, with a line in {@code
 * corpus/examples/organismes.txt}.
 */
package vu.indexer.extract.name;
