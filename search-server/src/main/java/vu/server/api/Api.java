package vu.server.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vu.server.Metrics;
import vu.server.Route;
import vu.server.Services;
import vu.server.graph.format.ChainFormats;

/** The addresses of the API. */
public final class Api {
  private Api() {}

  public static List<Route> routes(Metrics metrics) {
    List<Route> routes = new ArrayList<>();
    list(routes, "/api/deliberations", DeliberationResource::search, DeliberationResource::listing);
    routes.add(Route.get("/api/deliberations.atom", AtomResource::search));
    routes.add(Route.get("/api/depenses.atom", AtomResource::depenses));
    routes.add(Route.get("/api/organismes/{id}.atom", AtomResource::organisme));
    routes.add(Route.get("/api/deliberations/{collectivite}/{key}.atom", AtomResource::citing));
    routes.add(Route.get("/api/deliberations/{collectivite}/{key}.akn", ExportResource::akn));
    routes.add(Route.get("/api/deliberations/{collectivite}/{key}.jsonld", JsonLd::act));
    routes.add(Route.get("/api/deliberations/{collectivite}/{key}", DeliberationResource::one));
    routes.add(Route.get("/api/deliberations/{collectivite}/{key}/chaine", ChaineResource::chain));
    routes.add(Route.get("/api/deliberations/{collectivite}/{key}/chaine.gexf", ChaineResource.twin("gexf", "application/gexf+xml", ChainFormats.GEXF)));
    routes.add(Route.get("/api/deliberations/{collectivite}/{key}/chaine.graphml",
        ChaineResource.twin("graphml", "application/graphml+xml", ChainFormats.GRAPHML)));
    routes.add(Route.get("/api/deliberations/{collectivite}/{key}/dossier", DossierResource::dossier));
    routes.add(Route.get("/api/chemin", CheminResource::path));
    routes.add(Route.get("/api/deliberations/{collectivite}/{key}/chaine.mermaid", ChaineResource.twin("mermaid", "text/plain", ChainFormats.MERMAID)));
    routes.add(Route.get("/api/deliberations/{collectivite}/{key}/chaine.csv", (services, context) -> ChaineResource.listing(services, context).csv(context)));
    routes.add(Route.get("/api/deliberations/{collectivite}/{key}/chaine.svg", ChaineResource::svg));
    routes.add(Route.get("/api/deliberations/{collectivite}/{key}/citer", CiterResource::cite));
    routes.add(Route.get("/api/deliberations/{collectivite}/{key}/citer.bib", CiterResource.bib()));
    routes.add(Route.get("/api/deliberations/{collectivite}/{key}/citer.ris", CiterResource.ris()));
    list(routes, "/api/organismes", OrganismeResource::list, OrganismeResource::listing);
    routes.add(Route.get("/api/organismes/{id}", OrganismeResource::one));
    list(routes, "/api/textes", TexteResource::list, TexteResource::listing);
    routes.add(Route.get("/api/textes/<cle>/citations.csv", (services, context) -> TexteResource.citations(services, context).csv(context)));
    routes.add(Route.get("/api/textes/<cle>/citations.jsonl", (services, context) -> TexteResource.citations(services, context).jsonl(context)));
    routes.add(Route.get("/api/textes/<cle>", TexteResource::one));
    list(routes, "/api/depenses", DepenseResource::ledger, DepenseResource::listing);
    list(routes, "/api/subventions", SubventionResource::list, SubventionResource::listing);
    routes.add(Route.get("/api/depenses/dossier.zip", Evidence::pack));
    routes.add(Route.get("/api/exports/{fichier}", ExportResource::file));
    routes.add(Route.get("/api/donnees", DonneesResource::list));
    routes.add(Route.get("/api/donnees.jsonld", JsonLd::catalogue));
    routes.add(Route.get("/api/depenses.tableur.csv", (services, context) -> DepenseResource.listing(services, context).spreadsheet(context)));
    list(routes, "/api/absents", AbsentResource::list, AbsentResource::listing);
    routes.add(Route.post("/api/resolution", ResolutionResource::resolve));
    list(routes, "/api/delegations", DelegationResource::list, DelegationResource::listing);
    list(routes, "/api/comparaison", ComparaisonResource::comparaison, ComparaisonResource::listing);
    routes.add(Route.get("/api/couverture", CouvertureResource::couverture));
    routes.add(Route.get("/api/statut", StatutResource::statut));
    routes.add(Route.get("/api/suggestions", SuggestionResource::suggest));
    routes.add(Route.get("/openapi.json", (services, context) -> context.contentType("application/json; charset=utf-8").result(openapi())));
    routes.add(Route.get("/sante", (services, context) -> Json.send(context, Json.object().put("ok", true).put("actes", services.acts().size()))));
    routes.add(Route.get("/metrics", (services, context) -> context.contentType("text/plain; version=0.0.4; charset=utf-8").result(metrics.text(services))));
    return List.copyOf(routes);
  }

  private interface Twins {
    Listing of(Services services, Context context);
  }

  /** A list and its twins. */
  private static void list(List<Route> routes, String path, Route.Handler json, Twins listing) {
    routes.add(Route.get(path, json));
    routes.add(Route.get(path + ".csv", (services, context) -> listing.of(services, context).csv(context)));
    routes.add(Route.get(path + ".jsonl", (services, context) -> listing.of(services, context).jsonl(context)));
  }

  private static String openapi() throws IOException {
    try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
