package vu.server.graph;

import java.util.Set;
import vu.indexer.model.Relation;

/**
 * The citations as numbers. Nodes are numbered: first the acts that are held, in the order of the store, then everything else
 * that is cited, in the order in which it is first cited. Edges have the order of the store.
 *
 * @param nodes how many there are, of which the first {@code held} are held
 * @param from by edge: the citing node
 * @param to by edge: the cited node; -1 when that is not certain
 * @param relations by edge: the ordinal of its relation
 */
record Topology(int nodes, int held, int[] from, int[] to, byte[] relations, Csr out, Csr in) {
  static Topology of(int nodes, int held, int[] from, int[] to, byte[] relations) {
    return new Topology(nodes, held, from, to, relations, Csr.of(nodes, from), Csr.of(nodes, to));
  }

  /** From citing to cited; an empty set wants every relation. */
  Side up(Set<Relation> wanted) {
    return new Side(out, to, relations, Side.mask(wanted));
  }

  /** From cited to citing. */
  Side down(Set<Relation> wanted) {
    return new Side(in, from, relations, Side.mask(wanted));
  }
}
