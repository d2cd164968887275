package vu.server.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Every path between two nodes that goes through no node twice, shorter ones first, up to a number of steps. Each step is taken
 * only where the end is still near enough. Paths can be more than anybody can count: after {@value #EFFORT} looks at a neighbour
 * the search is broken off and says so.
 */
final class AllPaths {
  /** Keeps an answer well below a second among 100,000 acts. */
  static final int EFFORT = 400_000;

  private final Way way;
  private final int start;
  private final int end;
  private final List<Side> sides;
  private final int[] toEnd;
  private final boolean[] onPath;
  private final Map<Integer, int[]> neighbours = new HashMap<>();
  private final List<int[]> paths = new ArrayList<>();
  private int[] path;
  private int most;
  private long total;
  private int effort;

  /**
   * @param back the sides of {@code sides} seen from the other end
   * @param closed by node: true when a path may end there but not go through
   */
  AllPaths(Way way, int start, int end, List<Side> sides, List<Side> back, boolean[] closed) {
    this.way = way;
    this.start = start;
    this.end = end;
    this.sides = sides;
    this.toEnd = distances(back, closed);
    this.onPath = new boolean[closed.length];
  }

  /**
   * What was found.
   *
   * @param paths the first of them: shorter ones first, then in the order of their nodes
   * @param total how many there are, or were until the search was broken off
   * @param complete false when it was
   */
  record Found(Way way, List<int[]> paths, long total, boolean complete) {}

  Found upTo(int steps, int mostPaths) {
    this.most = mostPaths;
    int last = start == end ? 0 : steps;
    for (int length = Math.max(0, toEnd[start]); length <= last && toEnd[start] >= 0 && !broken(); length++) {
      path = new int[length + 1];
      extend(start, 0);
    }
    return new Found(way, paths, total, !broken());
  }

  private boolean broken() {
    return effort > EFFORT;
  }

  /** Steps from each node to the end; -1 for a node that no path goes through. */
  private int[] distances(List<Side> back, boolean[] closed) {
    int[] steps = new int[closed.length];
    Arrays.fill(steps, -1);
    int[] order = new int[closed.length];
    order[0] = end;
    steps[end] = 0;
    int count = 1;
    for (int at = 0; at < count; at++) {
      for (Side side : back) {
        for (int place = side.start(order[at]), stop = side.end(order[at]); place < stop; place++) {
          int other = side.node(place);
          if (other < 0 || steps[other] >= 0 || closed[other]) continue;
          steps[other] = steps[order[at]] + 1;
          order[count++] = other;
        }
      }
    }
    return steps;
  }

  private void extend(int node, int step) {
    path[step] = node;
    int left = path.length - 1 - step;
    if (left == 0) {
      total++;
      if (paths.size() < most) paths.add(path.clone());
      return;
    }
    onPath[node] = true;
    for (int next : neighbours.computeIfAbsent(node, this::neighbours)) {
      if (++effort > EFFORT) break;
      boolean early = next == end && left > 1;
      if (!early && !onPath[next] && toEnd[next] >= 0 && toEnd[next] < left) extend(next, step + 1);
    }
    onPath[node] = false;
  }

  /** Each once, in order: that an act is cited twice by another does not make two paths. */
  private int[] neighbours(int node) {
    TreeSet<Integer> found = new TreeSet<>();
    for (Side side : sides) {
      for (int place = side.start(node), stop = side.end(node); place < stop; place++) if (side.node(place) >= 0) found.add(side.node(place));
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }
}
