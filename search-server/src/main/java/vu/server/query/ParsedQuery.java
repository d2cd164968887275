package vu.server.query;

import java.util.List;

/** @param notes what was dropped or changed in reading */
public record ParsedQuery(SearchQuery query, List<Note> notes) {
  public ParsedQuery {
    notes = List.copyOf(notes);
  }
}
