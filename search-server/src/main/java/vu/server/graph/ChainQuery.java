package vu.server.graph;

import java.util.Set;
import vu.indexer.model.Relation;

/**
 * Which chain is wanted.
 *
 * @param depth steps, from 0 to {@value CitationGraph#MAX_DEPTH}
 * @param maxNodes how many nodes to show at most, the start included, at least 1
 * @param relations those to follow; empty for all
 */
public record ChainQuery(Direction direction, int depth, int maxNodes, Set<Relation> relations) {
  public ChainQuery {
    if (depth < 0 || depth > CitationGraph.MAX_DEPTH) throw new IllegalArgumentException("depth " + depth + " is not in [0, " + CitationGraph.MAX_DEPTH + "]");
    if (maxNodes < 1) throw new IllegalArgumentException("maxNodes " + maxNodes + " is not positive");
    relations = Set.copyOf(relations);
  }
}
