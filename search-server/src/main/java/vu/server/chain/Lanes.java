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
  private static final int BOX = 60, SWEEPS = 8;
  /** A way is high enough for the words of a line; where there are many lines, few have words. */
  private static final int WAY = 22, NARROW_WAY = 9;

  /** A group in its column, or in another column the way of the lines that lead to it. */
  private record Slot(Groups.Group group, int column, boolean way) {}

  private final Columns columns;
  private final int wayHeight;
  private final List<List<Slot>> slots = new ArrayList<>();
  private final Map<Slot, List<Slot>> near = new HashMap<>();
  private final Map<Slot, Integer> middles = new HashMap<>();
  private int height;

  /** @param crowded true to draw lines closer together, because there are many */
  Lanes(Columns columns, Collection<ChainPicture.Tie> ties, boolean crowded) {
    this.columns = columns;
    this.wayHeight = crowded ? NARROW_WAY : WAY;
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
    int step = columns.of(to) < columns.of(from) ? -1 : 1;
    for (int n = columns.of(from) + step; columns.of(from) != columns.of(to) && n != columns.of(to); n += step) passed.add(new Slot(to, n, true));
    return passed;
  }

  private void stack() {
    height = slots.stream().mapToInt(this::height).max().orElse(0);
    for (List<Slot> column : slots) {
      int y = (height - height(column)) / 2;
      for (Slot slot : column) {
        middles.put(slot, y + height(slot) / 2);
        y += height(slot);
      }
    }
  }

  private int height(List<Slot> column) {
    return column.stream().mapToInt(this::height).sum();
  }

  private int height(Slot slot) {
    return slot.way() ? wayHeight : BOX;
  }

  private void untangle() {
    for (List<Slot> column : slots) {
      Map<Slot, Double> wanted = new HashMap<>();
      for (Slot slot : column) wanted.put(slot, wanted(slot));
      column.sort(Comparator.comparing(wanted::get));
      stack();
    }
  }

  private double wanted(Slot slot) {
    return near.getOrDefault(slot, List.of()).stream().mapToInt(middles::get).average().orElse(middles.get(slot));
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
