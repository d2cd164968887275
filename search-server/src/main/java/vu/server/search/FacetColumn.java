package vu.server.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The values of one filter over all acts, as numbers: fast to count, fast to test.
 *
 * @param ids by ordinal
 * @param labels by ordinal
 * @param ordinals by position of the act in the catalog: its values, ascending, distinct
 */
record FacetColumn(FilterName name, List<String> ids, List<String> labels, Map<String, Integer> byId, int[][] ordinals) {
  boolean has(int act, int ordinal) {
    return Arrays.binarySearch(ordinals[act], ordinal) >= 0;
  }

  /** The ordinal of a value, or -1 when no act has it. */
  int ordinal(String id) {
    return byId.getOrDefault(id, -1);
  }
}
