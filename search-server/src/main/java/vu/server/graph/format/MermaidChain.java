package vu.server.graph.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import vu.server.graph.Chain;

/** A Mermaid flowchart from left to right, what is cited on the right; acts that are not held are dashed. */
final class MermaidChain implements ChainFormat {
  @Override
  public void write(Chain chain, UnaryOperator<String> names, Appendable out) throws IOException {
    Map<String, String> ids = new HashMap<>();
    out.append("flowchart LR\n");
    for (Chain.Node node : chain.nodes()) {
      String id = "n" + ids.size();
      ids.put(node.cle(), id);
      out.append("  ").append(id).append("[\"").append(escaped(names.apply(node.cle()))).append("\"]:::").append(ChainFormats.kind(node)).append('\n');
    }
    Set<String> lines = new LinkedHashSet<>();
    for (Chain.Arc arc : chain.arcs()) lines.add("  " + ids.get(arc.from()) + " -->|" + arc.edge().relation().label() + "| " + ids.get(arc.to()) + "\n");
    for (String line : lines) out.append(line);
    out.append("  classDef acte stroke-width:2px\n  classDef absent stroke-dasharray:4 3\n  classDef texte stroke-width:1px\n");
  }

  /** Mermaid writes a character by its number between {@code #} and {@code ;}. */
  private static String escaped(String name) {
    StringBuilder text = new StringBuilder();
    for (char c : name.toCharArray()) text.append("\"#;<>[]{}|\\`\n".indexOf(c) < 0 ? String.valueOf(c) : "#" + (int) c + ";");
    return text.toString();
  }
}
