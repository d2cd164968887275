package vu.server.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Compares what was read in one file with its labels. */
final class Scorer {
  private static final Set<String> NOT_LAWS = Set.of("deliberation", "rapport", "avis", "autre", "convention", "marche");
  private static final Map<String, String> ROLES = Map.of("voted", "vote", "past", "anterieur", "context", "contexte", "budget_table", "budget");
  private static final Map<String, String> HEADER =
      Map.of("date", "date", "number", "numero", "body", "instance", "title", "objet", "vote", "vote", "authority", "collectivite");

  private final Score score;

  Scorer(Score score) {
    this.score = score;
  }

  /**
   * Counts one file.
   *
   * @param name of the file of labels
   * @param acts what {@code vu extract} prints for the text, one node per act
   * @param text of the file, without byte-order mark
   */
  void file(String name, JsonNode label, List<JsonNode> acts, String text) {
    if (acts.isEmpty()) score.unread(name);
    List<JsonNode> references = all(acts, "references"), amounts = all(acts, "montants"), lines = all(acts, "imputations");
    List<JsonNode> associations = all(acts, "organismes").stream().filter(o -> "association".equals(o.path("type").asString("association"))).toList();
    List<JsonNode> local = references.stream()
        .filter(r -> is(r, "kind", "deliberation") && (Rules.text(r, "numero") != null || Rules.text(r, "date") != null)).toList();
    List<JsonNode> laws = references.stream().filter(r -> !NOT_LAWS.contains(r.path("kind").asString())).toList();
    Predicate<JsonNode> optional = l -> yes(l, "optional");
    count("deliberation", name, list(label, "deliberation_refs"), local, Rules::deliberation, optional.or(l -> yes(l, "implicit")));
    count("law", name, list(label, "law_refs"), laws, Rules::law, optional.or(l -> yes(l, "boilerplate")));
    roles(count("amount", name, list(label, "amounts"), amounts, Rules::amount, optional));
    List<JsonNode> voted = list(label, "amounts").stream().filter(a -> is(a, "role", "voted")).toList();
    count("voted amount", name, voted, amounts.stream().filter(m -> is(m, "role", "vote")).toList(), Rules::amount, optional);
    count("association", name, list(label, "associations"), associations, Rules::organisation,
        optional.or(l -> is(l, "confidence", "medium") || is(l, "confidence", "low")));
    count("budget line", name, list(label, "budget_lines"), lines, Rules::budgetLine, optional);
    header(label, acts);
    for (List<JsonNode> found : List.of(references, amounts, lines)) for (JsonNode claim : found) score.span(isExact(claim, text));
  }

  private Matching count(
      String kind, String file, List<JsonNode> labels, List<JsonNode> found, BiPredicate<JsonNode, JsonNode> fits, Predicate<JsonNode> optional) {
    Matching matching = Matching.of(labels, found, fits);
    List<JsonNode> missed = matching.missed().stream().filter(optional.negate()).toList();
    score.add(kind, new Tally(matching.pairs().size(), matching.extra().size(), missed.size()));
    for (JsonNode label : missed) score.miss(new Score.Miss(kind, "MISS", file, words(label, "text", "name")));
    for (JsonNode extra : matching.extra()) score.miss(new Score.Miss(kind, "EXTRA", file, words(extra, "texte", "nom")));
    return matching;
  }

  private static String words(JsonNode node, String first, String second) {
    return Rules.text(node, first) != null ? Rules.text(node, first) : Rules.text(node, second);
  }

  private void roles(Matching amounts) {
    for (Matching.Pair pair : amounts.pairs()) {
      String role = pair.label().path("role").asString();
      score.answer("amount role", is(pair.found(), "role", ROLES.get(role)));
      boolean asksBeneficiary = role.equals("voted") && Rules.text(pair.label(), "beneficiary") != null;
      if (asksBeneficiary) score.answer("voted beneficiary", Rules.beneficiary(pair.label(), pair.found()));
    }
  }

  /** The head of a file is that of its first act. */
  private void header(JsonNode label, List<JsonNode> acts) {
    for (String key : List.of("date", "number", "body", "title", "vote", "authority")) {
      String wanted = Rules.text(label, key);
      if (wanted == null || wanted.equals("null")) continue;
      score.answer("header " + key, Rules.header(key, wanted, acts.isEmpty() ? null : printed(acts.getFirst(), HEADER.get(key))));
    }
  }

  private static String printed(JsonNode act, String key) {
    JsonNode value = act.path(key);
    if (!value.isObject()) return Rules.text(act, key);
    return Rules.text(value, "resultat") != null ? Rules.text(value, "resultat") : Rules.text(value, "nom");
  }

  private static boolean isExact(JsonNode claim, String text) {
    int start = claim.path("start").asInt(), end = claim.path("end").asInt();
    return start >= 0 && end <= text.length() && start <= end && text.substring(start, end).equals(claim.path("texte").asString());
  }

  private static boolean is(JsonNode node, String key, String value) {
    return value != null && value.equals(Rules.text(node, key));
  }

  private static boolean yes(JsonNode node, String key) {
    return node.path(key).asBoolean(false);
  }

  private static List<JsonNode> all(List<JsonNode> acts, String key) {
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode act : acts) all.addAll(list(act, key));
    return all;
  }

  private static List<JsonNode> list(JsonNode node, String key) {
    return StreamSupport.stream(node.path(key).spliterator(), false).toList();
  }
}
