package vu.indexer.model;

import java.util.Objects;

/**
 * A reference in its place.
 *
 * @param bloc {@link Bloc#kind()} of the part it stands in
 * @param anaphore true for "ladite délibération", "du même code": what it means was worked out from its context
 * @param repare true when a character read badly was corrected inside the number or the date
 */
public record Citation(Reference reference, Relation relation, String bloc, boolean anaphore, boolean repare) {
  public Citation {
    Objects.requireNonNull(reference, "reference");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(bloc, "bloc");
  }
}
