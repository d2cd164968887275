package vu.server.graph;

/**
 * Edges grouped by one of their ends, in two arrays: those of {@code node} are {@code edges[start[node]]} up to, not
 * including, {@code edges[start[node + 1]]}, in the order of the list they come from.
 */
record Csr(int[] start, int[] edges) {
  /** @param ends by edge: the node it is grouped under, or -1 to leave it out */
  static Csr of(int nodes, int[] ends) {
    int[] start = new int[nodes + 1];
    for (int node : ends) if (node >= 0) start[node + 1]++;
    for (int node = 0; node < nodes; node++) start[node + 1] += start[node];
    int[] next = start.clone();
    int[] edges = new int[start[nodes]];
    for (int edge = 0; edge < ends.length; edge++) if (ends[edge] >= 0) edges[next[ends[edge]]++] = edge;
    return new Csr(start, edges);
  }
}
