package vu.server.graph;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Paths between two nodes. A path is its nodes: that an act is cited twice by another does not make two paths.
 *
 * @param paths the first of them, shorter ones first, then in the order of their nodes; empty when none leads there
 * @param total how many there are; {@link Long#MAX_VALUE} for that or more
 * @param complete false when there were too many to count: there are at least {@code total}
 * @param cycles groups of nodes on the paths shown that cite one another in a circle, each as the keys of its nodes
 */
public record Paths(Chain.Node from, Chain.Node to, PathQuery query, List<Path> paths, long total, boolean complete, List<List<String>> cycles) {
  public Paths {
    paths = List.copyOf(paths);
    cycles = List.copyOf(cycles);
  }

  /**
   * One path.
   *
   * @param way {@link Way#BASES}, {@link Way#USES} or {@link Way#ANY}
   * @param nodes from the first to the last, each with its steps from the first
   * @param steps between one node and the next: every citation that makes the step
   */
  public record Path(Way way, List<Chain.Node> nodes, List<List<Chain.Arc>> steps) {
    public Path {
      nodes = List.copyOf(nodes);
      steps = List.copyOf(steps);
    }
  }

  /** Steps of the shortest paths; empty when there is none. */
  public OptionalInt length() {
    return paths.isEmpty() ? OptionalInt.empty() : OptionalInt.of(paths.getFirst().steps().size());
  }

  /** "200 sur 3412" when not every one is shown, "200 sur au moins 3412" when they could not be counted. */
  public Optional<String> limit() {
    if (paths.size() >= total && complete) return Optional.empty();
    String all = total == Long.MAX_VALUE ? "plus de " + (Long.MAX_VALUE - 1) : String.valueOf(total);
    return Optional.of(paths.size() + " sur " + (complete ? "" : "au moins ") + all);
  }
}
