package vu.server.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is asked.
 *
 * @param q the words typed; anything is accepted, an empty text means every act
 * @param filters values by filter name, see {@link FilterName}; the values of one filter are alternatives, filters add up, a
 *     value after {@code -} excludes
 * @param offset hits to skip, 0 or more
 * @param limit hits to return, 0 or more; totals and facets do not depend on it
 */
public record SearchRequest(String q, Map<String, List<String>> filters, Sort sort, int offset, int limit) {
  public SearchRequest {
    q = q == null ? "" : q;
    Map<String, List<String>> copy = new LinkedHashMap<>();
    filters.forEach((name, values) -> copy.put(FilterName.of(name).id(), List.copyOf(values)));
    filters = java.util.Collections.unmodifiableMap(copy);
    if (offset < 0) throw new IllegalArgumentException("offset " + offset + " is negative");
    if (limit < 0) throw new IllegalArgumentException("limit " + limit + " is negative");
  }

  /** The first ten acts for these words, best first. */
  public static SearchRequest of(String q) {
    return new SearchRequest(q, Map.of(), Sort.PERTINENCE, 0, 10);
  }
}
