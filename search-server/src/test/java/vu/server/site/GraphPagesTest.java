package vu.server.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vu.server.ActsForTests.act;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vu.indexer.index.MemoryStore;
import vu.indexer.model.Relation;
import vu.server.CurrentServices;
import vu.server.ActsForTests;
import vu.server.CurrentServices;
import vu.server.Demonstration;
import vu.server.SearchServer;
import vu.server.Services;
import vu.server.search.memory.MemoryBackend;

/** The pages about what acts rest on and what becomes of them, over the demonstration and over acts made by hand. */
class GraphPagesTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static SearchServer demonstration;
  private static SearchServer made;

  @BeforeAll
  static void start() {
    demonstration = serve(Demonstration.services());
    Stream<ActsForTests> acts =
        Stream.of(
            act("amp/1-20-cm").on("2020-01-01"), act("amp/2-21-cm").on("2021-01-01").does(Relation.ABROGE, "amp/1-20-cm"),
            act("amp/3-19-cm").on("2019-01-01").does(Relation.MODIFIE, "amp/1-20-cm"), act("amp/4-22-cm").on("2022-01-01").cites("amp/1-20-cm"),
            act("amp/5-23-cm").on("2023-01-01").cites("amp/4-22-cm").cites("amp/1-20-cm"),
            act("lyon/2020-1").on("2020-01-01").citesLaw("85-704", "1985-07-12"),
            act("lyon/2021-1").on("2021-01-01").doesToAbsent(Relation.ABROGE, "lyon/2010-7").doesToArrete(Relation.MODIFIE, "2015-03-04"),
            act("lyon/cp-2020-1").on("2020-01-01").instance("Commission permanente"));
    made = serve(Services.of(new MemoryBackend(new MemoryStore(acts.map(ActsForTests::build).toList(), List.of()))));
  }

  private static SearchServer serve(Services services) {
    return SearchServer.start(new CurrentServices(services), new SearchServer.Settings("127.0.0.1", 0, 0), Site.pages());
  }

  @AfterAll
  static void stop() {
    demonstration.close();
    made.close();
  }

  private static HttpResponse<String> get(SearchServer server, String address) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + address)).header("Accept", "text/html").build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String body(SearchServer server, String address) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(server, address);
    assertEquals(200, answer.statusCode(), address + "\n" + answer.body());
    return answer.body();
  }

  @Test
  void theDossierOfTheMembershipShowsItsActsAndTheirWords() throws Exception {
    String html = body(demonstration, "/deliberations/amp/17495-25-bm/dossier?avec=amp/15206-23-bm");
    assertTrue(html.contains("/deliberations/amp/15206-23-bm") && html.contains("Cite, et concerne le même organisme que"));
    assertTrue(html.contains("<del><span class=\"sr\" lang=\"fr\">[retiré\u00a0: </span>")
        && html.contains("<ins><span class=\"sr\" lang=\"fr\">[ajouté\u00a0: </span>"), "marks are words too");
    assertFalse(html.contains("Certifié Conforme"));
    assertTrue(body(demonstration, "/deliberations/amp/17495-25-bm").contains("/deliberations/amp/17495-25-bm/dossier"));
    assertEquals(404, get(demonstration, "/deliberations/amp/nulle-part/dossier").statusCode());
    assertEquals(400, get(demonstration, "/deliberations/amp/17495-25-bm/dossier?avec=amp/17495-25-bm").statusCode());
  }

  @Test
  void theDelegationPageListsActsAsAPrompt() throws Exception {
    String html = body(demonstration, "/delegations?instance=Bureau");
    assertTrue(html.contains("jamais un avis sur leur légalité") && html.contains("/deliberations/amp/15206-23-bm\""));
    assertFalse(html.contains("/deliberations/amp/17495-25-bm\""), "it rests on the delegation of 2020");
    assertTrue(html.contains("/api/delegations.csv?instance=Bureau"));
    assertTrue(body(demonstration, "/deliberations/amp/17495-25-bm").contains("Décidé par délégation"));
    assertTrue(body(demonstration, "/delegations?controle=texte&lang=en").contains("Only repeals with a known source are told here"));
    assertTrue(body(made, "/deliberations/lyon/cp-2020-1").contains("Aucune délégation du conseil n’a été trouvée"));
    assertTrue(body(made, "/delegations?controle=acte").contains("/deliberations/amp/4-22-cm"));
    assertEquals(400, get(demonstration, "/delegations?controle=tout").statusCode());
  }

  @Test
  void aRepealedActSaysSoAndWhatIsDoubtfulIsApart() throws Exception {
    String html = body(made, "/deliberations/amp/1-20-cm");
    assertTrue(html.contains("Cet acte a été abrogé") && html.contains("Abrogé par <a href=\"/deliberations/amp/2-21-cm\""));
    assertTrue(html.contains("1 acte change peut-être celui-ci, à vérifier") && html.contains("dates en désordre"));
    assertTrue(body(made, "/deliberations/amp/2-21-cm?lang=en").contains("Repeals"));
    assertFalse(body(made, "/deliberations/lyon/2020-1").contains("class=\"notice statut\""));
  }

  @Test
  void anActThatIsNotHeldAndAnArreteSayWhatOthersDidToThem() throws Exception {
    String absent = body(made, "/deliberations/lyon/2010-7");
    assertTrue(absent.contains("Cet acte a été abrogé") && absent.contains("Abrogé par <a href=\"/deliberations/lyon/2021-1\""));
    assertTrue(body(made, "/textes/fr:arrete:du-maire:@2015-03-04").contains("Modifié par <a href=\"/deliberations/lyon/2021-1\""));
  }

  @Test
  void thePageOfARepealedTextSaysSinceWhenAndWhoSaysSo() throws Exception {
    String html = body(made, "/textes/fr:loi:85-704");
    assertTrue(html.contains("Pour l’essentiel, ce texte n’est plus en vigueur depuis le 1er avril 2019")
        && html.contains("l’ordonnance n° 2018-1074"), html);
    assertTrue(html.contains("cidTexte=JORFTEXT000000693683"), "with its source");
    assertTrue(body(made, "/delegations?controle=texte").contains("ce texte n’est plus en vigueur"));
    assertTrue(body(made, "/api/textes/fr:loi:85-704").contains("\"entiere\" : false")
        || body(made, "/api/textes/fr:loi:85-704").contains("\"entiere\":false"));
  }

  @Test
  void aPathIsAskedForInAFormAndToldStepByStep() throws Exception {
    assertTrue(body(demonstration, "/chemin").contains("<form"));
    assertTrue(body(demonstration, "/chemin?de=amp/17495-25-bm").contains("value=\"amp/17495-25-bm\""));
    String html = body(demonstration, "/chemin?de=amp/17495-25-bm&a=HN%20001-8073/20/CM");
    assertTrue(html.contains("1 pas") && html.contains("cite ↓") && html.contains("/deliberations/amp/8073-20-cm"));
    assertTrue(body(made, "/chemin?de=lyon/2020-1&a=amp/1-20-cm").contains("Aucun chemin"));
    String all = body(made, "/chemin?de=amp/5-23-cm&a=amp/1-20-cm&longueur=3");
    assertTrue(all.contains("2 chemins") && all.contains("Chemin 2 sur 2\u00a0: 2 pas"), all);
    assertTrue(all.contains("<option value=\"3\" selected"));
    assertEquals(400, get(demonstration, "/chemin?de=amp/17495-25-bm&a=amp/8073-20-cm&longueur=13").statusCode());
    HttpResponse<String> unknown = get(made, "/chemin?de=lyon/2020-1&a=nulle-part");
    assertEquals(400, unknown.statusCode());
    assertTrue(unknown.body().contains("Aucun acte ou texte détenu ou cité ne s’appelle «\u00a0nulle-part\u00a0»"), "told beside the form");
    assertEquals(400, get(made, "/chemin?de=lyon/2020-1&a=amp/1-20-cm&sens=haut").statusCode());
  }
}
