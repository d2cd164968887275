package vu.indexer.resolve;

import java.util.List;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Link;
import vu.indexer.model.Resolution;

/** Decides where each citation of an act leads. */
public final class Resolver {
  public AnalysedAct link(DraftAct draft, ActRegistry registry) {
    List<Link> links = draft.facts().references().stream().map(found -> new Link(found, null, new Resolution.Outside(), null, null)).toList();
    return new AnalysedAct(
        draft.id(), draft.text(), draft.deliberation(), links, draft.facts().montants(), draft.facts().organismes(), draft.facts().imputations(), draft.problemes());
  }

  /** What the registry keeps of an act. */
  public static ActRegistry.Entry entry(DraftAct draft) {
    return new ActRegistry.Entry(draft.id(), draft.id().key(), draft.deliberation().date(), draft.deliberation().instance(), draft.deliberation().objet());
  }
}
