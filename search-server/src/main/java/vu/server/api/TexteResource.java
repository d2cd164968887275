package vu.server.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vu.indexer.lexicon.Abrogation;
import vu.indexer.lexicon.Abrogations;
import vu.server.Services;
import vu.server.texte.Textes;

/** {@code /api/textes}: the laws, codes and acts of the Union, and who cites them. */
public final class TexteResource {
  static final List<String> PARAMS = Stream.concat(Stream.of("q", "kind"), Paging.NAMES.stream()).toList();
  private static final List<String> COLUMNS = List.of("cle", "kind", "nom", "url", "citations", "nombreActes");

  static final List<String> ONE_PARAMS = List.of("article", "collectivite", "annee");
  private static final List<String> CITATION_COLUMNS =
      List.of("id", "collectivite.id", "collectivite.nom", "instance", "date", "numero", "objet", "relation", "bloc", "articles", "texte",
          "phrase", "rule", "confidence");

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

  /** One text; the parameters keep the citations of an article, of some authorities, of some years. */
  static void one(Services services, Context context) {
    Textes.Detail detail = detail(services, context.pathParam("cle"), Params.of(context, ONE_PARAMS));
    ObjectNode node = summary(detail.summary());
    node.set("abrogations", Json.array(Abrogations.get().all(detail.summary().cle()), TexteResource::abrogation));
    node.set("parAnnee", counts(detail.parAnnee()));
    node.set("parCollectivite", counts(detail.parCollectivite()));
    node.set("articles", counts(detail.articles()));
    node.set("citePar", Json.array(detail.citations(), citation -> Views.citation(citation.act(), citation.edge())));
    Json.send(context, node);
  }

  /** That a text, or the articles named, no longer stands: from which day on, by what, and who says so. */
  static ObjectNode abrogation(Abrogation abrogation) {
    ObjectNode node = Json.object().put("date", abrogation.day().toString()).put("entiere", abrogation.whole());
    node.set("articles", Json.strings(abrogation.articles()));
    node.put("par", abrogation.par());
    node.set("sources", Json.strings(abrogation.sources()));
    return node;
  }

  /** The citations of one text as rows. */
  static Listing citations(Services services, Context context) {
    Textes.Detail detail = detail(services, context.pathParam("cle"), Params.of(context, ONE_PARAMS));
    return new Listing("citations", CITATION_COLUMNS, detail.citations().stream().map(citation -> Views.citation(citation.act(), citation.edge())));
  }

  /**
   * What a request asks of one text; the site reads its addresses with the same method.
   *
   * @throws ApiError 404 when no act held cites it, or the article
   */
  public static Textes.Detail detail(Services services, String text, Params params) {
    String cle = text + (params.text("article") == null ? "" : "#" + params.text("article").replaceAll("[\\s.]", ""));
    return services.textes().detail(cle, kept(services, params)).orElseThrow(() -> ApiError.notFound("Aucun acte détenu ne cite « " + cle + " »."));
  }

  private static Predicate<Textes.Citation> kept(Services services, Params params) {
    Set<String> collectivites = params.among("collectivite", StatutResource.collectivites(services));
    Set<Integer> annees = params.integers("annee", 1000, 9999);
    return citation ->
        (collectivites.isEmpty() || collectivites.contains(citation.act().id().collectivite()))
            && (annees.isEmpty() || citation.act().date() != null && annees.contains(citation.act().date().getYear()));
  }

  private static ArrayNode counts(List<Textes.Count> counts) {
    return Json.array(counts, count -> Json.object().put("cle", count.cle()).put("nombreActes", count.actes()));
  }
}
