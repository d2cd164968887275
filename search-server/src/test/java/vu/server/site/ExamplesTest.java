package vu.server.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vu.indexer.index.MemoryStore;
import vu.server.Demonstration;
import vu.server.search.RandomCorpus;
import vu.server.search.SearchPage;
import vu.server.search.SearchRequest;
import vu.server.search.memory.MemoryBackend;
import vu.web.pages.Choice;

class ExamplesTest {
  @Test
  void theFirstPageOffersWhatIsHeldOnAnyIndex() {
    for (long seed = 1; seed <= 20; seed++) {
      MemoryStore store = new MemoryStore(new RandomCorpus(seed).acts(40, 60), List.of());
      MemoryBackend search = new MemoryBackend(store);
      List<Choice> examples = HeldExamples.of(search);
      assertFalse(examples.isEmpty(), "seed " + seed);
      for (Choice example : examples) {
        String q = URLDecoder.decode(example.href().substring("/deliberations?q=".length()), StandardCharsets.UTF_8);
        SearchPage page = search.search(SearchRequest.of(q));
        assertTrue(page.total() > 0 && page.understood().fallback().isEmpty() && page.understood().notes().isEmpty(), "seed " + seed + ": " + q);
      }
    }
  }

  @Test
  void anEmptyIndexOffersNothing() {
    assertEquals(List.of(), HeldExamples.of(new MemoryBackend(new MemoryStore(List.of(), List.of()))));
  }

  @ParameterizedTest
  @EnumSource(Examples.class)
  void whatIsOfferedToTryFindsActsAsItIsTyped(Examples example) {
    SearchPage page = Demonstration.services().search().search(SearchRequest.of(example.query()));
    assertTrue(page.total() > 0, example.query());
    assertEquals(List.of(), page.understood().notes());
    assertEquals(List.of(), page.understood().fallback());
  }
}
