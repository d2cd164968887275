package vu.server.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vu.indexer.index.ActRow;
import vu.indexer.index.EdgeRow;
import vu.indexer.index.FileEntry;
import vu.server.Services;

/** {@code /api/couverture}: what is held and what is not, so that a reader knows what a missing result means. */
public final class CouvertureResource {
  private CouvertureResource() {}

  static void couverture(Services services, Context context) {
    Params.of(context, List.of());
    List<ActRow> acts = services.store().acts();
    List<EdgeRow> edges = services.store().edges();
    ObjectNode node = Json.object().put("actes", acts.size()).put("absents", services.graph().absents().size());
    node.set("collectivites", Json.array(StatutResource.collectivites(services), id -> collectivite(id, acts, edges)));
    node.put("intitulesSeuls", acts.stream().filter(ActRow::intituleSeul).count()).put("ecritLe", Json.text(services.store().written()));
    node.set("listes", Json.array(services.store().lists(), ListViews::list));
    node.set("lectures", Json.array(services.store().noted(), CouvertureResource::reading));
    node.set("refuses", Json.array(services.store().refused(),
        r -> Json.object().put("path", r.path()).put("code", r.code()).put("raison", r.reason())));
    Json.send(context, node);
  }

  /** A file that was read with something to be said: pages read from their image, acts a table of contents announces in vain. */
  private static ObjectNode reading(FileEntry file) {
    ObjectNode node = Json.object().put("path", file.path());
    node.set("ocrPages", Json.array(file.notes().ocr(),
        page -> Json.object().put("page", page.page()).put("confidence", page.confidence()).put("words", page.words())));
    node.set("problemes", Json.array(file.notes().problems(),
        problem -> Json.object().put("code", problem.code()).put("message", problem.message())));
    return node;
  }

  private static ObjectNode collectivite(String id, List<ActRow> all, List<EdgeRow> edges) {
    List<ActRow> acts = all.stream().filter(act -> act.id().collectivite().equals(id)).toList();
    List<LocalDate> dates = acts.stream().map(ActRow::date).filter(Objects::nonNull).sorted().toList();
    ObjectNode node = Json.object();
    node.set("collectivite", Views.authority(acts.getFirst().collectivite()));
    node.put("actes", acts.size()).put("premier", dates.isEmpty() ? null : dates.getFirst().toString())
        .put("dernier", dates.isEmpty() ? null : dates.getLast().toString());
    node.set("parAnnee", counts(acts, act -> act.date() == null ? null : String.valueOf(act.date().getYear())));
    node.set("parInstance", counts(acts, ActRow::instance));
    ObjectNode filled = node.putObject("renseignes").put("numero", count(acts, ActRow::numero)).put("date", count(acts, ActRow::date));
    filled.put("objet", count(acts, ActRow::objet)).put("instance", count(acts, ActRow::instance)).put("vote", count(acts, ActRow::vote));
    ObjectNode references = node.putObject("references");
    Map<String, Long> byStatus =
        edges.stream().filter(e -> e.from().collectivite().equals(id))
            .collect(Collectors.groupingBy(e -> e.resolution().status(), TreeMap::new, Collectors.counting()));
    for (String status : List.of("resolved", "ambiguous", "absent", "outside")) references.put(status, byStatus.getOrDefault(status, 0L));
    return node;
  }

  /** Acts by value, values in order, null for those that print none. */
  private static ArrayNode counts(List<ActRow> acts, Function<ActRow, String> value) {
    Map<String, Long> counts = acts.stream().collect(Collectors.groupingBy(
        act -> Objects.toString(value.apply(act), ""), TreeMap::new, Collectors.counting()));
    return Json.array(counts.entrySet(), e -> Json.object().put("cle", e.getKey().isEmpty() ? null : e.getKey()).put("actes", e.getValue()));
  }

  private static long count(List<ActRow> acts, Function<ActRow, ?> value) {
    return acts.stream().map(value).filter(Objects::nonNull).count();
  }
}
