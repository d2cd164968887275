package vu.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vu.indexer.index.MemoryStore;
import vu.server.search.memory.MemoryBackend;
import vu.server.site.Site;

/** Asking again for an answer that is held, over a real port. */
class RevalidationTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static CurrentServices services;
  private static SearchServer server;

  @BeforeAll
  static void start() {
    services = new CurrentServices(holding("lyon/2019-3853"));
    server = SearchServer.start(services, new SearchServer.Settings("127.0.0.1", 0, 0), Site.pages());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Services holding(String id) {
    return Services.of(new MemoryBackend(new MemoryStore(List.of(ActsForTests.act(id).on("2019-11-04").objet("Jardin").build()), List.of())));
  }

  private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    if (headers.length > 0) request.headers(headers);
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String mark(HttpResponse<String> response) {
    return response.headers().firstValue("ETag").orElse("");
  }

  @Test
  void anAnswerThatIsHeldIsNotSentAgain() throws IOException, InterruptedException {
    for (String path : List.of("/", "/deliberations?q=jardin", "/api/deliberations", "/api/deliberations/lyon/2019-3853", "/openapi.json")) {
      HttpResponse<String> first = get(path);
      assertEquals(200, first.statusCode(), path);
      assertTrue(mark(first).matches("W/\"[0-9a-f]{24}\""), path + " " + mark(first));
      assertEquals("no-cache", first.headers().firstValue("Cache-Control").orElse(null), path);
      for (String held : List.of(mark(first), "\"other\", " + mark(first), mark(first).substring(2), "*")) {
        HttpResponse<String> again = get(path, "If-None-Match", held);
        assertEquals(304, again.statusCode(), path + " " + held);
        assertEquals("", again.body());
        assertEquals(mark(first), mark(again));
      }
      assertEquals(first.body(), get(path, "If-None-Match", "W/\"0\"").body());
    }
  }

  @Test
  void anotherLanguageOrAnotherStateOfTheIndexIsAnotherAnswer() throws IOException, InterruptedException {
    assertNotEquals(mark(get("/?lang=fr")), mark(get("/?lang=en")));
    String path = "/api/deliberations";
    String before = mark(get(path));
    services.replace(holding("lyon/2020-0001"));
    HttpResponse<String> after = get(path, "If-None-Match", before);
    assertEquals(200, after.statusCode());
    assertNotEquals(before, mark(after));
  }

  @Test
  void whatFailsOrMayNotBeKeptHasNoMark() throws IOException, InterruptedException {
    assertFalse(get("/api/deliberations?inconnu=1", "If-None-Match", "*").headers().firstValue("ETag").isPresent());
    assertEquals("", mark(get("/api/deliberations.csv")), "sent piece by piece");
    assertEquals(404, get("/nulle-part", "If-None-Match", "*").statusCode());
  }
}
