package vu.server.site;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vu.server.Pages;
import vu.server.Route;
import vu.server.Services;
import vu.server.api.ApiError;
import vu.web.Address;
import vu.web.Asset;
import vu.web.Html;
import vu.web.Lang;
import vu.web.Strings;
import vu.web.pages.Chrome;
import vu.web.pages.ErrorPage;
import vu.web.pages.Page;
import vu.web.pages.ProsePage;

/** The addresses of the site. */
public final class Site {
  private static final String HTML = "text/html; charset=utf-8";

  private Site() {}

  /** What the server needs of the site: its addresses, and how to show an error. */
  public static Pages pages() {
    return new Pages(routes(), (services, context, error) -> error(context, error));
  }

  private static List<Route> routes() {
    return List.of(
        page("/", HomeView.PARAMETERS, HomeView::page),
        page("/deliberations", ResultsView.PARAMETERS, ResultsView::page),
        page("/deliberations/{collectivite}/{cle}", List.of(), ActView::page),
        page("/deliberations/{collectivite}/{cle}/citer", CiterView.PARAMETERS, CiterView::page),
        page("/deliberations/{collectivite}/{cle}/chaine", ChaineView.PARAMETERS, ChaineView::page),
        page("/deliberations/{collectivite}/{cle}/dossier", List.of("avec"), DossierView::page),
        page("/chemin", CheminView.PARAMETERS, CheminView::page),
        page("/organismes", OrganismesView.PARAMETERS, OrganismesView::page),
        page("/organismes/{id}", List.of(), OrganismeView::page),
        page("/textes", TextesView.PARAMETERS, TextesView::page),
        page("/textes/<cle>", TexteView.PARAMETERS, TexteView::page),
        page("/depenses", DepensesView.PARAMETERS, DepensesView::page),
        page("/subventions", SubventionsView.PARAMETERS, SubventionsView::page),
        page("/donnees", List.of(), DonneesView::page),
        page("/comparaison", ComparaisonView.PARAMETERS, ComparaisonView::page),
        page("/couverture", List.of(), CouvertureView::page),
        page("/absents", AbsentsView.PARAMETERS, AbsentsView::page),
        page("/delegations", DelegationsView.PARAMETERS, DelegationsView::page),
        page("/verifier", List.of(), VerifierView::form),
        Route.post("/verifier", Site::checked),
        prose(ProsePage.Subject.AIDE),
        prose(ProsePage.Subject.A_PROPOS),
        prose(ProsePage.Subject.ACCESSIBILITE),
        Assets.route(Asset.SCRIPT),
        Route.get("/opensearch.xml", (services, context) -> OpenSearch.describe(context)));
  }

  /** The check of a draft: its text comes in the body and goes nowhere else, not into a cache either. */
  private static void checked(Services services, Context context) {
    context.header("Cache-Control", "no-store").contentType(HTML).result(Html.of(VerifierView.checked(Visit.of(services, context, List.of(Visit.LANG)))));
  }

  private static Route prose(ProsePage.Subject subject) {
    return page("/" + subject.slug(), List.of(), visit -> ProseView.page(visit, subject));
  }

  private static Route page(String path, List<String> parameters, Function<Visit, Page> view) {
    List<String> accepted = Stream.concat(parameters.stream(), Stream.of(Visit.LANG)).toList();
    return Route.get(path, (services, context) -> context.contentType(HTML).result(Html.of(view.apply(Visit.of(services, context, accepted)))));
  }

  /** Answers with a page that says in plain words what went wrong. */
  private static void error(Context context, ApiError error) {
    Strings strings = Strings.of(Lang.of(context.queryParam(Visit.LANG)).orElse(Lang.FR));
    String title = strings.get("erreur.code", error.status());
    Page page = new ErrorPage(new Chrome(strings, title, Address.of(context.path()), ""), error.status(), error.getMessage(), error.accepted());
    context.contentType(HTML).result(Html.of(page));
  }
}
