package vu.server.api;

import io.javalin.http.Context;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import vu.indexer.model.Relation;
import vu.server.Services;
import vu.server.graph.PathQuery;
import vu.server.graph.Paths;
import vu.server.graph.Way;

/** {@code /api/chemin}: how two acts hang together. */
public final class CheminResource {
  public static final List<String> PARAMS = List.of("de", "a", "sens", "relation", "longueur", "max");
  private static final int SHOWN = 10;
  private static final int MAX_SHOWN = 200;

  private CheminResource() {}

  /** The words of a request for a way. */
  public enum Sens {
    BASES(Way.BASES), USAGES(Way.USES), DEUX(Way.BOTH), LIBRE(Way.ANY);

    private final Way way;

    Sens(Way way) {
      this.way = way;
    }

    public static Sens of(Way way) {
      for (Sens sens : values()) if (sens.way == way) return sens;
      throw new IllegalArgumentException("no word for " + way);
    }

    /** As it stands in an address: {@code bases}. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  static void path(Services services, Context context) {
    Json.send(context, json(services, find(services, Params.of(context, PARAMS))));
  }

  /**
   * What a request for paths asks; the site reads its addresses with the same method.
   *
   * @throws ApiError 400 when an end is missing, could be several acts, or is the name of nothing held or cited
   */
  public static Paths find(Services services, Params params) {
    PathQuery query =
        new PathQuery(
            params.one("sens", Sens.values(), Sens.DEUX).way, params.integer("max", SHOWN, 1, MAX_SHOWN), params.any("relation", Relation.values()),
            params.text("longueur") == null ? 0 : params.integer("longueur", 1, 1, PathQuery.MOST_STEPS));
    return services.graph().paths(end(services, params, "de"), end(services, params, "a"), query).orElseThrow();
  }

  /** The node that a parameter names: an id, a key, or a number in any spelling. */
  private static String end(Services services, Params params, String name) {
    String typed = params.text(name);
    if (typed == null) throw new ApiError(400, "parametre-manquant", "Le paramètre « " + name + " » manque.", List.of("de", "a"));
    List<String> found = services.lookup().find(typed);
    if (found.isEmpty()) throw ApiError.badValue(name, typed, List.of("le numéro, l’identifiant ou la clé d’un acte ou d’un texte détenu ou cité"));
    if (found.size() > 1) throw ApiError.badValue(name, typed, found);
    return found.getFirst();
  }

  /** Every path shown, with the words behind each step. */
  public static ObjectNode json(Services services, Paths paths) {
    ObjectNode node = Json.object();
    node.set("de", ChaineResource.node(services, paths.from()));
    node.set("a", ChaineResource.node(services, paths.to()));
    node.put("sens", Sens.of(paths.query().way()).label());
    node.set("relations", ChaineResource.relations(paths.query().relations()));
    if (paths.length().isPresent()) node.put("longueur", paths.length().getAsInt());
    else node.putNull("longueur");
    if (paths.query().all()) node.put("longueurDemandee", paths.query().steps());
    else node.putNull("longueurDemandee");
    node.put("total", paths.total()).put("complet", paths.complete()).put("limite", paths.limit().orElse(null));
    node.set("cycles", Json.array(paths.cycles(), Json::strings));
    node.set("chemins", Json.array(paths.paths(), path -> path(services, path)));
    return node;
  }

  private static ObjectNode path(Services services, Paths.Path path) {
    ObjectNode node = Json.object().put("sens", Sens.of(path.way()).label());
    node.set("noeuds", Json.array(path.nodes(), n -> ChaineResource.node(services, n)));
    node.set("pas", Json.array(path.steps(), step -> Json.array(step, ChaineResource::arc)));
    return node;
  }
}
