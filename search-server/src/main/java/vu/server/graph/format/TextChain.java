package vu.server.graph.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import vu.server.graph.Chain;
import vu.server.graph.Direction;

/** An indented list: under each node the nodes reached through it, {@code <-} for those that cite it, each node once. */
final class TextChain implements ChainFormat {
  @Override
  public void write(Chain chain, UnaryOperator<String> names, Appendable out) throws IOException {
    new Tree(chain, names, out).write();
  }

  private static final class Tree {
    private final Chain chain;
    private final UnaryOperator<String> names;
    private final Appendable out;
    private final Map<String, Chain.Node> nodes = new HashMap<>();
    private final Map<String, List<Chain.Arc>> children = new HashMap<>();
    private final Set<String> reached = new HashSet<>();

    Tree(Chain chain, UnaryOperator<String> names, Appendable out) {
      this.chain = chain;
      this.names = names;
      this.out = out;
      for (Chain.Node node : chain.nodes()) nodes.put(node.cle(), node);
      for (Chain.Arc arc : chain.arcs()) {
        if (isStep(arc.from(), arc.to(), Direction.BASES)) add(arc.from(), arc.to(), arc);
        else if (isStep(arc.to(), arc.from(), Direction.USES)) add(arc.to(), arc.from(), arc);
      }
    }

    /** True when the walk went from {@code near} to {@code far}, one step further. */
    private boolean isStep(String near, String far, Direction direction) {
      boolean nearBelongs = near.equals(chain.start().cle()) || nodes.get(near).direction() == direction;
      return nearBelongs && nodes.get(far).direction() == direction && nodes.get(far).depth() == nodes.get(near).depth() + 1;
    }

    private void add(String near, String far, Chain.Arc arc) {
      if (reached.add(far)) children.computeIfAbsent(near, k -> new ArrayList<>()).add(arc);
    }

    void write() throws IOException {
      out.append(label(chain.start())).append('\n');
      writeUnder(chain.start().cle(), 1);
      if (chain.limit().isPresent()) out.append("(").append(chain.limit().get()).append(")\n");
      for (List<String> cycle : chain.cycles()) out.append("cycle: ").append(String.join(", ", cycle.stream().map(names).toList())).append('\n');
    }

    private void writeUnder(String cle, int depth) throws IOException {
      for (Chain.Arc arc : children.getOrDefault(cle, List.of())) {
        boolean isUse = arc.to().equals(cle);
        String far = isUse ? arc.from() : arc.to();
        out.append("  ".repeat(depth)).append(isUse ? "<- " : "-> ").append(arc.edge().relation().label())
            .append("  ").append(label(nodes.get(far))).append('\n');
        writeUnder(far, depth + 1);
      }
    }

    private String label(Chain.Node node) {
      String name = names.apply(node.cle());
      String id = node.act() == null ? node.cle() : node.act().toString();
      return name + (name.equals(id) ? "" : "  " + id) + (ChainFormats.kind(node).equals("absent") ? "  (not held)" : "");
    }
  }
}
