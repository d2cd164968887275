/**
 * Text → the words that are searched. Queries and acts are cut by the same {@link vu.indexer.index.words.Words}, so that what
 * is typed meets what is printed: accents, capitals, elision, grouped figures, ordinals, sigles and numbers of acts have one
 * form each.
 *
 * <p>To add a form: a line in {@code WordsTest}, then its place in {@link vu.indexer.index.words.Chunk} (inside a run of
 * letters and digits) or in {@link vu.indexer.index.words.Words} (across blanks). A word that is found by another it has nothing
 * to do with: a line in {@code mots-a-part.tsv}.
 */
package vu.indexer.index.words;
