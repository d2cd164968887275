package vu.server.api;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vu.indexer.index.ActRow;
import vu.indexer.model.ActId;
import vu.indexer.model.Relation;
import vu.server.Services;
import vu.server.graph.ActStatus;
import vu.server.graph.Change;

/** How the status of an act looks in JSON. */
final class StatutView {
  private StatutView() {}

  static ObjectNode json(Services services, ActStatus status) {
    ObjectNode node = Json.object().put("etat", status.state().map(Relation::label).orElse(null));
    node.set("subis", changes(services, status.undergone()));
    node.set("faits", changes(services, status.done()));
    return node;
  }

  private static ArrayNode changes(Services services, List<Change> changes) {
    return Json.array(changes, change -> change(services, change));
  }

  /** One change: what is done, the other act, whether it is certain, and the words that say it. */
  private static ObjectNode change(Services services, Change change) {
    ObjectNode node = Json.object().put("relation", change.relation().label()).put("certain", change.certain()).put("partiel", change.partial());
    node.set("reserves", Json.strings(change.doubts().stream().map(Change.Doubt::label).toList()));
    node.put("cle", change.cle()).put("nom", change.cle() == null ? null : services.names().name(change.cle()));
    ActRow other = services.graph().act(String.valueOf(change.cle())).map(services.acts()::get).orElse(null);
    node.set("acte", other == null ? node.nullNode() : Views.act(other));
    ActId from = change.edge().from();
    return node.put("source", from.toString()).put("dateSource", Json.text(services.acts().get(from).date()))
        .setAll(Views.edge(change.edge()).without(List.of("kind", "cle", "relation", "url", "conflit")));
  }
}
