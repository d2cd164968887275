package vu.server.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the values of one filter act by act. */
final class FacetColumnBuilder {
  private final FilterName name;
  private final List<String> ids = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final Map<String, Integer> byId = new HashMap<>();
  private final int[][] ordinals;
  private final int[] none = {};

  FacetColumnBuilder(FilterName name, int acts) {
    this.name = name;
    this.ordinals = new int[acts][];
    Arrays.fill(ordinals, none);
  }

  /** The first label given to a value stays. */
  void add(int act, String id, String label) {
    int ordinal = byId.computeIfAbsent(id, key -> ids.size());
    if (ordinal == ids.size()) {
      ids.add(id);
      labels.add(label);
    }
    int[] held = ordinals[act];
    int at = Arrays.binarySearch(held, ordinal);
    if (at >= 0) return;
    int[] wider = new int[held.length + 1];
    int place = -at - 1;
    System.arraycopy(held, 0, wider, 0, place);
    wider[place] = ordinal;
    System.arraycopy(held, place, wider, place + 1, held.length - place);
    ordinals[act] = wider;
  }

  FacetColumn build() {
    return new FacetColumn(name, List.copyOf(ids), List.copyOf(labels), Map.copyOf(byId), ordinals);
  }
}
