package vu.server.query;

import java.util.ArrayList;
import java.util.List;

/** Parts of a query → one flat tree. */
final class Trees {
  private Trees() {}

  /** Conjunctions say nothing that is true of every act. */
  static SearchQuery and(List<SearchQuery> parts) {
    List<SearchQuery> flat = new ArrayList<>();
    for (SearchQuery part : parts) {
      if (part instanceof SearchQuery.And and) flat.addAll(and.parts());
      else if (!(part instanceof SearchQuery.All)) flat.add(part);
    }
    if (flat.isEmpty()) return new SearchQuery.All();
    return flat.size() == 1 ? flat.getFirst() : new SearchQuery.And(flat);
  }

  /** Null when there is no alternative. */
  static SearchQuery or(List<SearchQuery> alternatives) {
    if (alternatives.isEmpty()) return null;
    List<SearchQuery> flat = new ArrayList<>();
    for (SearchQuery each : alternatives) {
      if (each instanceof SearchQuery.Or or) flat.addAll(or.parts());
      else flat.add(each);
    }
    return flat.size() == 1 ? flat.getFirst() : new SearchQuery.Or(flat);
  }

  /** The query that does not match what another matches. */
  static SearchQuery not(SearchQuery query) {
    return query instanceof SearchQuery.Not inner ? inner.query() : new SearchQuery.Not(query);
  }
}
