package vu.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vu.server.CurrentServices;
import vu.server.Demonstration;
import vu.server.SearchServer;
import vu.server.Services;
import vu.server.site.Site;
import vu.server.visa.Draft;

/** Drafts sent through a real port, to the API and to the page. */
class ResolutionTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String VISAS =
      "Vu la délibération n° HN 001-8073/20/CM du 17 juillet 2020 ;\nVu la délibération n° IVIS-011-17495/25/BM du 28 février 2025 ;\nVu la loi n° "
          + "2014-58 ;";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static SearchServer server;

  @BeforeAll
  static void start() {
    Services services = Demonstration.services();
    server = SearchServer.start(new CurrentServices(services), new SearchServer.Settings("127.0.0.1", 0, 0), Site.pages());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> post(String address, String type, String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + address)).header("Content-Type", type)
            .header("Accept", address.startsWith("/api") ? "*/*" : "text/html")
            .POST(HttpRequest.BodyPublishers.ofString(body)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<String> statuses(JsonNode answer) {
    return StreamSupport.stream(answer.path("lignes").spliterator(), false).map(line -> line.path("statut").asString()).toList();
  }

  @Test
  void aDraftIsTheSameInEveryForm() throws Exception {
    String json = JSON.writeValueAsString(JSON.createObjectNode().put("texte", VISAS).put("collectivite", "amp"));
    for (HttpResponse<String> answer : List.of(
        post("/api/resolution?collectivite=amp", "text/plain; charset=utf-8", VISAS), post("/api/resolution", "application/json", json),
        post("/api/resolution", FORM, "collectivite=amp&texte=" + encoded(VISAS)))) {
      assertEquals(200, answer.statusCode(), answer.body());
      assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
      assertEquals(List.of("found", "ambiguous", "outside"), statuses(JSON.readTree(answer.body())));
    }
  }

  @Test
  void referencesHaveTheShapeOfExtractAndStandInTheText() throws Exception {
    JsonNode answer = JSON.readTree(post("/api/resolution", "text/plain", VISAS).body());
    assertEquals("numeros", answer.path("collectivite").path("origine").asString());
    for (JsonNode reference : answer.path("references")) {
      assertEquals(reference.path("texte").asString(), VISAS.substring(reference.path("start").asInt(), reference.path("end").asInt()));
      for (String name : List.of("kind", "numero", "date", "relation", "cle", "resolution", "url", "rule", "confidence"))
        assertTrue(reference.has(name), name);
    }
    assertEquals("amp/8073-20-cm", answer.path("references").path(0).path("resolution").path("id").asString());
    assertEquals("amp/17495-25-bm", answer.path("references").path(1).path("candidats").path(0).path("id").asString());
    assertEquals("numero/date", answer.path("references").path(1).path("conflit").asString());
    assertTrue(answer.path("references").path(2).path("url").asString().contains("legifrance"));
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, [1], 400", "application/json, x, 400", "application/json, '{\"texte\": 1}', 400",
        "application/json, '{\"text\": \"Vu\"}', 400",
    "application/json, '{\"texte\": \"Vu\", \"collectivite\": \"nulle-part\"}', 400", "text/plain, ' ', 400", "image/png, Vu, 415",
        FORM + ", texte=&date=2025, 400"
  })
  void whatCannotBeCheckedIsRefusedByName(String type, String body, int status) throws Exception {
    HttpResponse<String> answer = post("/api/resolution", type, body);
    assertEquals(status, answer.statusCode(), answer.body());
    assertFalse(JSON.readTree(answer.body()).path("accepted").isEmpty(), answer.body());
  }

  @Test
  void aDraftThatIsTooLongIsRefused() throws Exception {
    assertEquals(413, post("/api/resolution", "text/plain", "a".repeat(Draft.MAX_LENGTH + 1)).statusCode());
    assertEquals(413, post("/api/resolution", "text/plain", "a".repeat(1_100_000)).statusCode());
  }

  @Test
  void thePageChecksWithoutScriptsAndKeepsTheDraftInTheForm() throws Exception {
    HttpResponse<String> answer = post("/verifier", FORM, "instance=Bureau&collectivite=amp&date=&texte=" + encoded("Vu la loi n° 2014-58 <b> ;"));
    assertEquals(200, answer.statusCode());
    assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
    assertTrue(answer.body().contains("Aucun visa de délégation"), "the usual delegation is missing");
    assertTrue(answer.body().contains("Vu la délibération n° HN 001-8073/20/CM du Conseil de la Métropole du 17 juillet 2020"));
    assertTrue(answer.body().contains("&lt;b&gt; ;</textarea>"));
    assertTrue(post("/verifier?lang=en", FORM, "texte=" + encoded("Vu la loi n° 2014-58")).body().contains("Check my visas"));
  }

  @Test
  void aDraftThatIsRefusedStaysInTheForm() throws Exception {
    HttpResponse<String> answer = post("/verifier", FORM, "date=hier&texte=Vu+la+loi");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("role=\"alert\"") && answer.body().contains(">Vu la loi</textarea>"), answer.body());
    assertEquals(400, post("/verifier", FORM, "texte=Vu&couleur=bleu").statusCode());
  }
}
