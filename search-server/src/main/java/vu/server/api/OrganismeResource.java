package vu.server.api;

import io.javalin.http.Context;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;
import vu.indexer.index.OrganismeRow;
import vu.indexer.model.Organisme;
import vu.server.Services;
import vu.server.organisme.Elsewhere;
import vu.server.organisme.Organismes;

/** {@code /api/organismes}: the organisations that acts name, with what was voted to them. */
public final class OrganismeResource {
  static final List<String> PARAMS = Stream.concat(Stream.of("q", "collectivite", "type"), Paging.NAMES.stream()).toList();
  static final List<String> COLUMNS =
      List.of(
          "id", "nom", "alias", "type", "nombreActes", "collectivites", "totaux.lignes", "totaux.depenses.euros", "totaux.depenses.eurosHt",
          "totaux.recettes.euros", "totaux.garanties.euros", "totaux.credits.euros");

  private OrganismeResource() {}

  static void list(Services services, Context context) {
    Params params = Params.of(context, PARAMS);
    Paging paging = Paging.of(params);
    List<Organismes.Summary> found = find(services, params);
    ObjectNode node = paging.put(Json.object(), found.size());
    node.set("organismes", Json.array(paging.of(found), OrganismeResource::summary));
    Json.send(context, node);
  }

  static Listing listing(Services services, Context context) {
    return listing(find(services, Params.of(context, PARAMS)).stream());
  }

  static Listing listing(Stream<Organismes.Summary> found) {
    return new Listing("organismes", COLUMNS, found.map(OrganismeResource::summary));
  }

  private static List<Organismes.Summary> find(Services services, Params params) {
    List<String> known = StatutResource.collectivites(services);
    return services.organismes().find(params.text("q"), new LinkedHashSet<>(params.among("collectivite", known)),
        params.any("type", Organisme.Type.values()));
  }

  private static ObjectNode summary(Organismes.Summary summary) {
    ObjectNode node = Json.object().put("id", summary.entry().id()).put("nom", summary.entry().nom());
    node.set("alias", Json.strings(summary.entry().alias()));
    node.put("type", summary.entry().type().label()).put("nombreActes", summary.actes());
    node.set("collectivites", Json.strings(summary.collectivites()));
    node.set("totaux", Views.totals(summary.totals()));
    node.set("parCollectivite", Json.array(summary.parCollectivite(), Views::part));
    return node;
  }

  static void one(Services services, Context context) {
    Params.of(context, List.of());
    String id = context.pathParam("id");
    Organismes.Detail detail = services.organismes().detail(id)
        .orElseThrow(() -> ApiError.notFound("Aucun organisme ne porte l’identifiant « " + id + " »."));
    ObjectNode node = summary(detail.summary());
    node.set("decisions", Json.array(detail.summary().entry().decided(), decided -> Json.object().put("nomA", decided.a()).put("nomB", decided.b())));
    node.set("parAnnee", Json.array(detail.parAnnee(), Views::part));
    node.set("lignes", Json.array(detail.lignes(), Views::line));
    node.set("actes", Json.array(detail.actes(), act -> evidence(Views.act(act), detail.evidence().get(act.id()))));
    Elsewhere.Places elsewhere = services.elsewhere().of(detail.summary().entry());
    node.set("nommeAussi", Json.array(elsewhere.places(), OrganismeResource::place));
    node.put("nommeAussiComplet", elsewhere.complete());
    Json.send(context, node);
  }

  private static ObjectNode place(Elsewhere.Place place) {
    return Views.act(place.act()).put("nomImprime", place.nom()).put("phrase", place.sentence()).put("start", place.words().start())
        .put("end", place.words().end());
  }

  /** How an act names the organisation. */
  private static ObjectNode evidence(ObjectNode act, OrganismeRow row) {
    return act.put("nomImprime", row.organisme().nom()).put("phrase", row.sentence()).put("rule", row.rule()).put("confidence", row.confidence());
  }
}
