package vu.server.cli.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The oracle of the demonstration: tables of acts, references and amounts by house. Organisations and budget lines are not in it. */
final class TableLabels {
  private static final String ACTS = "-actes.tsv";

  private TableLabels() {}

  static List<Labelled> of(Path folder) throws IOException {
    List<Labelled> labels = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("expected"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(ACTS)).sorted().toList()) labels.addAll(house(folder, file));
    }
    return labels;
  }

  private static List<Labelled> house(Path folder, Path acts) throws IOException {
    String house = acts.getFileName().toString().replace(ACTS, "");
    Map<String, ObjectNode> labels = new TreeMap<>();
    for (Map<String, String> row : Table.rows(acts)) labels.put(row.get("file"), head(house, row));
    for (Map<String, String> row : Table.rows(acts.resolveSibling(house + "-references.tsv"))) reference(labels.get(row.get("file")), row);
    for (Map<String, String> row : Table.rows(acts.resolveSibling(house + "-montants.tsv"))) amount(labels.get(row.get("file")), row);
    return labels.entrySet().stream()
        .map(e -> new Labelled("acts/" + house + "/" + e.getKey(), e.getValue(), folder.resolve("acts").resolve(house).resolve(e.getKey()))).toList();
  }

  private static ObjectNode head(String house, Map<String, String> row) {
    ObjectNode label = JsonNodeFactory.instance.objectNode().put("authority", GoldenLabels.authority(house));
    Map.of("instance", "body", "date", "date", "numero", "number", "objet", "title", "vote", "vote")
        .forEach((from, to) -> label.put(to, row.get(from)));
    for (String list : List.of("deliberation_refs", "law_refs", "amounts")) label.putArray(list);
    return label;
  }

  /** A repeated reference is one claim, so the repetition may be found or not. */
  private static void reference(ObjectNode label, Map<String, String> row) {
    ArrayNode list = (ArrayNode) label.get(row.get("kind").equals("deliberation") ? "deliberation_refs" : "law_refs");
    ObjectNode reference = JsonNodeFactory.instance.objectNode().put("kind", row.get("kind")).put("number", row.get("numero"))
        .put("date", row.get("date")).put("code", row.get("code"));
    ArrayNode articles = reference.putArray("articles");
    if (row.get("articles") != null) for (String article : row.get("articles").split(",")) articles.add(article);
    reference.put("text", String.join(" ", said(row)));
    boolean again = list.valueStream().anyMatch(other -> isSame(other, reference));
    list.add(again ? reference.put("optional", true) : reference);
  }

  private static boolean isSame(JsonNode one, JsonNode other) {
    return List.of("kind", "number", "code", "articles").stream().allMatch(key -> one.path(key).equals(other.path(key)))
        && (!one.path("number").isNull() || one.path("date").equals(other.path("date")));
  }

  private static Set<String> said(Map<String, String> row) {
    Set<String> said = new LinkedHashSet<>();
    for (String column : List.of("kind", "numero", "date", "articles", "code")) if (row.get(column) != null) said.add(row.get(column));
    return said;
  }

  private static void amount(ObjectNode label, Map<String, String> row) {
    ((ArrayNode) label.get("amounts")).addObject().put("text", row.get("texte")).put("euros", Double.parseDouble(row.get("euros")))
        .put("role", GoldenLabels.role(row.get("role"))).put("beneficiary", row.get("beneficiaire"));
  }
}
