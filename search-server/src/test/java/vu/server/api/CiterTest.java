package vu.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vu.indexer.index.ActRow;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Authority;
import vu.indexer.model.Span;
import vu.server.CurrentServices;
import vu.server.Demonstration;
import vu.server.CurrentServices;
import vu.server.SearchServer;
import vu.server.Services;
import vu.server.citation.ActCitation;
import vu.server.citation.Paragraphs;
import vu.server.site.Site;

/** Citing acts, through a real port. */
class CiterTest {
  private static final String ACT = "/deliberations/amp/17495-25-bm";
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

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + address)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static AnalysedAct act() {
    return Demonstration.services().store().act(new ActId("amp", "17495-25-bm")).orElseThrow();
  }

  @Test
  void everyParagraphThatCanBeQuotedHasItsAddressOnThePage() throws Exception {
    String page = get(ACT).body();
    List<Span> paragraphs = Paragraphs.decided(act());
    assertTrue(paragraphs.size() > 3);
    for (Span paragraph : paragraphs) assertTrue(page.contains("id=\"p" + paragraph.start() + "\""), paragraph.in(act().text().text()));
  }

  @Test
  void aParagraphIsQuotedWithItsAddress() throws Exception {
    Span paragraph = Paragraphs.decided(act()).get(2);
    JsonNode cited = JsonMapper.builder().build().readTree(get("/api" + ACT + "/citer?p=" + paragraph.start()).body());
    String url = "http://127.0.0.1:" + server.port() + ACT + "#p" + paragraph.start();
    assertEquals(url, cited.path("url").asString());
    assertTrue(cited.path("html").asString().contains("<blockquote cite=\"" + url + "\">"), cited.toString());
    assertTrue(cited.path("citation").asString().contains("renouvelle son adhésion"), cited.toString());
    assertEquals(400, get("/api" + ACT + "/citer?p=" + (paragraph.start() + 1)).statusCode());
    assertEquals(404, get("/api/deliberations/amp/9999-19-cm/citer").statusCode());
    assertEquals(404, get("/deliberations/amp/9999-19-cm/citer").statusCode());
  }

  @Test
  void filesAreOffered() throws Exception {
    HttpResponse<String> bib = get("/api" + ACT + "/citer.bib");
    assertTrue(bib.headers().firstValue("Content-Disposition").orElse("").contains("amp-17495-25-bm.bib"));
    assertTrue(bib.body().startsWith("@misc{amp-17495-25-bm,\n  author = {{Métropole Aix-Marseille-Provence}},"), bib.body());
    HttpResponse<String> ris = get("/api" + ACT + "/citer.ris");
    assertTrue(ris.body().startsWith("TY  - LEGAL\r\n") && ris.body().endsWith("ER  - \r\n"), ris.body());
    assertTrue(ris.body().contains("DA  - 2025/02/27/\r\n"));
  }

  @Test
  void signsOfTexAndOfHtmlAreWords() {
    ActRow row = new ActRow(new ActId("lyon", "1"), new Authority("lyon", "Lyon & Cie", null), null, LocalDate.of(2024, 3, 1), "1_2",
        "50 % de \"x\" <b> {a}\n\\b", null, false, "x.txt", false, null);
    ActCitation citation = new ActCitation(row, "http://x/?a&b", null);
    assertTrue(citation.bibtex().contains("title = {50 \\% de \"x\" <b> \\{a\\} \\textbackslash{}b}"), citation.bibtex());
    assertTrue(citation.bibtex().contains("{{Lyon \\& Cie}}"));
    assertFalse(citation.html().contains("<b>"));
    assertEquals("Lyon & Cie, délibération n° 1_2 du 1er mars 2024, 50 % de \"x\" <b> {a}\n\\b", citation.legal());
  }

  @Test
  void whatAnActDoesNotPrintIsLeftOut() {
    ActRow row = new ActRow(new ActId("x", "1"), new Authority("x", null, null), null, null, null, null, null, false, "x.txt", false, null);
    ActCitation citation = new ActCitation(row, "http://x", null);
    assertEquals("délibération", citation.legal());
    assertEquals(null, citation.visa());
    assertEquals("@misc{x-1,\n  howpublished = {délibération},\n  url = {http://x},\n}\n", citation.bibtex());
    assertEquals("TY  - LEGAL\r\nLA  - fr\r\nUR  - http://x\r\nER  - \r\n", citation.ris());
  }
}
