package vu.indexer.model;

import java.util.List;
import java.util.Objects;

/**
 * One act with everything Vu knows of it: the value that every output reads.
 *
 * @param matiere its subject as inferred, or null when nothing is clear
 */
public record AnalysedAct(
    ActId id,
    CanonicalText text,
    Deliberation deliberation,
    List<Link> references,
    List<Found<Montant>> montants,
    List<Found<Organisme>> organismes,
    List<Found<Imputation>> imputations,
    List<Problem> problemes,
    Matiere matiere) {
  public AnalysedAct {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(deliberation, "deliberation");
    references = List.copyOf(references);
    montants = List.copyOf(montants);
    organismes = List.copyOf(organismes);
    imputations = List.copyOf(imputations);
    problemes = List.copyOf(problemes);
  }

  /** An act whose subject is not clear. */
  public AnalysedAct(
      ActId id, CanonicalText text, Deliberation deliberation, List<Link> references, List<Found<Montant>> montants, List<Found<Organisme>> organismes,
      List<Found<Imputation>> imputations, List<Problem> problemes) {
    this(id, text, deliberation, references, montants, organismes, imputations, problemes, null);
  }

  /** The act as it was before resolution, ready to be linked again when others arrive. */
  public DraftAct draft() {
    return new DraftAct(id, text, deliberation, new Facts(references.stream().map(Link::read).toList(), montants, organismes, imputations), problemes, matiere);
  }

  public SourceDocument source() {
    return text.source();
  }
}
