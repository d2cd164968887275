package vu.server.api;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vu.indexer.index.ActRow;
import vu.indexer.model.Matiere;
import vu.indexer.model.Montant;
import vu.server.Services;
import vu.server.spending.Detenus;
import vu.server.spending.Filter;
import vu.server.spending.Group;
import vu.server.spending.Ledger;
import vu.server.spending.Line;
import vu.server.spending.Marque;
import vu.server.spending.Order;
import vu.server.spending.Part;
import vu.server.spending.Selection;
import vu.server.spending.Sens;

/** {@code /api/depenses}: the ledger of decided amounts with its totals. */
public final class DepenseResource {
  static final List<String> PARAMS =
      Stream.concat(Stream.of("q", "collectivite", "annee", "instance", "beneficiaire", "instrument", "matiere", "section", "compte",
          "fonction", "sens", "marque", "min", "max", "tri", "par"),
          Paging.NAMES.stream()).toList();
  static final List<String> COLUMNS =
      List.of(
          "date", "collectivite.id", "collectivite.nom", "instance", "id", "numero", "objet", "beneficiaire.id", "beneficiaire.nom", "instrument",
          "sens", "euros", "original", "monnaie", "taxe", "annee", "section", "vote", "matiere.code", "imputation.exercice",
          "imputation.section", "imputation.chapitre", "imputation.nature",
          "imputation.fonction", "imputation.operation", "imputation.programme", "imputation.nomenclature", "imputation.libelleNature",
          "imputation.libelleFonction", "tableau", "premiere", "ecart", "suite", "pluriannuel", "tranches.annee", "tranches.euros",
          "doublons", "controles.message", "texte", "phrase", "start", "end", "rule", "confidence",
          "demonstration");

  /** Parts shown in a breakdown by beneficiary, or by what {@code par} names; the rest is in the exports. */
  public static final int TOP = 50;

  private static final List<String> SECTIONS = List.of("fonctionnement", "investissement");

  private static final Map<String, Group> BREAKDOWNS = new LinkedHashMap<>();

  static {
    BREAKDOWNS.put("parCollectivite", Group.COLLECTIVITE);
    BREAKDOWNS.put("parAnnee", Group.ANNEE);
    BREAKDOWNS.put("parInstance", Group.INSTANCE);
    BREAKDOWNS.put("parInstrument", Group.INSTRUMENT);
    BREAKDOWNS.put("parMatiere", Group.MATIERE);
    BREAKDOWNS.put("parSection", Group.SECTION);
    BREAKDOWNS.put("parCompte", Group.COMPTE);
    BREAKDOWNS.put("parFonction", Group.FONCTION);
    BREAKDOWNS.put("parSens", Group.SENS);
  }

  private DepenseResource() {}

  /** What a request for the ledger asks; the site reads its addresses with the same method. */
  public static Filter filter(Services services, Params params) {
    BigDecimal min = params.euros("min"), max = params.euros("max");
    if (min != null && max != null && min.compareTo(max) > 0) throw ApiError.badValue("max", params.text("max"), List.of("au moins " + min.toPlainString()));
    List<String> instances = services.store().acts().stream().map(ActRow::instance).filter(Objects::nonNull).distinct().sorted().toList();
    Ledger ledger = services.ledger();
    return new Filter(
        params.among("collectivite", StatutResource.collectivites(services)),
        params.integers("annee", 1900, 2200),
        params.among("instance", instances),
        new LinkedHashSet<>(params.all("beneficiaire")),
        params.any("instrument", Montant.Instrument.values()),
        params.among("matiere", matieres(ledger)),
        params.among("section", SECTIONS),
        params.among("compte", ledger.values(Group.COMPTE)),
        params.among("fonction", ledger.values(Group.FONCTION)),
        params.any("sens", Sens.values()),
        params.any("marque", Marque.values()),
        min,
        max,
        params.text("q"));
  }

  /** The codes lines have, and those of level 1 above them. */
  private static List<String> matieres(Ledger ledger) {
    return ledger.values(Group.MATIERE).stream().flatMap(code -> Stream.of(Matiere.niveau1(code), code)).distinct().sorted().toList();
  }

  static void ledger(Services services, Context context) {
    Params params = Params.of(context, PARAMS);
    Paging paging = Paging.of(params);
    Selection lines = services.ledger().select(filter(services, params));
    ObjectNode node = paging.put(Json.object(), lines.size());
    node.set("totaux", Views.totals(lines.totals()));
    for (Map.Entry<String, Group> part : BREAKDOWNS.entrySet()) node.set(part.getKey(), parts(lines.breakdown(part.getValue())));
    Group par = params.one("par", Group.values(), null);
    if (par != null) node.set("repartition", repartition(par, lines.breakdown(par, TOP)));
    Selection.Breakdown beneficiaires = lines.breakdown(Group.BENEFICIAIRE, TOP);
    node.put("nombreBeneficiaires", beneficiaires.count()).set("parBeneficiaire", parts(beneficiaires.parts()));
    node.set("detenus", Json.array(held(services, lines), DepenseResource::held));
    node.set("lignes", Json.array(lines.page(order(params), paging.offset(), paging.limit()), Views::line));
    Json.send(context, node);
  }

  /** The years of which acts are held, for the authorities of a selection; the site shows them too. */
  public static List<Detenus> held(Services services, Selection lines) {
    Set<String> houses = lines.breakdown(Group.COLLECTIVITE).stream().map(Part::cle).collect(Collectors.toSet());
    return Detenus.of(services.store().acts(), houses);
  }

  private static ObjectNode held(Detenus held) {
    ObjectNode node = Json.object().put("collectivite", held.collectivite()).put("premiere", held.premiere()).put("derniere", held.derniere());
    return node.set("lacunes", Json.array(held.lacunes(), year -> Json.object().numberNode(year)));
  }

  static Listing listing(Services services, Context context) {
    return listing(lines(services, Params.of(context, PARAMS)));
  }

  private static ObjectNode repartition(Group par, Selection.Breakdown breakdown) {
    ObjectNode node = Json.object().put("par", par.name().toLowerCase(Locale.ROOT)).put("nombre", breakdown.count());
    node.set("parts", parts(breakdown.parts()));
    return node;
  }

  /** Every line of a selection, made as it is written. */
  public static Listing listing(Selection lines, Order order) {
    return listing(lines.lines(order));
  }

  /** These lines as rows. */
  static Listing listing(Stream<Line> lines) {
    return new Listing("depenses", COLUMNS, lines.map(Views::line));
  }

  static Stream<Line> lines(Services services, Params params) {
    return services.ledger().select(filter(services, params)).lines(order(params));
  }

  /** The order a request asks for; the site reads its addresses with the same method. */
  public static Order order(Params params) {
    return params.one("tri", Order.values(), Order.DATE);
  }

  private static ArrayNode parts(List<Part> parts) {
    return Json.array(parts, Views::part);
  }
}
