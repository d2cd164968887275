/**
 * Analysed acts → index. One Lucene commit holds the acts and the facts found in them (edges of the citation graph,
 * amounts, organisations), so that there is no second store that could disagree.
 *
 * <p>{@link vu.indexer.index.ActStore} is what readers see; {@link vu.indexer.index.Rows} turns an act into the flat rows of
 * the store; {@link vu.indexer.index.MemoryStore} is the plain one that tests compare with.
 */
package vu.indexer.index;
