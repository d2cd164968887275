package vu.server.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;
import vu.indexer.index.ActRow;
import vu.indexer.index.EdgeRow;
import vu.server.Services;
import vu.server.absent.AccessRequest;
import vu.server.absent.Wanted;

/** {@code /api/absents}: acts that are cited and not held, those that most acts rely on first. */
public final class AbsentResource {
  static final List<String> PARAMS = Stream.concat(Stream.of("q", "collectivite", "annee"), Paging.NAMES.stream()).toList();
  private static final List<String> COLUMNS =
      List.of("id", "collectivite.id", "collectivite.nom", "numero", "date", "nombreActes", "citations", "citePar", "preuve", "demande");

  private AbsentResource() {}

  static void list(Services services, Context context) {
    Params params = Params.of(context, PARAMS);
    Paging paging = Paging.of(params);
    List<Wanted> found = find(services, params);
    ObjectNode node = paging.put(Json.object(), found.size());
    node.set("absents", Json.array(paging.of(found), wanted -> row(services, wanted)));
    Json.send(context, node);
  }

  static Listing listing(Services services, Context context) {
    return new Listing("absents", COLUMNS, find(services, Params.of(context, PARAMS)).stream().map(wanted -> row(services, wanted)));
  }

  /** The acts a request asks for; the site reads its addresses with the same method. */
  public static List<Wanted> find(Services services, Params params) {
    Set<String> collectivites = params.among("collectivite", services.absents().collectivites());
    return services.absents().find(params.text("q"), collectivites, params.integers("annee", 1000, 9999));
  }

  private static ObjectNode row(Services services, Wanted wanted) {
    ObjectNode node = Json.object().put("id", wanted.id()).put("cle", wanted.cle());
    node.putObject("collectivite").put("id", wanted.collectivite()).put("nom", services.authority(wanted.collectivite()).orElse(null));
    node.put("numero", wanted.numero()).put("date", Json.text(wanted.date())).put("nombreActes", wanted.actes()).put("citations", wanted.citations().size());
    node.set("citePar", Json.strings(wanted.citations().stream().map(edge -> edge.from().toString()).distinct().toList()));
    node.put("preuve", wanted.citations().getFirst().sentence());
    node.set("preuves", Json.array(wanted.citations(), edge -> Views.citation(services.acts().get(edge.from()), edge)));
    return node.put("demande", request(services, wanted));
  }

  /** The letter that asks for it. */
  public static String request(Services services, Wanted wanted) {
    EdgeRow latest = wanted.citations().getFirst();
    ActRow citing = services.acts().get(latest.from());
    return AccessRequest.of(wanted, services.authority(wanted.collectivite()).orElse(null), citing);
  }
}
