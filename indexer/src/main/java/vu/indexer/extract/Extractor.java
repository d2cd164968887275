package vu.indexer.extract;

import java.util.List;
import vu.indexer.extract.imputation.ImputationExtractor;
import vu.indexer.extract.listing.Listings;
import vu.indexer.extract.montant.Controles;
import vu.indexer.extract.montant.MontantExtractor;
import vu.indexer.extract.organisme.OrganismeExtractor;
import vu.indexer.extract.reference.ReferenceExtractor;
import vu.indexer.model.CanonicalText;
import vu.indexer.model.Citation;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Facts;
import vu.indexer.model.Found;
import vu.indexer.model.Imputation;
import vu.indexer.model.Montant;
import vu.indexer.model.Organisme;
import vu.indexer.model.Parsed;
import vu.indexer.text.Folded;

/** Deliberation → found references, amounts, organisations, budget lines. No text makes it throw. */
public final class Extractor {
  public Facts extract(CanonicalText text, Deliberation act) {
    return extract(Folded.of(text.text()), act);
  }

  /** As {@link #extract(CanonicalText, Deliberation)}, with the text already folded. */
  public Facts extract(Folded f, Deliberation act) {
    return read(f, act).value();
  }

  /** The same, and what does not agree in the act: see {@link Controles}. */
  public Parsed<Facts> read(Folded f, Deliberation act) {
    List<Found<Citation>> references = new ReferenceExtractor(f, act).extract();
    Listings listings = Listings.read(f, act);
    List<Found<Organisme>> organismes = new OrganismeExtractor(f, act, listings).extract();
    List<Found<Imputation>> imputations = new ImputationExtractor(f).extract();
    Parsed<List<Found<Montant>>> montants = new MontantExtractor(f, act, listings, organismes, imputations).read();
    return new Parsed<>(new Facts(references, montants.value(), organismes, imputations), montants.problems());
  }
}
