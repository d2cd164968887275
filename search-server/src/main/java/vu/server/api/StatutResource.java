package vu.server.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;
import vu.indexer.index.ActRow;
import vu.server.Services;

/** {@code /api/statut}: what this server holds. */
public final class StatutResource {
  private StatutResource() {}

  /** Ids of the authorities whose acts are held, in order. */
  static List<String> collectivites(Services services) {
    return services.store().acts().stream().map(act -> act.id().collectivite()).distinct().sorted().toList();
  }

  static void statut(Services services, Context context) {
    Params.of(context, List.of());
    List<ActRow> acts = services.store().acts();
    ObjectNode node = Json.object().put("actes", acts.size());
    node.put("ecritLe", Json.text(services.store().written()));
    node.put("intitulesSeuls", acts.stream().filter(ActRow::intituleSeul).count());
    node.put("demonstration", acts.stream().filter(ActRow::demonstration).count());
    node.put("references", services.store().edges().size());
    node.put("absents", services.graph().absents().size());
    node.put("textes", services.textes().all().size());
    node.put("organismes", services.registry().entries().size());
    node.put("depenses", services.ledger().lines().size());
    List<LocalDate> dates = acts.stream().map(ActRow::date).filter(Objects::nonNull).sorted().toList();
    node.putObject("periode").put("du", dates.isEmpty() ? null : dates.getFirst().toString()).put("au", dates.isEmpty() ? null : dates.getLast().toString());
    node.set("collectivites", Json.array(collectivites(services), id -> collectivite(services, id)));
    node.set("refuses", Json.array(services.store().refused(), r -> Json.object().put("path", r.path()).put("code", r.code()).put("raison", r.reason())));
    Json.send(context, node);
  }

  private static ObjectNode collectivite(Services services, String id) {
    List<ActRow> acts = services.store().acts().stream().filter(act -> act.id().collectivite().equals(id)).toList();
    String nom = acts.stream().map(act -> act.collectivite().nom()).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    return Json.object().put("id", id).put("nom", nom).put("siren", acts.getFirst().collectivite().siren()).put("actes", acts.size());
  }
}
