package vu.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vu.server.ActsForTests.act;

import java.util.List;
import org.junit.jupiter.api.Test;
import vu.indexer.index.MemoryStore;
import vu.server.search.memory.MemoryBackend;

class ActLookupTest {
  private final Services services =
      Services.of(
          new MemoryBackend(
              new MemoryStore(
                  List.of(
                      act("amp/17495-25-bm").citesAbsent("amp/8073-20-cm").citesLaw("2014-58", "2014-01-27").build(),
                      act("lyon/2019-3853").build(),
                      act("paris/2019-3853").build()),
                  List.of())));

  @Test
  void anActIsFoundByItsIdItsKeyOrItsNumberInAnySpelling() {
    for (String typed : List.of("amp/17495-25-bm", "delib:amp/17495-25-bm", "IVIS-011-17495/25/BM", "17495/25/BM", " IVIS 011 17495/25/BM ")) {
      assertEquals(List.of("delib:amp/17495-25-bm"), services.lookup().find(typed), typed);
    }
  }

  @Test
  void whatIsCitedAndNotHeldIsFoundToo() {
    assertEquals(List.of("delib:amp/8073-20-cm"), services.lookup().find("HN 001-8073/20/CM"));
    assertEquals(List.of("fr:loi:2014-58"), services.lookup().find("fr:loi:2014-58"));
  }

  @Test
  void aNumberOfTwoAuthoritiesLeavesTheChoice() {
    assertEquals(List.of("delib:lyon/2019-3853", "delib:paris/2019-3853"), services.lookup().find("2019-3853"));
    assertEquals(List.of(), services.lookup().find("1999-1"));
    assertEquals(List.of(), services.lookup().find("…"));
  }

  @Test
  void aNodeIsCalledByWhatIsPrinted() {
    assertEquals("loi n° 2014-58 du 27 janvier 2014", services.names().name("fr:loi:2014-58"));
    assertEquals("8073-20-cm", services.names().name("delib:amp/8073-20-cm"), "the number as the citing act prints it");
    assertEquals("17495-25-bm", services.names().name("delib:amp/17495-25-bm"));
    assertEquals("fr:loi:0", services.names().name("fr:loi:0"));
  }
}
