package vu.server.cli.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import vu.indexer.model.Found;

/** What Vu claims, how sure it says it is, and whether it is right. */
final class Calibration {
  /** What is claimed, in the order of the tables. */
  static final List<String> KINDS = List.of("deliberation", "law", "link", "amount", "beneficiary", "association", "budget line");

  static final List<Double> THRESHOLDS = List.of(0.5, 0.6, 0.7, 0.8, Found.CERTAIN, 0.9, 0.95);

  /** One claim; what makes it right depends on its kind, and is told in {@code docs/scoring.md}. */
  record Claim(String kind, double confidence, boolean right) {}

  /** The claims from a confidence on. {@code all} counts every claim and every label that got none. */
  record Kept(int right, int claims, int all) {
    /** The share of the claims that are right; null when there is none. */
    Double share() {
      return new Share(right, claims).rate();
    }

    /** How much of all is claimed; null when there was nothing to claim. */
    Double coverage() {
      return new Share(claims, all).rate();
    }

    int wrong() {
      return claims - right;
    }
  }

  /** What is kept from {@code confidence} on. */
  record Point(double confidence, Kept kept) {}

  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, Integer> missed = new HashMap<>();

  void claim(String kind, double confidence, boolean right) {
    if (!KINDS.contains(kind)) throw new IllegalArgumentException(kind + " is none of " + KINDS);
    claims.add(new Claim(kind, confidence, right));
  }

  /** Labels for which nothing was claimed. */
  void missed(String kind, int labels) {
    missed.merge(kind, labels, Integer::sum);
  }

  /** All kinds together; every kind asks its own question, so a vote with its beneficiary is two claims. */
  Kept at(double threshold) {
    return kept(claim -> true, missed.values().stream().mapToInt(Integer::intValue).sum(), threshold);
  }

  Kept at(String kind, double threshold) {
    return kept(claim -> claim.kind().equals(kind), missed.getOrDefault(kind, 0), threshold);
  }

  private Kept kept(Predicate<Claim> asked, int missing, double threshold) {
    int right = 0, kept = 0, all = missing;
    for (Claim claim : claims) {
      if (!asked.test(claim)) continue;
      all++;
      if (claim.confidence() < threshold) continue;
      kept++;
      if (claim.right()) right++;
    }
    return new Kept(right, kept, all);
  }

  /** Risk and coverage at every confidence that occurs, the surest first. */
  List<Point> curve() {
    TreeSet<Double> confidences = new TreeSet<>(Comparator.reverseOrder());
    claims.forEach(claim -> confidences.add(claim.confidence()));
    return confidences.stream().map(confidence -> new Point(confidence, at(confidence))).toList();
  }
}
