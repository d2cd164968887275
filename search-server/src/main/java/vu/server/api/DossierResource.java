package vu.server.api;

import io.javalin.http.Context;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import vu.indexer.index.ActRow;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Relation;
import vu.server.Services;
import vu.server.dossier.Bond;
import vu.server.dossier.Comparison;
import vu.server.dossier.Dossier;

/** {@code /api/deliberations/{id}/dossier}: the successive acts on one matter, and two of them word by word. */
public final class DossierResource {
  public static final List<String> PARAMS = List.of("avec");

  private DossierResource() {}

  static void dossier(Services services, Context context) {
    Params params = Params.of(context, PARAMS);
    ActId id = DeliberationResource.id(context);
    if (services.act(id).isEmpty()) throw DeliberationResource.unknown(id);
    Comparison comparison = comparison(services, id, params);
    ObjectNode node = json(services, services.dossiers().of(id));
    node.set("comparaison", comparison == null ? node.nullNode() : json(comparison));
    Json.send(context, node);
  }

  /**
   * The comparison that a request asks for, or null; the site reads its addresses with the same method.
   *
   * @param id of a held act
   * @throws ApiError 400 when {@code avec} is the act itself or no act that is held
   */
  public static Comparison comparison(Services services, ActId id, Params params) {
    String avec = params.text("avec");
    if (avec == null) return null;
    AnalysedAct other = other(services, avec);
    if (other == null || other.id().equals(id)) {
      List<String> acts = services.dossiers().of(id).acts().stream().map(act -> act.id().toString()).filter(act -> !act.equals(id.toString())).toList();
      throw ApiError.badValue("avec", avec, acts.isEmpty() ? List.of("l’identifiant d’un autre acte détenu") : acts);
    }
    return Comparison.of(services.store().act(id).orElseThrow(), other);
  }

  private static AnalysedAct other(Services services, String id) {
    try {
      return services.store().act(ActId.parse(id)).orElse(null);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static ObjectNode json(Services services, Dossier dossier) {
    ObjectNode node = Json.object().put("acte", dossier.act().toString()).put("total", dossier.total()).put("limite", dossier.limit().orElse(null));
    node.set("actes", Json.array(dossier.acts(), act -> act(services, dossier, act)));
    return node;
  }

  private static ObjectNode act(Services services, Dossier dossier, ActRow act) {
    ObjectNode node = Views.act(act).put("etat", services.statuses().of(act.id()).state().map(Relation::label).orElse(null));
    node.set("liens", Json.array(dossier.bonds(act.id()), DossierResource::bond));
    return node;
  }

  private static ObjectNode bond(Bond bond) {
    ObjectNode node = Json.object().put("vers", bond.to().toString()).put("raison", bond.reason().label()).put("certain", bond.reason().certain());
    if (bond.edge() != null) node.setAll(Views.edge(bond.edge()).without(List.of("kind", "cle", "resolution", "url", "conflit")));
    return node;
  }

  private static ObjectNode json(Comparison comparison) {
    ObjectNode node = Json.object().put("avant", comparison.older().id().toString()).put("apres", comparison.newer().id().toString());
    ObjectNode words = node.putObject("mots");
    for (Comparison.Op op : Comparison.Op.values()) words.put(op.label(), comparison.words(op));
    node.set("parties", Json.array(comparison.parts(), DossierResource::part));
    return node;
  }

  private static ObjectNode part(Comparison.Part part) {
    ObjectNode node = Json.object().put("bloc", part.kind()).put("tropLong", part.tooLong());
    node.set("morceaux", Json.array(part.pieces(), DossierResource::piece));
    return node;
  }

  private static ObjectNode piece(Comparison.Piece piece) {
    ObjectNode node = Json.object().put("op", piece.op().label()).put("texte", piece.texte());
    return Views.place(node, piece.span()).put("finit", piece.ends());
  }
}
