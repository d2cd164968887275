package vu.server.chain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vu.indexer.index.ActRow;
import vu.indexer.index.EdgeRow;
import vu.server.Services;
import vu.server.absent.Wanted;
import vu.server.graph.Chain;

/** What to call the nodes of a chain. */
public final class ChainNodes {
  private static final String ACT = "delib:";

  private ChainNodes() {}

  /** By key, in the order of the chain. */
  public static Map<String, ChainNode> of(Services services, Chain chain) {
    Map<String, ChainNode> nodes = new LinkedHashMap<>();
    for (Chain.Node node : chain.nodes()) nodes.put(node.cle(), node(services, node));
    return nodes;
  }

  private static ChainNode node(Services services, Chain.Node node) {
    String nom = services.names().name(node.cle());
    if (node.act() != null) {
      ActRow act = services.acts().get(node.act());
      return new ChainNode(node, "acte", nom, act.objet(), act.id().collectivite(), act.instance(), act.date());
    }
    if (!node.cle().startsWith(ACT)) return new ChainNode(node, "texte", nom, null, null, null, date(services.graph().in(node.cle())));
    String house = node.cle().substring(ACT.length(), node.cle().indexOf('/'));
    return new ChainNode(node, "absent", nom.equals(node.cle()) ? nom.substring(ACT.length()) : nom, null, house, null,
        services.absents().one(node.cle()).map(Wanted::date).orElse(null));
  }

  private static LocalDate date(List<EdgeRow> citations) {
    return citations.stream().map(EdgeRow::date).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
