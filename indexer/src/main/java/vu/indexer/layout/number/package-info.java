/**
 * The number of an act. {@link NumberFinder} asks for the shapes of a described authority first, then for a label, then for a number that
 * stands alone.
 *
 * <p>A shape that one house uses belongs into its description ({@code numeros}). To add another form: a line with {@code numero=} in
 * {@code entetes.txt}, then the rule in the class of its kind.
 */
package vu.indexer.layout.number;
