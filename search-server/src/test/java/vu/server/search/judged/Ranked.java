package vu.server.search.judged;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * How well the acts that answer come first. Recall@k is the share of the acts that answer among the first k, of as many as k has room
 * for; MRR the mean of 1 / rank of the first that answers (0 when none is among ten); nDCG@10 as Järvelin and Kekäläinen (2002) have it,
 * each act that answers worth 1.
 */
final class Ranked {
  static final int DEPTH = 10;
  private double one, five, reciprocal, gain;
  private int queries;
  private final List<String> late = new ArrayList<>();

  static Ranked of(List<JudgedQuery> queries, Function<String, List<String>> engine) {
    Ranked ranked = new Ranked();
    for (JudgedQuery query : queries) ranked.add(query, engine.apply(query.typed()));
    return ranked;
  }

  private void add(JudgedQuery query, List<String> found) {
    queries++;
    one += recall(query, found, 1);
    five += recall(query, found, 5);
    int rank = 0;
    while (rank < Math.min(DEPTH, found.size()) && !query.acts().contains(found.get(rank))) rank++;
    boolean answered = rank < Math.min(DEPTH, found.size());
    reciprocal += answered ? 1.0 / (rank + 1) : 0;
    gain += discounted(query, found) / ideal(query);
    if (rank > 0 || recall(query, found, 5) < 1) late.add(query.typed() + " → " + found.stream().limit(5).toList());
  }

  private static double recall(JudgedQuery query, List<String> found, int k) {
    return (double) found.stream().limit(k).filter(query.acts()::contains).count() / Math.min(k, query.acts().size());
  }

  private static double discounted(JudgedQuery query, List<String> found) {
    double sum = 0;
    for (int at = 0; at < Math.min(DEPTH, found.size()); at++) if (query.acts().contains(found.get(at))) sum += discount(at);
    return sum;
  }

  private static double ideal(JudgedQuery query) {
    double sum = 0;
    for (int at = 0; at < Math.min(DEPTH, query.acts().size()); at++) sum += discount(at);
    return sum;
  }

  private static double discount(int at) {
    return Math.log(2) / Math.log(at + 2);
  }

  double meanReciprocalRank() {
    return reciprocal / queries;
  }

  double recallAtFive() {
    return five / queries;
  }

  /** Queries whose answers do not all come first. */
  List<String> late() {
    return late;
  }

  String line(String name) {
    return String.format(Locale.ROOT, "%s\t%d\t%.3f\t%.3f\t%.3f\t%.3f", name, queries, one / queries, five / queries, reciprocal / queries, gain / queries);
  }
}
