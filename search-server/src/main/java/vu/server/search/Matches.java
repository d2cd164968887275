package vu.server.search;

import java.util.BitSet;

/**
 * The acts that match a query, by position in the {@link Catalog}.
 *
 * @param scores by position, above 0 for each act of {@code acts}
 */
public record Matches(BitSet acts, float[] scores) {
  public static Matches none(int size) {
    return new Matches(new BitSet(size), new float[size]);
  }

  public void add(int act, float score) {
    acts.set(act);
    scores[act] = score;
  }

  public boolean isEmpty() {
    return acts.isEmpty();
  }
}
