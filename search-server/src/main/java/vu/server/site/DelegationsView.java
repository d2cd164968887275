package vu.server.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vu.indexer.index.ActRow;
import vu.indexer.index.EdgeRow;
import vu.server.Services;
import vu.server.api.DelegationResource;
import vu.server.delegation.Check;
import vu.server.delegation.Checks;
import vu.server.delegation.Finding;
import vu.server.graph.CitationGraph;
import vu.web.Address;
import vu.web.pages.Choice;
import vu.web.pages.Claim;
import vu.web.pages.DelegationsPage;
import vu.web.pages.DepensesPage;

/** Acts whose bases a person should look at. */
final class DelegationsView {
  private static final String CHECK = "controle";
  static final List<String> PARAMETERS = List.of(CHECK, "collectivite", "annee", "instance", Visit.PAGE, Visit.SIZE);

  private DelegationsView() {}

  static DelegationsPage page(Visit visit) {
    Checks.Wanted wanted = DelegationResource.wanted(visit.services(), visit.params());
    List<Finding> found = visit.services().checks().find(wanted);
    boolean delegation = wanted.check() == Check.DELEGATION;
    String check = wanted.check().label();
    return new DelegationsPage(
        visit.chrome(visit.strings().get("controle.titre") + " – " + visit.strings().count("controle." + check + ".nombre", found.size()), null),
        check,
        Stream.of(Check.values()).map(other -> choice(visit, other, other == wanted.check())).toList(),
        filters(visit, delegation),
        found.size(),
        delegation ? visit.services().checks().delegated(wanted) : null,
        visit.slice(found).stream().map(finding -> line(visit.services(), finding)).toList(),
        visit.pager(found.size()));
  }

  private static Choice choice(Visit visit, Check check, boolean current) {
    Address address = visit.address().without(Visit.PAGE).only(CHECK, check == Check.DELEGATION ? null : check.label());
    if (check == Check.DELEGATION) address = address.without("instance");
    return new Choice(visit.strings().get("controle." + check.label()), address.toString(), current);
  }

  /** Only bodies that decide by delegation where that is asked. */
  private static List<DelegationsPage.Filtre> filters(Visit visit, boolean delegation) {
    List<ActRow> acts = visit.services().store().acts();
    List<String> houses = acts.stream().map(act -> act.collectivite().id()).distinct().sorted().toList();
    List<String> years = acts.stream().map(ActRow::date).filter(Objects::nonNull).map(day -> String.valueOf(day.getYear())).distinct()
        .sorted(Comparator.reverseOrder()).toList();
    List<String> bodies = delegation ? visit.services().checks().instances() : acts.stream().map(ActRow::instance).filter(Objects::nonNull)
        .distinct().sorted().toList();
    Collection<String> asked = visit.params().all("collectivite");
    return List.of(
        new DelegationsPage.Filtre("collectivite",
        houses.stream().map(id -> new DepensesPage.Option(id, OrganismesView.collectivite(visit, id), asked.contains(id))).toList()),
        filter(visit, "annee", years), filter(visit, "instance", bodies));
  }

  private static DelegationsPage.Filtre filter(Visit visit, String name, List<String> values) {
    return new DelegationsPage.Filtre(name, values.stream()
        .map(value -> new DepensesPage.Option(value, value, visit.params().all(name).contains(value))).toList());
  }

  private static DelegationsPage.Ligne line(Services services, Finding finding) {
    EdgeRow edge = finding.edge();
    if (edge == null) return new DelegationsPage.Ligne(PageRows.act(finding.act()), null, null, null, null, null, null, null);
    String cle = CitationGraph.cle(edge).orElseThrow();
    return new DelegationsPage.Ligne(
        PageRows.act(finding.act()), services.names().name(cle), Hrefs.of(cle), SuitesView.quote(edge),
        new Claim(edge.rule(), edge.confidence()), finding.since(),
        finding.end() == null ? null : PageRows.citedBy(services, finding.end().edge()), finding.abrogation() == null ? null
        : Abrogated.shown(finding.abrogation()));
  }
}
