package vu.server.site;

import java.util.List;
import java.util.stream.Stream;
import vu.indexer.index.ActRow;
import vu.indexer.index.OrganismeRow;
import vu.indexer.model.Organisme;
import vu.server.api.ApiError;
import vu.server.organisme.Organismes;
import vu.server.spending.Line;
import vu.server.spending.Totals;
import vu.web.pages.CitedBy;
import vu.web.pages.Claim;
import vu.web.pages.OrganismePage;
import vu.web.pages.Quote;

/** One organisation across all authorities. */
final class OrganismeView {
  private OrganismeView() {}

  static OrganismePage page(Visit visit) {
    String id = visit.context().pathParam("id");
    Organismes.Detail detail = visit.services().organismes().detail(id).orElseThrow(() -> ApiError.notFound("Aucun organisme détenu n’a l’adresse « " + id + " »."));
    Organismes.Summary summary = detail.summary();
    return new OrganismePage(
        visit.chrome(summary.entry().nom(), null),
        summary.entry().nom(),
        summary.entry().alias(),
        summary.entry().decided().stream().map(decided -> new OrganismePage.Reunion(decided.a(), decided.b())).toList(),
        summary.entry().type().label(),
        PageRows.sums(summary.totals()),
        detail.parAnnee().stream().map(part -> new OrganismePage.Annee(part.nom() == null ? visit.strings().get("couverture.sans-date") : part.nom(), PageRows.sums(part.totals()))).toList(),
        summary.collectivites().stream().map(collectivite -> part(visit, detail, collectivite)).toList());
  }

  private static OrganismePage.Part part(Visit visit, Organismes.Detail detail, String collectivite) {
    List<Line> lines = detail.lignes().stream().filter(line -> line.act().id().collectivite().equals(collectivite)).toList();
    Stream<ActRow> acts = detail.actes().stream().filter(act -> act.id().collectivite().equals(collectivite));
    return new OrganismePage.Part(
        collectivite,
        OrganismesView.collectivite(visit, collectivite),
        PageRows.sums(Totals.of(lines)),
        lines.stream().map(PageRows::money).toList(),
        acts.map(act -> mention(act, detail.evidence().get(act.id()))).toList());
  }

  private static CitedBy mention(ActRow act, OrganismeRow row) {
    Organisme organisme = row.organisme();
    String words = Stream.concat(Stream.of(organisme.nom()), organisme.alias().stream()).filter(row.sentence()::contains).findFirst().orElse("");
    String href = organisme.mentions().isEmpty() ? "/deliberations/" + act.id() : PageRows.place(act.id(), organisme.mentions().getFirst().start());
    return new CitedBy(PageRows.act(act), "", Quote.of(row.sentence(), words, href), new Claim(row.rule(), row.confidence()));
  }
}
