package vu.server.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;

/** Labels and findings put side by side, one to one: each label takes the first finding left that fits. */
record Matching(List<Pair> pairs, List<JsonNode> missed, List<JsonNode> extra) {
  static final Matching NONE = new Matching(List.of(), List.of(), List.of());

  record Pair(JsonNode label, JsonNode found) {}

  static Matching of(List<JsonNode> labels, List<JsonNode> found, BiPredicate<JsonNode, JsonNode> fits) {
    List<Pair> pairs = new ArrayList<>();
    List<JsonNode> missed = new ArrayList<>();
    List<JsonNode> left = new ArrayList<>(found);
    for (JsonNode label : labels) {
      int hit = 0;
      while (hit < left.size() && !fits.test(label, left.get(hit))) hit++;
      if (hit == left.size()) missed.add(label);
      else pairs.add(new Pair(label, left.remove(hit)));
    }
    return new Matching(pairs, missed, left);
  }
}
