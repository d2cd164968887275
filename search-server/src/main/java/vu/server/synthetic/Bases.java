package vu.server.synthetic;

import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;

/**
 * The earlier acts that an act rests on. A few are cited by very many: the rank of one is {@code r·u³} for a chance {@code u} of
 * [0, 1), which makes the number of citations of an act a power law of exponent 2.5, as in networks that grow by what is known
 * (Price 1976); as many again are from the last months.
 */
final class Bases {
  private static final int MOST = 6;
  private static final double MORE = 0.6;
  private static final int RECENT = 300;

  private Bases() {}

  /** Ranks below {@code rank} in the order they are cited, without those given. */
  static Set<Integer> of(int rank, Random dice, Set<Integer> without) {
    Set<Integer> ranks = new LinkedHashSet<>();
    for (int i = 0; i < MOST && rank > 0 && dice.nextDouble() < MORE; i++) {
      double u = dice.nextDouble();
      int cited = dice.nextBoolean() ? (int) (rank * u * u * u) : rank - 1 - (int) (u * Math.min(rank, RECENT));
      if (!without.contains(cited)) ranks.add(cited);
    }
    return ranks;
  }
}
