package vu.indexer.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vu.indexer.lexicon.Authorities;
import vu.indexer.model.Citation;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Found;
import vu.indexer.model.KnownAct;
import vu.indexer.model.Link;
import vu.indexer.model.Reference;
import vu.indexer.model.Resolution;
import vu.indexer.text.Folded;

/**
 * Links to acts of local authorities: by number ({@link NumberLinks}), by date alone, by "ladite délibération". A date alone is
 * certain only when the words of the citation are those of the title; that one act is held of a day does not make it the one meant.
 */
final class LocalLinks {
  private static final double TOLD = 0.97;

  private final DraftAct act;
  private final Candidates candidates;
  private final Told told;
  private final NumberLinks numbers;

  LocalLinks(DraftAct act, ActRegistry registry) {
    this.act = act;
    this.candidates = new Candidates(act, registry);
    this.told = new Told(act);
    this.numbers = new NumberLinks(candidates, told);
  }

  /** @param before the links made so far, in reading order */
  Link link(Found<Citation> found, Reference.ActeLocal r, List<Link> before) {
    if (r.numero() == null && r.date() == null) return anaphora(found, before);
    String authority = IssuingAuthority.of(r, act.id().collectivite(), act.deliberation().instance());
    if (authority == null) return foreign(found, r);
    String key = ActKeys.key(authority, r.numero());
    if (candidates.isLater(r.date())) return Answers.later(found, Answers.cle(authority, key, r.date()));
    return key != null ? numbers.link(found, authority, key) : dated(found, r, authority);
  }

  private Link dated(Found<Citation> found, Reference.ActeLocal r, String authority) {
    if (r.date() == null) return Answers.absent(found, null);
    String cle = Answers.cle(authority, null, r.date());
    List<KnownAct> held = candidates.on(authority, r);
    if (held.isEmpty()) return Answers.absent(found, cle);
    KnownAct only = told.only(held, found);
    boolean known = Authorities.get().profile(authority).isPresent();
    return only == null ? Answers.ambiguous(found, held, cle, null) : Answers.resolved(found, only, known ? TOLD : NumberLinks.DOUBT);
  }

  /** The only act cited so far, if there is only one; nothing is claimed otherwise. */
  private Link anaphora(Found<Citation> found, List<Link> before) {
    Set<String> seen = new LinkedHashSet<>();
    Link last = null;
    for (Link link : before) {
      if (!(link.reference() instanceof Reference.ActeLocal) || link.cle() == null) continue;
      seen.add(link.cle());
      last = link;
    }
    if (seen.size() != 1) return new Link(Answers.weaker(found, 0.7), null, new Resolution.Outside(), null, null);
    return new Link(found, last.cle(), last.resolution(), null, null);
  }

  private Link foreign(Found<Citation> found, Reference.ActeLocal r) {
    String printed = r.collectivite() != null ? r.collectivite() : r.instance();
    String slug = Folded.key(printed).replace(' ', '-').replaceAll("[^a-z0-9-]", "");
    String key = r.numero() != null ? ActKeys.key("inconnue", r.numero()) : "@" + r.date();
    return new Link(found, "delib:" + slug + "/" + key, new Resolution.Outside(), null, null);
  }
}
