package vu.server.spending;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What filters and sums need of each line, as numbers: a million lines are gone through in a few milliseconds. */
final class Columns {
  /**
   * One group.
   *
   * @param ordinals for each line the place of its value in {@code keys}
   */
  record Dimension(int[] ordinals, List<Group.Key> keys) {}

  private final List<Line> lines;
  private final long[] cents;
  private final byte[] accounts;
  private final byte[] marks;
  /** Worked out when a group is first asked for. */
  private final Map<Group, Dimension> dimensions = new ConcurrentHashMap<>();

  Columns(List<Line> lines) {
    this.lines = lines;
    this.cents = new long[lines.size()];
    this.accounts = new byte[lines.size()];
    this.marks = new byte[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      cents[i] = cents(lines.get(i));
      accounts[i] = Sums.account(lines.get(i));
      for (Marque marque : Marque.values()) if (lines.get(i).has(marque)) marks[i] |= (byte) (1 << marque.ordinal());
    }
  }

  static long cents(Line line) {
    return line.euros().movePointRight(2).longValueExact();
  }

  private Dimension dimension(Group group) {
    int[] ordinals = new int[lines.size()];
    Map<Group.Key, Integer> known = new HashMap<>();
    List<Group.Key> keys = new ArrayList<>();
    for (int i = 0; i < ordinals.length; i++) {
      Group.Key key = group.key(lines.get(i));
      Integer ordinal = known.get(key);
      if (ordinal == null) {
        known.put(key, ordinal = keys.size());
        keys.add(key);
      }
      ordinals[i] = ordinal;
    }
    return new Dimension(ordinals, List.copyOf(keys));
  }

  Dimension of(Group group) {
    return dimensions.computeIfAbsent(group, this::dimension);
  }

  long cents(int line) {
    return cents[line];
  }

  // ---- lines ------------------------------------------------------------------------------------------------------------------

  BitSet select(Filter filter) {
    BitSet selected = new BitSet(cents.length);
    selected.set(0, cents.length);
    for (Group group : Group.values()) keep(selected, group, filter.wanted(group));
    if (filter.min() != null || filter.max() != null) keepBetween(selected, filter);
    if (!filter.marques().isEmpty()) keepMarked(selected, filter);
    String[] words = filter.words();
    if (words.length > 0) for (int i = selected.nextSetBit(0); i >= 0; i = selected.nextSetBit(i + 1)) if (!Filter.says(lines.get(i), words)) selected.clear(i);
    return selected;
  }

  private void keep(BitSet selected, Group group, Set<String> values) {
    if (values.isEmpty()) return;
    Dimension dimension = of(group);
    boolean[] wanted = new boolean[dimension.keys.size()];
    for (int k = 0; k < wanted.length; k++) wanted[k] = dimension.keys.get(k).cle() != null && values.contains(dimension.keys.get(k).cle());
    int[] ordinals = dimension.ordinals;
    for (int i = selected.nextSetBit(0); i >= 0; i = selected.nextSetBit(i + 1)) if (!wanted[ordinals[i]]) selected.clear(i);
  }

  private void keepBetween(BitSet selected, Filter filter) {
    long min = filter.min() == null ? Long.MIN_VALUE : filter.min().movePointRight(2).longValue();
    long max = filter.max() == null ? Long.MAX_VALUE : filter.max().movePointRight(2).longValue();
    for (int i = selected.nextSetBit(0); i >= 0; i = selected.nextSetBit(i + 1)) if (cents[i] < min || cents[i] > max) selected.clear(i);
  }

  private void keepMarked(BitSet selected, Filter filter) {
    int wanted = 0;
    for (Marque marque : filter.marques()) wanted |= 1 << marque.ordinal();
    for (int i = selected.nextSetBit(0); i >= 0; i = selected.nextSetBit(i + 1)) if ((marks[i] & wanted) == 0) selected.clear(i);
  }

  // ---- sums -------------------------------------------------------------------------------------------------------------------

  Totals totals(BitSet selected) {
    Sums sums = new Sums();
    for (int i = selected.nextSetBit(0); i >= 0; i = selected.nextSetBit(i + 1)) sums.add(accounts[i], cents[i]);
    return sums.totals();
  }

  /** The sums by value of a group, in the order of its keys; null for a value no selected line has. */
  Sums[] sums(BitSet selected, Group group) {
    Dimension dimension = of(group);
    Sums[] sums = new Sums[dimension.keys.size()];
    int[] ordinals = dimension.ordinals;
    for (int i = selected.nextSetBit(0); i >= 0; i = selected.nextSetBit(i + 1)) {
      int k = ordinals[i];
      if (sums[k] == null) sums[k] = new Sums();
      sums[k].add(accounts[i], cents[i]);
    }
    return sums;
  }
}
