package vu.server.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The filters of one request over a catalog. */
final class Filters {
  private final Catalog catalog;
  private final Map<FilterName, Choice> choices = new EnumMap<>(FilterName.class);

  /** Ordinals asked for and ordinals excluded; {@code asked} null when nothing is. */
  private record Choice(int[] asked, int[] excluded) {}

  Filters(Catalog catalog, SearchRequest request) {
    this.catalog = catalog;
    request.filters().forEach((name, values) -> add(FilterName.of(name), values));
  }

  private void add(FilterName name, List<String> values) {
    FacetColumn column = catalog.column(name);
    List<Integer> asked = new ArrayList<>(), excluded = new ArrayList<>();
    for (String value : values) {
      if (value.startsWith("-")) excluded.add(column.ordinal(value.substring(1)));
      else asked.add(column.ordinal(value));
    }
    choices.put(name, new Choice(asked.isEmpty() ? null : ints(asked), ints(excluded)));
  }

  private static int[] ints(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).toArray();
  }

  boolean selected(FilterName name, int ordinal) {
    Choice choice = choices.get(name);
    return choice != null && choice.asked != null && contains(choice.asked, ordinal);
  }

  private static boolean contains(int[] values, int value) {
    for (int held : values) if (held == value) return true;
    return false;
  }

  /** The filters, as bits in the order of {@link FilterName}, that an act fails: 0 when it passes all. */
  int failed(int act) {
    int failed = 0;
    for (Map.Entry<FilterName, Choice> entry : choices.entrySet()) {
      if (!passes(catalog.column(entry.getKey()), entry.getValue(), act)) failed |= 1 << entry.getKey().ordinal();
    }
    return failed;
  }

  private static boolean passes(FacetColumn column, Choice choice, int act) {
    for (int ordinal : choice.excluded) if (column.has(act, ordinal)) return false;
    if (choice.asked == null) return true;
    for (int ordinal : choice.asked) if (column.has(act, ordinal)) return true;
    return false;
  }

  /** The acts of {@code matches} that pass every filter. */
  BitSet apply(BitSet matches) {
    if (choices.isEmpty()) return matches;
    BitSet kept = new BitSet(matches.length());
    matches.stream().filter(act -> failed(act) == 0).forEach(kept::set);
    return kept;
  }
}
