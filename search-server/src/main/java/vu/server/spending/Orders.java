package vu.server.spending;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import vu.server.Words;

/** The lines of a ledger in each order, worked out when one is first asked for. */
final class Orders {
  private final List<Line> lines;
  private final Columns columns;
  private final Map<Order, int[]> known = new ConcurrentHashMap<>();

  Orders(List<Line> lines, Columns columns) {
    this.lines = lines;
    this.columns = columns;
  }

  /** The numbers of all lines in this order. */
  int[] of(Order order) {
    return known.computeIfAbsent(order, this::sorted);
  }

  private int[] sorted(Order order) {
    int[] ranks = ranks(order);
    return IntStream.range(0, lines.size()).mapToLong(i -> (long) ranks[i] << 32 | i).sorted().mapToInt(key -> (int) key).toArray();
  }

  /** A smaller rank comes first. */
  private int[] ranks(Order order) {
    return switch (order) {
      case DATE -> each(i -> lines.get(i).act().date() == null ? Integer.MAX_VALUE : (int) -lines.get(i).act().date().toEpochDay());
      case MONTANT -> descending(IntStream.range(0, lines.size()).mapToLong(columns::cents).toArray());
      case ECART -> descending(IntStream.range(0, lines.size()).mapToLong(i -> hundredths(lines.get(i).ecart())).toArray());
      case BENEFICIAIRE -> byName();
    };
  }

  private interface Rank {
    int of(int line);
  }

  private int[] each(Rank rank) {
    int[] ranks = new int[lines.size()];
    for (int i = 0; i < ranks.length; i++) ranks[i] = rank.of(i);
    return ranks;
  }

  private static long hundredths(BigDecimal ecart) {
    return ecart == null ? -1 : ecart.movePointRight(2).longValue();
  }

  private static int[] descending(long[] values) {
    long[] distinct = Arrays.stream(values).sorted().distinct().toArray();
    return Arrays.stream(values).mapToInt(value -> distinct.length - Arrays.binarySearch(distinct, value)).toArray();
  }

  private int[] byName() {
    Columns.Dimension names = columns.of(Group.BENEFICIAIRE);
    String[] folded = names.keys().stream().map(key -> key.nom() == null ? null : Words.fold(key.nom())).toArray(String[]::new);
    Integer[] order = IntStream.range(0, folded.length).boxed().toArray(Integer[]::new);
    Arrays.sort(order, Comparator.comparing((Integer k) -> folded[k], Comparator.nullsLast(Comparator.naturalOrder())));
    int[] rank = new int[folded.length];
    for (int r = 1; r < order.length; r++) {
      boolean same = folded[order[r]] != null && folded[order[r]].equals(folded[order[r - 1]]);
      rank[order[r]] = same ? rank[order[r - 1]] : r;
    }
    return each(i -> rank[names.ordinals()[i]]);
  }
}
