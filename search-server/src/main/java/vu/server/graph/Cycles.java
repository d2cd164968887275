package vu.server.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Groups of nodes that reach one another: strongly connected components, by Tarjan's algorithm (1972) without recursion. */
final class Cycles {
  private final Map<String, List<String>> next = new LinkedHashMap<>();
  private final Map<String, Integer> index = new HashMap<>();
  private final Map<String, Integer> low = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<String> isOpen = new HashSet<>();
  private final List<List<String>> found = new ArrayList<>();

  private Cycles(Collection<Chain.Arc> arcs) {
    for (Chain.Arc arc : arcs) {
      next.computeIfAbsent(arc.from(), k -> new ArrayList<>()).add(arc.to());
      next.computeIfAbsent(arc.to(), k -> new ArrayList<>());
    }
  }

  /** Components of two nodes or more, and nodes that cite themselves; each sorted, in the order of their first node. */
  static List<List<String>> of(Collection<Chain.Arc> arcs) {
    Cycles cycles = new Cycles(arcs);
    for (String node : cycles.next.keySet()) if (!cycles.index.containsKey(node)) cycles.visit(node);
    cycles.found.sort((a, b) -> a.getFirst().compareTo(b.getFirst()));
    return cycles.found;
  }

  /** One node under visit and how many of its edges were followed. */
  private static final class Frame {
    final String node;
    int followed;

    Frame(String node) {
      this.node = node;
    }
  }

  private void visit(String root) {
    Deque<Frame> frames = new ArrayDeque<>();
    frames.push(enter(root));
    while (!frames.isEmpty()) {
      Frame frame = frames.peek();
      List<String> targets = next.get(frame.node);
      if (frame.followed < targets.size()) {
        String target = targets.get(frame.followed++);
        if (!index.containsKey(target)) frames.push(enter(target));
        else if (isOpen.contains(target)) low.merge(frame.node, index.get(target), Math::min);
      } else {
        frames.pop();
        if (!frames.isEmpty()) low.merge(frames.peek().node, low.get(frame.node), Math::min);
        if (low.get(frame.node).equals(index.get(frame.node))) close(frame.node);
      }
    }
  }

  private Frame enter(String node) {
    index.put(node, index.size());
    low.put(node, index.get(node));
    open.push(node);
    isOpen.add(node);
    return new Frame(node);
  }

  private void close(String root) {
    List<String> component = new ArrayList<>();
    String node;
    do {
      node = open.pop();
      isOpen.remove(node);
      component.add(node);
    } while (!node.equals(root));
    if (component.size() == 1 && !next.get(root).contains(root)) return;
    String[] sorted = component.toArray(String[]::new);
    Arrays.sort(sorted);
    found.add(List.of(sorted));
  }
}
