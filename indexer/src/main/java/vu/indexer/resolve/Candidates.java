package vu.indexer.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vu.indexer.model.DraftAct;
import vu.indexer.model.KnownAct;
import vu.indexer.model.Reference;

/** The acts held that one act may cite: not itself, and none decided after it. */
final class Candidates {
  private final DraftAct act;
  private final ActRegistry registry;

  Candidates(DraftAct act, ActRegistry registry) {
    this.act = act;
    this.registry = registry;
  }

  /** Acts with this number, later ones included: a number leads to them, but no link may. */
  List<KnownAct> withKey(String authority, String key) {
    return others(registry.withKey(authority, key));
  }

  /** Acts of the printed day, or of the two days of a session, by the body that is printed. */
  List<KnownAct> on(String authority, Reference.ActeLocal r) {
    List<KnownAct> held = new ArrayList<>(registry.on(authority, r.date()));
    if (r.dateFin() != null && !r.dateFin().equals(r.date())) held.addAll(registry.on(authority, r.dateFin()));
    return others(held).stream().filter(entry -> !isLater(entry.date()) && TitleOverlap.sameBody(entry.instance(), r.instance())).toList();
  }

  /** An act cannot rest on one decided after it. */
  boolean isLater(LocalDate date) {
    LocalDate own = act.deliberation().date();
    return date != null && own != null && date.isAfter(own);
  }

  private List<KnownAct> others(List<KnownAct> entries) {
    return entries.stream().filter(entry -> !entry.id().equals(act.id())).toList();
  }
}
