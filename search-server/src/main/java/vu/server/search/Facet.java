package vu.server.search;

import java.util.List;

/**
 * How the acts of an answer spread over the values of one filter. Counts respect the query and every other filter, not the
 * filter itself, so that they tell what choosing one more value would add; values excluded by another filter count 0 and
 * are left out.
 *
 * @param name id of a {@link FilterName}
 * @param values years by year, ranges by amount, subjects by code, the others by count then label; at most
 *     {@value #LIMIT} and the selected ones
 */
public record Facet(String name, List<Value> values) {
  public static final int LIMIT = 50;

  public Facet {
    values = List.copyOf(values);
  }

  /**
   * @param id what to give the filter
   * @param label French words for the reader
   * @param selected true when the request asks for it (not when it excludes it)
   */
  public record Value(String id, String label, long count, boolean selected) {}
}
