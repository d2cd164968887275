package vu.server.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vu.indexer.index.ActRow;
import vu.indexer.model.Relation;
import vu.server.Route;
import vu.server.Services;
import vu.server.chain.ChainNodes;
import vu.server.chain.ChainPicture;
import vu.server.chain.Grouping;
import vu.server.graph.Chain;
import vu.server.graph.ChainQuery;
import vu.server.graph.CitationGraph;
import vu.server.graph.Direction;
import vu.server.graph.format.ChainFormat;
import vu.web.Html;
import vu.web.Lang;
import vu.web.Strings;

/** {@code /api/deliberations/{id}/chaine}: what an act rests on and what relies on it. */
public final class ChaineResource {
  static final List<String> PARAMS = List.of("sens", "profondeur", "relation", "max");
  /** The picture may also bring nodes together. */
  static final List<String> PICTURE_PARAMS = List.of("sens", "profondeur", "relation", "groupe");
  /** CSV columns: one line for each citation. */
  private static final List<String> COLUMNS =
      List.of("de", "nomDe", "vers", "nomVers", "relation", "kind", "bloc", "numero", "date", "texte", "phrase", "url", "rule", "confidence");

  /** Steps when nothing is said. */
  public static final int DEPTH = 3;
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

  /** The citations of the chain as rows. */
  static Listing listing(Services services, Context context) {
    return new Listing("chaine", COLUMNS, read(services, context).arcs().stream().map(arc -> row(services, arc)));
  }

  private static ObjectNode row(Services services, Chain.Arc arc) {
    return arc(arc).put("nomDe", services.names().name(arc.from())).put("nomVers", services.names().name(arc.to()));
  }

  /** The picture of the chain, refused with its count when there is more than a person can read. */
  static void svg(Services services, Context context) {
    Params params = Params.of(context, PICTURE_PARAMS);
    Chain chain = chain(services, DeliberationResource.address(context), query(params, ChainPicture.MAX_NODES));
    if (chain.total() > ChainPicture.MAX_NODES) throw tooMuch(chain);
    Grouping grouping = params.one("groupe", Grouping.values(), Grouping.usual(chain.nodes().size()));
    ChainPicture.Look look = new ChainPicture.Look(grouping, Strings.of(Lang.FR), ChaineResource::page);
    String label = "Chaîne de " + services.names().name(chain.start().cle());
    context.contentType("image/svg+xml; charset=utf-8").result(Html.svg(ChainPicture.of(chain, ChainNodes.of(services, chain), look), label));
  }

  private static ApiError tooMuch(Chain chain) {
    String message = "Cette chaîne compte " + chain.total() + " actes et textes : plus que les " + ChainPicture.MAX_NODES + " qu’une image peut montrer.";
    return new ApiError(400, "chaine-trop-grande", message, List.of("une profondeur plus petite", "sens=bases", "sens=usages", "relation=…"));
  }

  private static String page(String cle) {
    return cle.startsWith("delib:") ? "/deliberations/" + cle.substring("delib:".length()) + "/chaine" : "/textes/" + cle;
  }

  private static Chain read(Services services, Context context) {
    Params params = Params.of(context, PARAMS);
    return chain(services, DeliberationResource.address(context), query(params, params.integer("max", SHOWN, 1, MAX_SHOWN)));
  }

  /** @throws ApiError 404 when no act held or cited has this address */
  public static Chain chain(Services services, String address, ChainQuery query) {
    return services.graph().chain("delib:" + address, query).orElseThrow(() -> DeliberationResource.unknown(address));
  }

  /** What a request asks for; the site reads its addresses with the same method. */
  public static ChainQuery query(Params params, int most) {
    Direction direction = params.one("sens", Sens.values(), Sens.DEUX).direction;
    int depth = params.integer("profondeur", DEPTH, 0, CitationGraph.MAX_DEPTH);
    return new ChainQuery(direction, depth, most, params.any("relation", Relation.values()));
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
