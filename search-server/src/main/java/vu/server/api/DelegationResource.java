package vu.server.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;
import vu.indexer.index.ActRow;
import vu.indexer.index.EdgeRow;
import vu.server.Services;
import vu.server.delegation.Check;
import vu.server.delegation.Checks;
import vu.server.delegation.Finding;
import vu.server.delegation.Foundation;
import vu.server.graph.CitationGraph;

/** {@code /api/delegations}: acts whose bases a person should look at; a prompt, never a verdict. */
public final class DelegationResource {
  public static final List<String> PARAMS = Stream.concat(Stream.of("controle", "collectivite", "annee", "instance"), Paging.NAMES.stream()).toList();
  private static final List<String> COLUMNS =
      List.of(
          "id", "collectivite.id", "collectivite.nom", "instance", "date", "numero", "objet", "controle", "base.cle", "base.nom",
          "base.phrase", "depuis", "par.id", "par.phrase");

  private DelegationResource() {}

  static void list(Services services, Context context) {
    Params params = Params.of(context, PARAMS);
    Paging paging = Paging.of(params);
    Checks.Wanted wanted = wanted(services, params);
    List<Finding> found = services.checks().find(wanted);
    ObjectNode node = paging.put(Json.object(), found.size()).put("controle", wanted.check().label());
    if (wanted.check() == Check.DELEGATION) node.put("actesDelegues", services.checks().delegated(wanted));
    node.set("actes", Json.array(paging.of(found), finding -> row(services, finding)));
    Json.send(context, node);
  }

  static Listing listing(Services services, Context context) {
    return new Listing("delegations", COLUMNS, services.checks().find(wanted(services, Params.of(context, PARAMS))).stream()
        .map(finding -> row(services, finding)));
  }

  /** What a request asks for; the site reads its addresses with the same method. */
  public static Checks.Wanted wanted(Services services, Params params) {
    List<String> houses = services.store().acts().stream().map(act -> act.collectivite().id()).distinct().sorted().toList();
    List<String> bodies = services.store().acts().stream().map(ActRow::instance).filter(Objects::nonNull).distinct().sorted().toList();
    return new Checks.Wanted(
        params.one("controle", Check.values(), Check.DELEGATION), params.among("collectivite", houses),
        params.integers("annee", 1000, 9999), params.among("instance", bodies));
  }

  private static ObjectNode row(Services services, Finding finding) {
    ObjectNode node = Views.act(finding.act()).put("controle", finding.check().label());
    node.set("base", finding.edge() == null ? node.nullNode() : base(services, finding.edge()));
    node.put("depuis", Json.text(finding.since()));
    node.set("abrogation", finding.abrogation() == null ? node.nullNode() : TexteResource.abrogation(finding.abrogation()));
    if (finding.end() == null) return node.putNull("par");
    ObjectNode by = Views.act(services.acts().get(finding.end().edge().from())).put("relation", finding.end().relation().label());
    node.set("par", by.put("phrase", finding.end().edge().sentence()));
    return node;
  }

  private static ObjectNode base(Services services, EdgeRow edge) {
    ObjectNode node = Views.edge(edge);
    String cle = CitationGraph.cle(edge).orElse(edge.cle());
    return node.put("cle", cle).put("nom", cle == null ? null : services.names().name(cle));
  }

  /** The delegation of one act, for its own page. */
  static ObjectNode foundation(Services services, Foundation foundation) {
    ObjectNode node = Json.object().put("attendue", foundation.expected());
    node.set("trouvees", Json.array(foundation.found(), edge -> base(services, edge)));
    return node;
  }
}
