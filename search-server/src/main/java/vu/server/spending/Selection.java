package vu.server.spending;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lines of a ledger that a filter accepts, with their sums. Immutable. */
public final class Selection {
  private final List<Line> lines;
  private final Columns columns;
  private final Orders orders;
  private final BitSet selected;
  private final int size;

  Selection(List<Line> lines, Columns columns, Orders orders, BitSet selected) {
    this.lines = lines;
    this.columns = columns;
    this.orders = orders;
    this.selected = selected;
    this.size = selected.cardinality();
  }

  public int size() {
    return size;
  }

  public Totals totals() {
    return columns.totals(selected);
  }

  /** Every line in this order, made as it is read. */
  public Stream<Line> lines(Order order) {
    return IntStream.of(orders.of(order)).filter(selected::get).mapToObj(lines::get);
  }

  /** Some lines of {@link #lines(Order)}. */
  public List<Line> page(Order order, int offset, int limit) {
    return lines(order).skip(offset).limit(limit).toList();
  }

  /** Every line by act and place. */
  public List<Line> lines() {
    return selected.stream().mapToObj(lines::get).toList();
  }

  /** The sums by the values of a group: years in order, the others from the largest spending; every line is in exactly one part. */
  public List<Part> breakdown(Group group) {
    return breakdown(group, Integer.MAX_VALUE).parts();
  }

  /**
   * The first parts of a breakdown.
   *
   * @param count how many parts there are in all
   */
  public record Breakdown(List<Part> parts, int count) {}

  /** @param most parts wanted */
  public Breakdown breakdown(Group group, int most) {
    Sums[] sums = columns.sums(selected, group);
    List<Group.Key> keys = columns.of(group).keys();
    PriorityQueue<Integer> best = new PriorityQueue<>(order(group, keys, sums).reversed());
    int count = 0;
    for (int k = 0; k < sums.length; k++) {
      if (sums[k] == null) continue;
      count++;
      best.add(k);
      if (best.size() > most) best.poll();
    }
    List<Part> parts = best.stream().sorted(order(group, keys, sums)).map(k -> new Part(keys.get(k).cle(), keys.get(k).nom(), sums[k].totals())).toList();
    return new Breakdown(parts, count);
  }

  private static Comparator<Integer> order(Group group, List<Group.Key> keys, Sums[] sums) {
    Comparator<Integer> byKey = Comparator.comparing(k -> keys.get(k).cle(), Comparator.nullsLast(Comparator.naturalOrder()));
    if (group == Group.ANNEE) return byKey;
    return Comparator.comparingLong((Integer k) -> sums[k].spent()).reversed().thenComparing(k -> Objects.toString(keys.get(k).nom(), "")).thenComparing(byKey);
  }
}
