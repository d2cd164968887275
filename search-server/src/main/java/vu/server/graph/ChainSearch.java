package vu.server.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Builds chains: what is reached upwards and downwards, nearest first. */
final class ChainSearch {
  private final CitationGraph graph;
  private final Topology topology;

  ChainSearch(CitationGraph graph, Topology topology) {
    this.graph = graph;
    this.topology = topology;
  }

  Chain from(int start, ChainQuery query) {
    Walk up = Walk.from(start, query.direction() == Direction.USES ? 0 : query.depth(), topology.up(query.relations()), topology.nodes());
    Walk down = Walk.from(start, query.direction() == Direction.BASES ? 0 : query.depth(), topology.down(query.relations()), topology.nodes());
    boolean[] counted = new boolean[topology.nodes()];
    counted[start] = true;
    int total = 1;
    List<Integer> shown = new ArrayList<>(List.of(start));
    List<Chain.Node> described = new ArrayList<>(List.of(graph.describe(start, 0, query.direction())));
    for (int u = 1, d = 1; u < up.count() || d < down.count(); ) {
      boolean isUp = d == down.count() || u < up.count() && up.depth(u) <= down.depth(d);
      Walk walk = isUp ? up : down;
      int index = isUp ? u++ : d++;
      int node = walk.node(index);
      if (counted[node]) continue;
      counted[node] = true;
      total++;
      if (shown.size() == query.maxNodes()) continue;
      shown.add(node);
      described.add(graph.describe(node, walk.depth(index), isUp ? Direction.BASES : Direction.USES));
    }
    List<Chain.Arc> arcs = arcs(shown, topology.up(query.relations()));
    return new Chain(described.getFirst(), query.direction(), query.depth(), query.relations(), described, arcs, total, Cycles.of(arcs));
  }

  /** The edges between nodes of a set, in the order of the store. */
  List<Chain.Arc> arcs(List<Integer> shown, Side up) {
    boolean[] isShown = new boolean[topology.nodes()];
    for (int node : shown) isShown[node] = true;
    int[] edges =
        shown.stream()
            .flatMapToInt(node -> IntStream.range(up.start(node), up.end(node)))
            .filter(place -> up.node(place) >= 0 && isShown[up.node(place)])
            .map(up::edge)
            .toArray();
    Arrays.sort(edges);
    return Arrays.stream(edges).mapToObj(graph::arc).toList();
  }
}
