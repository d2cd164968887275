package vu.indexer.resolve;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vu.indexer.model.ActId;
import vu.indexer.model.Citation;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Found;
import vu.indexer.model.KnownAct;
import vu.indexer.model.Link;
import vu.indexer.model.Reference;
import vu.indexer.model.Resolution;
import vu.indexer.text.Folded;

/**
 * Links to acts of local authorities. Number and date must agree: a number whose act has another date is ambiguous and says so.
 * One character may have been read badly, when putting it right leads to the only act that agrees on both. A date alone is
 * certain only when the words of the citation are those of the title; that one act is held of a day does not make it the one meant.
 */
final class LocalLinks {
  private static final int MOST_CANDIDATES = 8;

  private final DraftAct act;
  private final ActRegistry registry;

  LocalLinks(DraftAct act, ActRegistry registry) {
    this.act = act;
    this.registry = registry;
  }

  /** @param before the links made so far, in reading order */
  Link link(Found<Citation> found, Reference.ActeLocal r, List<Link> before) {
    if (r.numero() == null && r.date() == null) return anaphora(found, before);
    String authority = IssuingAuthority.of(r, act.id().collectivite());
    if (authority == null) return foreign(found, r);
    String key = ActKeys.key(authority, r.numero());
    if (isAfter(r.date())) return new Link(weaker(found, 0.5), cle(authority, key, r.date()), new Resolution.Absent(), null, "date-posterieure");
    return key != null ? numbered(found, r, authority, key) : dated(found, r, authority);
  }

  /** An act cannot rest on one decided after it. */
  private boolean isAfter(LocalDate date) {
    LocalDate own = act.deliberation().date();
    return date != null && own != null && date.isAfter(own);
  }

  // ---- by number --------------------------------------------------------------------------------------------------------

  private Link numbered(Found<Citation> found, Reference.ActeLocal r, String authority, String key) {
    List<KnownAct> held = others(registry.withKey(authority, key));
    if (held.isEmpty()) return damaged(found, r, authority, key);
    List<KnownAct> agreeing = held.stream().filter(entry -> agrees(entry, r)).toList();
    if (agreeing.size() == 1) return resolved(found, agreeing.getFirst(), r.date() == null && held.size() > 1 ? 0.8 : 1);
    if (agreeing.size() > 1) return ambiguous(found, agreeing, cle(authority, key, null), null);
    Link repaired = damaged(found, r, authority, key);
    return repaired.resolution() instanceof Resolution.Resolved ? repaired : ambiguous(found, held, cle(authority, key, null), "numero/date");
  }

  private static boolean agrees(KnownAct entry, Reference.ActeLocal r) {
    if (r.date() == null || entry.date() == null) return true;
    if (entry.date().equals(r.date())) return true;
    return r.dateFin() != null && !entry.date().isBefore(r.date()) && !entry.date().isAfter(r.dateFin());
  }

  /** The only act of the printed day whose number is one misread character away. */
  private Link damaged(Found<Citation> found, Reference.ActeLocal r, String authority, String key) {
    if (r.date() != null) {
      List<KnownAct> near = others(registry.on(authority, r.date())).stream().filter(entry -> entry.key() != null && Misreadings.apart(entry.key(), key)).toList();
      if (near.size() == 1) {
        Citation c = found.value();
        Citation repaired = new Citation(c.reference(), c.relation(), c.bloc(), c.anaphore(), true, c.repeats());
        return resolved(found.with(repaired), near.getFirst(), 0.9);
      }
    }
    return new Link(found, cle(authority, key, null), new Resolution.Absent(), null, null);
  }

  // ---- by date alone ------------------------------------------------------------------------------------------------------

  private Link dated(Found<Citation> found, Reference.ActeLocal r, String authority) {
    List<KnownAct> held = others(registry.on(authority, r.date())).stream().filter(entry -> TitleOverlap.sameBody(entry.instance(), r.instance())).toList();
    if (held.isEmpty()) return new Link(found, cle(authority, null, r.date()), new Resolution.Absent(), null, null);
    String context = TitleOverlap.context(act.text().text(), found.span());
    List<KnownAct> told = held.stream().filter(entry -> TitleOverlap.share(entry.objet(), context) >= TitleOverlap.SAME).toList();
    if (told.size() == 1) return resolved(found, told.getFirst(), 0.97);
    return ambiguous(found, told.isEmpty() ? held : told, cle(authority, null, r.date()), null);
  }

  // ---- "ladite délibération" ------------------------------------------------------------------------------------------------

  /** The only act cited so far, if there is only one; nothing is claimed otherwise. */
  private Link anaphora(Found<Citation> found, List<Link> before) {
    Set<String> seen = new LinkedHashSet<>();
    Link last = null;
    for (Link link : before) {
      if (!(link.reference() instanceof Reference.ActeLocal) || link.cle() == null) continue;
      seen.add(link.cle());
      last = link;
    }
    if (seen.size() != 1) return new Link(weaker(found, 0.7), null, new Resolution.Outside(), null, null);
    return new Link(found, last.cle(), last.resolution(), null, null);
  }

  // ---- answers --------------------------------------------------------------------------------------------------------------

  private Link foreign(Found<Citation> found, Reference.ActeLocal r) {
    String printed = r.collectivite() != null ? r.collectivite() : r.instance();
    String slug = Folded.key(printed).replace(' ', '-').replaceAll("[^a-z0-9-]", "");
    String key = r.numero() != null ? ActKeys.key("inconnue", r.numero()) : "@" + r.date();
    return new Link(found, "delib:" + slug + "/" + key, new Resolution.Outside(), null, null);
  }

  private static Link resolved(Found<Citation> found, KnownAct entry, double factor) {
    return new Link(weaker(found, factor), "delib:" + entry.id(), new Resolution.Resolved(entry.id()), null, null);
  }

  private static Link ambiguous(Found<Citation> found, List<KnownAct> candidates, String cle, String conflict) {
    List<ActId> ids = candidates.stream().map(KnownAct::id).sorted().limit(MOST_CANDIDATES).toList();
    return new Link(weaker(found, 0.5), cle, new Resolution.Ambiguous(ids), null, conflict);
  }

  private List<KnownAct> others(List<KnownAct> entries) {
    return entries.stream().filter(entry -> !entry.id().equals(act.id())).toList();
  }

  private static String cle(String authority, String key, LocalDate date) {
    return "delib:" + authority + "/" + (key != null ? key : "@" + date);
  }

  private static Found<Citation> weaker(Found<Citation> found, double factor) {
    return factor == 1 ? found : new Found<>(found.value(), found.span(), found.rule(), found.confidence() * factor);
  }
}
