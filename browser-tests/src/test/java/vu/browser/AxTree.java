package vu.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a screen reader is given of a page: the accessibility tree of Chromium, asked for by its debugging protocol. */
final class AxTree {
  private static final Set<String> TEXT = Set.of("StaticText", "InlineTextBox");

  /**
   * A node that is told.
   *
   * @param properties by name, such as {@code level} and {@code expanded}
   */
  record Node(String role, String name, Map<String, String> properties, List<Node> children) {
    /** It and all below it, in the order in which they are read. */
    Stream<Node> all() {
      return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
    }

    List<Node> all(String wanted) {
      return all().filter(node -> node.role().equals(wanted)).toList();
    }
  }

  private final Map<String, JsonObject> nodes = new HashMap<>();

  private AxTree(JsonObject answer) {
    for (JsonElement element : answer.getAsJsonArray("nodes")) nodes.put(element.getAsJsonObject().get("nodeId").getAsString(), element.getAsJsonObject());
  }

  static Node of(Page page) {
    CDPSession session = page.context().newCDPSession(page);
    try {
      session.send("Accessibility.enable");
      JsonObject answer = session.send("Accessibility.getFullAXTree");
      String root = answer.getAsJsonArray("nodes").get(0).getAsJsonObject().get("nodeId").getAsString();
      return new AxTree(answer).told(root).getFirst();
    } finally {
      session.detach();
    }
  }

  /** A node, or those below one that is not told. */
  private List<Node> told(String id) {
    JsonObject node = nodes.get(id);
    if (node == null) return List.of();
    List<Node> below = new ArrayList<>();
    if (node.has("childIds")) for (JsonElement child : node.getAsJsonArray("childIds")) below.addAll(told(child.getAsString()));
    if (node.get("ignored").getAsBoolean()) return below;
    String role = value(node, "role");
    return TEXT.contains(role) ? List.of() : List.of(new Node(role, value(node, "name"), properties(node), below));
  }

  private static String value(JsonObject node, String name) {
    return node.has(name) && node.getAsJsonObject(name).has("value") ? node.getAsJsonObject(name).get("value").getAsString() : "";
  }

  private static Map<String, String> properties(JsonObject node) {
    Map<String, String> properties = new TreeMap<>();
    if (!node.has("properties")) return properties;
    for (JsonElement property : node.getAsJsonArray("properties")) {
      JsonObject value = property.getAsJsonObject().getAsJsonObject("value");
      if (value.has("value")) properties.put(property.getAsJsonObject().get("name").getAsString(), value.get("value").getAsString());
    }
    return properties;
  }
}
