package vu.server.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;
import vu.server.Services;

/** {@code /api/donnees}: what can be taken out, with its files and columns. */
final class DonneesResource {
  private DonneesResource() {}

  static void list(Services services, Context context) {
    Params.of(context, List.of());
    ObjectNode node = Json.object().put("maj", services.store().written() == null ? null : services.store().written().toString());
    node.set("jeux", Json.array(Jeu.all(services), DonneesResource::jeu));
    Json.send(context, node);
  }

  private static ObjectNode jeu(Jeu jeu) {
    ObjectNode node = Json.object().put("nom", jeu.kind()).put("lignes", jeu.lignes());
    node.set("fichiers", Json.array(jeu.fichiers(), file -> Json.object().put("href", file.href()).put("format", file.format()).put("type", file.type())));
    return node.set("colonnes", Json.array(jeu.colonnes(), DonneesResource::colonne));
  }

  private static ObjectNode colonne(String name) {
    Optional<Colonne> column = Colonne.of(name);
    return Json.object().put("nom", name).put("type", column.map(Colonne::type).orElse(null)).put("description", column.map(Colonne::fr).orElse(null));
  }
}
