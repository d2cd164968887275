package vu.server.search;

import java.util.List;
import vu.server.query.Note;

/**
 * How the words typed were read.
 *
 * @param printed the query as read, in the query language; empty for every act
 * @param notes what was dropped or corrected
 * @param fallback what was searched instead when no act matched as asked, else empty
 * @param offers the pages that references in it name
 */
public record Understood(String printed, List<Note> notes, List<Note> fallback, List<Offer> offers) {
  public Understood {
    notes = List.copyOf(notes);
    fallback = List.copyOf(fallback);
    offers = List.copyOf(offers);
  }
}
