package vu.indexer.model;

import java.util.List;
import java.util.Objects;

/**
 * One act after extraction and before resolution, which needs to know all the others.
 *
 * @param matiere its subject as inferred, or null when nothing is clear
 */
public record DraftAct(ActId id, CanonicalText text, Deliberation deliberation, Facts facts, List<Problem> problemes, Matiere matiere) {
  public DraftAct {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(deliberation, "deliberation");
    Objects.requireNonNull(facts, "facts");
    problemes = List.copyOf(problemes);
  }

  /** An act whose subject is not clear. */
  public DraftAct(ActId id, CanonicalText text, Deliberation deliberation, Facts facts, List<Problem> problemes) {
    this(id, text, deliberation, facts, problemes, null);
  }
}
