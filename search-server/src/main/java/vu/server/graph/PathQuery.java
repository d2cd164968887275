package vu.server.graph;

import java.util.Set;
import vu.indexer.model.Relation;

/**
 * Which paths are wanted.
 *
 * @param maxPaths how many paths to show at most, at least 1
 * @param relations those to follow; empty for all
 * @param steps 0 for the shortest paths only, else every path of at most so many steps, up to {@value #MOST_STEPS}
 */
public record PathQuery(Way way, int maxPaths, Set<Relation> relations, int steps) {
  /** Longer paths are too many to count and tell nobody anything. */
  public static final int MOST_STEPS = 12;

  public PathQuery {
    if (maxPaths < 1) throw new IllegalArgumentException("maxPaths " + maxPaths + " is not positive");
    if (steps < 0 || steps > MOST_STEPS) throw new IllegalArgumentException("steps " + steps + " is not in [0, " + MOST_STEPS + "]");
    relations = Set.copyOf(relations);
  }

  /** The shortest paths. */
  public PathQuery(Way way, int maxPaths, Set<Relation> relations) {
    this(way, maxPaths, relations, 0);
  }

  /** True when longer paths than the shortest are wanted too. */
  public boolean all() {
    return steps > 0;
  }
}
