package vu.server.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vu.indexer.model.ActId;
import vu.indexer.model.Relation;
import vu.server.Demonstration;
import vu.server.Services;

/** The chain that the site is shown with: the membership of 2025 rests on the delegation of 2020, as others do. */
class DemonstrationGraphTest {
  private static final String MEMBERSHIP = "delib:amp/17495-25-bm";
  private static final String DELEGATION = "delib:amp/8073-20-cm";

  private final Services services = Demonstration.services();
  private final CitationGraph graph = services.graph();

  @Test
  void theMembershipRestsOnTheDelegation() {
    Chain up = graph.chain(MEMBERSHIP, new ChainQuery(Direction.BASES, 3, 200, Set.of())).orElseThrow();
    Chain.Node delegation = up.nodes().stream().filter(node -> node.cle().equals(DELEGATION)).findFirst().orElseThrow();
    assertEquals(1, delegation.depth());
    assertEquals("HN 001-8073/20/CM", services.names().name(DELEGATION));
    Chain only = graph.chain(MEMBERSHIP, new ChainQuery(Direction.BASES, 3, 200, Set.of(Relation.DELEGATION))).orElseThrow();
    assertEquals(List.of(MEMBERSHIP, DELEGATION), only.nodes().stream().map(Chain.Node::cle).toList());
    assertTrue(only.arcs().getFirst().edge().sentence().contains("HN 001-8073/20/CM"));
  }

  @Test
  void threeActsAndMoreRelyOnTheDelegation() {
    Chain down = graph.chain(DELEGATION, new ChainQuery(Direction.USES, 1, 200, Set.of())).orElseThrow();
    List<String> relying = down.nodes().stream().skip(1).map(node -> node.act().toString()).toList();
    assertTrue(relying.size() >= 3 && relying.contains("amp/17495-25-bm"), relying.toString());
    assertEquals(relying.size(), graph.citedBy(DELEGATION));
  }

  @Test
  void theShortestPathIsTheVisaItself() {
    Paths paths = graph.paths(MEMBERSHIP, DELEGATION, new PathQuery(Way.BOTH, 10, Set.of())).orElseThrow();
    assertEquals(1, paths.length().orElseThrow());
    assertEquals(Way.BASES, paths.paths().getFirst().way());
    assertTrue(services.statuses().of(ActId.parse("amp/8073-20-cm")).state().isEmpty(), "no act held says that the delegation ended");
  }
}
