package vu.server.cli.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Whether a link leads to the act that a label means, among the labelled texts. */
final class LinkJudge {
  private final Map<String, JsonNode> labels = new HashMap<>();
  private final Map<String, Set<String>> names = new HashMap<>();

  LinkJudge(List<LabelledActs.Read> texts) {
    for (LabelledActs.Read read : texts) {
      labels.put(read.labelled().name(), read.labelled().label());
      for (JsonNode act : read.acts()) names.computeIfAbsent(Rules.text(act, "id"), id -> new HashSet<>()).add(read.labelled().name());
    }
  }

  /** Where a reference of the labels {@code from} leads: {@code known} is false when the labels do not say. */
  record Target(boolean known, String name) {
    boolean held() {
      return known && name != null;
    }
  }

  /**
   * A label may say it ({@link LinkTable#KEY}). Else its number must be that of one other labelled act of the same authority,
   * on a day that does not contradict; a date alone says nothing.
   */
  Target target(String from, JsonNode reference) {
    if (reference.has(LinkTable.KEY)) return new Target(true, Rules.text(reference, LinkTable.KEY));
    if (Rules.text(reference, "number") == null) return new Target(false, null);
    if (Rules.text(reference, "external_authority") != null) return new Target(true, null);
    List<String> bearing = labels.keySet().stream().filter(name -> !name.equals(from) && bears(labels.get(name), reference, labels.get(from))).toList();
    return bearing.size() > 1 ? new Target(false, null) : new Target(true, bearing.isEmpty() ? null : bearing.getFirst());
  }

  private static boolean bears(JsonNode act, JsonNode reference, JsonNode citing) {
    String authority = Rules.text(act, "authority"), date = Rules.text(act, "date"), printed = Rules.text(reference, "date");
    boolean same = authority != null && Rules.fold(authority).equals(Rules.fold(Rules.text(citing, "authority")));
    return same && Rules.sameNumber(Rules.text(act, "number"), Rules.text(reference, "number")) && (date == null || printed == null || date.equals(printed));
  }

  /** Whether a resolved reference leads there. */
  boolean leadsTo(JsonNode found, Target target) {
    String id = Rules.text(found.path("resolution"), "id");
    return target.held() && names.getOrDefault(id, Set.of()).contains(target.name());
  }

  static boolean isResolved(JsonNode found) {
    return "resolved".equals(Rules.text(found.path("resolution"), "status"));
  }
}
