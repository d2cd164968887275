package vu.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vu.indexer.model.Montant.Instrument.COTISATION;
import static vu.indexer.model.Montant.Instrument.SUBVENTION;
import static vu.server.ActsForTests.act;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vu.indexer.index.MemoryStore;
import vu.indexer.model.AnalysedAct;
import vu.server.Metrics;
import vu.server.Pages;
import vu.server.Route;
import vu.server.CurrentServices;
import vu.server.SearchServer;
import vu.server.Services;
import vu.server.search.memory.MemoryBackend;

/** The API as a client sees it, through a real port. */
class ApiTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Services services;
  private static SearchServer server;

  @BeforeAll
  static void start() {
    services = Services.of(new MemoryBackend(new MemoryStore(acts(), List.of())));
    server = SearchServer.start(new CurrentServices(services), new SearchServer.Settings("127.0.0.1", 0, 0), Pages.NONE);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static List<AnalysedAct> acts() {
    return List.of(
        act("lyon/2019-3853").on("2019-11-04").objet("Soutien au forum des Interconnectés")
            .names("Réseau des territoires innovants", "Les Interconnectés")
            .citesLaw("2014-58", "2014-01-27").votes("26500", "Réseau des territoires innovants", SUBVENTION, null, 2019).charges(2019, "65", "6574")
                .build(),
        act("amp/17495-25-bm").on("2025-02-27").instance("Bureau").objet("=Adhésion aux Interconnectés").names("Les Interconnectés")
            .citesAbsent("amp/8073-20-cm").citesCode("LEGITEXT000006070633", "Code général des collectivités territoriales", "L. 5217-2")
            .votes("3600", "Les Interconnectés", COTISATION, "TTC", 2025).build(),
        act("amp/2-24-bm").on("2024-03-01").instance("Bureau").cites("amp/17495-25-bm").citesAbsent("amp/8073-20-cm")
            .citesOneOf("lyon/2019-3853", "amp/17495-25-bm").build());
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return CLIENT.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode ok(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = get(path);
    assertEquals(200, response.statusCode(), path + " " + response.body());
    assertTrue(response.headers().firstValue("Content-Type").orElseThrow().matches("(?i)application/json; ?charset=utf-8"), path);
    return JSON.readTree(response.body());
  }

  private static JsonNode refused(int status, String path) throws IOException, InterruptedException {
    HttpResponse<String> response = get(path);
    assertEquals(status, response.statusCode(), path + " " + response.body());
    JsonNode body = JSON.readTree(response.body());
    assertEquals(Set.of("ok", "status", "code", "error", "accepted"), Set.copyOf(body.propertyNames()));
    assertEquals(status, body.path("status").asInt());
    assertFalse(body.path("ok").asBoolean(true));
    return body;
  }

  @Test
  void aSearchSaysHowItWasUnderstoodAndWhatItFound() throws Exception {
    JsonNode page = ok("/api/deliberations?q=interconnect%C3%A9s&tri=date");
    assertEquals(2, page.path("total").asInt());
    assertEquals("amp/17495-25-bm", page.path("resultats").path(0).path("id").asString());
    assertFalse(page.path("resultats").path(0).path("passages").isEmpty());
    assertEquals(3600, page.path("resultats").path(0).path("montants").path(0).path("euros").asDouble());
    assertTrue(page.has("compris") && page.path("facettes").size() >= 6);
    assertEquals(1, ok("/api/deliberations?collectivite=lyon").path("total").asInt());
    assertEquals(2, ok("/api/deliberations?collectivite=-lyon").path("total").asInt());
    assertEquals(1, ok("/api/deliberations?parPage=2&page=2").path("resultats").size());
    assertEquals(ok("/api/deliberations?parPage=2&page=2").path("resultats"), ok("/api/deliberations?offset=2&limit=2").path("resultats"));
  }

  @Test
  void anActHasItsTextAndItsReferencesBothWays() throws Exception {
    JsonNode act = ok("/api/deliberations/amp/17495-25-bm");
    assertTrue(act.path("detenu").asBoolean());
    String text = act.path("source").path("text").asString();
    for (JsonNode reference : act.path("references")) {
      assertEquals(reference.path("texte").asString(), text.substring(reference.path("start").asInt(), reference.path("end").asInt()));
    }
    assertEquals("amp/2-24-bm", act.path("citePar").path(0).path("id").asString());
    assertEquals("amp/2-24-bm", act.path("citePeutEtrePar").path(0).path("id").asString());
  }

  @Test
  void anActThatIsCitedAndNotHeldTellsWhoCitesIt() throws Exception {
    JsonNode absent = ok("/api/deliberations/amp/8073-20-cm");
    assertFalse(absent.path("detenu").asBoolean(true));
    assertEquals(2, absent.path("citePar").size());
    assertEquals("Conseil", absent.path("citePar").path(0).path("cite").path("instance").asString());
  }

  @Test
  void aChainGoesBothWaysAndTellsItsLimit() throws Exception {
    JsonNode chain = ok("/api/deliberations/amp/17495-25-bm/chaine?sens=deux&profondeur=2");
    assertEquals(4, chain.path("noeuds").size());
    assertEquals(4, chain.path("aretes").size());
    assertEquals("1 sur 3", ok("/api/deliberations/amp/17495-25-bm/chaine?sens=bases&max=1").path("limite").asString());
    assertEquals(2, ok("/api/deliberations/amp/17495-25-bm/chaine?sens=usages").path("total").asInt());
  }

  @Test
  void anOrganisationIsOneAcrossMetropolises() throws Exception {
    String id = ok("/api/organismes?q=interconnectes").path("organismes").path(0).path("id").asString();
    JsonNode one = ok("/api/organismes/" + id);
    assertEquals(2, one.path("actes").size());
    assertEquals(30100, one.path("totaux").path("depenses").path("euros").asDouble());
    assertEquals(30100, ok("/api/depenses?beneficiaire=" + id).path("totaux").path("depenses").path("euros").asDouble());
  }

  @Test
  void theLedgerAddsUpAndFilters() throws Exception {
    JsonNode all = ok("/api/depenses");
    double sum = StreamSupport.stream(all.path("lignes").spliterator(), false).mapToDouble(line -> line.path("euros").asDouble()).sum();
    assertEquals(sum, all.path("totaux").path("depenses").path("euros").asDouble());
    assertEquals(1, ok("/api/depenses?min=10000").path("total").asInt());
    assertEquals(1, ok("/api/depenses?annee=2025&instrument=cotisation&instance=Bureau").path("total").asInt());
    assertEquals("65", ok("/api/depenses?collectivite=lyon").path("lignes").path(0).path("imputation").path("chapitre").asString());
  }

  @Test
  void aTextTellsWhoCitesIt() throws Exception {
    assertEquals(2, ok("/api/textes").path("total").asInt());
    assertEquals("lyon/2019-3853", ok("/api/textes/fr:loi:2014-58").path("citePar").path(0).path("id").asString());
    assertEquals(1, ok("/api/textes/fr:code:LEGITEXT000006070633?article=L.%205217-2").path("citePar").size());
    refused(404, "/api/textes/fr:code:LEGITEXT000006070633?article=L1");
  }

  @Test
  void statusCoverageAndSuggestionsAnswer() throws Exception {
    assertEquals(3, ok("/api/statut").path("actes").asInt());
    JsonNode coverage = ok("/api/couverture");
    assertEquals(3, StreamSupport.stream(coverage.path("collectivites").spliterator(), false).mapToInt(c -> c.path("actes").asInt()).sum());
    assertEquals(1, coverage.path("absents").asInt());
    assertEquals(1, ok("/api/suggestions?q=territoires").path("suggestions").size());
    assertTrue(ok("/sante").path("ok").asBoolean());
    get("/api/statut");
    assertTrue(get("/metrics").body().contains("vu_requests_total{route=\"/api/statut\",status=\"200\"}"));
  }

  @Test
  void whatIsNotUnderstoodIsRefusedByName() throws Exception {
    assertTrue(refused(400, "/api/deliberations?couleur=bleu").path("accepted").toString().contains("collectivite"));
    assertTrue(refused(400, "/api/deliberations?collectivite=paris").path("accepted").toString().contains("lyon"));
    for (String query : List.of("tri=alea", "annee=hier", "montant=12", "limit=-1", "limit=x", "page=0",
        "page=1&offset=2", "tri=date&tri=date", "q=" + "a".repeat(3000))) {
      refused(400, "/api/deliberations?" + query);
    }
    for (String query : List.of("min=cher", "min=5&max=4", "instrument=don", "tri=pertinence", "annee=12")) refused(400, "/api/depenses?" + query);
    for (String query : List.of("sens=haut", "profondeur=99", "max=0")) refused(400, "/api/deliberations/amp/2-24-bm/chaine?" + query);
    refused(400, "/api/statut?q=1");
  }

  @Test
  void whatDoesNotExistIsNotFound() throws Exception {
    for (String path : List.of("/api/deliberations/amp/nulle-part", "/api/deliberations/AMP/X", "/api/organismes/personne",
        "/api/textes/fr:loi:0", "/api/rien", "/rien", "/static/rien.css")) {
      refused(404, path);
    }
  }

  @Test
  void whatCannotBeReadAsARequestIsRefusedInTheSameWords() throws Exception {
    for (String line : List.of("GET /api/%zz HTTP/1.1", "GET /static/../../etc/passwd HTTP/1.1",
        "GET /api/statut HTTP/1.1\r\nX-Long: " + "a".repeat(30_000))) {
      try (Socket socket = new Socket("127.0.0.1", server.port())) {
        socket.getOutputStream().write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(answer.matches("(?s)HTTP/1.1 4\\d\\d .*"), answer);
        JsonNode body = JSON.readTree(answer.substring(answer.indexOf("\r\n\r\n")));
        assertEquals("requete-illisible", body.path("code").asString(), answer);
        assertEquals(answer.substring(9, 12), body.path("status").asString(), answer);
      }
    }
  }

  @Test
  void tooManyRequestsAreRefusedWhenALimitIsSet() throws Exception {
    try (SearchServer limited = SearchServer.start(new CurrentServices(services), new SearchServer.Settings("127.0.0.1", 0, 2), Pages.NONE)) {
      URI address = URI.create("http://127.0.0.1:" + limited.port() + "/api/statut");
      List<Integer> statuses = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        HttpRequest request = HttpRequest.newBuilder(address).header("X-Forwarded-For", "10.0.0." + i).build();
        statuses.add(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).statusCode());
      }
      assertEquals(List.of(200, 200, 429, 429), statuses, "an invented address does not help");
    }
  }

  @Test
  void onlyReadsAreAccepted() throws Exception {
    for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/api/deliberations"))
              .method(method, HttpRequest.BodyPublishers.ofString("{}")).build();
      HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
      assertEquals(405, response.statusCode(), method);
      assertEquals("methode-refusee", JSON.readTree(response.body()).path("code").asString());
    }
  }

  @Test
  void theHeadOfAnAnswerIsThatOfItsBody() throws Exception {
    for (String path : List.of("/api/statut", "/api/depenses.csv", "/api/rien")) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path)).method("HEAD", HttpRequest.BodyPublishers.noBody()).build();
      HttpResponse<String> head = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
      assertEquals(get(path).statusCode(), head.statusCode(), path);
      assertEquals(get(path).headers().firstValue("Content-Type"), head.headers().firstValue("Content-Type"), path);
      assertEquals("", head.body());
    }
  }

  @Test
  void answersCarryTheirHeaders() throws Exception {
    for (String path : List.of("/api/statut", "/api/depenses.csv", "/api/rien", "/sante")) {
      HttpResponse<String> response = get(path);
      assertEquals("nosniff", response.headers().firstValue("X-Content-Type-Options").orElse(""), path);
      assertTrue(response.headers().firstValue("Content-Security-Policy").orElse("").startsWith("default-src 'self'"), path);
      assertTrue(response.headers().allValues("Vary").toString().contains("Accept-Encoding"), path + response.headers().map());
      assertTrue(response.headers().firstValue("Referrer-Policy").isPresent(), path);
    }
    HttpRequest foreign = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/api/statut"))
        .header("Origin", "https://example.org").build();
    HttpResponse<String> response = CLIENT.send(foreign, HttpResponse.BodyHandlers.ofString());
    assertEquals("*", response.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    assertTrue(response.headers().allValues("Vary").toString().contains("Accept-Encoding"), response.headers().map().toString());
  }

  @Test
  void twinsHoldTheWholeListWhateverThePage() throws Exception {
    Map<String, String> lists = Map.of("deliberations", "resultats", "organismes", "organismes", "textes", "textes", "depenses", "lignes", "absents",
        "absents");
    for (Map.Entry<String, String> list : lists.entrySet()) {
      JsonNode page = ok("/api/" + list.getKey() + "?limit=1000");
      int total = page.path("total").asInt();
      assertEquals(total, page.path(list.getValue()).size(), list.getKey());
      List<String> lines = get("/api/" + list.getKey() + ".jsonl?limit=1").body().lines().toList();
      assertEquals(total, lines.size(), list.getKey());
      for (int i = 0; i < total; i++)
        assertTrue(JSON.readTree(lines.get(i)).propertyNames().containsAll(page.path(list.getValue()).path(i).propertyNames()));
      assertEquals(total + 1, CsvReader.read(get("/api/" + list.getKey() + ".csv").body()).size(), list.getKey());
    }
    assertEquals(2, get("/api/deliberations.jsonl?collectivite=amp").body().lines().count(), "filters apply");
    List<List<String>> csv = CsvReader.read(get("/api/deliberations.csv?q=adh%C3%A9sion").body());
    assertEquals("'=Adhésion aux Interconnectés", csv.get(1).get(csv.getFirst().indexOf("objet")), "a spreadsheet must not run a title");
  }

  @Test
  void theGuideNamesEveryRouteAndParameter() throws Exception {
    String guide = Files.readString(Path.of("..", "docs", "api.md"));
    for (Route route : Api.routes(new Metrics()))
      assertTrue(guide.contains("`" + route.path().replace('<', '{').replace('>', '}') + "`"), route.path());
    List<List<String>> all = List.of(DeliberationResource.PARAMS, OrganismeResource.PARAMS, TexteResource.PARAMS, DepenseResource.PARAMS,
        ChaineResource.PARAMS, AbsentResource.PARAMS);
    for (List<String> names : all) {
      for (String name : names) assertTrue(guide.contains("`" + name + "`"), name);
    }
  }

  @Test
  void theDescriptionListsExactlyTheRoutesAndTheirParameters() throws Exception {
    JsonNode openapi = ok("/openapi.json");
    Set<String> described = new TreeSet<>(openapi.path("paths").propertyNames());
    Set<String> routed = Api.routes(new Metrics()).stream().map(Route::path).map(path -> path.replace('<', '{').replace('>', '}'))
        .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(routed, described);
    Map<String, List<String>> accepted =
        Map.of(
            "/api/deliberations", DeliberationResource.PARAMS,
            "/api/organismes", OrganismeResource.PARAMS,
            "/api/textes", TexteResource.PARAMS,
            "/api/depenses", DepenseResource.PARAMS,
            "/api/chemin", CheminResource.PARAMS,
            "/api/delegations", DelegationResource.PARAMS,
            "/api/deliberations/{collectivite}/{key}/dossier", DossierResource.PARAMS,
            "/api/absents", AbsentResource.PARAMS,
            "/api/deliberations/{collectivite}/{key}/chaine", ChaineResource.PARAMS);
    for (Map.Entry<String, List<String>> entry : accepted.entrySet()) {
      List<String> names = new ArrayList<>();
      for (JsonNode parameter : openapi.path("paths").path(entry.getKey()).path("get").path("parameters")) {
        JsonNode resolved = parameter.has("$ref") ? openapi.at(parameter.path("$ref").asString().substring(1)) : parameter;
        if (resolved.path("in").asString().equals("query")) names.add(resolved.path("name").asString());
      }
      assertEquals(new TreeSet<>(entry.getValue()), new TreeSet<>(names), entry.getKey());
    }
  }

  @Test
  void whatIsFollowedIsAFeedThatTellsItsQuery() throws Exception {
    for (String path : List.of("/api/deliberations.atom?q=forum&collectivite=lyon", "/api/depenses.atom?annee=2019",
        "/api/organismes/reseau-des-territoires-innovants.atom",
        "/api/deliberations/lyon/2019-3853.atom")) {
      HttpResponse<String> response = get(path);
      assertEquals(200, response.statusCode(), path);
      assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith("application/atom+xml"), path);
      var feed = javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder()
          .parse(new java.io.ByteArrayInputStream(response.body().getBytes(java.nio.charset.StandardCharsets.UTF_8))).getDocumentElement();
      assertEquals("feed", feed.getNodeName());
      for (String element : List.of("id", "title", "updated")) assertTrue(feed.getElementsByTagName(element).getLength() > 0, path + " " + element);
      assertEquals(feed.getElementsByTagName("entry").getLength(), feed.getElementsByTagName("author").getLength(), path);
    }
    assertTrue(get("/api/deliberations.atom?q=forum&collectivite=lyon").body().contains("forum (collectivite lyon)"), "the title tells the query");
    assertEquals(404, get("/api/deliberations/lyon/rien.atom").statusCode());
    assertEquals(400, get("/api/depenses.atom?couleur=bleu").statusCode());
  }

  @Test
  void anExportTakesTheFiltersOfASearch() throws Exception {
    assertEquals(2, get("/api/exports/acts.jsonl?collectivite=amp").body().lines().count());
    HttpResponse<String> unknown = get("/api/exports/tout.zip");
    assertEquals(404, unknown.statusCode());
    assertTrue(JSON.readTree(unknown.body()).path("accepted").toString().contains("akn.zip"));
    assertEquals(400, get("/api/exports/acts.jsonl?couleur=bleu").statusCode());
    assertTrue(get("/api/deliberations/lyon/2019-3853.akn").body().contains("akomaNtoso"));
    assertEquals(200, get("/api/depenses/dossier.zip").statusCode());
    assertEquals(200, get("/api/subventions").statusCode());
    assertEquals(400, get("/api/comparaison?a=lyon&b=lyon").statusCode());
    assertEquals(400, get("/api/comparaison?a=nulle-part").statusCode());
  }
}
