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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vu.indexer.IndexRun;
import vu.indexer.index.LuceneStore;
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

  private static JsonNode answer(String route) {
    return description.path("paths").path(route).path("get").path("responses").path("200").path("content")
        .path("application/json").path("schema");
  }

  private static JsonNode schema(String name) {
    return description.path("components").path("schemas").path(name);
  }

  /** Notes the keys below {@code node} that the schema does not tell of. */
  private static void look(JsonNode node, JsonNode schema, String at, Set<String> unknown, Set<String> seen) {
    JsonNode told = schema.has("$ref") ? description.at(schema.path("$ref").asString().substring(1)) : schema;
    if (node.isArray()) for (JsonNode item : node) look(item, told.path("items"), at + "[]", unknown, seen);
    if (!node.isObject()) return;
    for (String key : node.propertyNames()) {
      seen.add(at + "." + key);
      boolean known = told.path("properties").has(key);
      if (!known && !told.has("additionalProperties")) unknown.add(at + "." + key);
      if (known) look(node.path(key), told.path("properties").path(key), at + "." + key, unknown, seen);
    }
  }
}
