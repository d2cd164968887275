package vu.server.site;

import java.util.List;
import vu.indexer.index.ActRow;
import vu.indexer.index.EdgeRow;
import vu.indexer.model.Relation;
import vu.server.Services;
import vu.server.delegation.Foundation;
import vu.server.graph.ActStatus;
import vu.server.graph.Change;
import vu.server.graph.CitationGraph;
import vu.web.pages.Claim;
import vu.web.pages.Quote;
import vu.web.pages.Suites;

/** What became of an act and what it rests on. */
final class SuitesView {
  private SuitesView() {}

  static Suites of(Services services, ActRow act) {
    ActStatus status = services.statuses().of(act.id());
    Foundation foundation = services.checks().of(act);
    Suites.Socle socle = foundation.expected() ? new Suites.Socle(foundation.found().stream().map(edge -> delegation(services, edge)).toList()) : null;
    return new Suites(state(status), changes(services, status.undergone()), changes(services, status.done()), socle, services.dossiers().of(act.id()).total());
  }

  /** For an act that is not held. */
  static Suites of(Services services, String cle) {
    ActStatus status = services.statuses().of(cle);
    return new Suites(state(status), changes(services, status.undergone()), List.of(), null, 1);
  }

  static String state(ActStatus status) {
    return status.state().map(Relation::label).orElse(null);
  }

  private static List<Suites.Changement> changes(Services services, List<Change> changes) {
    return changes.stream().map(change -> change(services, change)).toList();
  }

  private static Suites.Changement change(Services services, Change change) {
    EdgeRow edge = change.edge();
    String cle = change.cle();
    ActRow other = cle == null ? null : services.graph().act(cle).map(services.acts()::get).orElse(null);
    return new Suites.Changement(
        change.relation().label(), change.doubts().stream().map(Change.Doubt::label).toList(), edge.articles(), cle == null ? edge.texte()
        : services.names().name(cle),
        cle != null && services.graph().knows(cle) ? Hrefs.of(cle) : null, other == null ? edge.date() : other.date(), quote(edge),
        new Claim(edge.rule(), edge.confidence()));
  }

  private static Suites.Delegation delegation(Services services, EdgeRow edge) {
    String cle = CitationGraph.cle(edge).orElse(null);
    String name = cle == null ? edge.texte() : services.names().name(cle);
    return new Suites.Delegation(name, Hrefs.of(cle), quote(edge), new Claim(edge.rule(), edge.confidence()));
  }

  static Quote quote(EdgeRow edge) {
    return Quote.of(edge.sentence(), edge.texte(), PageRows.place(edge.from(), edge.span().start()));
  }
}
