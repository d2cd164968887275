package vu.server.query;

import java.util.List;

/** @param notes French sentences on what was dropped or changed in reading */
public record ParsedQuery(SearchQuery query, List<String> notes) {
  public ParsedQuery {
    notes = List.copyOf(notes);
  }
}
