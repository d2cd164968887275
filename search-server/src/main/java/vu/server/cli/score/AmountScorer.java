package vu.server.cli.score;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Counts the roles of amounts and who receives what was decided. */
final class AmountScorer {
  /** The roles of labels in the words of {@code vu extract}. */
  private static final Map<String, String> ROLES = Map.of("voted", "vote", "past", "anterieur", "context", "contexte", "budget_table", "budget");

  private final Score score;

  AmountScorer(Score score) {
    this.score = score;
  }

  /** An amount is right when value, place and role are. */
  void count(String file, Matching amounts) {
    for (Matching.Pair pair : amounts.pairs()) pair(file, pair.label(), pair.found());
    for (JsonNode extra : amounts.extra()) {
      score.roles().add(Confusion.NONE, Rules.text(extra, "role"));
      score.calibration().claim("amount", Scorer.confidence(extra), false);
    }
    for (JsonNode missed : amounts.missed()) {
      score.roles().add(wanted(missed), Confusion.NONE);
      score.calibration().missed("amount", 1);
      if (asksBeneficiary(missed)) score.calibration().missed("beneficiary", 1);
    }
  }

  private void pair(String file, JsonNode label, JsonNode found) {
    String wanted = wanted(label), role = Rules.text(found, "role");
    boolean right = wanted.equals(role);
    score.answer("amount role", right);
    score.roles().add(wanted, role);
    score.calibration().claim("amount", Scorer.confidence(found), right);
    if (!right) wrong("amount role", file, found, role + ", not " + wanted);
    if (asksBeneficiary(label)) beneficiary(file, label, found);
  }

  /** No claim is made for an amount that was not decided or has no beneficiary: then the label is missed. */
  private void beneficiary(String file, JsonNode label, JsonNode found) {
    boolean right = Rules.beneficiary(label, found);
    boolean claimed = "vote".equals(Rules.text(found, "role")) && Rules.text(found, "beneficiaire") != null;
    score.answer("voted beneficiary", right);
    if (claimed) score.calibration().claim("beneficiary", Scorer.confidence(found), right);
    else score.calibration().missed("beneficiary", 1);
    if (!right) wrong("voted beneficiary", file, found, Rules.text(found, "beneficiaire") + ", not " + Rules.text(label, "beneficiary"));
  }

  private void wrong(String question, String file, JsonNode found, String how) {
    score.miss(new Score.Miss(question, "WRONG", file, Rules.text(found, "texte") + ": " + how));
  }

  private static String wanted(JsonNode label) {
    String role = ROLES.get(Rules.text(label, "role"));
    if (role == null) throw new IllegalArgumentException("the label of " + Rules.text(label, "text") + " has a role that is none of " + ROLES.keySet());
    return role;
  }

  private static boolean asksBeneficiary(JsonNode label) {
    return "voted".equals(Rules.text(label, "role")) && Rules.text(label, "beneficiary") != null;
  }
}
