package vu.server.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Compares what was read in one text with its labels. */
final class Scorer {
  private static final Set<String> NOT_LAWS = Set.of("deliberation", "rapport", "avis", "autre", "convention", "marche");
  private static final Map<String, String> HEADER =
      Map.of("date", "date", "number", "numero", "body", "instance", "title", "objet", "vote", "vote", "authority", "collectivite");
  private static final Predicate<JsonNode> OPTIONAL = label -> yes(label, "optional");

  private final Score score;
  private final LinkJudge links;

  Scorer(Score score, LinkJudge links) {
    this.score = score;
    this.links = links;
  }

  /** A list that is not among the labels is not judged. */
  void text(LabelledActs.Read read) {
    String name = read.labelled().name();
    JsonNode label = read.labelled().label();
    List<JsonNode> acts = read.acts();
    if (acts.isEmpty()) score.unread(name);
    List<JsonNode> references = all(acts, "references"), amounts = all(acts, "montants"), lines = all(acts, "imputations");
    Counter counter = new Counter(name, label);
    new LinkScorer(score, links).count(name, counter.count("deliberation", "deliberation_refs", local(references), Rules::deliberation,
        OPTIONAL.or(l -> yes(l, "implicit"))));
    counter.count("law", "law_refs", references.stream().filter(r -> !NOT_LAWS.contains(r.path("kind").asString())).toList(), Rules::law,
        OPTIONAL.or(l -> yes(l, "boilerplate")));
    new AmountScorer(score).count(name, counter.match("amount", "amounts", amounts, Rules::amount, OPTIONAL));
    counter.votes(amounts);
    counter.count("association", "associations", associations(acts), Rules::organisation,
        OPTIONAL.or(l -> is(l, "confidence", "medium") || is(l, "confidence", "low")));
    counter.count("budget line", "budget_lines", lines, Rules::budgetLine, OPTIONAL);
    header(name, label, acts);
    for (List<JsonNode> found : List.of(references, amounts, lines)) for (JsonNode claim : found) score.span(isExact(claim, read.text()));
  }

  /** Citations that print a number or a date: what "ladite délibération" means is not labelled. */
  private static List<JsonNode> local(List<JsonNode> references) {
    return references.stream().filter(r -> is(r, "kind", "deliberation") && (Rules.text(r, "numero") != null || Rules.text(r, "date") != null))
        .toList();
  }

  private static List<JsonNode> associations(List<JsonNode> acts) {
    return all(acts, "organismes").stream().filter(o -> "association".equals(o.path("type").asString("association"))).toList();
  }

  /** Counts the lists of one text. */
  private final class Counter {
    private final String file;
    private final JsonNode label;

    Counter(String file, JsonNode label) {
      this.file = file;
      this.label = label;
    }

    /** Every finding is a claim that there is such a thing. */
    Matching count(String kind, String list, List<JsonNode> found, BiPredicate<JsonNode, JsonNode> fits, Predicate<JsonNode> optional) {
      Matching matching = match(kind, list, found, fits, optional);
      matching.pairs().forEach(pair -> score.calibration().claim(kind, confidence(pair.found()), true));
      matching.extra().forEach(extra -> score.calibration().claim(kind, confidence(extra), false));
      score.calibration().missed(kind, matching.missed().size());
      return matching;
    }

    /** The labels that were missed are those that had to be found. */
    Matching match(String kind, String list, List<JsonNode> found, BiPredicate<JsonNode, JsonNode> fits, Predicate<JsonNode> optional) {
      if (!label.has(list)) return Matching.NONE;
      return tally(kind, Matching.of(list(label, list), found, fits), optional);
    }

    void votes(List<JsonNode> amounts) {
      if (!label.has("amounts")) return;
      List<JsonNode> voted = list(label, "amounts").stream().filter(a -> is(a, "role", "voted")).toList();
      tally("voted amount", Matching.of(voted, amounts.stream().filter(m -> is(m, "role", "vote")).toList(), Rules::amount), OPTIONAL);
    }

    private Matching tally(String kind, Matching matching, Predicate<JsonNode> optional) {
      List<JsonNode> missed = matching.missed().stream().filter(optional.negate()).toList();
      score.add(kind, new Tally(matching.pairs().size(), matching.extra().size(), missed.size()));
      for (JsonNode one : missed) score.miss(new Score.Miss(kind, "MISS", file, words(one, "text", "name")));
      for (JsonNode extra : matching.extra()) score.miss(new Score.Miss(kind, "EXTRA", file, words(extra, "texte", "nom")));
      return new Matching(matching.pairs(), missed, matching.extra());
    }
  }

  /** The head of a file is that of its first act. */
  private void header(String file, JsonNode label, List<JsonNode> acts) {
    for (String key : List.of("date", "number", "body", "title", "vote", "authority")) {
      String wanted = Rules.text(label, key);
      if (wanted == null || wanted.equals("null")) continue;
      String found = acts.isEmpty() ? null : printed(acts.getFirst(), HEADER.get(key));
      boolean right = Rules.header(key, wanted, found);
      score.answer("header " + key, right);
      if (!right) score.miss(new Score.Miss("header " + key, "WRONG", file, found + ", not " + wanted));
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

  static double confidence(JsonNode found) {
    return found.path("confidence").asDouble(1);
  }

  static String words(JsonNode node, String first, String second) {
    return Rules.text(node, first) != null ? Rules.text(node, first) : Rules.text(node, second);
  }

  private static boolean is(JsonNode node, String key, String value) {
    return value.equals(Rules.text(node, key));
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
