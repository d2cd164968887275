package vu.indexer.index;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Deliberation;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Found;
import vu.indexer.model.Link;
import vu.indexer.model.Montant;
import vu.indexer.model.Organisme;
import vu.indexer.model.Reference;
import vu.indexer.model.Span;
import vu.indexer.text.Sentences;

/** The flat rows of one act. */
public final class Rows {
  private Rows() {}

  public static ActRow act(AnalysedAct act) {
    Deliberation d = act.deliberation();
    return new ActRow(act.id(), d.collectivite(), d.instance(), d.date(), d.numero(), d.objet(), d.vote().resultat(), d.demonstration(), act.source().path(),
        act.source().listed(), act.matiere() == null ? null : act.matiere().brief());
  }

  public static List<EdgeRow> edges(AnalysedAct act) {
    return act.references().stream().map(link -> edge(act, link)).toList();
  }

  private static EdgeRow edge(AnalysedAct act, Link link) {
    Found<?> found = link.found();
    Reference reference = link.reference();
    return new EdgeRow(
        act.id(),
        reference.kind(),
        link.cle(),
        link.resolution(),
        link.citation().relation(),
        link.citation().bloc(),
        found.words(act.text()),
        reference.numero(),
        reference.date(),
        reference instanceof Reference.ActeLocal r ? r.dateFin() : null,
        titre(reference),
        reference.articles(),
        found.span(),
        sentence(act, found.span()),
        found.rule(),
        found.confidence(),
        link.url(),
        link.conflit());
  }

  private static String titre(Reference reference) {
    return switch (reference) {
      case Reference.ActeLocal r -> null;
      case Reference.Texte r -> r.alias();
      case Reference.Code r -> r.titre();
      case Reference.ActeEuropeen r -> r.alias();
    };
  }

  public static List<MontantRow> montants(AnalysedAct act) {
    List<MontantRow> rows = new ArrayList<>();
    List<Boolean> counted = Votes.counted(act);
    BudgetLines budget = new BudgetLines(act, counted);
    for (int i = 0; i < act.montants().size(); i++) {
      Found<Montant> found = act.montants().get(i);
      String bloc = act.deliberation().kindAt(found.span().start());
      rows.add(
          new MontantRow(
              act.id(), found.value(), found.words(act.text()), found.span(), bloc, sentence(act, found.span()), found.rule(),
              found.confidence(), counted.get(i),
              budget.of(i), budget.checks(i)));
    }
    return rows;
  }

  public static List<OrganismeRow> organismes(AnalysedAct act) {
    return organismes(act.id(), act.text().text(), act.organismes());
  }

  /** Links change nothing in them. */
  public static List<OrganismeRow> organismes(DraftAct act) {
    return organismes(act.id(), act.text().text(), act.facts().organismes());
  }

  private static List<OrganismeRow> organismes(ActId act, String text, List<Found<Organisme>> organismes) {
    return organismes.stream()
        .map(found -> new OrganismeRow(act, found.value(), sentence(text, found.span()), found.rule(), found.confidence())).toList();
  }

  private static String sentence(AnalysedAct act, Span span) {
    return sentence(act.text().text(), span);
  }

  private static String sentence(String text, Span span) {
    return Sentences.around(text, span).in(text).strip();
  }
}
