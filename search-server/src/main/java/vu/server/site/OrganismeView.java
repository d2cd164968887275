package vu.server.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vu.indexer.index.ActRow;
import vu.indexer.index.OrganismeRow;
import vu.indexer.model.Organisme;
import vu.server.api.ApiError;
import vu.server.organisme.Elsewhere;
import vu.server.organisme.Organismes;
import vu.server.spending.Line;
import vu.server.spending.Part;
import vu.server.spending.Totals;
import vu.web.Address;
import vu.web.pages.CitedBy;
import vu.web.pages.Claim;
import vu.web.pages.OrganismePage;
import vu.web.pages.Quote;
import vu.web.pages.Sums;

/** One organisation across all authorities. */
final class OrganismeView {
  private OrganismeView() {}

  static OrganismePage page(Visit visit) {
    String id = visit.context().pathParam("id");
    Organismes.Detail detail = visit.services().organismes().detail(id)
        .orElseThrow(() -> ApiError.notFound("Aucun organisme détenu n’a l’adresse « " + id + " »."));
    Organismes.Summary summary = detail.summary();
    return new OrganismePage(
        visit.chrome(summary.entry().nom(), null),
        summary.entry().nom(),
        summary.entry().alias(),
        summary.entry().decided().stream().map(decided -> new OrganismePage.Reunion(decided.a(), decided.b())).toList(),
        summary.entry().type().label(),
        PageRows.sums(summary.totals()),
        years(visit, detail),
        summary.collectivites().stream().map(collectivite -> part(visit, detail, collectivite)).toList(),
        elsewhere(visit.services().elsewhere().of(summary.entry())),
        Address.of("/depenses").with("beneficiaire", summary.entry().id()).toString());
  }

  /** The years with something decided, and those between them with what is held of them. */
  private static List<OrganismePage.Annee> years(Visit visit, Organismes.Detail detail) {
    List<OrganismePage.Annee> years = new ArrayList<>();
    Integer last = null;
    for (Part part : detail.parAnnee()) {
      Integer year = part.cle() == null ? null : Integer.valueOf(part.cle());
      for (int gap = last == null || year == null ? 1 : last + 1; last != null && year != null && gap < year; gap++) years.add(gap(visit, detail, gap));
      years.add(year(visit, detail, part));
      last = year;
    }
    return years;
  }

  private static OrganismePage.Annee year(Visit visit, Organismes.Detail detail, Part part) {
    if (part.cle() == null) return new OrganismePage.Annee(visit.strings().get("couverture.sans-date"), PageRows.sums(part.totals()), null, null);
    Address lines = Address.of("/depenses").with("beneficiaire", detail.summary().entry().id()).with("annee", part.cle());
    return new OrganismePage.Annee(part.cle(), PageRows.sums(part.totals()), null, lines + "#lignes");
  }

  /** A year without a sum: no act of those who name the organisation is held, or some are and none decides. */
  private static OrganismePage.Annee gap(Visit visit, Organismes.Detail detail, int year) {
    Set<String> houses = detail.summary().collectivites();
    long held = visit.services().store().acts().stream()
        .filter(act -> act.date() != null && act.date().getYear() == year && houses.contains(act.id().collectivite())).count();
    return new OrganismePage.Annee(String.valueOf(year), new Sums(List.of()), visit.strings().count("organisme.annee.vide", held), null);
  }

  private static OrganismePage.Part part(Visit visit, Organismes.Detail detail, String collectivite) {
    List<Line> lines = detail.lignes().stream().filter(line -> line.act().id().collectivite().equals(collectivite)).toList();
    Stream<ActRow> acts = detail.actes().stream().filter(act -> act.id().collectivite().equals(collectivite));
    return new OrganismePage.Part(
        collectivite,
        OrganismesView.collectivite(visit, collectivite),
        PageRows.sums(Totals.of(lines)),
        lines.stream().map(PageRows::ledger).toList(),
        acts.map(act -> mention(act, detail.evidence().get(act.id()))).toList());
  }

  private static OrganismePage.Elsewhere elsewhere(Elsewhere.Places found) {
    return new OrganismePage.Elsewhere(found.places().stream().map(OrganismeView::place).toList(), found.complete());
  }

  private static OrganismePage.Place place(Elsewhere.Place place) {
    String href = PageRows.place(place.act().id(), place.words().start());
    return new OrganismePage.Place(PageRows.act(place.act()), Quote.of(place.sentence(), place.nom(), href));
  }

  private static CitedBy mention(ActRow act, OrganismeRow row) {
    Organisme organisme = row.organisme();
    String words = Stream.concat(Stream.of(organisme.nom()), organisme.alias().stream()).filter(row.sentence()::contains).findFirst().orElse("");
    String href = organisme.mentions().isEmpty() ? "/deliberations/" + act.id() : PageRows.place(act.id(), organisme.mentions().getFirst().start());
    return new CitedBy(PageRows.act(act), "", Quote.of(row.sentence(), words, href), new Claim(row.rule(), row.confidence()));
  }
}
