package vu.server.cli.score;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vu.indexer.lexicon.Authorities;

/** The labels of a golden act, which use the keys of {@code vu extract}, in the keys of {@code gold/*.json}. */
final class GoldenLabels {
  private static final Map<String, String> ROLES = Map.of("vote", "voted", "anterieur", "past", "contexte", "context", "budget", "budget_table");

  private GoldenLabels() {}

  static ObjectNode of(JsonNode expected) {
    ObjectNode label = JsonNodeFactory.instance.objectNode();
    label.put("authority", authority(expected.path("collectivite").asString("")));
    Map.of("instance", "body", "date", "date", "numero", "number", "objet", "title", "vote", "vote")
        .forEach((from, to) -> label.put(to, Rules.text(expected, from)));
    references(label, expected);
    ArrayNode amounts = label.putArray("amounts"), names = label.putArray("associations"), lines = label.putArray("budget_lines");
    for (JsonNode amount : expected.path("montants")) amount(amounts, amount);
    for (JsonNode name : expected.path("organismes")) copy(names, name).put("name", Rules.text(name, "nom")).set("aliases", name.path("alias"));
    for (JsonNode line : expected.path("imputations")) copy(lines, line).setAll((ObjectNode) line);
    return label;
  }

  /** The name of an authority; null for one Vu does not know. */
  static String authority(String id) {
    return Authorities.get().profile(id).map(profile -> profile.authority().nom()).orElse(null);
  }

  private static void references(ObjectNode label, JsonNode expected) {
    ArrayNode local = label.putArray("deliberation_refs"), laws = label.putArray("law_refs");
    for (JsonNode reference : expected.path("references")) {
      boolean deliberation = "deliberation".equals(Rules.text(reference, "kind"));
      copy(deliberation ? local : laws, reference).put("kind", Rules.text(reference, "kind")).put("number", Rules.text(reference, "numero"))
          .put("date", Rules.text(reference, "date")).put("code", Rules.text(reference, "code")).set("articles", reference.path("articles"));
    }
  }

  private static void amount(ArrayNode amounts, JsonNode amount) {
    copy(amounts, amount).put("euros", amount.path("euros").asDouble()).put("role", role(Rules.text(amount, "role")))
        .put("beneficiary", Rules.text(amount, "beneficiaire"));
  }

  static String role(String label) {
    return ROLES.get(label);
  }

  private static ObjectNode copy(ArrayNode list, JsonNode from) {
    return list.addObject().put("text", Rules.text(from, "texte")).put("optional", from.path("optional").asBoolean(false));
  }
}
