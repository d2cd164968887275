package vu.server.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vu.indexer.export.ActJson;
import vu.indexer.index.ActRow;
import vu.indexer.index.EdgeRow;
import vu.indexer.index.Rows;
import vu.indexer.lexicon.Nomenclature;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.server.Notes;
import vu.server.Services;
import vu.server.graph.Absent;
import vu.server.search.Facet;
import vu.server.search.FilterName;
import vu.server.search.Hit;
import vu.server.search.MontantRange;
import vu.server.search.Offer;
import vu.server.search.Passage;
import vu.server.search.Reason;
import vu.server.search.SearchPage;
import vu.server.search.SearchRequest;
import vu.server.search.Sort;

/** {@code /api/deliberations}: the search, and one act. */
public final class DeliberationResource {
  static final List<String> PARAMS =
      Stream.of(Stream.of("q"), Stream.of(FilterName.values()).map(FilterName::id), Stream.of("tri"), Paging.NAMES.stream()).flatMap(names -> names)
          .toList();

  /** CSV columns of a search. */
  private static final List<String> COLUMNS =
      List.of("id", "collectivite.id", "collectivite.nom", "instance", "date", "numero", "objet", "vote", "matiere.code", "matiere.nom",
          "matiere.confiance", "demonstration", "citePar", "passage");

  /** Acts fetched at a time for an export. */
  private static final int BATCH = 500;

  private DeliberationResource() {}

  /** What a request for a search asks; the site reads its addresses with the same method. */
  public static SearchRequest request(Services services, Context context) {
    Params params = Params.of(context, PARAMS);
    Paging paging = Paging.of(params);
    return new SearchRequest(params.text("q"), filters(services, params), params.one("tri", Sort.values(), Sort.PERTINENCE), paging.offset(),
        paging.limit());
  }

  /** The filters of a search, checked; the site reads its addresses with the same method. */
  public static Map<String, List<String>> filters(Services services, Params params) {
    Map<String, List<String>> filters = new LinkedHashMap<>();
    for (FilterName name : FilterName.values()) {
      List<String> values = params.all(name.id());
      if (values.isEmpty()) continue;
      values.forEach(value -> check(services, name, value.startsWith("-") ? value.substring(1) : value));
      filters.put(name.id(), values);
    }
    return filters;
  }

  /** Small closed sets are checked; an organisation or a text that nothing names is simply not found. */
  private static void check(Services services, FilterName name, String value) {
    List<String> accepted = switch (name) {
      case COLLECTIVITE -> services.store().acts().stream().map(act -> act.collectivite().id()).distinct().sorted().toList();
      case INSTANCE -> services.store().acts().stream().map(ActRow::instance).filter(Objects::nonNull).distinct().sorted().toList();
      case MATIERE -> Nomenclature.get().codes();
      case MONTANT -> MontantRange.ALL.stream().map(MontantRange::id).toList();
      case ANNEE -> value.matches("\\d{4}") ? List.of(value) : List.of("une année de quatre chiffres");
      case ASSOCIATION, TEXTE -> List.of(value);
    };
    if (!accepted.contains(value)) throw ApiError.badValue(name.id(), value, accepted);
  }

  static void search(Services services, Context context) {
    SearchRequest request = request(services, context);
    Json.send(context, json(services.search().search(request), request));
  }

  /** The answer to a search. */
  public static ObjectNode json(SearchPage page, SearchRequest request) {
    ObjectNode node = Json.object().put("q", request.q());
    ObjectNode understood = node.putObject("compris").put("requete", page.understood().printed())
        .put("repli", Notes.together(Notes.french(), page.understood().fallback()));
    understood.set("notes", Json.strings(Notes.each(Notes.french(), page.understood().notes())));
    understood.set("pages", Json.array(page.understood().offers(), DeliberationResource::offer));
    new Paging(request.offset(), request.limit()).put(node, page.total()).put("tri", request.sort().name().toLowerCase(Locale.ROOT));
    node.set("resultats", Json.array(page.hits(), DeliberationResource::hit));
    node.set("facettes", Json.array(page.facets(), DeliberationResource::facet));
    return node;
  }

  private static ObjectNode offer(Offer offer) {
    return Json.object().put("genre", offer.kind()).put("id", offer.id()).put("libelle", offer.label());
  }

  static Listing listing(Services services, Context context) {
    SearchRequest request = request(services, context);
    long total = services.search().search(batch(request, 0, 0)).total();
    Stream<Hit> hits =
        IntStream.iterate(0, from -> from < total, from -> from + BATCH)
            .boxed()
            .flatMap(from -> services.search().search(batch(request, from, BATCH)).hits().stream());
    return listing(hits);
  }

  /** Hits as rows. */
  public static Listing listing(Stream<Hit> hits) {
    return new Listing("deliberations", COLUMNS,
        hits.map(hit -> hit(hit).put("passage", hit.passages().isEmpty() ? null : hit.passages().getFirst().text())));
  }

  private static SearchRequest batch(SearchRequest request, int offset, int limit) {
    return new SearchRequest(request.q(), request.filters(), request.sort(), offset, limit);
  }

  private static ObjectNode hit(Hit hit) {
    ObjectNode node = Views.act(hit.act()).put("score", hit.score()).put("citePar", hit.citedBy());
    node.set("passages", Json.array(hit.passages(), DeliberationResource::passage));
    node.set("raisons", Json.array(hit.reasons(), DeliberationResource::reason));
    node.set("montants", Json.array(hit.votes(), Views::montant));
    return node;
  }

  private static ObjectNode reason(Reason reason) {
    ObjectNode node = Json.object().put("zone", reason.zone().field());
    node.set("mots", Json.strings(reason.words()));
    return node;
  }

  private static ObjectNode passage(Passage passage) {
    ObjectNode node = Views.place(Json.object().put("bloc", passage.bloc()), passage.span()).put("texte", passage.text());
    node.set("marques", Json.array(passage.marks(), mark -> Views.place(Json.object(), mark)));
    return node;
  }

  private static ObjectNode facet(Facet facet) {
    ObjectNode node = Json.object().put("nom", facet.name());
    node.set("valeurs", Json.array(facet.values(), DeliberationResource::value));
    return node;
  }

  private static ObjectNode value(Facet.Value value) {
    return Json.object().put("id", value.id()).put("label", value.label()).put("actes", value.count()).put("choisie", value.selected());
  }

  /** One act with its text and its citations both ways; for an act that is cited and not held, what the citing acts say of it. */
  static void one(Services services, Context context) {
    Params.of(context, List.of());
    String address = address(context);
    Optional<AnalysedAct> act = id(address).flatMap(services::whole);
    if (act.isPresent()) Json.send(context, held(services, act.get()));
    else Json.send(context, absent(services, services.graph().absent("delib:" + address).orElseThrow(() -> unknown(address)), address));
  }

  /** The act an address names. */
  static ActId id(Context context) {
    return id(address(context)).orElseThrow(() -> unknown(address(context)));
  }

  static String address(Context context) {
    return context.pathParam("collectivite") + "/" + context.pathParam("key");
  }

  /** Empty for an address that no held act can have, such as that of an act cited by its date only. */
  private static Optional<ActId> id(String address) {
    try {
      return Optional.of(ActId.parse(address));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static ApiError unknown(Object id) {
    return ApiError.notFound("Aucun acte ne porte l’identifiant « " + id + " », et aucun acte ne le cite.");
  }

  private static ObjectNode held(Services services, AnalysedAct act) {
    ObjectNode node = ActJson.of(act, true).put("detenu", true).put("intituleSeul", act.source().listed());
    node.set("sources", Json.strings(services.store().sources(act.id())));
    node.set("listes", Json.array(services.store().listed(act.id()), ListViews::line));
    node.set("citePar", citations(services, services.graph().in(act.id())));
    node.set("citePeutEtrePar", citations(services, services.graph().toCheck(act.id())));
    node.set("statut", StatutView.json(services, services.statuses().of(act.id())));
    node.set("delegation", DelegationResource.foundation(services, services.checks().of(Rows.act(act))));
    return node;
  }

  private static ObjectNode absent(Services services, Absent absent, String id) {
    ObjectNode node = Json.object().put("id", id).put("detenu", false).put("cle", absent.cle());
    node.put("numero", services.names().printedNumber(absent.cle()).orElse(null)).put("actes", absent.acts());
    node.set("citePar", Json.array(absent.citations(), evidence -> evidence(services, evidence)));
    node.set("statut", StatutView.json(services, services.statuses().of(absent.cle())));
    return node;
  }

  /** What one citing act prints of the number, date and body, beside the sentence. */
  private static ObjectNode evidence(Services services, Absent.Evidence evidence) {
    EdgeRow edge = evidence.edge();
    ObjectNode node = Views.citation(services.acts().get(edge.from()), edge);
    node.putObject("cite")
        .put("numero", edge.numero())
        .put("date", Json.text(edge.date()))
        .put("instance", evidence.instance())
        .put("collectivite", evidence.collectivite());
    return node;
  }

  /** Citing acts, latest first. */
  private static ArrayNode citations(Services services, List<EdgeRow> edges) {
    List<EdgeRow> latestFirst = new ArrayList<>(edges);
    Comparator<EdgeRow> byDate = Comparator.comparing(edge -> services.acts().get(edge.from()).date(),
        Comparator.nullsLast(Comparator.reverseOrder()));
    latestFirst.sort(byDate.thenComparing(EdgeRow::from));
    return Json.array(latestFirst, edge -> Views.citation(services.acts().get(edge.from()), edge));
  }
}
