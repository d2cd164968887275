/**
 * Analysed acts → index. One Lucene commit holds the acts, the facts found in them (edges of the citation graph, amounts,
 * organisations), the files they came from and those that were refused, so that there is no second store that could disagree.
 *
 * <p>{@link vu.indexer.index.ActStore} is what readers see. {@link vu.indexer.index.LuceneStore} opens the last commit,
 * {@link vu.indexer.index.StoreWriter} makes the next one, {@link vu.indexer.index.MemoryStore} is the plain one that tests
 * compare with. {@link vu.indexer.index.Rows} turns an act into the flat rows of a store; they are kept as one binary value
 * per act, read in one pass when the index is opened. {@link vu.indexer.index.Zone} names the parts of an act that are
 * searched apart, {@link vu.indexer.index.words} how their words are cut.
 *
 * <p>To change what is indexed: {@code ActMapper} or {@code FactsCodec}, and {@link vu.indexer.index.Schema#VERSION} with it.
 */
package vu.indexer.index;
