package vu.server.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vu.server.Services;
import vu.server.texte.Textes;

/** {@code /api/textes}: the laws, codes and acts of the Union, and who cites them. */
public final class TexteResource {
  static final List<String> PARAMS = Stream.concat(Stream.of("q", "kind"), Paging.NAMES.stream()).toList();
  private static final List<String> COLUMNS = List.of("cle", "kind", "nom", "url", "citations", "nombreActes");

  private TexteResource() {}

  static void list(Services services, Context context) {
    Params params = Params.of(context, PARAMS);
    Paging paging = Paging.of(params);
    List<Textes.Summary> found = find(services, params);
    ObjectNode node = paging.put(Json.object(), found.size());
    node.set("textes", Json.array(paging.of(found), TexteResource::summary));
    Json.send(context, node);
  }

  static Listing listing(Services services, Context context) {
    return new Listing("textes", COLUMNS, find(services, Params.of(context, PARAMS)).stream().map(TexteResource::summary));
  }

  private static List<Textes.Summary> find(Services services, Params params) {
    List<String> kinds = services.textes().all().stream().map(Textes.Summary::kind).distinct().sorted().toList();
    return services.textes().find(params.text("q"), params.among("kind", kinds));
  }

  private static ObjectNode summary(Textes.Summary summary) {
    return Json.object()
        .put("cle", summary.cle())
        .put("kind", summary.kind())
        .put("nom", summary.nom())
        .put("url", summary.url())
        .put("citations", summary.citations())
        .put("nombreActes", summary.actes());
  }

  /** One text; the parameter {@code article} keeps the citations of that article only. */
  static void one(Services services, Context context) {
    Params params = Params.of(context, List.of("article"));
    String cle = context.pathParam("cle") + (params.text("article") == null ? "" : "#" + params.text("article").replaceAll("[\\s.]", ""));
    Textes.Detail detail = services.textes().detail(cle).orElseThrow(() -> ApiError.notFound("Aucun acte ne cite « " + cle + " »."));
    ObjectNode node = summary(detail.summary());
    node.set("parAnnee", counts(detail.parAnnee()));
    node.set("parCollectivite", counts(detail.parCollectivite()));
    node.set("articles", counts(detail.articles()));
    node.set("citePar", Json.array(detail.citations(), citation -> Views.citation(citation.act(), citation.edge())));
    Json.send(context, node);
  }

  private static ArrayNode counts(List<Textes.Count> counts) {
    return Json.array(counts, count -> Json.object().put("cle", count.cle()).put("nombreActes", count.actes()));
  }
}
