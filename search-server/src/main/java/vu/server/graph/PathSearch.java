package vu.server.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds paths: the shortest by {@link ShortestDag}, all of them up to a length by {@link AllPaths}. */
final class PathSearch {
  private final CitationGraph graph;
  private final Topology topology;

  PathSearch(CitationGraph graph, Topology topology) {
    this.graph = graph;
    this.topology = topology;
  }

  Paths between(int start, int end, PathQuery query) {
    return query.all() ? every(start, end, query) : shortest(start, end, query);
  }

  private Paths shortest(int start, int end, PathQuery query) {
    List<ShortestDag> found =
        switch (query.way()) {
          case BASES -> List.of(dag(start, end, query, Way.BASES));
          case USES -> List.of(dag(start, end, query, Way.USES));
          case BOTH -> shorter(dag(start, end, query, Way.BASES), dag(start, end, query, Way.USES));
          case ANY -> List.of(dag(start, end, query, Way.ANY));
        };
    long total = found.stream().mapToLong(ShortestDag::count).reduce(0, ShortestDag::sum);
    List<Paths.Path> paths = new ArrayList<>();
    for (ShortestDag dag : found) {
      for (int[] nodes : dag.paths(query.maxPaths() - paths.size())) paths.add(path(nodes, dag.way(), query));
    }
    return paths(start, end, query, paths, total, true);
  }

  private Paths every(int start, int end, PathQuery query) {
    List<Way> ways = query.way() != Way.BOTH ? List.of(query.way()) : start == end ? List.of(Way.BASES) : List.of(Way.BASES, Way.USES);
    List<AllPaths.Found> found = ways.stream().map(way -> all(start, end, query, way)).toList();
    List<Paths.Path> paths =
        found.stream()
            .flatMap(one -> one.paths().stream().map(nodes -> path(nodes, one.way(), query)))
            .sorted(Comparator.comparingInt(path -> path.steps().size()))
            .limit(query.maxPaths())
            .toList();
    return paths(start, end, query, paths, found.stream().mapToLong(AllPaths.Found::total).sum(), found.stream().allMatch(AllPaths.Found::complete));
  }

  private Paths paths(int start, int end, PathQuery query, List<Paths.Path> paths, long total, boolean complete) {
    return new Paths(graph.describe(start, 0, Direction.BOTH), graph.describe(end, 0, Direction.BOTH), query, paths, total, complete, cycles(paths, query));
  }

  /** Nodes of the paths shown that cite one another in a circle. */
  private List<List<String>> cycles(List<Paths.Path> paths, PathQuery query) {
    List<Integer> nodes = paths.stream().flatMap(path -> path.nodes().stream()).map(node -> graph.node(node)).distinct().toList();
    return Cycles.of(new ChainSearch(graph, topology).arcs(nodes, topology.up(query.relations())));
  }

  /** From an act to itself there is one way, whatever the direction. */
  private static List<ShortestDag> shorter(ShortestDag up, ShortestDag down) {
    if (down.length() < 0 || up.length() == 0) return List.of(up);
    if (up.length() < 0 || down.length() < up.length()) return List.of(down);
    return up.length() < down.length() ? List.of(up) : List.of(up, down);
  }

  /** The sides by which a way goes forward, those by which it goes back, and where it may not go through. */
  private record Sides(List<Side> forward, List<Side> back, boolean[] closed) {}

  private Sides sides(int start, PathQuery query, Way way) {
    Side up = topology.up(query.relations());
    Side down = topology.down(query.relations());
    boolean[] closed = way == Way.ANY ? texts() : new boolean[topology.nodes()];
    closed[start] = false;
    return switch (way) {
      case BASES -> new Sides(List.of(up), List.of(down), closed);
      case USES -> new Sides(List.of(down), List.of(up), closed);
      case ANY, BOTH -> new Sides(List.of(up, down), List.of(down, up), closed);
    };
  }

  private ShortestDag dag(int start, int end, PathQuery query, Way way) {
    Sides sides = sides(start, query, way);
    return new ShortestDag(way, start, end, sides.forward(), sides.back(), sides.closed());
  }

  private AllPaths.Found all(int start, int end, PathQuery query, Way way) {
    Sides sides = sides(start, query, way);
    return new AllPaths(way, start, end, sides.forward(), sides.back(), sides.closed()).upTo(query.steps(), query.maxPaths());
  }

  private boolean[] texts() {
    boolean[] texts = new boolean[topology.nodes()];
    for (int node = topology.held(); node < texts.length; node++) texts[node] = graph.isText(node);
    return texts;
  }

  private Paths.Path path(int[] nodes, Way way, PathQuery query) {
    Direction direction = way == Way.BASES ? Direction.BASES : way == Way.USES ? Direction.USES : Direction.BOTH;
    List<Chain.Node> described = IntStream.range(0, nodes.length).mapToObj(step -> graph.describe(nodes[step], step, direction)).toList();
    Side up = topology.up(query.relations());
    List<List<Chain.Arc>> steps = new ArrayList<>();
    for (int step = 1; step < nodes.length; step++) {
      IntStream cites = way == Way.USES ? IntStream.empty() : citations(nodes[step - 1], nodes[step], up);
      IntStream cited = way == Way.BASES ? IntStream.empty() : citations(nodes[step], nodes[step - 1], up);
      steps.add(Stream.of(cites.toArray(), cited.toArray()).flatMapToInt(Arrays::stream).mapToObj(graph::arc).toList());
    }
    return new Paths.Path(way, described, steps);
  }

  private static IntStream citations(int citing, int cited, Side up) {
    return IntStream.range(up.start(citing), up.end(citing)).filter(place -> up.node(place) == cited).map(up::edge);
  }
}
