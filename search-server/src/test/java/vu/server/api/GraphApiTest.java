package vu.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vu.server.ActsForTests.act;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vu.indexer.index.MemoryStore;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Relation;
import vu.server.CurrentServices;
import vu.server.Pages;
import vu.server.CurrentServices;
import vu.server.SearchServer;
import vu.server.Services;
import vu.server.search.memory.MemoryBackend;

/** What the API tells of chains, paths, statuses, dossiers and delegations, through a real port. */
class GraphApiTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static SearchServer server;

  @BeforeAll
  static void start() {
    Services services = Services.of(new MemoryBackend(new MemoryStore(acts(), List.of())));
    server = SearchServer.start(new CurrentServices(services), new SearchServer.Settings("127.0.0.1", 0, 0), Pages.NONE);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static List<AnalysedAct> acts() {
    return List.of(
        act("lyon/2019-3853").on("2019-11-04").citesLaw("2014-58", "2014-01-27").build(),
        act("amp/17495-25-bm").on("2025-02-27").instance("Bureau").citesAbsent("amp/8073-20-cm")
            .citesCode("LEGITEXT000006070633", "Code général des collectivités territoriales", "L. 5217-2").build(),
        act("amp/2-24-bm").on("2024-03-01").instance("Bureau").cites("amp/17495-25-bm").citesAbsent("amp/8073-20-cm").build(),
        act("amp/3-25-cm").on("2025-06-30").does(Relation.ABROGE, "amp/2-24-bm").build());
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return CLIENT.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode ok(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = get(path);
    assertEquals(200, response.statusCode(), path + " " + response.body());
    return JSON.readTree(response.body());
  }

  private static JsonNode refused(int status, String path) throws IOException, InterruptedException {
    HttpResponse<String> response = get(path);
    assertEquals(status, response.statusCode(), path + " " + response.body());
    return JSON.readTree(response.body());
  }

  @Test
  void anActTellsWhatWasDoneToItAndWhatItDid() throws Exception {
    JsonNode repealed = ok("/api/deliberations/amp/2-24-bm").path("statut");
    assertEquals("abroge", repealed.path("etat").asString());
    assertEquals("amp/3-25-cm", repealed.path("subis").path(0).path("acte").path("id").asString());
    assertTrue(repealed.path("subis").path(0).path("certain").asBoolean() && repealed.path("subis").path(0).path("phrase").asString().contains("2-24-bm"));
    JsonNode repealing = ok("/api/deliberations/amp/3-25-cm").path("statut");
    assertTrue(repealing.path("etat").isNull());
    assertEquals("amp/2-24-bm", repealing.path("faits").path(0).path("acte").path("id").asString());
    assertTrue(ok("/api/deliberations/amp/8073-20-cm").path("statut").path("subis").isEmpty());
  }

  @Test
  void aDossierComparesTwoOfItsActs() throws Exception {
    JsonNode dossier = ok("/api/deliberations/amp/2-24-bm/dossier?avec=amp/3-25-cm");
    assertEquals("relation", dossier.path("actes").path(1).path("liens").path(0).path("raison").asString());
    assertEquals("abroge", dossier.path("actes").path(0).path("etat").asString());
    assertEquals("amp/2-24-bm", dossier.path("comparaison").path("avant").asString());
    assertEquals("retire", dossier.path("comparaison").path("parties").path(0).path("morceaux").path(1).path("op").asString());
    assertTrue(ok("/api/deliberations/amp/2-24-bm/dossier").path("comparaison").isNull());
    assertEquals("[\"amp/3-25-cm\"]", refused(400, "/api/deliberations/amp/2-24-bm/dossier?avec=amp/2-24-bm").path("accepted").toString());
    refused(400, "/api/deliberations/amp/2-24-bm/dossier?avec=nulle-part");
    refused(404, "/api/deliberations/amp/8073-20-cm/dossier");
  }

  @Test
  void actsWithoutADelegationAreListedAsAPrompt() throws Exception {
    JsonNode none = ok("/api/delegations?instance=Bureau&collectivite=amp");
    assertEquals(2, none.path("total").asInt());
    assertEquals(2, none.path("actesDelegues").asInt());
    assertTrue(none.path("actes").path(0).path("base").isNull());
    assertTrue(ok("/api/deliberations/amp/2-24-bm").path("delegation").path("attendue").asBoolean());
    assertEquals(0, ok("/api/delegations?controle=acte&annee=2025").path("total").asInt());
    assertEquals(3, get("/api/delegations.csv").body().lines().count());
    assertTrue(refused(400, "/api/delegations?controle=avis").path("accepted").toString().contains("texte"));
  }

  @Test
  void aChainFollowsOnlyTheRelationsAskedFor() throws Exception {
    JsonNode chain = ok("/api/deliberations/amp/17495-25-bm/chaine?sens=bases&relation=delegation&relation=modifie");
    assertEquals(1, chain.path("total").asInt());
    assertEquals("[\"modifie\",\"delegation\"]", chain.path("relations").toString());
    assertEquals(3, ok("/api/deliberations/amp/17495-25-bm/chaine?sens=bases&relation=vise").path("total").asInt());
  }

  @Test
  void aPathShowsTheCitationBehindEachStep() throws Exception {
    JsonNode path = ok("/api/chemin?de=amp/2-24-bm&a=fr:code:LEGITEXT000006070633");
    assertEquals(2, path.path("longueur").asInt());
    assertEquals("bases", path.path("chemins").path(0).path("sens").asString());
    assertEquals("amp/17495-25-bm", path.path("chemins").path(0).path("noeuds").path(1).path("acte").path("id").asString());
    assertTrue(path.path("chemins").path(0).path("pas").path(0).path(0).path("phrase").asString().contains("17495"));
    assertTrue(path.path("limite").isNull());
    JsonNode none = ok("/api/chemin?de=lyon/2019-3853&a=amp/2-24-bm");
    assertTrue(none.path("longueur").isNull() && none.path("chemins").isEmpty());
    assertEquals(0, none.path("total").asInt());
  }

  @Test
  void anEndOfAPathIsNamedInAnySpellingAndMustBeKnown() throws Exception {
    assertEquals(1, ok("/api/chemin?de=2/24/BM&a=amp/8073-20-cm&sens=bases").path("longueur").asInt());
    assertEquals(2, ok("/api/chemin?de=amp/2-24-bm&a=amp/17495-25-bm&sens=libre&relation=vise&max=1").path("chemins").path(0).path("noeuds").size());
    assertEquals("parametre-manquant", refused(400, "/api/chemin?de=amp/2-24-bm").path("code").asString());
    refused(400, "/api/chemin?de=amp/2-24-bm&a=nulle-part");
    assertTrue(refused(400, "/api/chemin?de=amp/2-24-bm&a=amp/2-24-bm&sens=haut").path("accepted").toString().contains("libre"));
    refused(400, "/api/chemin?de=amp/2-24-bm&a=amp/2-24-bm&relation=aime");
  }
}
