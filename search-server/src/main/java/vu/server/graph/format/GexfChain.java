package vu.server.graph.format;

import java.io.IOException;
import java.util.function.UnaryOperator;
import vu.server.graph.Chain;

/** GEXF 1.3, as Gephi reads it. */
final class GexfChain implements ChainFormat {
  @Override
  public void write(Chain chain, UnaryOperator<String> names, Appendable out) throws IOException {
    Xml.line(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    Xml.line(out, "<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">");
    Xml.line(out, "<graph defaultedgetype=\"directed\">");
    Xml.line(out, "<attributes class=\"node\">");
    Xml.line(out, "<attribute id=\"kind\" title=\"kind\" type=\"string\"/>");
    Xml.line(out, "<attribute id=\"depth\" title=\"depth\" type=\"integer\"/>");
    Xml.line(out, "</attributes>");
    Xml.line(out, "<attributes class=\"edge\"><attribute id=\"texte\" title=\"texte\" type=\"string\"/></attributes>");
    Xml.line(out, "<nodes>");
    for (Chain.Node node : chain.nodes()) {
      Xml.line(
          out, "<node id=\"", node.cle(), "\" label=\"", names.apply(node.cle()), "\"><attvalues><attvalue for=\"kind\" value=\"", ChainFormats.kind(node),
          "\"/><attvalue for=\"depth\" value=\"", String.valueOf(node.depth()), "\"/></attvalues></node>");
    }
    Xml.line(out, "</nodes>");
    Xml.line(out, "<edges>");
    int id = 0;
    for (Chain.Arc arc : chain.arcs()) {
      Xml.line(
          out, "<edge id=\"", String.valueOf(id++), "\" source=\"", arc.from(), "\" target=\"", arc.to(), "\" label=\"", arc.edge().relation().label(),
          "\"><attvalues><attvalue for=\"texte\" value=\"", arc.edge().texte(), "\"/></attvalues></edge>");
    }
    Xml.line(out, "</edges>");
    Xml.line(out, "</graph>");
    Xml.line(out, "</gexf>");
  }
}
