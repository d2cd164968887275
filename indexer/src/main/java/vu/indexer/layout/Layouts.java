package vu.indexer.layout;

import java.util.List;
import vu.indexer.model.Authority;
import vu.indexer.model.Bloc;
import vu.indexer.model.CanonicalText;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Span;
import vu.indexer.model.Vote;

/** Canonical text → deliberation. */
public final class Layouts {
  /** A bare sentence: no head, no parts. */
  public Deliberation fragment(CanonicalText text) {
    List<Bloc> blocs = text.text().isBlank() ? List.of() : List.of(new Bloc.NonReconnu(new Span(0, text.text().length())));
    return new Deliberation(Authority.UNKNOWN, null, null, null, null, Vote.NOT_PRINTED, null, null, null, null, blocs, false);
  }
}
