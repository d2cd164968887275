package vu.server.absent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vu.indexer.index.MemoryStore;
import vu.server.ActsForTests;
import vu.server.Demonstration;
import vu.server.Services;
import vu.server.api.AbsentResource;
import vu.server.search.memory.MemoryBackend;

class AbsentsTest {
  private static final Services DEMO = Demonstration.services();

  @Test
  void eachIsCitedAndNoneIsHeld() {
    List<Wanted> all = DEMO.absents().all();
    assertEquals(DEMO.graph().absents().size(), all.size());
    assertFalse(all.isEmpty());
    for (Wanted wanted : all) {
      assertTrue(DEMO.graph().act(wanted.cle()).isEmpty(), wanted.cle());
      assertEquals(DEMO.graph().citedBy(wanted.cle()), wanted.actes(), wanted.cle());
      assertTrue(wanted.citations().getFirst().sentence().contains(wanted.citations().getFirst().texte()), wanted.cle());
    }
    for (int i = 1; i < all.size(); i++) assertTrue(all.get(i - 1).actes() >= all.get(i).actes(), "those that most acts cite come first");
  }

  @Test
  void filtersNarrow() {
    List<Wanted> lyon = DEMO.absents().find(null, Set.of("lyon"), Set.of());
    assertTrue(lyon.stream().allMatch(wanted -> wanted.collectivite().equals("lyon")));
    int year = DEMO.absents().annees().getFirst();
    assertTrue(DEMO.absents().find("", Set.of(), Set.of(year)).stream().allMatch(wanted -> wanted.date().getYear() == year));
    assertEquals(List.of(), DEMO.absents().find("zzzz", Set.of(), Set.of()));
  }

  @Test
  void theLetterNamesTheActAndTheLatestThatCitesIt() {
    Services services =
        Services.of(new MemoryBackend(new MemoryStore(
            List.of(
                ActsForTests.act("lyon/2018-0001").on("2018-01-22").citesDay("lyon", "2016-12-12").build(),
                ActsForTests.act("lyon/2019-0002").on("2019-05-13").citesDay("lyon", "2016-12-12").build()),
            List.of())));
    String letter = AbsentResource.request(services, services.absents().all().getFirst());
    assertTrue(letter.contains("– délibération du 12 décembre 2016 (Métropole de Lyon), avec ses annexes."), letter);
    assertTrue(letter.contains("cité par la délibération n° 2019-0002 du 13 mai 2019."), letter);
    assertTrue(letter.contains("L. 311-1"), letter);
  }
}
