package vu.indexer.model;

import java.util.List;
import java.util.Objects;

/**
 * A reference in its place.
 *
 * @param bloc {@link Bloc#kind()} of the part it stands in
 * @param anaphore true for "ladite délibération", "du même code": what it means was worked out from its context
 * @param repare true when a character read badly was corrected inside the number or the date
 * @param repeats other places where the same words name the same text again, in reading order
 */
public record Citation(Reference reference, Relation relation, String bloc, boolean anaphore, boolean repare, List<Span> repeats) {
  public Citation {
    repeats = List.copyOf(repeats);
    Objects.requireNonNull(reference, "reference");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(bloc, "bloc");
  }

  /** A citation whose words stand in one place. */
  public Citation(Reference reference, Relation relation, String bloc, boolean anaphore, boolean repare) {
    this(reference, relation, bloc, anaphore, repare, List.of());
  }

  public Citation repeatedAt(List<Span> places) {
    return new Citation(reference, relation, bloc, anaphore, repare, places);
  }
}
