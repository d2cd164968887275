package vu.server.graph;

import java.util.Set;
import vu.indexer.model.Relation;

/**
 * Which paths are wanted.
 *
 * @param maxPaths how many of the shortest paths to show at most, at least 1
 * @param relations those to follow; empty for all
 */
public record PathQuery(Way way, int maxPaths, Set<Relation> relations) {
  public PathQuery {
    if (maxPaths < 1) throw new IllegalArgumentException("maxPaths " + maxPaths + " is not positive");
    relations = Set.copyOf(relations);
  }
}
