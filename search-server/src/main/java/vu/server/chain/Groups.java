package vu.server.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which nodes of a chain stand together in a picture. */
final class Groups {
  private Groups() {}

  /** What one box stands for. */
  record Group(String id, List<ChainNode> nodes) {
    Group {
      nodes = List.copyOf(nodes);
    }

    ChainNode first() {
      return nodes.getFirst();
    }

    boolean single() {
      return nodes.size() == 1;
    }

    /** The body of all of them; null when they have several. */
    String instance() {
      return nodes.stream().allMatch(node -> Objects.equals(node.instance(), first().instance())) ? first().instance() : null;
    }

    LocalDate date() {
      return first().date();
    }
  }

  /** @param start stands alone whatever the grouping */
  static List<Group> of(Collection<ChainNode> nodes, String start, Grouping grouping) {
    Map<Object, List<ChainNode>> groups = new LinkedHashMap<>();
    for (ChainNode node : nodes) groups.computeIfAbsent(node.cle().equals(start) ? start : key(node, grouping), k -> new ArrayList<>()).add(node);
    List<Group> made = new ArrayList<>();
    for (List<ChainNode> members : groups.values()) made.add(new Group("groupe-" + (made.size() + 1), members));
    return made;
  }

  private static Object key(ChainNode node, Grouping grouping) {
    return switch (grouping) {
      case AUCUN -> node.cle();
      case ANNEE -> List.of(node.kind(), String.valueOf(node.house()), year(node));
      case INSTANCE -> List.of(node.kind(), String.valueOf(node.house()), Objects.toString(node.instance(), ""), year(node));
    };
  }

  private static String year(ChainNode node) {
    return node.date() == null ? "" : String.valueOf(node.date().getYear());
  }
}
