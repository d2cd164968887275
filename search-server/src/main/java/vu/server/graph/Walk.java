package vu.server.graph;

import java.util.Arrays;

/** A breadth-first walk over integer arrays: nodes in the order they are reached. */
final class Walk {
  private final int[] order;
  private final int[] depthEnds;
  private final int count;

  private Walk(int[] order, int[] depthEnds, int count) {
    this.order = order;
    this.depthEnds = depthEnds;
    this.count = count;
  }

  /** @param nodes how many there are in the graph */
  static Walk from(int start, int depth, Side side, int nodes) {
    boolean[] seen = new boolean[nodes];
    int[] order = new int[64];
    int[] depthEnds = new int[Math.min(depth, nodes) + 1];
    order[0] = start;
    seen[start] = true;
    int count = 1;
    int at = 0;
    depthEnds[0] = 1;
    for (int level = 1; level < depthEnds.length; level++) {
      for (int end = count; at < end; at++) {
        for (int place = side.start(order[at]), last = side.end(order[at]); place < last; place++) {
          int node = side.node(place);
          if (node < 0 || seen[node]) continue;
          seen[node] = true;
          if (count == order.length) order = Arrays.copyOf(order, count * 2);
          order[count++] = node;
        }
      }
      depthEnds[level] = count;
    }
    return new Walk(order, depthEnds, count);
  }

  /** Nodes reached, the start included. */
  int count() {
    return count;
  }

  int node(int index) {
    return order[index];
  }

  /** Steps from the start to the node at {@code index}. */
  int depth(int index) {
    int level = 0;
    while (depthEnds[level] <= index) level++;
    return level;
  }
}
