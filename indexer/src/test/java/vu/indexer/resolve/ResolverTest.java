package vu.indexer.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vu.indexer.Pipeline;
import vu.indexer.Texts;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Found;
import vu.indexer.model.KnownAct;
import vu.indexer.model.Link;
import vu.indexer.model.Resolution;

/** Where citations lead: number and date must agree, and nothing certain is said otherwise. */
class ResolverTest {
  private static final String HEAD =
      "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL\nConseil du 4 novembre 2019\nDélibération n° 2019-3853\ncommission principale : "
          + "finances\nobjet : Essai de liens\n\nLe Conseil,\n";

  private static KnownAct held(String id, String date, String objet) {
    ActId act = ActId.parse(id);
    return new KnownAct(act, act.key(), LocalDate.parse(date), "Conseil", objet);
  }

  private static Link only(String visa, KnownAct... held) {
    DraftAct draft = Pipeline.standard().analyse(Texts.canonical(HEAD + visa + "\nDELIBERE\nApprouve.\n"));
    AnalysedAct act = new Resolver().link(draft, new ActRegistry(List.of(held)));
    assertEquals(1, act.references().size(), () -> act.references().toString());
    return act.references().getFirst();
  }

  @Test
  void aNumberAndItsDateLeadToTheAct() {
    Link link = only("Vu la délibération n° 2018-2953 du 17 septembre 2018 ;", held("lyon/2018-2953", "2018-09-17", "x"));
    assertEquals(new Resolution.Resolved(ActId.parse("lyon/2018-2953")), link.resolution());
    assertEquals("delib:lyon/2018-2953", link.cle());
    assertTrue(link.found().certain());
  }

  @Test
  void aNumberWithoutDateLeadsToTheOnlyActThatBearsIt() {
    assertInstanceOf(Resolution.Resolved.class, only("Vu la délibération n° 2018-2953 ;", held("lyon/2018-2953", "2018-09-17", "x")).resolution());
  }

  @Test
  void aLawWithTheNameOfAnotherLeadsNowhere() {
    Link link = only("Vu la loi MAPTAM n° 2015-991 ;");
    assertEquals("numero/nom", link.conflit());
    assertNull(link.url());
    assertTrue(link.found().confidence() < Found.CERTAIN);
  }

  @Test
  void anotherDateMakesTheLinkAmbiguousAndSaysWhy() {
    Link link = only("Vu la délibération n° 2018-2953 du 18 septembre 2018 ;", held("lyon/2018-2953", "2018-09-17", "x"));
    assertEquals(new Resolution.Ambiguous(List.of(ActId.parse("lyon/2018-2953"))), link.resolution());
    assertEquals("numero/date", link.conflit());
    assertTrue(link.found().confidence() < Found.CERTAIN);
  }

  @Test
  void oneMisreadDigitIsPutRightWhenTheDateProvesIt() {
    Link link = only("Vu la délibération n° 2018-2958 du 17 septembre 2018 ;", held("lyon/2018-2953", "2018-09-17", "x"));
    assertInstanceOf(Resolution.Resolved.class, link.resolution());
    assertTrue(link.citation().repare());
    assertInstanceOf(Resolution.Absent.class, only("Vu la délibération n° 2018-2958 du 17 septembre 2018 ;",
        held("lyon/2018-2953", "2018-09-18", "x")).resolution());
  }

  @Test
  void twoActsOneDigitAwayLeaveTheNumberAsItIs() {
    Link link = only("Vu la délibération n° 2018-2958 du 17 septembre 2018 ;", held("lyon/2018-2953", "2018-09-17", "x"),
        held("lyon/2018-2956", "2018-09-17", "y"), held("lyon/2018-2938", "2018-09-17", "z"));
    assertInstanceOf(Resolution.Absent.class, link.resolution());
  }

  @Test
  void aDateAloneIsNotALinkUnlessTheTitleIsTold() {
    KnownAct held = held("lyon/2018-2953", "2018-09-17", "Plan climat territorial et transition énergétique des bâtiments");
    assertInstanceOf(Resolution.Ambiguous.class, only("Vu la délibération du 17 septembre 2018 ;", held).resolution());
    assertInstanceOf(
        Resolution.Resolved.class, only(
            "Vu la délibération du 17 septembre 2018 adoptant le plan climat territorial et la transition énergétique des bâtiments ;", held)
              .resolution());
  }

  @Test
  void theActOfAnotherAuthorityIsNeverOnesOwn() {
    KnownAct held = held("lyon/2018-2953", "2018-09-17", "x");
    assertInstanceOf(Resolution.Outside.class, only("Vu la délibération n° 2018-2953 du Conseil régional du 17 septembre 2018 ;", held).resolution());
    assertInstanceOf(Resolution.Outside.class, only("Vu la délibération n° 2018-2953 de la Ville de Vénissieux du 17 septembre 2018 ;", held)
        .resolution());
  }

  @Test
  void anActCannotRestOnALaterOneNorOnItself() {
    assertInstanceOf(Resolution.Absent.class, only("Vu la délibération n° 2020-0001 du 6 janvier 2020 ;", held("lyon/2020-0001", "2020-01-06", "x"))
        .resolution());
    DraftAct draft = Pipeline.standard().analyse(Texts.canonical(HEAD + "Vu la délibération n° 2019-3853 du 4 novembre 2019 ;\nDELIBERE\n"));
    assertEquals(List.of(), draft.facts().references());
  }

  @ParameterizedTest
  @CsvSource({
    "amp, IVIS-011-17495/25/BM, 17495-25-bm", "amp, HN 001-8073/20/CM, 8073-20-cm", "amp, 011-1846/17/CM, 1846-17-cm", "lyon, 2019-3853, 2019-3853",
        "lyon, 2015-938, 2015-0938", "lyon, CP-2019-3175, cp-2019-3175",
    "marseille, 98/284/CESS, 98-284-cess", "marseille, 98/0284/CESS, 98-284-cess", "bordeaux, 2019/279, 2019-279", "bordeaux, 2019-279, 2019-279",
        "montpellier, 2014 / 137, 2014-137", "paris, 2008 DAC 74, 2008-dac-74"
  })
  void everySpellingOfANumberHasOneKey(String authority, String printed, String key) {
    assertEquals(key, ActKeys.key(authority, printed));
  }

  @Test
  void lawsGetTheAddressThatCanBeKnown() {
    assertEquals("https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000028526298", only("Vu la loi n° 2014-58 du 27 janvier 2014 ;").url());
    assertEquals("https://www.legifrance.gouv.fr/eli/decret/2012/1/26/2012-91/jo/texte", only("Vu le décret n° 2012-91 du 26 janvier 2012 ;").url());
    assertTrue(only("Vu le décret n° 86-83 du 17 janvier 1986 ;").url().contains("/search/"));
    assertNull(only("Vu l'arrêté préfectoral du 20 décembre 1972 ;").url());
    assertEquals("http://data.europa.eu/eli/reg/2014/651/oj", only("Vu le règlement (UE) n° 651/2014 ;").url());
  }

  @Test
  void aLawThatContradictsItsDateIsAConflictWithoutAddress() {
    Link link = only("Vu la loi organique n° 2001-692 du 5 septembre 2003 ;");
    assertEquals("numero/date", link.conflit());
    assertNull(link.url());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "la loi NOTRe | fr:loi:2015-991", "la loi du 15 novembre 2021 | fr:loi:2021-1485", "la loi du 3 août 2009 | fr:loi:@2009-08-03",
        "la loi du 1er juillet 1901 | fr:loi:@1901-07-01",
    "l'article L. 5217-2 du CGCT | fr:code:LEGITEXT000006070633#L5217-2", "le RGPD | eu:reg:2016/679", "la directive 2010/75/UE | eu:dir:2010/75"
  })
  void textsHaveOneKeyWhateverTheirName(String words, String key) {
    assertEquals(key, only("Vu " + words + " ;").cle());
  }
}
