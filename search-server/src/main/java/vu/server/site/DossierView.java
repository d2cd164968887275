package vu.server.site;

import java.util.List;
import vu.indexer.index.ActRow;
import vu.indexer.model.ActId;
import vu.server.Services;
import vu.server.api.ApiError;
import vu.server.api.DossierResource;
import vu.server.dossier.Bond;
import vu.server.dossier.Comparison;
import vu.server.dossier.Dossier;
import vu.web.pages.ActLine;
import vu.web.pages.Claim;
import vu.web.pages.DossierPage;

/** The successive acts on one matter. */
final class DossierView {
  private final Visit visit;
  private final ActRow act;

  private DossierView(Visit visit, ActRow act) {
    this.visit = visit;
    this.act = act;
  }

  /** @throws ApiError 404 when the act is not held, 400 when the other one cannot be compared */
  static DossierPage page(Visit visit) {
    String address = visit.context().pathParam("collectivite") + "/" + visit.context().pathParam("cle");
    Services services = visit.services();
    ActRow act = services.graph().act(Hrefs.ACT + address).flatMap(services::act).orElseThrow(() -> unknown(address));
    return new DossierView(visit, act).page();
  }

  private static ApiError unknown(String address) {
    return ApiError.notFound("Aucun acte détenu n’a l’adresse « " + address + " ».");
  }

  private DossierPage page() {
    Services services = visit.services();
    Dossier dossier = services.dossiers().of(act.id());
    Comparison comparison = DossierResource.comparison(services, act.id(), visit.params());
    ActLine line = PageRows.act(act);
    return new DossierPage(
        visit.chrome(visit.strings().get("dossier.titre") + " – " + line.name(), null), line, dossier.acts().stream()
        .map(other -> step(dossier, other)).toList(),
        dossier.limit().orElse(null), comparison == null ? null : comparison(comparison));
  }

  private DossierPage.Etape step(Dossier dossier, ActRow other) {
    boolean here = other.id().equals(act.id());
    List<DossierPage.Lien> bonds = dossier.bonds(other.id()).stream().map(this::bond).toList();
    String compare = here ? null : visit.address().only("avec", other.id().toString()).toString();
    return new DossierPage.Etape(PageRows.act(other), here, SuitesView.state(visit.services().statuses().of(other.id())), bonds, compare);
  }

  private DossierPage.Lien bond(Bond bond) {
    ActId to = bond.to();
    boolean told = bond.edge() != null;
    return new DossierPage.Lien(
        bond.reason().label(), bond.reason().certain(), PageRows.act(visit.services(), to).name(), "/deliberations/" + to, told
        ? SuitesView.quote(bond.edge()) : null,
        told ? new Claim(bond.edge().rule(), bond.edge().confidence()) : null);
  }

  private static DossierPage.Comparaison comparison(Comparison comparison) {
    return new DossierPage.Comparaison(
        PageRows.act(comparison.older()), PageRows.act(comparison.newer()), comparison.words(Comparison.Op.RETIRE), comparison.words(Comparison.Op.AJOUTE),
        comparison.words(Comparison.Op.EGAL), comparison.parts().stream().map(DossierView::part).toList());
  }

  private static DossierPage.Partie part(Comparison.Part part) {
    return DossierPage.Partie.of(part.kind(), part.tooLong(),
        part.pieces().stream().map(piece -> new DossierPage.Mots(piece.op().label(), piece.texte(), piece.ends())).toList());
  }
}
