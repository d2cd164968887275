package vu.server.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vu.server.ActsForTests.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vu.indexer.index.MemoryStore;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Montant;
import vu.server.ActsForTests;
import vu.server.search.memory.MemoryBackend;

/** Facets tell what the filters would give: each count equals the total of the search it announces. */
class FacetCountsTest {
  private static final List<String> BODIES = List.of("Conseil", "Bureau", "Commission permanente");

  private static List<AnalysedAct> acts(Random random, int count) {
    List<AnalysedAct> acts = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      ActsForTests act = act((random.nextBoolean() ? "lyon/" : "amp/") + "a" + at);
      act.on((2015 + random.nextInt(4)) + "-03-0" + (1 + random.nextInt(9))).instance(BODIES.get(random.nextInt(3)));
      for (int n = random.nextInt(3); n > 0; n--) act.citesLaw("2014-" + random.nextInt(4), "2014-01-27");
      for (int n = random.nextInt(3); n > 0; n--) act.names("Association du quartier " + "ABCD".charAt(random.nextInt(4)));
      if (random.nextInt(4) > 0) act.matiere(List.of("7.2", "7.10", "8").get(random.nextInt(3)));
      if (random.nextBoolean()) act.votes(String.valueOf(random.nextInt(200_000)), "Club", Montant.Instrument.SUBVENTION, null, 2019);
      acts.add(act.build());
    }
    return acts;
  }

  @Test
  void aCountIsWhatChoosingTheValueAloneGives() {
    long seed = 20_240_117;
    Random random = new Random(seed);
    try (SearchBackend backend = new MemoryBackend(new MemoryStore(acts(random, 60), List.of()))) {
      for (int round = 0; round < 40; round++) {
        Map<String, List<String>> filters = filters(random, backend);
        for (Facet facet : search(backend, filters).facets()) {
          Map<String, List<String>> others = new HashMap<>(filters);
          others.remove(facet.name());
          for (Facet.Value value : facet.values()) {
            others.put(facet.name(), List.of(value.id()));
            assertEquals(search(backend, others).total(), value.count(), "seed " + seed + ", " + filters + ", " + facet.name() + " " + value);
          }
        }
      }
    }
  }

  private static Map<String, List<String>> filters(Random random, SearchBackend backend) {
    Map<String, List<String>> filters = new HashMap<>();
    for (Facet facet : search(backend, Map.of()).facets()) {
      if (facet.values().isEmpty() || random.nextInt(3) > 0) continue;
      String value = facet.values().get(random.nextInt(facet.values().size())).id();
      filters.put(facet.name(), List.of(random.nextInt(4) == 0 ? "-" + value : value));
    }
    return filters;
  }

  private static SearchPage search(SearchBackend backend, Map<String, List<String>> filters) {
    return backend.search(new SearchRequest("", filters, Sort.PERTINENCE, 0, 5));
  }

  @Test
  void aFilterAndItsExclusionShareTheActs() {
    try (SearchBackend backend = new MemoryBackend(new MemoryStore(acts(new Random(7), 60), List.of()))) {
      for (Facet facet : search(backend, Map.of()).facets()) {
        assertTrue(!facet.values().isEmpty(), facet.name());
        for (Facet.Value value : facet.values()) {
          long with = search(backend, Map.of(facet.name(), List.of(value.id()))).total();
          long without = search(backend, Map.of(facet.name(), List.of("-" + value.id()))).total();
          assertEquals(60, with + without, facet.name() + " " + value);
        }
      }
    }
  }

  @Test
  void everyOrderGivesTheSameActsPageByPage() {
    try (SearchBackend backend = new MemoryBackend(new MemoryStore(acts(new Random(8), 60), List.of()))) {
      for (Sort sort : Sort.values()) {
        List<Hit> whole = backend.search(new SearchRequest("", Map.of(), sort, 0, 100)).hits();
        List<Hit> pages = new ArrayList<>();
        for (int offset = 0; offset < 63; offset += 7) pages.addAll(backend.search(new SearchRequest("", Map.of(), sort, offset, 7)).hits());
        assertEquals(60, whole.size());
        assertEquals(whole, pages, sort.name());
      }
    }
  }

  @Test
  void anUnknownFilterNamesThoseThatAre() {
    String message = assertThrows(IllegalArgumentException.class, () -> new SearchRequest("", Map.of("couleur", List.of("bleu")), Sort.DATE, 0,
        1)).getMessage();
    assertTrue(message.contains("couleur") && message.contains("collectivite"), message);
  }
}
