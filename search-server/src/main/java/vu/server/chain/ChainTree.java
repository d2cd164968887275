package vu.server.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vu.server.graph.Chain;
import vu.server.graph.Direction;

/** A chain as a list: under each node those that are reached through it, each once, where it is nearest to the start. */
public final class ChainTree {
  private final Chain chain;
  private final Map<String, Chain.Node> nodes = new HashMap<>();
  private final Map<String, List<Chain.Arc>> children = new HashMap<>();
  private final Set<String> reached = new HashSet<>();

  private ChainTree(Chain chain) {
    this.chain = chain;
    for (Chain.Node node : chain.nodes()) nodes.put(node.cle(), node);
    for (Chain.Arc arc : chain.arcs()) {
      if (isStep(arc.from(), arc.to(), Direction.BASES)) add(arc.from(), arc.to(), arc);
      else if (isStep(arc.to(), arc.from(), Direction.USES)) add(arc.to(), arc.from(), arc);
    }
  }

  /** A node, the citation by which it was reached, and what was reached through it. */
  public record Item(String cle, Chain.Arc arc, List<Item> items) {
    public Item {
      items = List.copyOf(items);
    }
  }

  /** What the start rests on ({@link Direction#BASES}), or what relies on it ({@link Direction#USES}). */
  public static List<Item> of(Chain chain, Direction direction) {
    ChainTree tree = new ChainTree(chain);
    return tree.items(chain.start().cle()).stream().filter(item -> tree.nodes.get(item.cle()).direction() == direction).toList();
  }

  /** True when the walk went from {@code near} to {@code far}, one step further. */
  private boolean isStep(String near, String far, Direction direction) {
    boolean nearBelongs = near.equals(chain.start().cle()) || nodes.get(near).direction() == direction;
    return nearBelongs && nodes.get(far).direction() == direction && nodes.get(far).depth() == nodes.get(near).depth() + 1;
  }

  private void add(String near, String far, Chain.Arc arc) {
    if (reached.add(far)) children.computeIfAbsent(near, k -> new ArrayList<>()).add(arc);
  }

  private List<Item> items(String cle) {
    return children.getOrDefault(cle, List.of()).stream().map(arc -> item(arc, arc.from().equals(cle) ? arc.to() : arc.from())).toList();
  }

  private Item item(Chain.Arc arc, String cle) {
    return new Item(cle, arc, items(cle));
  }
}
