package vu.server.spending;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What filters and sums need of each line, as numbers: a million lines are gone through in a few milliseconds. */
final class Columns {
  /**
   * One group.
   *
   * @param ordinals for each line the place of its value in {@code keys}
   */
  record Dimension(int[] ordinals, List<Group.Key> keys) {}

  private final List<Line> lines;
  private final int[] all;
  private final long[] cents;
  private final byte[] accounts;
  private final byte[] marks;
  /** Worked out when a group is first asked for. */
  private final Map<Group, Dimension> dimensions = new ConcurrentHashMap<>();

  Columns(List<Line> lines) {
    this.lines = lines;
    this.all = IntStream.range(0, lines.size()).toArray();
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

  /** What is asked of one group: the values wanted, by their places. */
  private record Asked(int[] ordinals, boolean[] wanted) {}

  /** The numbers of the lines a filter accepts, ascending. */
  int[] select(Filter filter) {
    if (filter.equals(Filter.NONE)) return all;
    Asked[] asked =
        Stream.of(Group.values()).filter(group -> !filter.isFree(group))
            .map(group -> new Asked(of(group).ordinals, filter.accepted(group, of(group).keys))).toArray(Asked[]::new);
    long min = filter.min() == null ? Long.MIN_VALUE : filter.min().movePointRight(2).longValue();
    long max = filter.max() == null ? Long.MAX_VALUE : filter.max().movePointRight(2).longValue();
    int marked = filter.marques().stream().mapToInt(marque -> 1 << marque.ordinal()).sum();
    int[] selected = new int[cents.length];
    int count = 0;
    for (int i = 0; i < cents.length; i++) {
      if (cents[i] >= min && cents[i] <= max && (marked == 0 || (marks[i] & marked) != 0) && wanted(asked, i)) selected[count++] = i;
    }
    int[] found = count == selected.length ? selected : Arrays.copyOf(selected, count);
    String[] words = filter.words();
    return words.length == 0 ? found : IntStream.of(found).filter(i -> Filter.says(lines.get(i), words)).toArray();
  }

  private static boolean wanted(Asked[] asked, int line) {
    for (Asked one : asked) if (!one.wanted[one.ordinals[line]]) return false;
    return true;
  }

  /** How many of these lines have a mark. */
  int marked(int[] selected, Marque marque) {
    int bit = 1 << marque.ordinal(), count = 0;
    for (int i : selected) if ((marks[i] & bit) != 0) count++;
    return count;
  }

  // ---- sums -------------------------------------------------------------------------------------------------------------------

  Totals totals(int[] selected) {
    Sums sums = new Sums();
    for (int i : selected) sums.add(accounts[i], cents[i]);
    return sums.totals();
  }

  /** What decides which values of a group come first: how many lines have each, and what they spend. */
  record Weights(int[] lines, long[] spent) {}

  Weights weights(int[] selected, Group group) {
    int[] ordinals = of(group).ordinals;
    Weights weights = new Weights(new int[of(group).keys.size()], new long[of(group).keys.size()]);
    for (int i : selected) {
      weights.lines[ordinals[i]]++;
      if (accounts[i] == 0) weights.spent[ordinals[i]] += cents[i];
    }
    return weights;
  }

  /** The sums of some values of a group, in the order given. */
  Totals[] totals(int[] selected, Group group, int[] wanted) {
    int[] ordinals = of(group).ordinals, slots = new int[of(group).keys.size()];
    Sums[] sums = new Sums[wanted.length];
    for (int slot = 0; slot < wanted.length; slot++) {
      slots[wanted[slot]] = slot + 1;
      sums[slot] = new Sums();
    }
    for (int i : selected) {
      int slot = slots[ordinals[i]];
      if (slot > 0) sums[slot - 1].add(accounts[i], cents[i]);
    }
    return Stream.of(sums).map(Sums::totals).toArray(Totals[]::new);
  }
}
