package vu.server.search;

import java.util.List;

/**
 * How the words typed were read.
 *
 * @param printed the query as read, in the query language; empty for every act
 * @param notes French sentences: what was dropped or corrected
 * @param fallback one French sentence when no act matched as asked and something wider was searched, else null
 * @param offers the pages that references in it name
 */
public record Understood(String printed, List<String> notes, String fallback, List<Offer> offers) {
  public Understood {
    notes = List.copyOf(notes);
    offers = List.copyOf(offers);
  }
}
