package vu.server.graph.format;

import vu.server.graph.Chain;

/** The formats there are. */
public final class ChainFormats {
  public static final ChainFormat TEXT = new TextChain();
  public static final ChainFormat MERMAID = new MermaidChain();
  public static final ChainFormat GEXF = new GexfChain();
  public static final ChainFormat GRAPHML = new GraphMlChain();

  private ChainFormats() {}

  /** {@code acte} for a held act, {@code absent} for one that is not, {@code texte} for a law or a code. */
  static String kind(Chain.Node node) {
    if (node.act() != null) return "acte";
    return node.cle().startsWith("delib:") ? "absent" : "texte";
  }
}
