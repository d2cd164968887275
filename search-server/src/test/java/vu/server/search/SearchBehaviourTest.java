package vu.server.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vu.server.ActsForTests.act;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Montant;
import vu.server.Notes;
import vu.server.search.lucene.LuceneBackend;

/** What a reader types, and the acts that must come, in order. */
class SearchBehaviourTest {
  private static final List<AnalysedAct> ACTS =
      List.of(
          act("amp/17495-25-bm").on("2025-02-27").objet("Adhésion à l'association \"Réseau des territoires innovants\"")
              .names("Réseau des territoires innovants", "Les interconnectés")
              .cites("amp/8073-20-cm").citesLaw("2014-58", "2014-01-27")
                  .votes("3600", "Réseau des territoires innovants", Montant.Instrument.COTISATION,
                  null, 2025).build(),
          act("lyon/2019-3853").on("2019-11-04").objet("Subvention pour le forum des INTERConnectés").names("Les Interconnectés")
              .votes("26500", "Les Interconnectés", Montant.Instrument.SUBVENTION, null, 2019).cites("amp/8073-20-cm").build(),
          act("amp/8073-20-cm").on("2020-07-17").objet("Délégation de compétences du Conseil au Bureau").build(),
          act("amp/15099-23-bm").on("2023-12-07").objet("Adhésion à l'association La 27ème Région").names("La 27ème Région")
              .cites("amp/8073-20-cm").build(),
          act("lyon/2015-0938").on("2015-12-10").objet("Subventions aux œuvres d'Aix").citesCode("LEGITEXT000006070633",
              "Code général des collectivités territoriales", "L. 5217-2").build());

  @TempDir Path folder;
  private SearchBackend backend;

  @BeforeEach
  void open() {
    RandomCorpus.write(ACTS, folder);
    backend = LuceneBackend.open(folder);
  }

  @AfterEach
  void close() {
    backend.close();
  }

  private List<String> find(String q) {
    return backend.search(SearchRequest.of(q)).hits().stream().map(hit -> hit.act().id().toString()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "association:interconnectés | amp/17495-25-bm lyon/2019-3853",
        "interconnectes forum | lyon/2019-3853",
        "la 27e région | amp/15099-23-bm",
        "27EME REGION | amp/15099-23-bm",
        "oeuvre | lyon/2015-0938",
        "26 500 euros | lyon/2019-3853",
        "26.500 | lyon/2019-3853",
        "\"forum des interconnectés\" | lyon/2019-3853",
        "numero:2015-938 | lyon/2015-0938",
        "délibération n° 2015-938 | lyon/2015-0938",
        "L5217-2 CGCT | lyon/2015-0938",
        "L. 5217-2 du code général des collectivites territoriales | lyon/2015-0938",
        "texte:CGCT | lyon/2015-0938",
        "montant:>=20 000 | lyon/2019-3853",
        "annee:2018..2019 | lyon/2019-3853",
        "loi 2014-58 | amp/17495-25-bm",
        "montant:[20000 À *] | lyon/2019-3853",
        "instrument:cotisation | amp/17495-25-bm",
        "collectivite:lyon annee:2019 | lyon/2019-3853",
        "cite:8073/20/CM -association:région date:2025 | amp/17495-25-bm",
        "subventions | lyon/2015-0938 lyon/2019-3853",
        "subvention | lyon/2019-3853 lyon/2015-0938",
      })
  void finds(String q, String acts) {
    assertEquals(List.of(acts.split(" ")), find(q));
  }

  @Test
  void anActComesFirstForItsNumberInAnySpellingAndThoseThatCiteItFollow() {
    for (String q : List.of("HN 001-8073/20/CM", "HN001-8073/20/CM", "8073/20/cm", "delib 8073/20/CM")) {
      assertEquals("amp/8073-20-cm", find(q).getFirst(), q);
      assertEquals(4, find(q).size(), q);
    }
  }

  @Test
  void theAddressOfAPageLeadsToItsAct() {
    for (String q : List.of("https://vu.example/deliberations/amp/8073-20-cm/chaine?sens=amont#c4", "/deliberations/amp/8073-20-cm")) {
      assertEquals("amp/8073-20-cm", find(q).getFirst(), q);
      assertEquals("acte", backend.search(SearchRequest.of(q)).understood().offers().getFirst().kind(), q);
    }
    assertEquals(List.of(), find("/deliberations/amp/1-99-cm"));
  }

  @Test
  void saysHowAQueryWithoutAnswerWasWidened() {
    SearchPage close = backend.search(SearchRequest.of("subvantion forum"));
    assertEquals("«\u00a0subvantion\u00a0» est introuvable\u00a0; les mots proches sont cherchés.", fallback(close));
    assertEquals("lyon/2019-3853", close.hits().getFirst().act().id().toString());
    assertEquals(List.of(new Offer("requete", "subvention forum", "subvention forum")), close.understood().offers());
    SearchPage most = backend.search(SearchRequest.of("délégation compétences forum"));
    assertEquals("Aucun acte ne contient tous ces mots\u00a0; voici ceux qui en contiennent la plupart.", fallback(most));
    assertEquals(1, most.total());
    assertNull(fallback(backend.search(SearchRequest.of("forum"))));
    SearchPage none = backend.search(SearchRequest.of("xyzxyz"));
    assertEquals(0, none.total());
    assertNull(fallback(none));
  }

  private static String fallback(SearchPage page) {
    return Notes.together(Notes.french(), page.understood().fallback());
  }

  @Test
  void aWordThatNoSpellingComesNearIsNotSaidToBeCorrected() {
    SearchPage page = backend.search(SearchRequest.of("forum zzzzqq"));
    assertEquals("Aucun acte ne contient tous ces mots\u00a0; voici ceux qui en contiennent une partie.", fallback(page));
    assertEquals(List.of(), page.understood().offers());
  }

  @Test
  void aFilterThatLeavesNothingIsNotWidened() {
    SearchPage page = backend.search(new SearchRequest("forum", Map.of("collectivite", List.of("amp")), Sort.PERTINENCE, 0, 10));
    assertEquals(0, page.total());
    assertNull(fallback(page));
  }

  @Test
  void aHitSaysWhereItMatchesWhatWasVotedAndWhoCitesIt() {
    Hit hit = backend.search(SearchRequest.of("26 500")).hits().getFirst();
    assertEquals(List.of("26500"), hit.passages().getFirst().marks().stream().map(mark -> mark.in(hit.passages().getFirst().text())).toList());
    assertEquals(1, hit.votes().size());
    assertEquals(3, backend.search(SearchRequest.of("délégation")).hits().getFirst().citedBy());
  }

  @Test
  void suggestsByTheStartOfEachWord() {
    assertEquals(List.of(new Suggestion("association", "Réseau des territoires innovants", "reseau-des-territoires-innovants")),
        backend.suggest("terr inno", 1));
    assertTrue(backend.suggest("8073", 5).contains(new Suggestion("numero", "8073-20-cm", "amp/8073-20-cm")));
    assertNotNull(backend.suggest("forum", 5).stream().filter(s -> s.kind().equals("sujet")).findFirst().orElse(null));
    assertEquals(List.of(), backend.suggest(" ", 5));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "HN001-8073/20/CM | acte amp/8073-20-cm", "loi 2014-58 | texte fr:loi:2014-58",
    "L5217-2 CGCT | texte fr:code:LEGITEXT000006070633#L5217-2", "L1111-1 CGCT | texte fr:code:LEGITEXT000006070633",
    "forum | ''", "-8073/20/CM | ''", "1234/20/CM | ''"})
  void aReferenceOffersThePageItNames(String q, String offered) {
    List<Offer> offers = backend.search(SearchRequest.of(q)).understood().offers();
    assertEquals(offered, String.join(" ", offers.stream().map(offer -> offer.kind() + " " + offer.id()).toList()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "subvention au Réseau des territoires innovants | organisme reseau-des-territoires-innovants",
    "qui préside les Interconnectés ? | ''", "\"Réseau des territoires innovants\" | organisme reseau-des-territoires-innovants",
    "association:\"réseau des territoires innovants\" | organisme reseau-des-territoires-innovants",
    "interconnectés | organisme reseau-des-territoires-innovants", "forum interconnectés | ''", "-\"Réseau des territoires innovants\" | ''", "territoires innovants | ''"})
  void anOrganisationNamedInASearchOffersItsPage(String q, String offered) {
    aReferenceOffersThePageItNames(q, offered);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "réseau territoires innovants | amp/17495-25-bm", "délégation de compétences | amp/8073-20-cm", "adhésion AMP | ''", "PLU | ''"})
  void wordsAndSiglesOfOneNameFindTheSame(String q, String found) {
    Understood understood = backend.search(SearchRequest.of(q)).understood();
    List<String> acts = understood.fallback().isEmpty() ? find(q) : List.of();
    assertEquals(found, String.join(" ", acts));
  }

  @Test
  void anotherNameThatIsSearchedIsTold() {
    assertEquals(List.of("«\u00a0ASL\u00a0»\u00a0: «\u00a0association syndicale libre\u00a0» est cherché aussi."),
        Notes.each(Notes.french(), backend.search(SearchRequest.of("ASL")).understood().notes()));
    assertEquals(List.of(), backend.search(SearchRequest.of("ami")).understood().notes());
  }

  @Test
  void accentsThatAreTypedComeFirstWhereTheyArePrinted() {
    List<AnalysedAct> acts =
        List.of(act("lyon/2020-0001").objet("La marche des parcs").build(), act("lyon/2020-0002").objet("Le marché des parcs").build());
    Path other = folder.resolve("accents");
    RandomCorpus.write(acts, other);
    try (SearchBackend backend = LuceneBackend.open(other)) {
      assertEquals("lyon/2020-0002", backend.search(SearchRequest.of("marché")).hits().getFirst().act().id().toString());
      assertEquals(2, backend.search(SearchRequest.of("marché")).total());
      assertEquals(2, backend.search(SearchRequest.of("marche")).total());
    }
  }
}
