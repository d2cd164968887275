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
  /** Values of a group up to which all are added up in one go. */
  private static final int FEW = 1000;

  private final List<Line> lines;
  private final Columns columns;
  private final Orders orders;
  /** Numbers of lines, ascending. */
  private final int[] selected;

  Selection(List<Line> lines, Columns columns, Orders orders, int[] selected) {
    this.lines = lines;
    this.columns = columns;
    this.orders = orders;
    this.selected = selected;
  }

  public int size() {
    return selected.length;
  }

  /** How many lines have a mark. */
  public int count(Marque marque) {
    return columns.marked(selected, marque);
  }

  public Totals totals() {
    return columns.totals(selected);
  }

  /** Every line in this order, made as it is read. */
  public Stream<Line> lines(Order order) {
    BitSet wanted = new BitSet(lines.size());
    for (int line : selected) wanted.set(line);
    return IntStream.of(orders.of(order)).filter(wanted::get).mapToObj(lines::get);
  }

  /** Some lines of {@link #lines(Order)}. */
  public List<Line> page(Order order, int offset, int limit) {
    return lines(order).skip(offset).limit(limit).toList();
  }

  /** Every line by act and place. */
  public List<Line> lines() {
    return IntStream.of(selected).mapToObj(lines::get).toList();
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
    int values = columns.of(group).keys().size();
    if (values <= FEW) {
      List<Part> parts = parts(group, IntStream.range(0, values).toArray());
      return new Breakdown(parts.subList(0, Math.min(most, parts.size())), parts.size());
    }
    Columns.Weights weights = columns.weights(selected, group);
    return new Breakdown(parts(group, heaviest(group, weights, most)), (int) IntStream.of(weights.lines()).filter(count -> count > 0).count());
  }

  /** The parts of some values, without those no line has. */
  private List<Part> parts(Group group, int[] wanted) {
    List<Group.Key> keys = columns.of(group).keys();
    Totals[] totals = columns.totals(selected, group, wanted);
    return IntStream.range(0, wanted.length)
        .filter(n -> totals[n].lignes() > 0)
        .mapToObj(n -> new Part(keys.get(wanted[n]).cle(), keys.get(wanted[n]).nom(), totals[n]))
        .sorted(order(group))
        .toList();
  }

  /** The values that come first, without adding up the others. */
  private int[] heaviest(Group group, Columns.Weights weights, int most) {
    List<Group.Key> keys = columns.of(group).keys();
    Comparator<Integer> byKey = Comparator.comparing(k -> keys.get(k).cle(), Comparator.nullsLast(Comparator.naturalOrder()));
    Comparator<Integer> bySum = Comparator.comparingLong((Integer k) -> weights.spent()[k]).reversed()
        .thenComparing(k -> Objects.toString(keys.get(k).nom(), "")).thenComparing(byKey);
    Comparator<Integer> order = group == Group.ANNEE ? byKey : bySum;
    PriorityQueue<Integer> best = new PriorityQueue<>(order.reversed());
    for (int k = 0; k < keys.size(); k++) {
      if (weights.lines()[k] == 0 || best.size() == most && order.compare(k, best.peek()) >= 0) continue;
      best.add(k);
      if (best.size() > most) best.poll();
    }
    return best.stream().mapToInt(Integer::intValue).toArray();
  }

  private static Comparator<Part> order(Group group) {
    Comparator<Part> byKey = Comparator.comparing(Part::cle, Comparator.nullsLast(Comparator.naturalOrder()));
    if (group == Group.ANNEE) return byKey;
    return Comparator.comparing((Part part) -> part.totals().depenses().euros()).reversed()
        .thenComparing(part -> Objects.toString(part.nom(), "")).thenComparing(byKey);
  }
}
