package vu.indexer.matiere;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vu.indexer.model.Matiere;

/** What speaks for each code. */
final class Scores {
  /** What every further sign of one code adds at most: ten words for one theme do not outweigh what the act is in law. */
  private static final double FURTHER = 1;
  /** Least weight that speaks for a subject. */
  private static final double LEAST = 2;
  /** Least lead over the next code, as a share of the best. */
  private static final double LEAD = 0.12;
  /** A weight of this much against nothing gives half of certainty. */
  private static final double DOUBT = 1.4;
  /** An inferred subject is always shown "à vérifier". */
  private static final double MOST = 0.84;

  private final Map<String, List<Matiere.Indice>> byCode = new HashMap<>();

  void add(String code, Matiere.Indice indice) {
    byCode.computeIfAbsent(code, key -> new ArrayList<>()).add(indice);
  }

  private static double sum(List<Matiere.Indice> indices) {
    double best = 0, sum = 0;
    for (Matiere.Indice indice : indices) {
      double further = Math.min(indice.poids(), FURTHER);
      sum += further;
      if (indice.poids() - further > best) best = indice.poids() - further;
    }
    return best + Math.min(sum, 3 * FURTHER);
  }

  /** A code and what speaks for it. */
  private record Sum(String code, double weight) {}

  private List<Sum> sums(java.util.function.UnaryOperator<String> level) {
    Map<String, Double> best = new HashMap<>();
    byCode.forEach((code, indices) -> best.merge(level.apply(code), sum(indices), Math::max));
    return best.entrySet().stream().map(e -> new Sum(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingDouble(Sum::weight).reversed().thenComparing(Sum::code)).toList();
  }

  /** The subject, null when nothing is clear; of level 1 when the codes that compete share it. */
  Matiere best() {
    Sum two = clear(sums(code -> code));
    if (two != null) return matiere(two, sums(code -> code));
    List<Sum> ones = sums(Matiere::niveau1);
    Sum one = clear(ones);
    return one == null ? null : matiere(one, ones);
  }

  private static Sum clear(List<Sum> sums) {
    if (sums.isEmpty() || sums.getFirst().weight() < LEAST) return null;
    double second = sums.size() < 2 ? 0 : sums.get(1).weight();
    return sums.getFirst().weight() - second < LEAD * sums.getFirst().weight() ? null : sums.getFirst();
  }

  private Matiere matiere(Sum best, List<Sum> sums) {
    double second = sums.size() < 2 ? 0 : sums.get(1).weight();
    double confidence = Math.min(MOST, best.weight() / (best.weight() + second + DOUBT));
    List<Matiere.Indice> indices = byCode.entrySet().stream().filter(e -> e.getKey().equals(best.code()) || Matiere.niveau1(e.getKey()).equals(best.code()))
        .flatMap(e -> e.getValue().stream()).sorted(Comparator.comparingDouble(Matiere.Indice::poids).reversed()).toList();
    return new Matiere(best.code(), Math.round(confidence * 100) / 100.0, indices);
  }
}
