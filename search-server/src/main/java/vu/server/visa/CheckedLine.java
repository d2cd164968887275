package vu.server.visa;

import java.util.Comparator;
import java.util.List;
import vu.indexer.model.Span;

/**
 * One visa of a draft, be it printed over several lines.
 *
 * @param number of its first line, from 1
 * @param text its words as they stand
 */
public record CheckedLine(int number, Span span, String text, List<CheckedReference> references) {
  public CheckedLine {
    references = List.copyOf(references);
  }

  /** That of its least sure reference. */
  public Status status() {
    return references.stream().map(CheckedReference::status).min(Comparator.naturalOrder()).orElse(Status.NONE);
  }
}
