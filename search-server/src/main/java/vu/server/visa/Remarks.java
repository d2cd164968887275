package vu.server.visa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vu.indexer.index.ActRow;
import vu.indexer.lexicon.Lexicon;
import vu.indexer.model.Found;
import vu.indexer.model.Link;
import vu.indexer.model.Reference;
import vu.indexer.model.Relation;
import vu.server.graph.CitationGraph;

/** What there is to tell about one citation of a draft. */
final class Remarks {
  private final CitationGraph graph;
  /** Codes that were repealed, by identifier, with the day. */
  private final Map<String, LocalDate> repealed = new HashMap<>();

  Remarks(CitationGraph graph) {
    this.graph = graph;
    for (Lexicon.Phrase<Lexicon.Code> phrase : Lexicon.get().codeTitles()) if (phrase.value().to() != null) repealed.put(phrase.value().cid(), phrase.value().to());
  }

  /** @param day of the session, or null */
  List<Remark> of(Link link, Status status, ActRow act, List<ActRow> candidates, List<Fate> fates, LocalDate day) {
    List<Remark> remarks = new ArrayList<>();
    conflict(remarks, link, candidates);
    if (status == Status.AMBIGUOUS && link.conflit() == null) remarks.add(Remark.alert("plusieurs", candidates.size()));
    if (act != null) held(remarks, link, act);
    if (status == Status.ABSENT) absent(remarks, link);
    if (link.reference() instanceof Reference.Code code) code(remarks, code, day);
    for (Fate fate : fates) remarks.add(fate(fate));
    return remarks;
  }

  private static void conflict(List<Remark> remarks, Link link, List<ActRow> candidates) {
    if (link.conflit() == null) return;
    switch (link.conflit()) {
      case "date-posterieure" -> remarks.add(Remark.alert("date-posterieure"));
      case "numero/nom" -> remarks.add(Remark.alert("numero-nom"));
      default -> dates(remarks, link.reference(), candidates);
    }
  }

  private static void dates(List<Remark> remarks, Reference r, List<ActRow> candidates) {
    for (ActRow candidate : candidates) if (candidate.date() != null) remarks.add(Remark.alert("date-acte", candidate.numero(), candidate.date(), r.date()));
    if (!candidates.isEmpty()) return;
    LocalDate known = r.numero() == null ? null : Lexicon.get().numbered(r.kind(), r.numero()).map(Lexicon.Law::date).orElse(null);
    remarks.add(known == null ? Remark.alert("annee-texte") : Remark.alert("date-texte", known, r.date()));
  }

  private static void held(List<Remark> remarks, Link link, ActRow act) {
    if (link.citation().repare() && act.numero() != null) remarks.add(Remark.alert("repare", act.numero()));
    else if (link.found().confidence() < Found.CERTAIN) remarks.add(Remark.alert("a-verifier"));
    if (link.reference().date() == null && act.date() != null) remarks.add(Remark.note("sans-date", act.date()));
  }

  private void absent(List<Remark> remarks, Link link) {
    int citing = link.cle() == null ? 0 : graph.citedBy(link.cle());
    remarks.add(citing == 0 ? Remark.note("absent") : Remark.note(citing == 1 ? "absent-cite.1" : "absent-cite.n", citing));
  }

  private void code(List<Remark> remarks, Reference.Code code, LocalDate day) {
    LocalDate end = repealed.get(code.cid());
    if (end != null && (day == null || !day.isBefore(end))) remarks.add(Remark.alert("code-abroge", end));
  }

  private static Remark fate(Fate fate) {
    Relation relation = fate.edge().relation();
    if (!fate.certain()) return Remark.note("peut-etre", fate.by());
    boolean ends = relation == Relation.ABROGE || relation == Relation.RETIRE || relation == Relation.REMPLACE;
    if (ends && !fate.edge().articles().isEmpty()) return Remark.alert("en-partie", fate.by());
    return new Remark(relation.label(), ends, List.of(fate.by()));
  }
}
