package vu.server.visa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Citation;
import vu.indexer.model.Found;
import vu.indexer.model.Link;
import vu.indexer.model.Relation;
import vu.indexer.index.MemoryStore;
import vu.server.ActsForTests;
import vu.server.Demonstration;
import vu.server.Services;
import vu.server.search.memory.MemoryBackend;

/** Drafts checked against the demonstration corpus. */
class VisaCheckerTest {
  /** Twelve visas, one of each kind. */
  private static final String DRAFT =
      """
      Vu le Code général des collectivités territoriales, notamment ses articles L. 5217-2 et L. 5211-10 ;
      Vu la loi n° 2014-58 du 27 janvier 2014 ;
      Vu la loi n° 2015-991 du 8 août 2015 ;
      Vu la loi NOTRe n° 2014-58 ;
      Vu la délibération n° IVIS-015-15206/23/BM du Bureau de la Métropole du 7 décembre 2023
      relative à l'adhésion aux « Interconnectés » ;
      Vu la délibération n° HN 001-8073/20/CM du 17 juillet 2020 portant délégation au Bureau et la délibération n° FBPA 033-8303/20/CM du 31 juillet 2020 ;
      Vu la délibération n° IVIS-011-17495/25/BM du 28 février 2025 ;
      Vu la délibération n° FAG 001-9999/19/CM du 19 décembre 2019 ;
      Vu la délibération n° 98/284/CESS du Conseil municipal de Toulon ;
      Vu le règlement (UE) 2016/679 du 27 avril 2016 ;
      Vu le Code des marchés publics ;
      Vu l'avis de la commission des finances ;
      """;

  private static CheckedDraft check(String text, String collectivite, String instance, LocalDate date) {
    return Demonstration.services().visas().check(new Draft(text, collectivite, instance, date));
  }

  private static CheckedReference only(String text) {
    List<CheckedReference> references = check(text, "amp", null, null).references();
    assertEquals(1, references.size(), text);
    return references.getFirst();
  }

  private static List<String> codes(CheckedReference reference) {
    return reference.remarks().stream().map(Remark::code).toList();
  }

  @Test
  void eachVisaHasItsStatus() {
    CheckedDraft checked = check(DRAFT, null, null, null);
    assertEquals(
        List.of("1 outside", "2 outside", "3 outside", "4 outside", "5 found", "7 found", "8 ambiguous", "9 absent", "10 outside",
        "11 outside", "12 outside", "13 none"),
        checked.lines().stream().map(line -> line.number() + " " + line.status().label()).toList());
    assertEquals("amp", checked.head().collectivite().id());
    assertEquals(DraftHead.Origin.NUMEROS, checked.head().origine(), "only its acts have these numbers and dates");
    assertEquals(2, checked.lines().get(5).references().size(), "two acts in one visa");
    assertEquals(List.of("date-texte"), codes(checked.references().get(2)));
    assertEquals(List.of("numero-nom"), codes(checked.references().get(3)));
    assertEquals(List.of("date-acte"), codes(checked.lines().get(6).references().getFirst()));
    assertEquals(List.of("code-abroge"), codes(checked.lines().get(10).references().getFirst()));
  }

  @Test
  void theHouseSaysHowAVisaIsPrinted() {
    assertEquals(
        "Vu la délibération n° HN 001-8073/20/CM du Conseil de la Métropole du 17 juillet 2020 portant délégation de compétences du Conseil au "
            + "Bureau de la Métropole",
        only("Vu la délibération n° HN 001-8073/20/CM").visa());
    assertEquals("Vu la loi n° 2015-991 du 7 août 2015", only("Vu la loi NOTRe").visa());
    assertEquals("Vu le code général des collectivités territoriales, notamment son article L. 5217-2",
        only("Vu l'article L. 5217-2 du CGCT").visa());
    assertNull(only("Vu la loi n° 2015-991 du 8 août 2015").visa(), "nobody knows which of the two is wrong");
    List<CheckedReference.Candidate> candidates = only("Vu la délibération n° IVIS-011-17495/25/BM du 28 février 2025").candidates();
    assertTrue(candidates.getFirst().visa()
        .startsWith("Vu la délibération n° IVIS-011-17495/25/BM du Bureau de la Métropole du 27 février 2025 portant renouvellement"));
  }

  @Test
  void aNumberWithASlipOffersTheActOfThatDay() {
    CheckedReference slip = only("Vu la délibération n° IVIS-011-17495/25/BN du 27 février 2025 ;");
    assertEquals(Status.ABSENT, slip.status());
    assertEquals(List.of("absent", "numero-proche"), codes(slip));
    assertEquals("amp/17495-25-bm", slip.candidates().getFirst().act().id().toString());
    assertNull(slip.visa(), "what is probably wrong is not offered");
    assertEquals(List.of("absent"), codes(only("Vu la délibération n° IVIS-011-17495/25/BN du 28 février 2025 ;")),
        "on another day there is nothing to offer");
  }

  @Test
  void theLettersInFrontOfANumberAreToldWhenTheyAreOthers() {
    assertEquals(List.of("numero-autre"), codes(only("Vu la délibération n° ENV 003-17495/25/BM du 27 février 2025 ;")));
    assertEquals(List.of(), codes(only("Vu la délibération n° 17495/25/BM du 27 février 2025 ;")));
  }

  @Test
  void visasInSmallLettersAreVisas() {
    CheckedDraft checked = check("vu le CGCT\nvu la loi n° 2014-58 du 27 janvier 2014\nvu le rapport", "amp", null, null);
    assertEquals(List.of("1 outside", "2 outside", "3 none"),
        checked.lines().stream().map(line -> line.number() + " " + line.status().label()).toList());
  }

  @Test
  void aRepealedTextIsToldFromTheDayItWent() {
    assertEquals(List.of("texte-abroge"), codes(only("Vu l'ordonnance n° 2016-65 du 29 janvier 2016 relative aux contrats de concession ;")));
    assertEquals(List.of("texte-essentiel"), codes(only("Vu la loi n° 84-53 du 26 janvier 1984 modifiée ;")));
    CheckedReference article = only("Vu l'article 7-1 de la loi n° 84-53 du 26 janvier 1984 ;");
    assertEquals(List.of("texte-en-partie"), codes(article), "it may be one that stayed");
    assertFalse(article.alert());
    assertEquals(List.of("article-abroge"), codes(only("Vu l'article L. 122-20 du Code des communes ;")));
    LocalDate before = LocalDate.of(2019, 3, 31);
    assertEquals(List.of(), codes(check("Vu le décret n° 2016-360 du 25 mars 2016 ;", "amp", null, before).references().getFirst()));
  }

  @Test
  void aDeliberationCannotRestOnALaterOne() {
    CheckedReference later = check("Vu la délibération n° IVIS-011-17495/25/BM du 27 février 2025 ;", "amp", "Bureau",
        LocalDate.of(2024, 1, 1)).references().getFirst();
    assertEquals(Status.ABSENT, later.status());
    assertTrue(codes(later).contains("date-posterieure"), codes(later).toString());
  }

  @Test
  void aDraftWithItsHeadSaysWhoseItIs() {
    String draft =
        """
        MÉTROPOLE AIX-MARSEILLE-PROVENCE
        DÉLIBÉRATIONS DU BUREAU DE LA MÉTROPOLE AIX-MARSEILLE-PROVENCE
        Séance du jeudi 12 juin 2025

        Adhésion au réseau des bibliothèques

        Vu
        - La délibération n° HN 001-8073/20/CM du 17 juillet 2020 ;
        - La délibération n° IVIS-015-15206/23/BM du 7 décembre 2023.

        Délibère
        """;
    CheckedDraft checked = check(draft, null, null, null);
    assertEquals(DraftHead.Origin.TEXTE, checked.head().origine());
    assertEquals("Bureau", checked.head().instance());
    assertEquals(LocalDate.of(2025, 6, 12), checked.head().date());
    assertEquals(List.of(Status.FOUND, Status.FOUND), checked.references().stream().map(CheckedReference::status).toList());
    assertEquals(8, checked.lines().getFirst().number());
  }

  @Test
  void aTextCitedAgainIsToldAgain() {
    CheckedDraft checked =
        check("Vu la loi n° 2014-58 du 27 janvier 2014 ;\nVu le décret n° 2005-212 du 2 mars 2005 pris pour la loi n° 2014-58 du 27 janvier 2014 ;",
        "amp", null, null);
    assertEquals(List.of(1, 2), checked.lines().stream().map(line -> line.references().size()).toList());
  }

  /** An act that repeals another, made of one that cites it. */
  private static AnalysedAct repealing(AnalysedAct act) {
    List<Link> links = act.references().stream().map(VisaCheckerTest::repealing).toList();
    return new AnalysedAct(act.id(), act.text(), act.deliberation(), links, act.montants(), act.organismes(), act.imputations(), act.problemes());
  }

  private static Link repealing(Link link) {
    Found<Citation> found = link.found().with(new Citation(link.reference(), Relation.ABROGE, "dispositif", false, false));
    return new Link(found, link.cle(), link.resolution(), link.url(), link.conflit());
  }

  @Test
  void anAbrogatedBaseIsTold() {
    List<AnalysedAct> acts =
        List.of(ActsForTests.act("lyon/2015-0001").on("2015-01-12").build(),
            repealing(ActsForTests.act("lyon/2019-0002").on("2019-05-13").cites("lyon/2015-0001").build()));
    Services services = Services.of(new MemoryBackend(new MemoryStore(acts, List.of())));
    Draft now = new Draft("Vu la délibération n° 2015-0001 du 12 janvier 2015 ;", "lyon", null, null);
    CheckedReference reference = services.visas().check(now).references().getFirst();
    assertEquals(Status.FOUND, reference.status());
    assertEquals(List.of("abroge"), codes(reference));
    assertEquals(new ActId("lyon", "2019-0002"), reference.fates().getFirst().by().id());
    assertTrue(reference.alert());
    Draft before = new Draft(now.text(), "lyon", null, LocalDate.of(2018, 1, 1));
    assertEquals(List.of(), services.visas().check(before).references().getFirst().fates(), "it stood on that day");
  }

  @RepeatedTest(10)
  void noTextMakesItThrow(RepetitionInfo at) {
    Random random = new Random(at.getCurrentRepetition());
    String[] pieces = {"Vu ", "la délibération n° ", "2019-3853", " du 4 novembre 2019", ";", "\r\n", "\n\n", "- ", "loi n° 2014-58 ",
        "\uD800", "\u0000", "article L. 1 ", "Bureau "};
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 80; i++) text.append(pieces[random.nextInt(pieces.length)]);
    for (CheckedLine line : check(text.toString(), null, null, null).lines()) {
      for (CheckedReference reference : line.references()) assertTrue(reference.span().start() < line.span().end(), text.toString());
    }
  }
}
