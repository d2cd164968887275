package vu.server.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vu.indexer.index.ActRow;
import vu.indexer.model.ActId;
import vu.indexer.model.Relation;
import vu.server.Route;
import vu.server.Services;
import vu.server.graph.Chain;
import vu.server.graph.ChainQuery;
import vu.server.graph.CitationGraph;
import vu.server.graph.Direction;
import vu.server.graph.format.ChainFormat;

/** {@code /api/deliberations/{id}/chaine}: what an act rests on and what relies on it. */
public final class ChaineResource {
  static final List<String> PARAMS = List.of("sens", "profondeur", "relation", "max");
  private static final int DEPTH = 3;
  private static final int SHOWN = 200;
  private static final int MAX_SHOWN = 5000;

  private ChaineResource() {}

  /** The words of a request for a direction. */
  private enum Sens {
    BASES(Direction.BASES), USAGES(Direction.USES), DEUX(Direction.BOTH);

    private final Direction direction;

    Sens(Direction direction) {
      this.direction = direction;
    }

    static String of(Direction direction) {
      return switch (direction) {
        case BASES -> "bases";
        case USES -> "usages";
        case BOTH -> "deux";
      };
    }
  }

  static void chain(Services services, Context context) {
    Json.send(context, json(services, read(services, context)));
  }

  /** The same chain for a tool that draws graphs. */
  static Route.Handler twin(String extension, String type, ChainFormat format) {
    return (services, context) -> {
      Chain chain = read(services, context);
      StringBuilder out = new StringBuilder();
      format.write(chain, services.names()::name, out);
      context.contentType(type + "; charset=utf-8").header("Content-Disposition", "attachment; filename=\"chaine." + extension + "\"").result(out.toString());
    };
  }

  private static Chain read(Services services, Context context) {
    Params params = Params.of(context, PARAMS);
    ActId id = DeliberationResource.id(context);
    Direction direction = params.one("sens", Sens.values(), Sens.DEUX).direction;
    int depth = params.integer("profondeur", DEPTH, 0, CitationGraph.MAX_DEPTH);
    ChainQuery query = new ChainQuery(direction, depth, params.integer("max", SHOWN, 1, MAX_SHOWN), params.any("relation", Relation.values()));
    return services.graph().chain(CitationGraph.cle(id), query).orElseThrow(() -> DeliberationResource.unknown(id));
  }

  /** A chain with everything needed to draw it and to show the words behind each edge. */
  public static ObjectNode json(Services services, Chain chain) {
    ObjectNode node = Json.object().put("depart", chain.start().cle()).put("sens", Sens.of(chain.direction())).put("profondeur", chain.depth());
    node.set("relations", relations(chain.relations()));
    node.put("total", chain.total()).put("limite", chain.limit().orElse(null));
    node.set("noeuds", Json.array(chain.nodes(), n -> node(services, n)));
    node.set("aretes", Json.array(chain.arcs(), ChaineResource::arc));
    node.set("cycles", Json.array(chain.cycles(), Json::strings));
    return node;
  }

  /** The relations that were followed, in the order of the enum; empty when all were. */
  static ArrayNode relations(Set<Relation> relations) {
    return Json.strings(relations.stream().sorted().map(Relation::label).toList());
  }

  static ObjectNode arc(Chain.Arc arc) {
    return Json.object().put("de", arc.from()).put("vers", arc.to()).setAll(Views.edge(arc.edge()));
  }

  static ObjectNode node(Services services, Chain.Node n) {
    ActRow act = n.act() == null ? null : services.acts().get(n.act());
    ObjectNode node = Json.object().put("cle", n.cle()).put("nom", services.names().name(n.cle())).put("detenu", act != null);
    node.put("profondeur", n.depth()).put("sens", Sens.of(n.direction())).put("citePar", services.graph().citedBy(n.cle()));
    if (act != null) node.set("acte", Views.act(act));
    return node;
  }
}
