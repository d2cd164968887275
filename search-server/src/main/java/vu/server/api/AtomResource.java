package vu.server.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vu.indexer.index.ActRow;
import vu.indexer.index.EdgeRow;
import vu.server.Services;
import vu.server.organisme.Organismes;
import vu.server.search.SearchPage;
import vu.server.search.SearchRequest;
import vu.server.search.Sort;
import vu.server.spending.Line;
import vu.server.spending.Order;
import vu.web.text.Piece;

/** {@code .atom} twins of what one may want to follow: a search, the acts that cite one, an organisation, votes. */
final class AtomResource {
  private AtomResource() {}

  /** The latest acts that a search finds, whatever the order and page it asks for. */
  static void search(Services services, Context context) {
    SearchRequest asked = DeliberationResource.request(services, context);
    SearchPage page = services.search().search(new SearchRequest(asked.q(), asked.filters(), Sort.DATE, 0, Atom.MOST));
    String title = "délibérations" + (asked.q().isBlank() ? "" : " : " + asked.q()) + told(asked.filters());
    List<Atom.Entry> entries = page.hits().stream()
        .map(hit -> Atom.Entry.of(hit.act(), hit.passages().isEmpty() ? null : hit.passages().getFirst().text())).toList();
    new Atom(title, page(context, "/deliberations"), entries).send(services, context);
  }

  private static String told(Map<String, List<String>> filters) {
    return filters.isEmpty() ? "" : filters.entrySet().stream().map(e -> e.getKey() + " " + String.join(", ", e.getValue()))
        .collect(Collectors.joining(" ; ", " (", ")"));
  }

  private static String page(Context context, String path) {
    return path + (context.queryString() == null ? "" : "?" + context.queryString());
  }

  /** The acts that cite an act, held or not. */
  static void citing(Services services, Context context) {
    Params.of(context, List.of());
    String address = context.pathParam("collectivite") + "/" + context.pathParam("key"), cle = "delib:" + address;
    if (!services.graph().knows(cle)) throw DeliberationResource.unknown(address);
    List<EdgeRow> edges = new ArrayList<>(services.graph().in(cle));
    edges.sort(Comparator.comparing((EdgeRow edge) -> services.acts().get(edge.from()).date(), Comparator.nullsLast(Comparator.reverseOrder()))
        .thenComparing(EdgeRow::from));
    Map<ActRow, String> acts = edges.stream().collect(Collectors.toMap(
        edge -> services.acts().get(edge.from()), EdgeRow::sentence, (first, second) -> first, LinkedHashMap::new));
    List<Atom.Entry> entries = acts.entrySet().stream().limit(Atom.MOST).map(act -> Atom.Entry.of(act.getKey(), act.getValue())).toList();
    new Atom("actes qui citent " + services.names().name(cle), "/deliberations/" + address, entries).send(services, context);
  }

  /** The acts that name an organisation. */
  static void organisme(Services services, Context context) {
    Params.of(context, List.of());
    String id = context.pathParam("id");
    Organismes.Detail detail = services.organismes().detail(id)
        .orElseThrow(() -> ApiError.notFound("Aucun organisme ne porte l’identifiant « " + id + " »."));
    List<Atom.Entry> entries = detail.actes().stream().limit(Atom.MOST).map(act -> Atom.Entry.of(act, detail.evidence().get(act.id()).sentence()))
        .toList();
    new Atom("actes qui nomment " + detail.summary().entry().nom(), "/organismes/" + id, entries).send(services, context);
  }

  /** The latest votes of a selection of the ledger. */
  static void depenses(Services services, Context context) {
    Params params = Params.of(context, DepenseResource.PARAMS);
    List<Line> lines = services.ledger().select(DepenseResource.filter(services, params)).page(Order.DATE, 0, Atom.MOST);
    String title = "montants décidés" + (context.queryString() == null ? ""
        : " (" + context.queryParamMap().entrySet().stream().map(e -> e.getKey() + " " + String.join(", ", e.getValue()))
        .collect(Collectors.joining(" ; ")) + ")");
    new Atom(title, page(context, "/depenses"), lines.stream().map(AtomResource::line).toList()).send(services, context);
  }

  private static Atom.Entry line(Line line) {
    String title = line.euros().toPlainString() + " €" + (line.nom() == null ? "" : " – " + line.nom())
        + (line.act().objet() == null ? "" : " – " + line.act().objet());
    String href = "/deliberations/" + line.act().id() + "#" + Piece.anchor(line.montant().span().start());
    return new Atom.Entry(href, title, line.act().date(), line.act().collectivite().nom(), line.montant().sentence());
  }
}
