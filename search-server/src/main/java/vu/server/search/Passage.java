package vu.server.search;

import java.util.List;
import vu.indexer.model.Span;

/**
 * A piece of an act shown with a hit.
 *
 * @param bloc kind of the part it stands in
 * @param span its place in the text of the act
 * @param text its words
 * @param marks the matched words, relative to {@code text}, in order, disjoint; empty when the passage only introduces the act
 */
public record Passage(String bloc, Span span, String text, List<Span> marks) {
  public Passage {
    marks = List.copyOf(marks);
    if (text.length() != span.length()) throw new IllegalArgumentException("the words of " + span + " are " + text.length() + " long");
  }
}
