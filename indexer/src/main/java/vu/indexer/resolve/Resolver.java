package vu.indexer.resolve;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Citation;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Found;
import vu.indexer.model.KnownAct;
import vu.indexer.model.Link;
import vu.indexer.model.Reference;

/** Decides where each citation of an act leads, by the rules of {@link LocalLinks} and {@link TextLinks}. */
public final class Resolver {
  private final TextLinks texts = new TextLinks();

  /** Links one act to those of a registry; the same act and registry always give the same links. */
  public AnalysedAct link(DraftAct draft, ActRegistry registry) {
    LocalLinks local = new LocalLinks(draft, registry);
    List<Link> links = new ArrayList<>();
    for (Found<Citation> found : draft.facts().references()) links.add(link(found, local, links).of(found));
    return new AnalysedAct(
        draft.id(), draft.text(), draft.deliberation(), links, draft.facts().montants(), draft.facts().organismes(), draft.facts().imputations(),
            draft.problemes(),
        draft.matiere());
  }

  private Link link(Found<Citation> found, LocalLinks local, List<Link> before) {
    return switch (found.value().reference()) {
      case Reference.ActeLocal r -> local.link(found, r, before);
      case Reference.Texte r -> texts.link(found, r);
      case Reference.Code r -> texts.link(found, r);
      case Reference.ActeEuropeen r -> texts.link(found, r);
    };
  }

  /** What the registry keeps of an act. */
  public static KnownAct entry(DraftAct draft) {
    String key = ActKeys.key(draft.id().collectivite(), draft.deliberation().numero());
    return new KnownAct(draft.id(), key, draft.deliberation().date(), draft.deliberation().instance(), draft.deliberation().objet());
  }
}
