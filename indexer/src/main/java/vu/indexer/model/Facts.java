package vu.indexer.model;

import java.util.List;

/** All that was found in one text, before any link is made. */
public record Facts(
    List<Found<Citation>> references, List<Found<Montant>> montants, List<Found<Organisme>> organismes, List<Found<Imputation>> imputations) {
  public static final Facts NONE = new Facts(List.of(), List.of(), List.of(), List.of());

  public Facts {
    references = List.copyOf(references);
    montants = List.copyOf(montants);
    organismes = List.copyOf(organismes);
    imputations = List.copyOf(imputations);
  }
}
