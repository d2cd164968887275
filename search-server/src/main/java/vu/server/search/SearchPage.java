package vu.server.search;

import java.util.List;

/**
 * The answer to a search.
 *
 * @param total acts that match, whatever the page
 */
public record SearchPage(Understood understood, long total, List<Hit> hits, List<Facet> facets) {
  public SearchPage {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }
}
