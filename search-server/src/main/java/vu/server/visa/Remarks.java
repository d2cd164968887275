package vu.server.visa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vu.indexer.index.ActRow;
import vu.indexer.lexicon.Abrogation;
import vu.indexer.lexicon.Abrogations;
import vu.indexer.lexicon.Lexicon;
import vu.indexer.model.Found;
import vu.indexer.model.Link;
import vu.indexer.model.Reference;
import vu.indexer.model.Relation;
import vu.server.delegation.DelegationWords;
import vu.server.delegation.Delegations;
import vu.server.graph.CitationGraph;

/** What there is to tell about one citation of a draft. */
final class Remarks {
  private final CitationGraph graph;
  private final Delegations delegations;

  Remarks(CitationGraph graph, Delegations delegations) {
    this.graph = graph;
    this.delegations = delegations;
  }

  /**
   * A citation with what became of it.
   *
   * @param near acts of its day with nearly its number, for one that leads to none
   * @param behind the words of its line behind it
   */
  record About(Link link, Status status, ActRow act, List<ActRow> candidates, List<ActRow> near, List<Fate> fates, String behind) {}

  List<Remark> of(About about, DraftHead head) {
    List<Remark> remarks = new ArrayList<>();
    Link link = about.link();
    conflict(remarks, link, about.candidates());
    if (about.status() == Status.AMBIGUOUS && link.conflit() == null) remarks.add(several(about.candidates().size()));
    if (about.act() != null) held(remarks, link, about.act());
    if (about.status() == Status.ABSENT) absent(remarks, about);
    if (link.cle() != null) repealed(remarks, link, head.date());
    if (delegates(about)) delegation(remarks, about, head);
    for (Fate fate : about.fates()) remarks.add(fate(fate));
    return remarks;
  }

  private static Remark several(int acts) {
    return acts == 1 ? Remark.alert("un-seul") : Remark.alert("plusieurs", acts);
  }

  /** True when a council delegates by what is cited: its relation, its title or the words behind it say so. */
  boolean delegates(About about) {
    if (about.link().citation().relation() == Relation.DELEGATION || delegations.holds(about.link().cle())) return true;
    return about.link().reference() instanceof Reference.ActeLocal && DelegationWords.delegates(about.behind());
  }

  private static void delegation(List<Remark> remarks, About about, DraftHead head) {
    DelegationWords.Body body = DelegationWords.Body.of(head.instance());
    Set<DelegationWords.Body> receivers = DelegationWords.receivers(about.act() == null ? about.behind() : about.act().objet());
    if (body != null && !receivers.isEmpty() && !receivers.contains(body)) remarks.add(Remark.alert("delegation-destinataire", head.instance()));
    LocalDate given = about.act() == null ? about.link().reference().date() : about.act().date();
    if (Delegations.outlived(given, head.date())) remarks.add(Remark.alert("delegation-ancienne", given, Delegations.LONGEST_MANDATE));
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
    if (isOtherNumber(link.reference().numero(), act.numero())) remarks.add(Remark.alert("numero-autre", act.numero()));
    if (link.reference().date() == null && act.date() != null) remarks.add(Remark.note("sans-date", act.date()));
  }

  /** The letters in front of an AMP number name a service, not the act: it is found without them, but should not be printed with others. */
  private static boolean isOtherNumber(String printed, String held) {
    return printed != null && held != null && !ActNumber.of(printed).isEndOf(ActNumber.of(held));
  }

  private void absent(List<Remark> remarks, About about) {
    String cle = about.link().cle();
    int citing = cle == null ? 0 : graph.citedBy(cle);
    remarks.add(citing == 0 ? Remark.note("absent") : Remark.note(citing == 1 ? "absent-cite.1" : "absent-cite.n", citing));
    for (ActRow near : about.near()) remarks.add(Remark.alert("numero-proche", near));
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
