package vu.server.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vu.indexer.index.EdgeRow;
import vu.indexer.index.MemoryStore;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Relation;
import vu.server.ActsForTests;

/** Every answer of the graph is that of a traversal that reads the rows again for each step. */
class BruteForceTest {
  private static final int GRAPHS = 50;
  private static final int ACTS = 500;

  /** A step that may be taken: from one key to another, along a citation. */
  private record Step(String from, String to) {}

  private final Map<String, List<String>> cited = new HashMap<>();
  private final Map<String, List<String>> citing = new HashMap<>();

  private void read(MemoryStore store, Set<Relation> relations) {
    cited.clear();
    citing.clear();
    for (EdgeRow edge : store.edges()) {
      String to = CitationGraph.cle(edge).orElse(null);
      if (to == null || !relations.isEmpty() && !relations.contains(edge.relation())) continue;
      cited.computeIfAbsent(CitationGraph.cle(edge.from()), k -> new ArrayList<>()).add(to);
      citing.computeIfAbsent(to, k -> new ArrayList<>()).add(CitationGraph.cle(edge.from()));
    }
  }

  private Collection<String> steps(String node, Way way) {
    List<String> up = cited.getOrDefault(node, List.of());
    List<String> down = citing.getOrDefault(node, List.of());
    return switch (way) {
      case BASES -> new TreeSet<>(up);
      case USES -> new TreeSet<>(down);
      case ANY, BOTH -> Stream.concat(up.stream(), down.stream()).collect(Collectors.toCollection(TreeSet::new));
    };
  }

  private static Set<Relation> some(Random random) {
    EnumSet<Relation> some = EnumSet.noneOf(Relation.class);
    if (random.nextBoolean()) for (Relation relation : Relation.values()) if (random.nextInt(3) > 0) some.add(relation);
    return some;
  }

  @Test
  void chainsPathsAndCitationsAreThoseOfAPlainTraversal() {
    for (long seed = 1; seed <= GRAPHS; seed++) {
      Random random = new Random(seed);
      MemoryStore store = RandomGraphs.store(random, ACTS);
      CitationGraph graph = CitationGraph.of(store);
      List<String> keys = keys(store);
      for (int trial = 0; trial < 8; trial++) {
        Set<Relation> relations = some(random);
        read(store, relations);
        String one = keys.get(random.nextInt(keys.size()));
        String other = keys.get(random.nextInt(keys.size()));
        String where = "seed " + seed + " " + one + " " + other + " " + relations;
        chain(graph, one, new ChainQuery(Direction.values()[random.nextInt(3)], random.nextInt(6), 1 + random.nextInt(ACTS), relations), where);
        for (Way way : Way.values()) paths(graph, one, other, new PathQuery(way, 1 + random.nextInt(20), relations), where + " " + way);
        read(store, Set.of());
        Set<String> from = new HashSet<>(citing.getOrDefault(one, List.of()));
        from.remove(one);
        assertEquals(from.size(), graph.citedBy(one), where);
      }
    }
  }

  @Test
  void allPathsAreThoseOfAPlainSearch() {
    for (long seed = 1; seed <= GRAPHS; seed++) {
      Random random = new Random(seed);
      MemoryStore store = RandomGraphs.store(random, 40);
      CitationGraph graph = CitationGraph.of(store);
      List<String> keys = keys(store);
      for (int trial = 0; trial < 8; trial++) {
        Set<Relation> relations = some(random);
        read(store, relations);
        String one = keys.get(random.nextInt(keys.size())), other = keys.get(random.nextInt(keys.size()));
        PathQuery query = new PathQuery(Way.values()[random.nextInt(4)], 1 + random.nextInt(30), relations, 1 + random.nextInt(5));
        every(graph.paths(one, other, query).orElseThrow(), one, other, "seed " + seed + " " + one + " " + other + " " + query);
      }
    }
  }

  private void every(Paths paths, String from, String to, String where) {
    PathQuery query = paths.query();
    List<Way> ways = query.way() != Way.BOTH ? List.of(query.way()) : from.equals(to) ? List.of(Way.BASES) : List.of(Way.BASES, Way.USES);
    Map<Way, Set<List<String>>> expected = new HashMap<>();
    for (Way way : ways) expected.put(way, simple(List.of(from), to, way, query.steps()));
    assertTrue(paths.complete(), where);
    assertEquals(expected.values().stream().mapToLong(Set::size).sum(), paths.total(), where);
    assertEquals(Math.min(query.maxPaths(), paths.total()), paths.paths().size(), where);
    int length = 0;
    Set<List<Object>> shown = new HashSet<>();
    for (Paths.Path path : paths.paths()) {
      List<String> nodes = path.nodes().stream().map(Chain.Node::cle).toList();
      assertTrue(expected.get(path.way()).contains(nodes) && shown.add(List.of(path.way(), nodes)), where + " " + nodes);
      assertTrue(path.steps().size() >= length, "shorter ones first " + where);
      length = path.steps().size();
      for (int step = 0; step < length; step++) step(path, step, where);
    }
  }

  /** Every continuation that comes to the end within so many steps and through no node twice, nor through a text where that is closed. */
  private Set<List<String>> simple(List<String> path, String to, Way way, int steps) {
    String here = path.getLast();
    if (here.equals(to)) return Set.of(path);
    boolean closed = way == Way.ANY && path.size() > 1 && !here.startsWith("delib:");
    Set<List<String>> found = new HashSet<>();
    if (steps == 0 || closed) return found;
    for (String next : steps(here, way)) {
      if (path.contains(next)) continue;
      List<String> longer = new ArrayList<>(path);
      longer.add(next);
      found.addAll(simple(longer, to, way, steps - 1));
    }
    return found;
  }

  @Test
  void pathsThatAreTooManyToCountAreBrokenOff() {
    List<AnalysedAct> acts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      ActsForTests act = ActsForTests.act("amp/a" + i);
      for (int j = 0; j < 40; j++) if (j != i) act.cites("amp/a" + j);
      acts.add(act.build());
    }
    CitationGraph graph = CitationGraph.of(new MemoryStore(acts, List.of()));
    Paths paths = graph.paths("delib:amp/a0", "delib:amp/a1", new PathQuery(Way.BASES, 5, Set.of(), PathQuery.MOST_STEPS)).orElseThrow();
    assertFalse(paths.complete());
    assertEquals("5 sur au moins " + paths.total(), paths.limit().orElseThrow());
    assertEquals(1, paths.paths().getFirst().steps().size());
    assertEquals(1, paths.cycles().size(), "they cite one another in a circle");
  }

  private static List<String> keys(MemoryStore store) {
    Stream<String> keys = store.edges().stream().flatMap(edge -> Stream.concat(Stream.of(CitationGraph.cle(edge.from())), CitationGraph.cle(edge).stream()));
    return keys.distinct().sorted().toList();
  }

  private void chain(CitationGraph graph, String start, ChainQuery query, String where) {
    Map<String, Integer> up = reach(start, Way.BASES, query.direction() == Direction.USES ? 0 : query.depth());
    Map<String, Integer> expected = reach(start, Way.USES, query.direction() == Direction.BASES ? 0 : query.depth());
    up.forEach((cle, steps) -> expected.merge(cle, steps, Math::min));
    Chain chain = graph.chain(start, query).orElseThrow();
    assertEquals(expected.size(), chain.total(), where);
    assertEquals(Math.min(query.maxNodes(), expected.size()), chain.nodes().size(), where);
    for (Chain.Node node : chain.nodes()) assertEquals(expected.get(node.cle()), node.depth(), where + " " + node);
    Set<Step> arcs = chain.arcs().stream().map(arc -> new Step(arc.from(), arc.to())).collect(Collectors.toSet());
    Set<String> shown = chain.nodes().stream().map(Chain.Node::cle).collect(Collectors.toSet());
    Set<Step> between = new HashSet<>();
    for (String node : shown) for (String to : steps(node, Way.BASES)) if (shown.contains(to)) between.add(new Step(node, to));
    assertEquals(between, arcs, where);
  }

  private Map<String, Integer> reach(String start, Way way, int depth) {
    Map<String, Integer> reached = new HashMap<>(Map.of(start, 0));
    Set<String> level = Set.of(start);
    for (int step = 1; step <= depth; step++) {
      Set<String> further = new HashSet<>();
      for (String node : level) for (String to : steps(node, way)) if (reached.putIfAbsent(to, step) == null) further.add(to);
      level = further;
    }
    return reached;
  }

  private void paths(CitationGraph graph, String from, String to, PathQuery query, String where) {
    Paths paths = graph.paths(from, to, query).orElseThrow();
    Set<List<String>> expected = switch (query.way()) {
      case BASES, USES, ANY -> shortest(from, to, query.way());
      case BOTH -> nearer(shortest(from, to, Way.BASES), shortest(from, to, Way.USES));
    };
    int length = expected.isEmpty() ? -1 : expected.iterator().next().size() - 1;
    assertEquals(length, paths.length().orElse(-1), where);
    boolean circle = query.way() == Way.BOTH && length > 0 && both(from, to, length);
    if (!circle) assertEquals(expected.size(), paths.total(), where);
    assertEquals(Math.min(query.maxPaths(), paths.total()), paths.paths().size(), where);
    assertEquals(paths.paths().size() < paths.total(), paths.limit().isPresent(), where);
    List<List<String>> shown = paths.paths().stream().map(path -> path.nodes().stream().map(Chain.Node::cle).toList()).toList();
    assertTrue(expected.containsAll(shown), where);
    if (!circle) assertEquals(shown.size(), new HashSet<>(shown).size(), where);
    for (Paths.Path path : paths.paths()) for (int step = 0; step < length; step++) step(path, step, where);
  }

  private boolean both(String from, String to, int length) {
    return Stream.of(Way.BASES, Way.USES).allMatch(way -> shortest(from, to, way).stream().anyMatch(path -> path.size() - 1 == length));
  }

  /** Each step is made by citations between its two nodes, in the direction of the path. */
  private static void step(Paths.Path path, int step, String where) {
    String one = path.nodes().get(step).cle(), next = path.nodes().get(step + 1).cle();
    assertTrue(!path.steps().get(step).isEmpty(), where);
    for (Chain.Arc arc : path.steps().get(step)) {
      boolean up = arc.from().equals(one) && arc.to().equals(next), down = arc.from().equals(next) && arc.to().equals(one);
      assertTrue(path.way() == Way.BASES ? up : path.way() == Way.USES ? down : up || down, where + " " + arc);
    }
  }

  private static Set<List<String>> nearer(Set<List<String>> up, Set<List<String>> down) {
    if (up.isEmpty()) return down;
    if (down.isEmpty()) return up;
    int u = up.iterator().next().size(), d = down.iterator().next().size();
    if (u != d) return u < d ? up : down;
    Set<List<String>> all = new HashSet<>(up);
    all.addAll(down);
    return all;
  }

  /** Every path that grows by one step until some reach the end, no node twice. */
  private Set<List<String>> shortest(String from, String to, Way way) {
    if (!reach(from, way, ACTS, way == Way.ANY).contains(to)) return Set.of();
    Set<List<String>> paths = Set.of(List.of(from));
    Set<String> seen = new HashSet<>(Set.of(from));
    while (true) {
      Set<List<String>> found = paths.stream().filter(path -> path.getLast().equals(to)).collect(Collectors.toSet());
      if (!found.isEmpty()) return found;
      Set<List<String>> longer = new HashSet<>();
      Set<String> further = new HashSet<>();
      for (List<String> path : paths) {
        if (way == Way.ANY && path.size() > 1 && path.getLast().startsWith("fr:")) continue;
        for (String next : steps(path.getLast(), way)) {
          if (seen.contains(next)) continue;
          further.add(next);
          longer.add(Stream.concat(path.stream(), Stream.of(next)).toList());
        }
      }
      seen.addAll(further);
      paths = longer;
    }
  }

  private Set<String> reach(String start, Way way, int depth, boolean aroundTexts) {
    Set<String> reached = new HashSet<>(Set.of(start));
    Set<String> level = Set.of(start);
    for (int step = 0; step < depth && !level.isEmpty(); step++) {
      Set<String> further = new HashSet<>();
      for (String node : level) {
        if (aroundTexts && step > 0 && node.startsWith("fr:")) continue;
        for (String to : steps(node, way)) if (reached.add(to)) further.add(to);
      }
      level = further;
    }
    return reached;
  }
}
