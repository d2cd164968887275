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

/** Groups in columns from left to right: those without a date, then one column for each day, or for each year when there are many. */
final class Columns {
  /** More days than this are brought together by year. */
  private static final int MOST_DAYS = 10;

  private final List<List<Groups.Group>> columns = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final Map<Groups.Group, Integer> places = new HashMap<>();

  /** @param day how a day is written */
  Columns(List<Groups.Group> groups, String undated, Function<LocalDate, String> day) {
    boolean byDay = groups.stream().allMatch(Groups.Group::single) && groups.stream().map(Groups.Group::date).filter(Objects::nonNull).distinct().count() <= MOST_DAYS;
    TreeSet<LocalDate> days = groups.stream().map(group -> start(group.date(), byDay)).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    add(groups.stream().filter(group -> group.date() == null).toList(), undated);
    for (LocalDate each : days) add(groups.stream().filter(group -> each.equals(start(group.date(), byDay))).toList(), byDay ? day.apply(each) : String.valueOf(each.getYear()));
  }

  private static LocalDate start(LocalDate date, boolean byDay) {
    return date == null || byDay ? date : date.withDayOfYear(1);
  }

  private void add(List<Groups.Group> groups, String label) {
    if (groups.isEmpty()) return;
    for (Groups.Group group : groups) places.put(group, columns.size());
    columns.add(groups.stream().sorted(Comparator.comparing(Groups.Group::date, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(group -> group.first().nom())).toList());
    labels.add(label);
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
