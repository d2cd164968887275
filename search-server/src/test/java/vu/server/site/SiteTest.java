package vu.server.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vu.indexer.index.MemoryStore;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Montant;
import vu.indexer.model.Reading;
import vu.server.ActsForTests;
import vu.server.CurrentServices;
import vu.server.SearchServer;
import vu.server.Services;
import vu.server.search.memory.MemoryBackend;
import vu.web.Asset;

/** The site through a real port, over acts made by hand. */
class SiteTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static SearchServer server;
  private static List<AnalysedAct> acts;

  @BeforeAll
  static void start() {
    acts =
        List.of(
            ActsForTests.act("lyon/2019-3853").on("2019-11-04").objet("Subvention <b>au</b> Réseau & Cie").cites("lyon/2018-2953")
                .citesLaw("2014-58", "2014-01-27")
                .citesCode("LEGITEXT000006070633", "Code général des collectivités territoriales", "L. 5217-2", "L. 2121-29")
                    .names("Réseau des territoires innovants", "Les Interconnectés")
                .votes("26500.00", "Réseau des territoires innovants", Montant.Instrument.SUBVENTION, null, 2019)
                    .votes("26500.00", "Réseau des territoires innovants", Montant.Instrument.SUBVENTION, null, 2019)
                .amount("280000.00", null, null, null, null, Montant.Role.BUDGET).charges(2019, "65", "6574").build(),
            ActsForTests.act("lyon/2018-2953").on("2018-09-17").citesDay("lyon", "2016-12-12").names("Réseau des territoires innovants")
                .votes("26500.00", "Réseau des territoires innovants", Montant.Instrument.SUBVENTION, "HT", null).build(),
            ActsForTests.act("amp/17495-25-bm").on("2025-02-27").instance("Bureau").citesAbsent("amp/8073-20-cm")
                .citesOneOf("amp/15206-23-bm", "lyon/2018-2953").citesLaw("2014-58", "2014-01-27")
                .names("Réseau des territoires innovants", "Les Interconnectés")
                    .votes("3600.00", "Réseau des territoires innovants", Montant.Instrument.COTISATION, null, 2025).build(),
            ActsForTests.act("amp/15206-23-bm").on("2023-12-07").instance("Bureau").citesAbsent("amp/8073-20-cm")
                .votes("1000.00", "Inconnue", Montant.Instrument.GARANTIE, "HT", null).build());
    Services services =
        Services.of(new MemoryBackend(new MemoryStore(acts, List.of(new Reading.Refused("vide.txt", "vide", "Le fichier est vide.")))));
    server = SearchServer.start(new CurrentServices(services), new SearchServer.Settings("127.0.0.1", 0, 0), Site.pages());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + address)).header("Accept", "text/html,*/*").build(),
            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static String body(String address) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(address);
    assertEquals(200, answer.statusCode(), address + "\n" + answer.body());
    assertEquals("text/html;charset=utf-8", answer.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""));
    return answer.body();
  }

  private static Set<String> links(String html) {
    Set<String> links = new LinkedHashSet<>();
    Matcher link = Pattern.compile("<a [^>]*href=\"([^\"]*)\"").matcher(html);
    while (link.find()) links.add(link.group(1).replace("&amp;", "&"));
    return links;
  }

  @Test
  void everyLinkOfTheSiteLeadsSomewhere() throws Exception {
    Set<String> seen = new LinkedHashSet<>(List.of("/"));
    Deque<String> todo = new ArrayDeque<>(seen);
    while (!todo.isEmpty() && seen.size() < 600) {
      String address = todo.remove();
      String html = body(address);
      for (String link : links(html)) {
        if (link.startsWith("#")) assertTrue(html.contains(" id=\"" + link.substring(1) + "\""), link + " on " + address);
        if (link.startsWith("/api/") && seen.add(link)) assertEquals(200, get(link).statusCode(), "the data of " + address + ": " + link);
        if (!link.startsWith("/") || link.startsWith("/api/")) continue;
        int hash = link.indexOf('#');
        String target = hash < 0 ? link : link.substring(0, hash);
        if (hash >= 0) assertTrue(body(target).contains(" id=\"" + link.substring(hash + 1) + "\""), link + " on " + address);
        if (seen.add(target)) todo.add(target);
      }
    }
    for (String expected : List.of("/deliberations/amp/8073-20-cm", "/organismes/reseau-des-territoires-innovants",
        "/textes/fr:loi:2014-58", "/depenses", "/couverture", "/accessibilite", "/?lang=en")) {
      assertTrue(seen.contains(expected), expected + " is linked from nowhere; seen " + seen);
    }
  }

  @Test
  void theFirstPageShowsWhatCanBeDoneByWhatIsHeld() throws Exception {
    String html = body("/");
    String leads = html.substring(html.indexOf("class=\"leads\""), html.indexOf("class=\"counts\""));
    Set<String> lead = Set.of(
        "/organismes/reseau-des-territoires-innovants", "/deliberations/lyon/2018-2953/chaine", "/textes/fr:loi:2014-58", "/absents", "/verifier");
    assertEquals(lead, links(leads));
    assertTrue(leads.contains("décidés, 2 votes"), leads);
  }

  @Test
  void aWordThatIsMisspeltOffersTheSearchThatWasMeant() throws Exception {
    String html = body("/deliberations?q=rezeau&collectivite=lyon");
    assertTrue(links(html).contains("/deliberations?collectivite=lyon&q=r%C3%A9seau"), html);
    assertTrue(html.contains("Chercher plutôt"));
  }

  @Test
  void anAddressThatIsSentOnSaysWhatTheActDecided() throws Exception {
    String plain = body("/deliberations/lyon/2018-2953").replaceAll("[\\u00a0\\u202f]", " ");
    assertTrue(plain.contains("content=\"Métropole de Lyon, Conseil, 17 septembre 2018 : 26 500 € → "), plain);
    assertTrue(body("/depenses").contains("<meta property=\"og:description\" content=\"Les délibérations"));
  }

  @Test
  void rangesOfAmountsAreInTheLanguageOfThePage() throws Exception {
    String english = body("/deliberations?lang=en");
    assertTrue(english.contains("from €1,000 to €10,000"), english);
    assertFalse(english.contains(" à 10\u00a0000"), english);
    assertTrue(body("/deliberations?montant=1000-10000&lang=en").contains("<b>from €1,000 to €10,000</b>"));
    assertTrue(body("/deliberations").contains("de 1\u00a0000 à 10\u00a0000\u00a0€"));
  }

  @Test
  void aPageBehindTheLastOneSaysWhereTheListEnds() throws Exception {
    String html = body("/deliberations?parPage=1&page=500");
    assertTrue(html.contains("Il n’y a pas de page 500\u00a0: la liste s’arrête à la page 4."), html);
    assertTrue(links(html).contains("/deliberations?parPage=1&page=4"));
  }

  @Test
  void aBrowserKeepsTheScriptUntilItChanges() throws Exception {
    Asset asset = Asset.SCRIPT;
    HttpResponse<String> answer = get(asset.href());
    assertEquals(asset.text(), answer.body());
    assertEquals(asset.type(), answer.headers().firstValue("Content-Type").orElseThrow());
    assertEquals("public, max-age=31536000, immutable", answer.headers().firstValue("Cache-Control").orElseThrow());
    for (String other : List.of(asset.path(), asset.path() + "?v=0123456789ab")) {
      assertEquals("no-cache", get(other).headers().firstValue("Cache-Control").orElseThrow(), other);
    }
  }

  @Test
  void theContentPolicyAllowsTheStylesOfThePagesByTheirDigestsAndNoOther() throws Exception {
    Set<String> styles = new TreeSet<>(Set.of("'self'"));
    for (String page : List.of("/", "/deliberations", "/deliberations/" + acts.getFirst().id(), "/depenses", "/verifier", "/aide")) {
      styles.add(digestOfTheStyle(get(page).body()));
    }
    String policy = get("/").headers().firstValue("Content-Security-Policy").orElseThrow();
    Matcher allowed = Pattern.compile("style-src ([^;]+);").matcher(policy);
    assertTrue(allowed.find(), policy);
    assertEquals(styles, new TreeSet<>(List.of(allowed.group(1).split(" "))));
    assertFalse(policy.contains("unsafe"), policy);
  }

  private static String digestOfTheStyle(String page) throws Exception {
    Matcher style = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(page);
    assertTrue(style.find());
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(StandardCharsets.UTF_8));
    assertFalse(style.find());
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  @Test
  void theTextOfEveryActIsShownWordForWord() throws Exception {
    for (AnalysedAct act : acts) {
      StringBuilder words = new StringBuilder();
      Matcher bloc = Pattern.compile("<div class=\"words\" lang=\"fr\">(.*?)</div>", Pattern.DOTALL).matcher(body("/deliberations/" + act.id()));
      while (bloc.find()) words.append(bloc.group(1).replaceAll("<[^>]*>", ""));
      assertEquals(act.text().text(), words.toString().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"), act.id().toString());
    }
  }

  @Test
  void anActThatIsCitedAndNotHeldHasAPageThatSaysSo() throws Exception {
    String html = body("/deliberations/amp/8073-20-cm");
    assertTrue(html.contains("non détenu"));
    assertTrue(links(html).stream().anyMatch(link -> link.startsWith("/deliberations/amp/17495-25-bm#c")));
    assertTrue(links(html).stream().anyMatch(link -> link.startsWith("/deliberations/amp/15206-23-bm#c")));
  }

  @Test
  void anActThatIsCitedByItsDateOnlyHasAPageAndData() throws Exception {
    assertTrue(links(body("/deliberations/lyon/2018-2953")).contains("/deliberations/lyon/%402016-12-12"));
    assertTrue(body("/deliberations/lyon/%402016-12-12").contains("<h1>Délibération du 12 décembre 2016</h1>"));
    assertEquals(200, get("/api/deliberations/lyon/%402016-12-12").statusCode());
  }

  @Test
  void aRepeatedVoteHasOneLine() throws Exception {
    String html = body("/deliberations/lyon/2019-3853");
    assertEquals(2, html.split("<strong class=\"euros\">", -1).length - 1, "the vote and the budget, the repeat is not a line");
    assertTrue(html.contains("id=\"m-0\"") && !html.contains("id=\"m-1\"") && html.contains("id=\"m-2\""));
  }

  @Test
  void anOrganisationStandsTogetherAcrossMetropolises() throws Exception {
    String html = body("/organismes/reseau-des-territoires-innovants");
    assertTrue(html.contains("Métropole de Lyon") && html.contains("Métropole Aix-Marseille-Provence"));
    assertTrue(html.contains("30\u202f100\u00a0€"), "26 500 + 3 600, the amount before tax apart");
    assertTrue(html.contains("Les Interconnectés"));
  }

  @Test
  void filtersOfASearchCanBeCombinedAndRemoved() throws Exception {
    String html = body("/deliberations?q=r%C3%A9seau&collectivite=lyon&annee=2019");
    assertTrue(html.contains("<title>«\u00a0réseau\u00a0» – 1 résultat – Vu</title>"), html.substring(0, 600));
    assertTrue(links(html).contains("/deliberations?q=r%C3%A9seau&annee=2019"), "without the authority");
    assertTrue(links(html).contains("/deliberations?q=r%C3%A9seau&collectivite=lyon"), "without the year");
    assertTrue(html.contains("<input type=\"hidden\" name=\"annee\" value=\"2019\">"), "another query keeps the filters");
  }

  @Test
  void whatIsTypedIsNeverMarkUp() throws Exception {
    String html = body("/deliberations?q=%3Cscript%3Ealert(1)%3C/script%3E");
    assertFalse(html.contains("<script>alert"));
    assertTrue(html.contains("&lt;script&gt;alert(1)"));
    assertTrue(body("/deliberations/lyon/2019-3853").contains("Subvention &lt;b&gt;au&lt;/b&gt; Réseau &amp; Cie"));
  }

  @Test
  void theLedgerNarrowsToWhatIsAsked() throws Exception {
    assertTrue(body("/depenses").contains("30\u202f100\u00a0€"));
    String html = body("/depenses?collectivite=amp&instrument=cotisation&min=3000");
    assertTrue(html.contains("3\u202f600\u00a0€") && !html.contains("26\u202f500\u00a0€"));
    assertTrue(html.contains("<option value=\"cotisation\" selected>"));
  }

  @Test
  void coverageNamesRefusedFiles() throws Exception {
    String html = body("/couverture");
    assertTrue(html.contains("vide.txt") && html.contains("Le fichier est vide."));
  }

  @Test
  void coverageBeginsWithTheLatestYears() throws Exception {
    String html = body("/couverture");
    int total = html.indexOf(">Total<"), last = html.indexOf(">2025<"), first = html.indexOf(">2019<");
    assertTrue(0 < total && total < last && last < first, html);
  }

  @ParameterizedTest
  @CsvSource({
    "/deliberations/amp/nulle-part, 404", "/deliberations/AMP/%20, 404", "/organismes/nulle-part, 404", "/textes/fr:loi:1-1, 404",
    "/textes/fr:loi:2014-58?article=9, 404", "/depenses?anee=2019, 400", "/depenses?annee=deux, 400", "/deliberations?tri=hasard, 400",
        "/?lang=de, 400", "/deliberations?page=0, 400"
  })
  void whatCannotBeShownIsToldInPlainWords(String address, int status) throws Exception {
    HttpResponse<String> answer = get(address);
    assertEquals(status, answer.statusCode(), address);
    assertTrue(answer.body().contains("<h1>" + (status == 404 ? "Cette page n’existe pas" : "Cette adresse n’est pas comprise")), answer.body());
    assertFalse(answer.body().contains("Exception"));
  }

  @ParameterizedTest
  @ValueSource(strings =
      {"/deliberations?page=99999", "/organismes?page=3", "/textes?q=zzz", "/depenses?page=50&q=zzz",
      "/deliberations?q=%22%20OR%20((&annee=1800"})
  void aPageBeyondTheEndIsEmptyAndNotAnError(String address) throws Exception {
    body(address);
  }
}
