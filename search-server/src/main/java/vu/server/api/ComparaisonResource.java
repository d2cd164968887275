package vu.server.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;
import vu.indexer.model.Montant;
import vu.server.Services;
import vu.server.comparison.Comparison;
import vu.server.comparison.Question;
import vu.server.comparison.Section;
import vu.server.comparison.Side;

/** {@code /api/comparaison}: two authorities side by side, over the years of which acts of both are held. */
public final class ComparaisonResource {
  public static final List<String> PARAMS = List.of("a", "b", "du", "au", "instrument");
  private static final List<String> COLUMNS =
      Stream.concat(Stream.of("section", "cle", "nom"), Stream.of("a", "b").flatMap(side -> columns(side))).toList();

  private ComparaisonResource() {}

  private static Stream<String> columns(String side) {
    return Stream.of("id", "actes", "totaux.lignes", "totaux.depenses.euros", "totaux.depenses.eurosHt", "totaux.recettes.euros",
        "totaux.garanties.euros", "totaux.credits.euros")
        .map(name -> side + "." + name);
  }

  /** What a request asks; the site reads its addresses with the same method. */
  public static Question question(Services services, Params params) {
    List<String> houses = StatutResource.collectivites(services);
    if (houses.size() < 2) throw ApiError.notFound("Il faut des actes de deux collectivités pour comparer.");
    String a = house(params, "a", houses), b = house(params, "b", houses);
    List<String> usual = Comparison.usual(services);
    if (a == null) a = other(usual, b);
    if (b == null) b = other(usual, a);
    if (a.equals(b)) throw ApiError.badValue("b", b, houses.stream().filter(house -> !house.equals(params.text("a"))).toList());
    Integer du = year(params, "du"), au = year(params, "au");
    if (du != null && au != null && du > au) throw ApiError.badValue("au", params.text("au"), List.of("une année à partir de " + du));
    return new Question(a, b, du, au, params.one("instrument", Montant.Instrument.values(), null));
  }

  private static String house(Params params, String name, List<String> houses) {
    String value = params.text(name);
    if (value != null && !houses.contains(value)) throw ApiError.badValue(name, value, houses);
    return value;
  }

  private static String other(List<String> usual, String house) {
    return usual.stream().filter(id -> !id.equals(house)).findFirst().orElseThrow();
  }

  private static Integer year(Params params, String name) {
    return params.text(name) == null ? null : (Integer) params.integer(name, 0, 1900, 2200);
  }

  static void comparaison(Services services, Context context) {
    Comparison comparison = Comparison.of(services, question(services, Params.of(context, PARAMS)));
    ObjectNode node = Json.object();
    node.set("a", house(services, comparison.question().a(), comparison.seulA()));
    node.set("b", house(services, comparison.question().b(), comparison.seulB()));
    node.put("du", comparison.question().du()).put("au", comparison.question().au());
    node.put("instrument", comparison.question().instrument() == null ? null : comparison.question().instrument().label());
    node.set("annees", Json.array(comparison.annees(), year -> node.numberNode(year)));
    ObjectNode sections = node.putObject("sections");
    for (Section section : comparison.sections()) {
      ObjectNode table = sections.putObject(section.kind().id()).put("total", section.rows().size());
      table.set("lignes", Json.array(section.rows(),
          row -> Json.object().put("cle", row.cle()).put("nom", row.nom()).<ObjectNode>set("a", side(row.a())).set("b", side(row.b()))));
    }
    Json.send(context, node);
  }

  private static ObjectNode house(Services services, String id, Map<Integer, Integer> alone) {
    ObjectNode node = Json.object().put("id", id).put("nom", Comparison.nom(services, id));
    node.set("anneesSeules", Json.array(alone.entrySet(), year -> Json.object().put("annee", year.getKey()).put("actes", year.getValue())));
    return node;
  }

  private static ObjectNode side(Side side) {
    ObjectNode node = Json.object().put("actes", side.actes());
    node.set("totaux", side.totals() == null ? node.nullNode() : Views.totals(side.totals()));
    return node;
  }

  static Listing listing(Services services, Context context) {
    Comparison comparison = Comparison.of(services, question(services, Params.of(context, PARAMS)));
    return new Listing("comparaison", COLUMNS, comparison.sections().stream()
        .flatMap(section -> section.rows().stream().map(row -> row(comparison.question(), section, row))));
  }

  private static ObjectNode row(Question question, Section section, Section.Row row) {
    ObjectNode node = Json.object().put("section", section.kind().id()).put("cle", row.cle()).put("nom", row.nom());
    node.set("a", side(row.a()).put("id", question.a()));
    node.set("b", side(row.b()).put("id", question.b()));
    return node;
  }
}
