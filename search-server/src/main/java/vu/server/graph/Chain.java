package vu.server.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vu.indexer.index.EdgeRow;
import vu.indexer.model.ActId;
import vu.indexer.model.Relation;

/**
 * What is reached from an act, nearest first.
 *
 * @param depth how far was asked for
 * @param relations those that were followed; empty for all
 * @param nodes the start, then what is shown
 * @param arcs every edge between two shown nodes that is certain enough to follow, in the order of the store
 * @param total nodes reached within the depth, shown or not, the start included
 * @param cycles groups of shown nodes that cite one another in a circle, each as the keys of its nodes
 */
public record Chain(Node start, Direction direction, int depth, Set<Relation> relations, List<Node> nodes, List<Arc> arcs, int total,
    List<List<String>> cycles) {
  public Chain {
    relations = Set.copyOf(relations);
    nodes = List.copyOf(nodes);
    arcs = List.copyOf(arcs);
    cycles = List.copyOf(cycles);
  }

  /**
   * A held act, an absent one or a text.
   *
   * @param cle canonical key, {@code delib:amp/8073-20-cm} or {@code fr:loi:2014-58}
   * @param act the held act, or null
   * @param depth steps from the start
   * @param direction {@link Direction#BASES} or {@link Direction#USES}; the start has the direction asked for
   */
  public record Node(String cle, ActId act, int depth, Direction direction) {}

  /** One citation, from the citing node to the cited one. */
  public record Arc(String from, String to, EdgeRow edge) {}

  /** "200 sur 3412" when not everything is shown. */
  public Optional<String> limit() {
    return nodes.size() < total ? Optional.of(nodes.size() + " sur " + total) : Optional.empty();
  }
}
