package vu.server.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Groups in columns from left to right: those without a date, then one column for each day, or for each year when there are many.
 * What would stand too high is cut into several columns, still in order.
 */
final class Columns {
  /** More days than this are brought together by year. */
  private static final int MOST_DAYS = 10;
  /** Boxes that a screen shows one under the other with the lines between them. */
  private static final int MOST_BOXES = 20;
  private static final Comparator<Groups.Group> ORDER =
      Comparator.comparing(Groups.Group::date, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(group -> group.first().nom());

  private final List<List<Groups.Group>> columns = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final Map<Groups.Group, Integer> places = new HashMap<>();

  /** @param day how a day is written */
  Columns(List<Groups.Group> groups, String undated, Function<LocalDate, String> day) {
    boolean byDay = groups.stream().allMatch(Groups.Group::single) && days(groups, true).size() <= MOST_DAYS;
    add(groups.stream().filter(group -> group.date() == null).toList(), undated);
    for (LocalDate each : days(groups, byDay)) {
      String label = byDay ? day.apply(each) : String.valueOf(each.getYear());
      add(groups.stream().filter(group -> each.equals(start(group.date(), byDay))).toList(), label);
    }
  }

  private static TreeSet<LocalDate> days(List<Groups.Group> groups, boolean byDay) {
    return groups.stream().map(group -> start(group.date(), byDay)).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
  }

  private static LocalDate start(LocalDate date, boolean byDay) {
    return date == null || byDay ? date : date.withDayOfYear(1);
  }

  /** In as few columns as hold them, of nearly the same height. */
  private void add(List<Groups.Group> groups, String label) {
    List<Groups.Group> sorted = groups.stream().sorted(ORDER).toList();
    int parts = (sorted.size() + MOST_BOXES - 1) / MOST_BOXES;
    for (int part = 0; part < parts; part++) {
      List<Groups.Group> column = sorted.subList(part * sorted.size() / parts, (part + 1) * sorted.size() / parts);
      for (Groups.Group group : column) places.put(group, columns.size());
      columns.add(column);
      labels.add(parts == 1 ? label : label + " (" + (part + 1) + "/" + parts + ")");
    }
  }

  int count() {
    return columns.size();
  }

  List<Groups.Group> column(int n) {
    return columns.get(n);
  }

  int of(Groups.Group group) {
    return places.get(group);
  }

  String label(int n) {
    return labels.get(n);
  }
}
