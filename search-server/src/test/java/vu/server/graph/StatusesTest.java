package vu.server.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vu.server.ActsForTests.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vu.indexer.index.ActRow;
import vu.indexer.index.ActStore;
import vu.indexer.index.EdgeRow;
import vu.indexer.index.MemoryStore;
import vu.indexer.model.ActId;
import vu.indexer.model.Relation;
import vu.indexer.model.Resolution;
import vu.server.ActsForTests;

class StatusesTest {
  private static Statuses statuses(ActStore store) {
    Map<ActId, ActRow> acts = store.acts().stream().collect(Collectors.toMap(ActRow::id, Function.identity()));
    return new Statuses(CitationGraph.of(store), acts);
  }

  private static Statuses of(ActsForTests... acts) {
    return statuses(new MemoryStore(Stream.of(acts).map(ActsForTests::build).toList(), List.of()));
  }

  private static ActId id(String id) {
    return ActId.parse(id);
  }

  @Test
  void whatIsDoneToAnActIsToldOldestFirstAndTheGravestIsItsState() {
    Statuses statuses =
        of(act("amp/a").on("2020-01-01"), act("amp/c").on("2022-01-01").does(Relation.ABROGE, "amp/a"),
            act("amp/b").on("2021-01-01").does(Relation.MODIFIE, "amp/a"));
    ActStatus status = statuses.of(id("amp/a"));
    assertEquals(List.of(Relation.MODIFIE, Relation.ABROGE), status.undergone().stream().map(Change::relation).toList());
    assertEquals(Optional.of(Relation.ABROGE), status.state());
    assertEquals("delib:amp/c", status.end().orElseThrow().cle());
    assertEquals("delib:amp/a", statuses.of(id("amp/c")).done().getFirst().cle());
    assertTrue(statuses.of(id("amp/b")).state().isEmpty());
  }

  @Test
  void aChangeByAnOlderActIsToBeChecked() {
    ActStatus status = of(act("amp/a").on("2022-01-01"), act("amp/b").on("2021-01-01").does(Relation.ABROGE, "amp/a")).of(id("amp/a"));
    assertEquals(List.of(Change.Doubt.DATE), status.undergone().getFirst().doubts());
    assertTrue(status.state().isEmpty());
  }

  @Test
  void aChangeByAnActThatWasWithdrawnIsToBeChecked() {
    Statuses statuses =
        of(act("amp/a").on("2020-01-01"), act("amp/b").on("2021-01-01").does(Relation.ABROGE, "amp/a"),
            act("amp/c").on("2022-01-01").does(Relation.RETIRE, "amp/b"));
    assertEquals(List.of(Change.Doubt.RETIRE), statuses.of(id("amp/a")).undergone().getFirst().doubts());
    assertEquals(Optional.of(Relation.RETIRE), statuses.of(id("amp/b")).state());
  }

  @Test
  void anAbsentActHasAStatusToo() {
    Statuses statuses = of(act("amp/a").citesAbsent("amp/gone"));
    assertTrue(statuses.of("delib:amp/gone").isEmpty());
    assertTrue(statuses.of("delib:amp/never").isEmpty());
  }

  @Test
  void twoActsThatUndoOneAnotherAreBothTold() {
    Statuses statuses = of(act("amp/a").on("2020-01-01").does(Relation.RETIRE, "amp/b"), act("amp/b").on("2020-01-01").does(Relation.RETIRE, "amp/a"));
    for (String id : List.of("amp/a", "amp/b")) assertEquals(List.of(Change.Doubt.RETIRE), statuses.of(id(id)).undergone().getFirst().doubts());
  }

  @Test
  void everyStatusIsThatOfAllRowsReadAgain() {
    for (long seed = 1; seed <= 50; seed++) {
      MemoryStore store = RandomGraphs.store(new Random(seed), 500);
      Statuses statuses = statuses(store);
      Map<ActId, ActRow> acts = new HashMap<>();
      store.acts().forEach(act -> acts.put(act.id(), act));
      List<EdgeRow> changes = store.edges().stream().filter(edge -> edge.kind().equals("deliberation") && ActStatus.CHANGES.contains(edge.relation())).toList();
      Map<ActId, List<String>> undergone = new HashMap<>();
      for (EdgeRow edge : changes) {
        if (!(edge.resolution() instanceof Resolution.Resolved held) || held.act().equals(edge.from())) continue;
        boolean certain = inOrder(edge, acts) && changes.stream().noneMatch(other -> withdraws(other, edge.from(), acts));
        undergone.computeIfAbsent(held.act(), k -> new ArrayList<>()).add(edge.from() + " " + edge.relation() + " " + certain);
      }
      for (ActRow act : store.acts()) {
        List<String> told = statuses.of(act.id()).undergone().stream()
            .map(change -> change.edge().from() + " " + change.relation() + " " + change.certain()).toList();
        assertEquals(new TreeSet<>(undergone.getOrDefault(act.id(), List.of())), new TreeSet<>(told), "seed " + seed + " " + act.id());
      }
    }
  }

  private static boolean inOrder(EdgeRow edge, Map<ActId, ActRow> acts) {
    return !acts.get(edge.to()).date().isAfter(acts.get(edge.from()).date());
  }

  private static boolean withdraws(EdgeRow other, ActId act, Map<ActId, ActRow> acts) {
    return other.relation() == Relation.RETIRE && act.equals(other.to()) && !other.from().equals(act) && inOrder(other, acts);
  }
}
