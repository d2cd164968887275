package vu.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import vu.indexer.index.LuceneStore;
import vu.indexer.run.IndexRun;
import vu.server.CurrentServices;
import vu.server.Pages;
import vu.server.SearchServer;
import vu.server.Services;
import vu.server.search.lucene.LuceneBackend;

/** Every key of an act, of the coverage and of lists is in their description, over the demonstration, a list and a file that is refused. */
class DescribedKeysTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  @TempDir private static Path folder;
  private static SearchServer server;
  private static JsonNode description;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Path more = Files.createDirectories(folder.resolve("autres"));
    Files.writeString(more.resolve("liste.csv"),
        "COLL_SIRET;DELIB_ID;DELIB_DATE;DELIB_OBJET;Direction\n20004697700019;2019-3853;04/11/2019;Adhésion;Finances\n");
    Files.writeString(more.resolve("vide.txt"), "");
    IndexRun.Settings settings = new IndexRun.Settings(folder.resolve("index"), true, 1);
    IndexRun.run(List.of(Path.of("../corpus/acts"), more), settings, IndexRun.Progress.NONE);
    Services services = Services.of(new LuceneBackend(LuceneStore.open(folder.resolve("index"))));
    server = SearchServer.start(new CurrentServices(services), new SearchServer.Settings("127.0.0.1", 0, 0), Pages.NONE);
    description = get("/openapi.json");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonNode get(String path) throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + server.port() + path);
    return JSON.readTree(CLIENT.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString()).body());
  }

  @Test
  void everyKeyOfAnActIsDescribed() throws IOException, InterruptedException {
    List<String> ids = new ArrayList<>();
    get("/api/deliberations?limit=1000").path("resultats").forEach(act -> ids.add(act.path("id").asString()));
    get("/api/absents?limit=20").path("resultats").forEach(act -> ids.add(act.path("id").asString()));
    assertTrue(ids.size() > 40, ids.toString());
    Set<String> unknown = new TreeSet<>(), seen = new TreeSet<>();
    for (String id : ids) look(get("/api/deliberations/" + id), schema("Acte"), "", unknown, seen);
    assertEquals(Set.of(), unknown);
    assertTrue(seen.containsAll(Set.of(".listes[].autres", ".citePar[].phrase", ".statut.subis", ".references[].lecture")), seen.toString());
    JsonNode source = schema("Acte").path("properties").path("source").path("properties");
    assertTrue(source.has("ocrPages") && source.has("pageStarts"), "acts of text files have no pages");
  }

  @Test
  void everyKeyOfTheCoverageIsDescribed() throws IOException, InterruptedException {
    Set<String> unknown = new TreeSet<>(), seen = new TreeSet<>();
    look(get("/api/couverture"), schema("Couverture"), "", unknown, seen);
    assertEquals(Set.of(), unknown);
    assertTrue(seen.containsAll(Set.of(".refuses[].raison", ".listes[].remarques[].message")), seen.toString());
  }

  @Test
  void everyKeyOfTheseAnswersIsDescribed() throws IOException, InterruptedException {
    Set<String> unknown = new TreeSet<>(), seen = new TreeSet<>();
    for (String path : List.of("/sante", "/api/statut", "/api/suggestions?q=su", "/api/textes", "/api/donnees", "/api/subventions?seuil=1",
        "/api/organismes")) {
      String route = path.replaceAll("\\?.*", "");
      look(get(path), answer(route), route + " ", unknown, seen);
    }
    look(get("/api/deliberations/lyon/2019-3853/citer"), answer("/api/deliberations/{collectivite}/{key}/citer"), "citer ", unknown, seen);
    assertEquals(Set.of(), unknown);
    assertTrue(seen.containsAll(Set.of("/api/statut .refuses[].raison", "/api/organismes .organismes[].totaux.depenses.euros",
        "/api/donnees .jeux[].colonnes[].nom", "/api/suggestions .suggestions[].cible", "/api/subventions .subventions[].ids", "citer .visa")),
        seen.toString());
  }

  @Test
  void everyKeyOfSearchesAndListsIsDescribed() throws IOException, InterruptedException {
    Set<String> unknown = new TreeSet<>(), seen = new TreeSet<>();
    for (String path : List.of("/api/deliberations?q=subvantion", "/api/deliberations?q=annee:%3E2015", "/api/depenses?limit=500&par=annee",
        "/api/absents?limit=500",
        "/api/delegations?limit=500", "/api/delegations?controle=acte", "/api/delegations?controle=texte", "/api/comparaison?a=amp&b=lyon")) {
      String route = path.replaceAll("\\?.*", "");
      look(get(path), answer(route), route + " ", unknown, seen);
    }
    assertEquals(Set.of(), unknown);
    assertTrue(seen.containsAll(Set.of("/api/deliberations .resultats[].passages[].marques[].start", "/api/deliberations .compris.pages[].genre",
        "/api/depenses .lignes[].imputation.nature", "/api/depenses .repartition.parts[].cle", "/api/absents .absents[].preuves[].phrase",
        "/api/delegations .actes[].controle", "/api/comparaison .sections.texte.lignes[].a.actes")), seen.toString());
  }

  @Test
  void everyKeyOfWhatHangsOnOneActOrganisationOrTextIsDescribed() throws IOException, InterruptedException {
    Set<String> unknown = new TreeSet<>(), seen = new TreeSet<>();
    String act = "/api/deliberations/{collectivite}/{key}";
    for (JsonNode found : get("/api/deliberations?limit=1000").path("resultats")) {
      String path = "/api/deliberations/" + found.path("id").asString();
      look(get(path + "/chaine?profondeur=3"), answer(act + "/chaine"), "chaine ", unknown, seen);
      JsonNode dossier = get(path + "/dossier");
      look(dossier, answer(act + "/dossier"), "dossier ", unknown, seen);
      String other = dossier.path("actes").path(dossier.path("acte").equals(dossier.path("actes").path(0).path("id")) ? 1 : 0).path("id")
          .asString(null);
      if (other != null) look(get(path + "/dossier?avec=" + other), answer(act + "/dossier"), "dossier ", unknown, seen);
      look(get(path + ".jsonld"), answer(act + ".jsonld"), "jsonld ", unknown, seen);
    }
    for (JsonNode one : get("/api/organismes?limit=500").path("organismes")) {
      look(get("/api/organismes/" + one.path("id").asString()), answer("/api/organismes/{id}"), "organisme ", unknown, seen);
    }
    for (JsonNode one : get("/api/textes?limit=500").path("textes")) {
      look(get("/api/textes/" + one.path("cle").asString()), answer("/api/textes/{cle}"), "texte ", unknown, seen);
    }
    look(get("/api/donnees.jsonld"), answer("/api/donnees.jsonld"), "donnees ", unknown, seen);
    assertEquals(Set.of(), unknown);
    assertTrue(seen.containsAll(Set.of("chaine .aretes[].phrase", "chaine .noeuds[].acte.objet", "dossier .actes[].liens[].raison",
        "dossier .comparaison.mots.egal",
        "dossier .comparaison.parties[].morceaux[].op", "jsonld .@type", "organisme .lignes[].beneficiaire.nom", "organisme .actes[].nomImprime",
        "texte .citePar[].phrase", "donnees .dataset[].distribution[].contentUrl")), seen.toString());
  }

  @Test
  void everyKeyOfAPathAndOfADraftIsDescribed() throws IOException, InterruptedException {
    Set<String> unknown = new TreeSet<>(), seen = new TreeSet<>();
    for (JsonNode citing : get("/api/absents?limit=500").path("absents")) {
      String from = citing.path("citePar").path(0).asString();
      look(get("/api/chemin?de=" + from + "&a=" + citing.path("cle").asString()), answer("/api/chemin"), "chemin ", unknown, seen);
    }
    JsonNode draft = description.path("paths").path("/api/resolution").path("post").path("responses").path("200").path("content")
        .path("application/json");
    try (Stream<Path> acts = Files.walk(Path.of("../corpus/acts"))) {
      for (Path file : acts.filter(path -> path.toString().endsWith(".txt")).toList())
        look(post(file), draft.path("schema"), "projet ", unknown, seen);
    }
    assertEquals(Set.of(), unknown);
    assertTrue(seen.containsAll(Set.of("chemin .chemins[].pas[][].phrase", "projet .references[].acte.objet",
        "projet .references[].remarques[].message",
        "projet .avertissements[].code", "projet .compte.found", "projet .lignes[].statut")), seen.toString());
  }

  private static JsonNode post(Path file) throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + server.port() + "/api/resolution");
    HttpRequest request = HttpRequest.newBuilder(address).header("Content-Type", "text/plain; charset=utf-8")
        .POST(HttpRequest.BodyPublishers.ofFile(file)).build();
    return JSON.readTree(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body());
  }

  @Test
  void noAnswerInJsonIsAPlainObject() {
    Set<String> plain = new TreeSet<>();
    for (String route : description.path("paths").propertyNames()) {
      if (!route.equals("/openapi.json") && route.startsWith("/api") && answer(route).path("type").asString("").equals("object")
          && !answer(route).has("properties")) {
        plain.add(route);
      }
    }
    assertEquals(Set.of(), plain);
  }

  private static JsonNode answer(String route) {
    JsonNode content = description.path("paths").path(route).path("get").path("responses").path("200").path("content");
    return content.path(content.has("application/json") ? "application/json" : "application/ld+json").path("schema");
  }

  private static JsonNode schema(String name) {
    return description.path("components").path("schemas").path(name);
  }

  /** Notes the keys below {@code node} that the schema does not tell of. */
  private static void look(JsonNode node, JsonNode schema, String at, Set<String> unknown, Set<String> seen) {
    if (node.isArray()) for (JsonNode item : node) look(item, told(schema, "items"), at + "[]", unknown, seen);
    if (!node.isObject()) return;
    for (String key : node.propertyNames()) {
      seen.add(at + "." + key);
      JsonNode told = property(schema, key);
      if (told.isMissingNode() && told(schema, "additionalProperties").isMissingNode()) unknown.add(at + "." + key);
      if (!told.isMissingNode()) look(node.path(key), told, at + "." + key, unknown, seen);
    }
  }

  private static JsonNode property(JsonNode schema, String key) {
    for (JsonNode part : parts(schema)) if (part.path("properties").has(key)) return part.path("properties").path(key);
    return MissingNode.getInstance();
  }

  private static JsonNode told(JsonNode schema, String word) {
    for (JsonNode part : parts(schema)) if (part.has(word)) return part.path(word);
    return MissingNode.getInstance();
  }

  /** A schema and all it is made of. */
  private static List<JsonNode> parts(JsonNode schema) {
    JsonNode told = schema.has("$ref") ? description.at(schema.path("$ref").asString().substring(1)) : schema;
    List<JsonNode> parts = new ArrayList<>(List.of(told));
    for (String word : List.of("allOf", "anyOf")) for (JsonNode part : told.path(word)) parts.addAll(parts(part));
    return parts;
  }
}
