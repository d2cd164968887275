package vu.server.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vu.server.ActsForTests.act;

import java.util.ArrayList;
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
import vu.indexer.index.ActRow;
import vu.indexer.index.EdgeRow;
import vu.indexer.index.MemoryStore;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.server.ActsForTests;

class CitationGraphTest {
  private static CitationGraph graph(ActsForTests... acts) {
    return CitationGraph.of(store(Stream.of(acts).map(ActsForTests::build).toList()));
  }

  private static MemoryStore store(List<AnalysedAct> acts) {
    return new MemoryStore(acts, List.of());
  }

  private static ActId id(String id) {
    return ActId.parse(id);
  }

  private static List<String> cles(Chain chain) {
    return chain.nodes().stream().map(Chain.Node::cle).toList();
  }

  @Test
  void aChainGoesUpToTheBasesAndDownToTheUses() {
    CitationGraph graph = graph(act("amp/a").cites("amp/b"), act("amp/b").citesAbsent("amp/hn").citesLaw("2014-58", "2014-01-27"), act("amp/c").cites("amp/b"));
    assertEquals(List.of("delib:amp/a", "delib:amp/b", "delib:amp/hn", "fr:loi:2014-58"),
        cles(graph.chain(id("amp/a"), Direction.BASES, 5, 100).orElseThrow()));
    assertEquals(List.of("delib:amp/b", "delib:amp/a", "delib:amp/c"), cles(graph.chain(id("amp/b"), Direction.USES, 5, 100).orElseThrow()));
    Chain both = graph.chain(id("amp/b"), Direction.BOTH, 5, 100).orElseThrow();
    assertEquals(5, both.nodes().size());
    assertEquals(4, both.arcs().size());
    assertEquals(List.of("delib:amp/a"), cles(graph.chain(id("amp/a"), Direction.BASES, 0, 100).orElseThrow()));
  }

  @Test
  void anAbsentActTellsWhatTheCitingActsSay() {
    String absentId = "amp/8073-20-cm";
    CitationGraph graph = graph(act("amp/a").citesAbsent(absentId), act("amp/b").citesAbsent(absentId), act("amp/c").citesAbsent(absentId));
    Absent absent = graph.absent("delib:amp/8073-20-cm").orElseThrow();
    assertEquals(3, absent.acts());
    assertEquals("Conseil", absent.citations().getFirst().instance());
    assertTrue(absent.citations().getFirst().edge().sentence().contains("8073"));
    assertTrue(graph.absent("delib:amp/a").isEmpty(), "a held act is not absent");
    assertTrue(graph.absent("delib:amp/never").isEmpty());
  }

  @Test
  void anAbsentActThatArrivesIsTheNodeThatWasWaiting() {
    CitationGraph graph = graph(act("amp/a").citesAbsent("amp/b"), act("amp/b"));
    assertEquals(List.of(), graph.absents());
    assertEquals(1, graph.in(id("amp/b")).size());
  }

  @Test
  void anAmbiguousCitationIsListedAndNeverFollowed() {
    CitationGraph graph = graph(act("amp/a").citesOneOf("amp/b", "amp/c"), act("amp/b"), act("amp/c"));
    assertEquals(1, graph.out(id("amp/a")).size());
    assertEquals(0, graph.in(id("amp/b")).size());
    assertEquals(1, graph.toCheck(id("amp/b")).size());
    assertEquals(1, graph.toCheck(id("amp/c")).size());
    assertEquals(1, graph.chain(id("amp/a"), Direction.BOTH, 3, 10).orElseThrow().total());
  }

  @Test
  void cyclesAndLimitsAreTold() {
    CitationGraph graph = graph(act("amp/a").cites("amp/b"), act("amp/b").cites("amp/c"), act("amp/c").cites("amp/a"), act("amp/d").cites("amp/d"));
    Chain chain = graph.chain(id("amp/a"), Direction.BASES, 9, 100).orElseThrow();
    assertEquals(List.of(List.of("delib:amp/a", "delib:amp/b", "delib:amp/c")), chain.cycles());
    assertTrue(chain.limit().isEmpty());
    assertEquals("2 sur 3", graph.chain(id("amp/a"), Direction.BASES, 9, 2).orElseThrow().limit().orElseThrow());
    assertEquals(List.of(List.of("delib:amp/d")), graph.chain(id("amp/d"), Direction.USES, 1, 9).orElseThrow().cycles());
  }

  @Test
  void unknownStartsAndBadBoundsAreSaid() {
    CitationGraph graph = graph(act("amp/a"));
    assertTrue(graph.chain(id("amp/zzz"), Direction.BOTH, 1, 1).isEmpty());
    assertThrows(IllegalArgumentException.class, () -> graph.chain(id("amp/a"), Direction.BOTH, -1, 1));
    assertThrows(IllegalArgumentException.class, () -> graph.chain(id("amp/a"), Direction.BOTH, 1, 0));
  }

  @Test
  void forEachEdgeOutThereIsTheEdgeIn() {
    for (long seed = 1; seed <= 30; seed++) {
      MemoryStore store = random(new Random(seed), 60);
      CitationGraph graph = CitationGraph.of(store);
      int keyed = 0;
      for (ActRow row : store.acts()) {
        for (EdgeRow edge : graph.out(row.id())) {
          if (CitationGraph.cle(edge).isEmpty()) continue;
          keyed++;
          assertTrue(graph.in(CitationGraph.cle(edge).get()).contains(edge), "seed " + seed + " " + edge);
        }
      }
      Set<String> keys = store.edges().stream().flatMap(e -> CitationGraph.cle(e).stream()).collect(Collectors.toSet());
      assertEquals(keyed, keys.stream().mapToInt(cle -> graph.in(cle).size()).sum(), "seed " + seed);
      for (String cle : keys) for (EdgeRow edge : graph.in(cle)) assertTrue(graph.out(edge.from()).contains(edge), "seed " + seed);
    }
  }

  @Test
  void aChainIsWhatAPlainTraversalReaches() {
    for (long seed = 1; seed <= 50; seed++) {
      Random random = new Random(seed);
      MemoryStore store = random(random, 80);
      CitationGraph graph = CitationGraph.of(store);
      for (int trial = 0; trial < 10; trial++) {
        ActId start = store.acts().get(random.nextInt(store.acts().size())).id();
        Direction direction = Direction.values()[random.nextInt(3)];
        int depth = random.nextInt(5);
        Map<String, Integer> expected = plain(store, start, direction, depth);
        Chain chain = graph.chain(start, direction, depth, 1000).orElseThrow();
        String where = "seed " + seed + " " + start + " " + direction + " " + depth;
        assertEquals(expected, chain.nodes().stream().collect(Collectors.toMap(Chain.Node::cle, Chain.Node::depth)), where);
        assertEquals(expected.size(), chain.total(), where);
        assertEquals(arcs(store, expected.keySet()), chain.arcs().stream().map(a -> a.from() + " " + a.to()).sorted().toList(), where);
        assertEquals(circles(chain), new HashSet<>(chain.cycles()), where);
        assertEquals(chain.nodes().subList(0, Math.min(7, chain.total())), graph.chain(start, direction, depth, 7).orElseThrow().nodes(), where);
      }
    }
  }

  private static Map<String, Integer> plain(MemoryStore store, ActId start, Direction direction, int depth) {
    Map<String, Integer> reached = new HashMap<>();
    if (direction != Direction.USES) spread(store, CitationGraph.cle(start), true, depth, reached);
    Map<String, Integer> down = new HashMap<>();
    if (direction != Direction.BASES) spread(store, CitationGraph.cle(start), false, depth, down);
    down.forEach((cle, steps) -> reached.merge(cle, steps, Math::min));
    return reached;
  }

  private static void spread(MemoryStore store, String start, boolean up, int depth, Map<String, Integer> reached) {
    reached.put(start, 0);
    for (int step = 1; step <= depth; step++) {
      Set<String> last = new HashSet<>();
      for (Map.Entry<String, Integer> entry : reached.entrySet()) if (entry.getValue() == step - 1) last.add(entry.getKey());
      for (EdgeRow edge : store.edges()) {
        String from = CitationGraph.cle(edge.from());
        String to = CitationGraph.cle(edge).orElse(null);
        if (to != null && last.contains(up ? from : to)) reached.putIfAbsent(up ? to : from, step);
      }
    }
  }

  private static List<String> arcs(MemoryStore store, Set<String> shown) {
    return store.edges().stream()
        .filter(e -> CitationGraph.cle(e).isPresent())
        .map(e -> List.of(CitationGraph.cle(e.from()), CitationGraph.cle(e).get()))
        .filter(shown::containsAll)
        .map(ends -> String.join(" ", ends))
        .sorted()
        .toList();
  }

  /** Groups of nodes that reach one another, found the slow way. */
  private static Set<List<String>> circles(Chain chain) {
    Map<String, Set<String>> reach = new HashMap<>();
    for (Chain.Arc arc : chain.arcs()) reach.computeIfAbsent(arc.from(), k -> new TreeSet<>()).add(arc.to());
    for (boolean grown = true; grown; ) {
      grown = false;
      for (Set<String> targets : reach.values()) {
        Set<String> more = new TreeSet<>();
        for (String target : targets) more.addAll(reach.getOrDefault(target, Set.of()));
        grown |= targets.addAll(more);
      }
    }
    Set<List<String>> circles = new HashSet<>();
    reach.forEach((node, targets) -> {
      if (!targets.contains(node)) return;
      circles.add(targets.stream().filter(t -> reach.getOrDefault(t, Set.of()).contains(node)).sorted().toList());
    });
    return circles;
  }

  private static MemoryStore random(Random random, int count) {
    List<AnalysedAct> acts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ActsForTests act = act("amp/a" + i);
      for (int citations = random.nextInt(4); citations > 0; citations--) {
        String target = "amp/a" + (int) (count * Math.pow(random.nextDouble(), 2));
        switch (random.nextInt(6)) {
          case 0 -> act.citesAbsent("amp/absent" + random.nextInt(5));
          case 1 -> act.citesLaw("2014-5" + random.nextInt(5), "2014-01-27");
          case 2 -> act.citesOneOf(target, "amp/a0");
          default -> act.cites(target);
        }
      }
      acts.add(act.build());
    }
    return store(acts);
  }
}
