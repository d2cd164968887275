package vu.server.graph;

import java.util.Set;
import vu.indexer.model.Relation;

/**
 * The edges of a graph seen one way: those that leave each node, and where they lead.
 *
 * @param ends by edge: the node it leads to; -1 when it leads nowhere certain
 * @param relations by edge: the ordinal of its relation
 * @param wanted a bit for each relation to follow
 */
record Side(Csr next, int[] ends, byte[] relations, int wanted) {
  /** A bit for each of these relations; all of them when the set is empty. */
  static int mask(Set<Relation> relations) {
    if (relations.isEmpty()) return -1;
    int mask = 0;
    for (Relation relation : relations) mask |= 1 << relation.ordinal();
    return mask;
  }

  /** Where the edges of a node stand in {@link #edge}: from here up to, not including, {@link #end}. */
  int start(int node) {
    return next.start()[node];
  }

  int end(int node) {
    return next.start()[node + 1];
  }

  int edge(int place) {
    return next.edges()[place];
  }

  /** The node behind the edge at a place; -1 when it is not to be followed. */
  int node(int place) {
    int edge = next.edges()[place];
    return (wanted >>> relations[edge] & 1) == 0 ? -1 : ends[edge];
  }
}
