package vu.server.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * All shortest paths between two nodes at once, breadth first from the start, then back from the end: the nodes that lie on one
 * of them, each with those that follow it.
 */
final class ShortestDag {
  private final Way way;
  private final int start;
  private final int end;
  private final int[] distance;
  private final Map<Integer, TreeSet<Integer>> next = new HashMap<>();
  private final Map<Integer, Long> counts = new HashMap<>();

  /**
   * @param back the sides of {@code sides} seen from the other end
   * @param closed by node: true when a path may end there but not go through
   */
  ShortestDag(Way way, int start, int end, List<Side> sides, List<Side> back, boolean[] closed) {
    this.way = way;
    this.start = start;
    this.end = end;
    this.distance = distances(sides, closed);
    if (distance[end] > 0) collect(back, closed);
  }

  Way way() {
    return way;
  }

  /** Steps; -1 when the end is not reached. */
  int length() {
    return distance[end];
  }

  /** Steps from the start up to the level of the end; -1 for what is not nearer than that. */
  private int[] distances(List<Side> sides, boolean[] closed) {
    int[] steps = new int[closed.length];
    Arrays.fill(steps, -1);
    int[] order = new int[closed.length];
    order[0] = start;
    steps[start] = 0;
    int count = 1;
    for (int at = 0; at < count && steps[end] < 0; at++) {
      int node = order[at];
      if (closed[node]) continue;
      for (Side side : sides) {
        for (int place = side.start(node), last = side.end(node); place < last; place++) {
          int other = side.node(place);
          if (other < 0 || steps[other] >= 0) continue;
          steps[other] = steps[node] + 1;
          order[count++] = other;
        }
      }
    }
    return steps;
  }

  /** Goes back from the end, a level at a time. */
  private void collect(List<Side> back, boolean[] closed) {
    TreeSet<Integer> level = new TreeSet<>(List.of(end));
    counts.put(end, 1L);
    for (int steps = distance[end] - 1; steps >= 0; steps--) {
      TreeSet<Integer> nearer = new TreeSet<>();
      for (int node : level) {
        for (Side side : back) {
          for (int place = side.start(node), last = side.end(node); place < last; place++) {
            int other = side.node(place);
            if (other < 0 || distance[other] != steps || closed[other]) continue;
            if (next.computeIfAbsent(other, k -> new TreeSet<>()).add(node)) counts.merge(other, counts.get(node), ShortestDag::sum);
            nearer.add(other);
          }
        }
      }
      level = nearer;
    }
  }

  /** How many paths there are. */
  long count() {
    return length() < 0 ? 0 : start == end ? 1 : counts.get(start);
  }

  /** {@link Long#MAX_VALUE} when it would be more. */
  static long sum(long a, long b) {
    return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
  }

  /** The first paths in the order of their nodes. */
  List<int[]> paths(int most) {
    List<int[]> paths = new ArrayList<>();
    if (length() < 0) return paths;
    int[] path = new int[length() + 1];
    Deque<Iterator<Integer>> open = new ArrayDeque<>();
    open.push(List.of(start).iterator());
    while (!open.isEmpty() && paths.size() < most) {
      if (!open.peek().hasNext()) {
        open.pop();
        continue;
      }
      int node = open.peek().next();
      path[open.size() - 1] = node;
      if (node == end) paths.add(path.clone());
      else open.push(next.get(node).iterator());
    }
    return paths;
  }
}
