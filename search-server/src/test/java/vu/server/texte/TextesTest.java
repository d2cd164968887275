package vu.server.texte;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vu.server.ActsForTests.act;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vu.indexer.index.MemoryStore;
import vu.indexer.model.Reference;
import vu.server.graph.CitationGraph;

class TextesTest {
  private static final String CGCT = "LEGITEXT000006070633";
  private final MemoryStore store =
      new MemoryStore(
          List.of(
              act("lyon/a").on("2019-11-04").citesLaw("2014-58", "2014-01-27").citesLaw("2014-58", "2014-01-27").build(),
              act("amp/b").on("2025-02-01").citesLaw("2014-58", "2014-01-27")
                  .citesCode(CGCT, "Code général des collectivités territoriales", "L. 5217-2").build(),
              act("amp/c").on("2025-02-01").citesCode(CGCT, "Code général des collectivités territoriales", "L. 5217-2", "L. 1")
                  .citesLaw("84-53", "1984-02-01").build()),
          List.of());
  private final Textes textes = Textes.of(store, CitationGraph.of(store));

  @Test
  void aTextIsCalledByWhatItsCitationsPrint() {
    assertEquals("loi n° 2014-58 du 27 janvier 2014", textes.summary("fr:loi:2014-58").orElseThrow().nom());
    assertEquals("loi n° 84-53 du 1er février 1984", textes.summary("fr:loi:84-53").orElseThrow().nom());
    assertEquals("Code général des collectivités territoriales", textes.summary("fr:code:" + CGCT + "#L5217-2").orElseThrow().nom());
    assertTrue(textes.summary("fr:loi:1").isEmpty());
  }

  @Test
  void aLawCitedByItsNicknameHasTheNumberOfItsKey() {
    Reference reen = new Reference.Texte(Reference.Nature.LOI, null, null, null, "REEN", List.of());
    MemoryStore store = new MemoryStore(List.of(act("amp/a").cites(reen, "fr:loi:2021-1485").cites(reen, "fr:loi:date-2021-11-15").build()), List.of());
    Textes textes = Textes.of(store, CitationGraph.of(store));
    assertEquals("loi n° 2021-1485 (REEN)", textes.summary("fr:loi:2021-1485").orElseThrow().nom());
    assertEquals("REEN", textes.summary("fr:loi:date-2021-11-15").orElseThrow().nom());
  }

  @Test
  void citationsAreCountedByActYearMetropolisAndArticle() {
    Textes.Detail law = textes.detail("fr:loi:2014-58").orElseThrow();
    assertEquals(3, law.summary().citations());
    assertEquals(2, law.summary().actes());
    assertEquals(List.of(new Textes.Count("2019", 1), new Textes.Count("2025", 1)), law.parAnnee());
    assertEquals(List.of(new Textes.Count("amp", 1), new Textes.Count("lyon", 1)), law.parCollectivite());
    assertEquals("amp/b", law.citations().getFirst().act().id().toString(), "latest act first");
    assertEquals(List.of(new Textes.Count("L. 5217-2", 2), new Textes.Count("L. 1", 1)), textes.detail("fr:code:" + CGCT).orElseThrow().articles());
  }

  @Test
  void anArticleHasItsOwnCitations() {
    assertEquals(1, textes.detail("fr:code:" + CGCT + "#L1").orElseThrow().citations().size());
    assertEquals(2, textes.detail("fr:code:" + CGCT + "#L5217-2").orElseThrow().citations().size());
    assertTrue(textes.detail("fr:code:" + CGCT + "#L9").isEmpty());
  }

  @Test
  void textsAreFoundByWordsOfTheirNameAndByKind() {
    assertEquals(1, textes.find("collectivites GENERAL", Set.of()).size());
    assertEquals(2, textes.find("", Set.of("loi")).size());
    assertEquals(0, textes.find("2014-58", Set.of("code")).size());
    assertEquals(3, textes.all().stream().map(Textes.Summary::cle).distinct().count());
  }
}
