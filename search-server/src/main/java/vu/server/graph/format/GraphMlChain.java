package vu.server.graph.format;

import java.io.IOException;
import java.util.function.UnaryOperator;
import vu.server.graph.Chain;

/** GraphML, as yEd, igraph and NetworkX read it. */
final class GraphMlChain implements ChainFormat {
  @Override
  public void write(Chain chain, UnaryOperator<String> names, Appendable out) throws IOException {
    Xml.line(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    Xml.line(out, "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">");
    Xml.line(out, "<key id=\"nom\" for=\"node\" attr.name=\"nom\" attr.type=\"string\"/>");
    Xml.line(out, "<key id=\"kind\" for=\"node\" attr.name=\"kind\" attr.type=\"string\"/>");
    Xml.line(out, "<key id=\"depth\" for=\"node\" attr.name=\"depth\" attr.type=\"int\"/>");
    Xml.line(out, "<key id=\"relation\" for=\"edge\" attr.name=\"relation\" attr.type=\"string\"/>");
    Xml.line(out, "<key id=\"texte\" for=\"edge\" attr.name=\"texte\" attr.type=\"string\"/>");
    Xml.line(out, "<graph edgedefault=\"directed\">");
    for (Chain.Node node : chain.nodes()) {
      Xml.line(
          out, "<node id=\"", node.cle(), "\"><data key=\"nom\">", names.apply(node.cle()), "</data><data key=\"kind\">", ChainFormats.kind(node),
          "</data><data key=\"depth\">", String.valueOf(node.depth()), "</data></node>");
    }
    for (Chain.Arc arc : chain.arcs()) {
      Xml.line(
          out, "<edge source=\"", arc.from(), "\" target=\"", arc.to(), "\"><data key=\"relation\">", arc.edge().relation().label(),
          "</data><data key=\"texte\">", arc.edge().texte(), "</data></edge>");
    }
    Xml.line(out, "</graph>");
    Xml.line(out, "</graphml>");
  }
}
