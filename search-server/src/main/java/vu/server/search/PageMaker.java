package vu.server.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/** Matches of a query → page of the answer: filters, facets, order, hits. */
public final class PageMaker {
  private final Catalog catalog;

  public PageMaker(Catalog catalog) {
    this.catalog = catalog;
  }

  /** What a hit shows of where it matches. */
  record Shown(List<Passage> passages, List<Reason> reasons) {}

  /** @param shown tells of an act of the page, by position */
  SearchPage page(SearchRequest request, Understood understood, Matches matches, IntFunction<Shown> shown) {
    Filters filters = new Filters(catalog, request);
    BitSet kept = filters.apply(matches.acts());
    List<Hit> hits = new ArrayList<>();
    for (int act : new Ranking(catalog, request.sort(), matches.scores()).page(kept, request.offset(), request.limit())) {
      Shown places = shown.apply(act);
      hits.add(new Hit(catalog.act(act), matches.scores()[act], places.passages, places.reasons, catalog.votes(act), catalog.citedBy(act)));
    }
    return new SearchPage(understood, kept.cardinality(), hits, FacetCounts.of(catalog, filters, matches.acts()));
  }
}
