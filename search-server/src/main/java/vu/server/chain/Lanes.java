package vu.server.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How high each group stands in its column. A line that passes columns has a place of its own in each of them, so that it runs
 * between boxes; lines that lead to the same group share it. Places move to the mean height of those they are tied to, a few
 * times over (the barycentre method of Sugiyama, Tagawa and Toda, 1981).
 */
final class Lanes {
  private static final int BOX = 60, WAY = 22, SWEEPS = 8;

  /** A group in its column, or in another column the way of the lines that lead to it. */
  private record Slot(Groups.Group group, int column, boolean way) {
    int height() {
      return way ? WAY : BOX;
    }
  }

  private final Columns columns;
  private final boolean ways;
  private final List<List<Slot>> slots = new ArrayList<>();
  private final Map<Slot, List<Slot>> near = new HashMap<>();
  private final Map<Slot, Integer> middles = new HashMap<>();
  private int height;

  /** @param ways false to let lines run straight, because there are too many */
  Lanes(Columns columns, Collection<ChainPicture.Tie> ties, boolean ways) {
    this.columns = columns;
    this.ways = ways;
    for (int n = 0; n < columns.count(); n++) {
      int column = n;
      slots.add(new ArrayList<>(columns.column(n).stream().map(group -> new Slot(group, column, false)).toList()));
    }
    for (ChainPicture.Tie tie : ties) tie(tie.from(), tie.to());
    stack();
    for (int sweep = 0; sweep < SWEEPS; sweep++) untangle();
  }

  private void tie(Groups.Group from, Groups.Group to) {
    Slot at = slot(from);
    for (Slot next : passed(from, to)) {
      if (!middles.containsKey(next)) {
        slots.get(next.column()).add(next);
        middles.put(next, 0);
      }
      join(at, next);
      at = next;
    }
    join(at, slot(to));
  }

  private void join(Slot one, Slot other) {
    near.computeIfAbsent(one, k -> new ArrayList<>()).add(other);
    near.computeIfAbsent(other, k -> new ArrayList<>()).add(one);
  }

  private Slot slot(Groups.Group group) {
    return new Slot(group, columns.of(group), false);
  }

  /** The ways in the columns between two groups, from the one that cites. */
  private List<Slot> passed(Groups.Group from, Groups.Group to) {
    List<Slot> passed = new ArrayList<>();
    if (ways) for (int n = columns.of(from) - 1; n > columns.of(to); n--) passed.add(new Slot(to, n, true));
    return passed;
  }

  private void stack() {
    height = slots.stream().mapToInt(column -> column.stream().mapToInt(Slot::height).sum()).max().orElse(0);
    for (List<Slot> column : slots) {
      int y = (height - column.stream().mapToInt(Slot::height).sum()) / 2;
      for (Slot slot : column) {
        middles.put(slot, y + slot.height() / 2);
        y += slot.height();
      }
    }
  }

  private void untangle() {
    for (List<Slot> column : slots) {
      Map<Slot, Double> wanted = new HashMap<>();
      for (Slot slot : column) wanted.put(slot, near.getOrDefault(slot, List.of()).stream().mapToInt(middles::get).average().orElse(middles.get(slot)));
      column.sort(Comparator.comparing(wanted::get));
      stack();
    }
  }

  int height() {
    return height;
  }

  /** The middle of a group. */
  int middle(Groups.Group group) {
    return middles.get(slot(group));
  }

  /** Heights at which a line passes the columns between two groups, from the one that cites. */
  List<Integer> way(Groups.Group from, Groups.Group to) {
    return passed(from, to).stream().map(middles::get).toList();
  }
}
