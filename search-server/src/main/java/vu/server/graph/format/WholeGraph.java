package vu.server.graph.format;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vu.indexer.index.EdgeRow;
import vu.indexer.model.ActId;
import vu.server.graph.CitationGraph;

/**
 * The citations of many acts as one graph: the acts, what they cite for certain (held or not), one edge for each citation. Written as it is
 * walked; only the keys of its nodes are kept. Citations that fit several acts are left out.
 *
 * @param acts gives the acts anew each time it is asked
 */
public record WholeGraph(CitationGraph graph, Supplier<Stream<ActId>> acts, UnaryOperator<String> names) {
  private interface Write<T> {
    void write(T value) throws IOException;
  }

  public void gexf(Appendable out) throws IOException {
    Xml.line(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    Xml.line(out, "<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">");
    Xml.line(out, "<graph defaultedgetype=\"directed\">");
    Xml.line(out, "<attributes class=\"node\"><attribute id=\"kind\" title=\"kind\" type=\"string\"/></attributes>");
    Xml.line(out, "<attributes class=\"edge\"><attribute id=\"texte\" title=\"texte\" type=\"string\"/></attributes>");
    Xml.line(out, "<nodes>");
    for (String cle : nodes()) {
      Xml.line(out, "<node id=\"", cle, "\" label=\"", names.apply(cle), "\"><attvalues><attvalue for=\"kind\" value=\"", kind(cle), "\"/></attvalues></node>");
    }
    Xml.line(out, "</nodes>");
    Xml.line(out, "<edges>");
    int[] id = {0};
    edges(edge -> Xml.line(
        out, "<edge id=\"", String.valueOf(id[0]++), "\" source=\"", CitationGraph.cle(edge.from()), "\" target=\"", CitationGraph.cle(edge).orElseThrow(),
        "\" label=\"", edge.relation().label(), "\"><attvalues><attvalue for=\"texte\" value=\"", edge.texte(), "\"/></attvalues></edge>"));
    Xml.line(out, "</edges>");
    Xml.line(out, "</graph>");
    Xml.line(out, "</gexf>");
  }

  public void graphml(Appendable out) throws IOException {
    Xml.line(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    Xml.line(out, "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">");
    for (String key : List.of("nom", "kind")) Xml.line(out, "<key id=\"", key, "\" for=\"node\" attr.name=\"", key, "\" attr.type=\"string\"/>");
    for (String key : List.of("relation", "texte")) Xml.line(out, "<key id=\"", key, "\" for=\"edge\" attr.name=\"", key, "\" attr.type=\"string\"/>");
    Xml.line(out, "<graph edgedefault=\"directed\">");
    for (String cle : nodes()) {
      Xml.line(out, "<node id=\"", cle, "\"><data key=\"nom\">", names.apply(cle), "</data><data key=\"kind\">", kind(cle), "</data></node>");
    }
    edges(edge -> Xml.line(
        out, "<edge source=\"", CitationGraph.cle(edge.from()), "\" target=\"", CitationGraph.cle(edge).orElseThrow(), "\"><data key=\"relation\">",
        edge.relation().label(), "</data><data key=\"texte\">", edge.texte(), "</data></edge>"));
    Xml.line(out, "</graph>");
    Xml.line(out, "</graphml>");
  }

  private Set<String> nodes() throws IOException {
    Set<String> nodes = new LinkedHashSet<>();
    try (Stream<ActId> all = acts.get()) {
      all.map(CitationGraph::cle).forEach(nodes::add);
    }
    edges(edge -> nodes.add(CitationGraph.cle(edge).orElseThrow()));
    return nodes;
  }

  private void edges(Write<EdgeRow> write) throws IOException {
    try (Stream<ActId> all = acts.get()) {
      for (ActId act : (Iterable<ActId>) all::iterator) {
        for (EdgeRow edge : graph.out(act)) {
          Optional<String> target = CitationGraph.cle(edge);
          if (target.isPresent()) write.write(edge);
        }
      }
    }
  }

  private String kind(String cle) {
    if (graph.act(cle).isPresent()) return "acte";
    return cle.startsWith("delib:") ? "absent" : "texte";
  }
}
