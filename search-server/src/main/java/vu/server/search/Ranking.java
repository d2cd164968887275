package vu.server.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.PriorityQueue;

/** The acts of one page, in the order asked for. */
final class Ranking {
  private final Catalog catalog;
  private final Comparator<Integer> order;

  Ranking(Catalog catalog, Sort sort, float[] scores) {
    this.catalog = catalog;
    this.order = order(sort, scores).thenComparing(this::date, Comparator.nullsLast(Comparator.reverseOrder()))
        .thenComparingInt(act -> act);
  }

  private Comparator<Integer> order(Sort sort, float[] scores) {
    return switch (sort) {
      case PERTINENCE -> Comparator.comparingDouble((Integer act) -> scores[act]).reversed();
      case DATE -> Comparator.comparing(this::date, Comparator.nullsLast(Comparator.reverseOrder()));
      case ANCIENNETE -> Comparator.comparing(this::date, Comparator.nullsLast(Comparator.naturalOrder()));
      case MONTANT -> Comparator.comparing(this::amount, Comparator.nullsLast(Comparator.reverseOrder()));
      case CITATIONS -> Comparator.comparingInt(catalog::citedBy).reversed();
    };
  }

  private LocalDate date(int act) {
    return catalog.act(act).date();
  }

  private BigDecimal amount(int act) {
    return catalog.largestVote(act);
  }

  /** Positions from {@code offset} on, at most {@code limit}. */
  int[] page(BitSet acts, int offset, int limit) {
    int wanted = (int) Math.min((long) offset + limit, acts.cardinality());
    if (wanted <= offset) return new int[0];
    PriorityQueue<Integer> worstFirst = new PriorityQueue<>(Math.min(wanted, 1024) + 1, order.reversed());
    for (int act = acts.nextSetBit(0); act >= 0; act = acts.nextSetBit(act + 1)) {
      if (worstFirst.size() < wanted) worstFirst.add(act);
      else if (order.compare(act, worstFirst.element()) < 0) {
        worstFirst.remove();
        worstFirst.add(act);
      }
    }
    int[] page = new int[wanted - offset];
    for (int at = page.length - 1; at >= 0; at--) page[at] = worstFirst.remove();
    return page;
  }
}
