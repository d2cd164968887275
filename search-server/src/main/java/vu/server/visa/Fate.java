package vu.server.visa;

import vu.indexer.index.ActRow;
import vu.indexer.index.EdgeRow;

/**
 * What a held act did to the one that is cited: repealed, withdrew, replaced, modified, completed it …
 *
 * @param edge the citation, with the sentence
 * @param certain false when it is only to be checked, see {@link vu.server.graph.Change}
 */
public record Fate(ActRow by, EdgeRow edge, boolean certain) {}
