package vu.server.api;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vu.indexer.index.ActRow;
import vu.indexer.model.Montant;
import vu.server.Services;
import vu.server.spending.Filter;
import vu.server.spending.Ledger;
import vu.server.spending.Line;
import vu.server.spending.Order;
import vu.server.spending.Part;
import vu.server.spending.Totals;

/** {@code /api/depenses}: the ledger of decided amounts with its totals. */
public final class DepenseResource {
  static final List<String> PARAMS =
      Stream.concat(Stream.of("q", "collectivite", "annee", "instance", "beneficiaire", "instrument", "min", "max", "tri"), Paging.NAMES.stream()).toList();
  private static final List<String> COLUMNS =
      List.of(
          "date", "collectivite.id", "collectivite.nom", "instance", "id", "numero", "objet", "beneficiaire.id", "beneficiaire.nom", "instrument",
          "euros", "taxe", "annee", "vote", "imputation.exercice", "imputation.section", "imputation.chapitre", "imputation.nature",
          "imputation.fonction", "imputation.operation", "imputation.programme", "texte", "phrase", "start", "end", "rule", "confidence",
          "demonstration");

  /** Beneficiaries shown in a breakdown; the rest is in the list of organisations. */
  private static final int TOP = 50;

  private DepenseResource() {}

  /** What a request for the ledger asks; the site reads its addresses with the same method. */
  public static Filter filter(Services services, Params params) {
    BigDecimal min = params.euros("min"), max = params.euros("max");
    if (min != null && max != null && min.compareTo(max) > 0) throw ApiError.badValue("max", params.text("max"), List.of("au moins " + min.toPlainString()));
    List<String> instances = services.store().acts().stream().map(ActRow::instance).filter(Objects::nonNull).distinct().sorted().toList();
    return new Filter(
        params.among("collectivite", StatutResource.collectivites(services)),
        params.integers("annee", 1900, 2200),
        params.among("instance", instances),
        new LinkedHashSet<>(params.all("beneficiaire")),
        params.any("instrument", Montant.Instrument.values()),
        min,
        max,
        params.text("q"));
  }

  static void ledger(Services services, Context context) {
    Params params = Params.of(context, PARAMS);
    Paging paging = Paging.of(params);
    List<Line> lines = lines(services, params);
    ObjectNode node = paging.put(Json.object(), lines.size());
    node.set("totaux", Views.totals(Totals.of(lines)));
    node.set("parCollectivite", parts(Ledger.breakdown(lines, Ledger.Group.COLLECTIVITE)));
    node.set("parAnnee", parts(Ledger.breakdown(lines, Ledger.Group.ANNEE)));
    node.set("parInstance", parts(Ledger.breakdown(lines, Ledger.Group.INSTANCE)));
    node.set("parInstrument", parts(Ledger.breakdown(lines, Ledger.Group.INSTRUMENT)));
    List<Part> beneficiaires = Ledger.breakdown(lines, Ledger.Group.BENEFICIAIRE);
    node.put("nombreBeneficiaires", beneficiaires.size()).set("parBeneficiaire", parts(beneficiaires.subList(0, Math.min(TOP, beneficiaires.size()))));
    node.set("lignes", Json.array(paging.of(lines), line -> view(services, line)));
    Json.send(context, node);
  }

  static Listing listing(Services services, Context context) {
    return listing(services, lines(services, Params.of(context, PARAMS)));
  }

  /** These lines as rows. */
  static Listing listing(Services services, List<Line> lines) {
    return new Listing("depenses", COLUMNS, lines.stream().map(line -> view(services, line)));
  }

  static List<Line> lines(Services services, Params params) {
    return services.ledger().lines(filter(services, params), params.one("tri", Order.values(), Order.DATE));
  }

  private static ObjectNode view(Services services, Line line) {
    return Views.line(line, services.ledger().imputation(line).orElse(null));
  }

  private static ArrayNode parts(List<Part> parts) {
    return Json.array(parts, Views::part);
  }
}
