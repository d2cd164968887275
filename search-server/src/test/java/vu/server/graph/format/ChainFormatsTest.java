package vu.server.graph.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vu.server.ActsForTests.act;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import vu.indexer.index.MemoryStore;
import vu.indexer.model.ActId;
import vu.server.graph.Chain;
import vu.server.graph.CitationGraph;
import vu.server.graph.Direction;

class ChainFormatsTest {
  private static final MemoryStore STORE =
      new MemoryStore(
          List.of(
              act("amp/a").cites("amp/b").citesLaw("2014-58", "2014-01-27").build(),
              act("amp/b").citesAbsent("amp/hn").cites("amp/a").build(),
              act("amp/c").cites("amp/a").cites("amp/a").build()),
          List.of());
  private static final Chain CHAIN = CitationGraph.of(STORE).chain(ActId.parse("amp/a"), Direction.BOTH, 3, 100).orElseThrow();
  private static final UnaryOperator<String> ODD = cle -> "\"<&>]" + cle + "\u0001;#|\uD800";

  private static String write(ChainFormat format, UnaryOperator<String> names) throws Exception {
    StringBuilder out = new StringBuilder();
    format.write(CHAIN, names, out);
    return out.toString();
  }

  private static Set<String> values(Document document, String tag, String attribute) {
    NodeList nodes = document.getElementsByTagName(tag);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> ((Element) nodes.item(i)).getAttribute(attribute)).collect(Collectors.toSet());
  }

  @Test
  void xmlHoldsEveryNodeAndEdgeWhateverTheirNames() throws Exception {
    for (ChainFormat format : List.of(ChainFormats.GEXF, ChainFormats.GRAPHML)) {
      Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(write(format, ODD))));
      assertEquals(CHAIN.nodes().stream().map(Chain.Node::cle).collect(Collectors.toSet()), values(document, "node", "id"));
      assertEquals(CHAIN.arcs().size(), document.getElementsByTagName("edge").getLength());
      assertEquals(CHAIN.arcs().stream().map(Chain.Arc::to).collect(Collectors.toSet()), values(document, "edge", "target"));
    }
  }

  @Test
  void mermaidHasALinePerNodeAndPerKindOfEdge() throws Exception {
    List<String> lines = write(ChainFormats.MERMAID, ODD).lines().toList();
    assertEquals("flowchart LR", lines.getFirst());
    assertEquals(CHAIN.nodes().size(), lines.stream().filter(line -> line.contains("[\"")).count());
    assertEquals(5, lines.stream().filter(line -> line.contains("-->")).count(), "two citations of one act by another are one arrow");
    assertFalse(lines.stream().anyMatch(line -> line.contains("\"<")));
  }

  @Test
  void theListShowsEachNodeOnceUnderTheNodeItWasReachedThrough() throws Exception {
    assertEquals(
        """
        delib:amp/a  amp/a
          -> vise  delib:amp/b  amp/b
            -> vise  delib:amp/hn  (not held)
          -> vise  fr:loi:2014-58
          <- vise  delib:amp/c  amp/c
        cycle: delib:amp/a, delib:amp/b
        """,
        write(ChainFormats.TEXT, cle -> cle));
  }
}
