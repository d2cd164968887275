package vu.server.visa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vu.indexer.index.ActRow;
import vu.indexer.lexicon.Abrogation;
import vu.indexer.lexicon.Abrogations;
import vu.indexer.lexicon.Lexicon;
import vu.indexer.model.Found;
import vu.indexer.model.Link;
import vu.indexer.model.Reference;
import vu.indexer.model.Relation;
import vu.server.graph.CitationGraph;

/** What there is to tell about one citation of a draft. */
final class Remarks {
  private final CitationGraph graph;

  Remarks(CitationGraph graph) {
    this.graph = graph;
  }

  /** @param day of the session, or null */
  List<Remark> of(Link link, Status status, ActRow act, List<ActRow> candidates, List<Fate> fates, LocalDate day) {
    List<Remark> remarks = new ArrayList<>();
    conflict(remarks, link, candidates);
    if (status == Status.AMBIGUOUS && link.conflit() == null) remarks.add(Remark.alert("plusieurs", candidates.size()));
    if (act != null) held(remarks, link, act);
    if (status == Status.ABSENT) absent(remarks, link);
    if (link.cle() != null) repealed(remarks, link, day);
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

  /** A draft without a day is one of today: what was repealed at any time is told. */
  private static void repealed(List<Remark> remarks, Link link, LocalDate day) {
    String text = link.cle().replaceFirst("#.*", "");
    Abrogations abrogations = Abrogations.get();
    Optional<Abrogation> known = abrogations.of(text, link.reference().articles());
    known.filter(one -> isPast(one, day)).ifPresent(one -> remarks.add(repealed(one, link.reference())));
    if (known.isPresent()) return;
    abrogations.text(text).filter(one -> isPast(one, day)).ifPresent(one -> remarks.add(Remark.note("texte-en-partie", one.day(), one.par())));
  }

  private static boolean isPast(Abrogation abrogation, LocalDate day) {
    return day == null || abrogation.by(day);
  }

  private static Remark repealed(Abrogation one, Reference reference) {
    if (one.par() == null) return Remark.alert("code-abroge", one.day());
    if (!one.whole()) return Remark.alert("texte-essentiel", one.day(), one.par());
    if (one.articles().isEmpty()) return Remark.alert("texte-abroge", one.day(), one.par());
    String named = reference.articles().stream().filter(article -> one.articles().contains(Abrogations.bare(article))).findFirst().orElseThrow();
    return Remark.alert("article-abroge", named, one.day(), one.par());
  }

  private static Remark fate(Fate fate) {
    Relation relation = fate.edge().relation();
    if (!fate.certain()) return Remark.note("peut-etre", fate.by());
    boolean ends = relation == Relation.ABROGE || relation == Relation.RETIRE || relation == Relation.REMPLACE;
    if (ends && !fate.edge().articles().isEmpty()) return Remark.alert("en-partie", fate.by());
    return new Remark(relation.label(), ends, List.of(fate.by()));
  }
}
