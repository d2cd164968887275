package vu.server;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vu.indexer.index.ActRow;
import vu.indexer.index.EdgeRow;
import vu.indexer.model.ActId;
import vu.server.graph.CitationGraph;
import vu.server.texte.Textes;

/** What to call a node of the citation graph. */
public final class NodeNames {
  private final Map<ActId, ActRow> acts;
  private final CitationGraph graph;
  private final Textes textes;

  NodeNames(Map<ActId, ActRow> acts, CitationGraph graph, Textes textes) {
    this.acts = acts;
    this.graph = graph;
    this.textes = textes;
  }

  /**
   * A short name: the printed number of an act, the name of a text; the key itself when nothing else is known.
   *
   * @param cle a node of the graph
   */
  public String name(String cle) {
    Optional<ActId> act = graph.act(cle);
    if (act.isPresent()) return Objects.requireNonNullElse(acts.get(act.get()).numero(), act.get().toString());
    return textes.summary(cle).map(Textes.Summary::nom).orElseGet(() -> printedNumber(cle).orElse(cle));
  }

  /** The number by which most citing acts name an act that is not held. */
  public Optional<String> printedNumber(String cle) {
    Map<String, Long> counts =
        graph.in(cle).stream().map(EdgeRow::numero).filter(Objects::nonNull).collect(Collectors.groupingBy(n -> n, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }
}
