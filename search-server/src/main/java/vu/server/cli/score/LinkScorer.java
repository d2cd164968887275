package vu.server.cli.score;

import tools.jackson.databind.JsonNode;

/** Counts the links to held acts that Vu claims: each must lead to the act its label means. */
final class LinkScorer {
  private static final String LINK = "link";

  private final Score score;
  private final LinkJudge judge;

  LinkScorer(Score score, LinkJudge judge) {
    this.score = score;
    this.judge = judge;
  }

  /** @param references the local references of one text, put beside their labels */
  void count(String file, Matching references) {
    for (Matching.Pair pair : references.pairs()) pair(file, pair.found(), judge.target(file, pair.label()));
    for (JsonNode extra : references.extra()) if (LinkJudge.isResolved(extra)) claim(file, extra, false);
    for (JsonNode label : references.missed()) if (judge.target(file, label).held()) missed(file, Rules.text(label, "text"));
  }

  private void pair(String file, JsonNode found, LinkJudge.Target target) {
    if (!target.known()) return;
    if (LinkJudge.isResolved(found)) claim(file, found, judge.leadsTo(found, target));
    else if (target.held()) missed(file, Rules.text(found, "texte"));
  }

  private void claim(String file, JsonNode found, boolean right) {
    score.calibration().claim(LINK, Scorer.confidence(found), right);
    String to = Rules.text(found.path("resolution"), "id");
    if (!right) score.miss(new Score.Miss(LINK, "WRONG", file, Rules.text(found, "texte") + " -> " + to));
  }

  private void missed(String file, String words) {
    score.calibration().missed(LINK, 1);
    score.miss(new Score.Miss(LINK, "MISS", file, words));
  }
}
