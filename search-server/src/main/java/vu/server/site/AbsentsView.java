package vu.server.site;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import vu.server.api.AbsentResource;
import vu.server.absent.Wanted;
import vu.web.pages.AbsentsPage;
import vu.web.pages.DepensesPage;

/** Acts that are cited and not held, those that most acts rely on first. */
final class AbsentsView {
  static final List<String> PARAMETERS = List.of("q", "collectivite", "annee", Visit.PAGE, Visit.SIZE);

  private AbsentsView() {}

  static AbsentsPage page(Visit visit) {
    List<Wanted> found = AbsentResource.find(visit.services(), visit.params());
    return new AbsentsPage(
        visit.chrome(visit.strings().get("absents.titre") + " – " + visit.strings().count("absents.nombre", found.size()), null),
        visit.text("q"),
        options(visit.services().absents().collectivites(), visit.params().all("collectivite"), visit),
        visit.services().absents().annees().reversed().stream().map(String::valueOf)
        .map(year -> new DepensesPage.Option(year, year, visit.params().all("annee").contains(year))).toList(),
        found.size(),
        visit.slice(found).stream().map(wanted -> line(visit, wanted)).toList(),
        visit.pager(found.size()));
  }

  private static List<DepensesPage.Option> options(List<String> ids, Collection<String> asked, Visit visit) {
    Set<String> chosen = Set.copyOf(asked);
    return ids.stream().map(id -> new DepensesPage.Option(id, OrganismesView.collectivite(visit, id), chosen.contains(id))).toList();
  }

  private static AbsentsPage.Ligne line(Visit visit, Wanted wanted) {
    return new AbsentsPage.Ligne(
        "demande-" + wanted.id().replaceAll("[^a-z0-9-]", "-"),
        Hrefs.of(wanted.cle()),
        name(visit, wanted),
        OrganismesView.collectivite(visit, wanted.collectivite()),
        wanted.date(),
        wanted.actes(),
        PageRows.citedBy(visit.services(), wanted.citations().getFirst()),
        AbsentResource.request(visit.services(), wanted));
  }

  /** Its number, else its day, else its address. */
  private static String name(Visit visit, Wanted wanted) {
    if (wanted.numero() != null) return wanted.numero();
    return wanted.date() == null ? wanted.id() : visit.strings().get("absent.du", visit.strings().date(wanted.date()));
  }
}
