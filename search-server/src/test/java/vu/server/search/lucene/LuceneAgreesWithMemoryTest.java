package vu.server.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vu.indexer.index.MemoryStore;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Span;
import vu.server.search.Hit;
import vu.server.search.Passage;
import vu.server.search.RandomCorpus;
import vu.server.search.SearchBackend;
import vu.server.search.SearchPage;
import vu.server.search.SearchRequest;
import vu.server.search.Sort;
import vu.server.search.memory.MemoryBackend;

/** Whatever is asked, Lucene finds the acts that reading every act finds. */
class LuceneAgreesWithMemoryTest {
  private static final long SEED = 31_415;
  @TempDir static Path folder;
  private SearchBackend lucene;
  private SearchBackend memory;

  @BeforeEach
  void open() {
    List<AnalysedAct> acts = new RandomCorpus(SEED).acts(50, 20);
    RandomCorpus.write(acts, folder);
    lucene = LuceneBackend.open(folder);
    memory = new MemoryBackend(new MemoryStore(acts, List.of()));
  }

  @AfterEach
  void close() {
    lucene.close();
    memory.close();
  }

  private static String query(Random random) {
    StringBuilder query = new StringBuilder();
    for (int n = random.nextInt(4); n >= 0; n--) query.append(part(random, 2)).append(random.nextInt(5) == 0 ? " OU " : " ");
    return query.toString();
  }

  private static String part(Random random, int depth) {
    String word = RandomCorpus.WORDS.get(random.nextInt(RandomCorpus.WORDS.size()));
    String other = RandomCorpus.WORDS.get(random.nextInt(RandomCorpus.WORDS.size()));
    String third = RandomCorpus.WORDS.get(random.nextInt(RandomCorpus.WORDS.size()));
    return switch (random.nextInt(20)) {
      case 0 -> "\"" + word + " " + other + "\"";
      case 1 -> "\"" + word + " " + other + " " + third + "\"~" + (1 + random.nextInt(6));
      case 2 -> "-" + word;
      case 3 -> word.substring(0, Math.max(1, word.length() / 2)) + "*";
      case 4 -> "*" + word.substring(word.length() / 2);
      case 5 -> word.replace(' ', '-') + "~" + (1 + random.nextInt(2));
      case 6 -> "objet:" + word;
      case 7 -> "visa:(" + word + " OU " + other + ")";
      case 8 -> "montant:[" + random.nextInt(100_000) + " À " + (random.nextBoolean() ? "*" : "1000000") + "]";
      case 9 -> "annee:[2016 À " + (2016 + random.nextInt(5)) + "]";
      case 10 -> "association:" + List.of("région", "territoires", "eau", "\"27ème région\"").get(random.nextInt(4));
      case 11 -> "présents:" + word;
      case 12 -> List.of("loi NOTRe", "L5217-2 CGCT", "2019-3853", "HN001-8012/20/CM", "texte:NOTRe", "cite:2019-3810",
          "numero:8005/20/CM").get(random.nextInt(7));
      case 13 -> depth == 0 ? word : "(" + part(random, depth - 1) + " " + part(random, depth - 1) + ")";
      case 14 -> depth == 0 ? word : "-(" + part(random, depth - 1) + " OU " + part(random, depth - 1) + ")";
      case 15 -> word.charAt(0) + "?" + word.substring(Math.min(word.length(), 2)).replace(' ', '-');
      case 16 -> List.of("AMP", "DSP", "délégation de service public", "ZAC", "métropole de Lyon", "2014/467", "loi 2015-991").get(random.nextInt(7));
      default -> word;
    };
  }

  private static Map<String, List<String>> filters(Random random) {
    Map<String, List<String>> filters = new HashMap<>();
    if (random.nextInt(3) == 0) filters.put("collectivite", List.of(random.nextBoolean() ? "lyon" : "-lyon"));
    if (random.nextInt(4) == 0) filters.put("annee", List.of("2016", "2018"));
    if (random.nextInt(4) == 0) filters.put("texte", List.of("fr:loi:2015-991", "fr:code:LEGITEXT000006070633#L5217-2"));
    if (random.nextInt(5) == 0) filters.put("montant", List.of("100000-1000000"));
    return filters;
  }

  private static Set<String> ids(SearchPage page) {
    return page.hits().stream().map(hit -> hit.act().id().toString()).collect(Collectors.toSet());
  }

  @Test
  void onTheActsTheFacetsAndTheFallback() {
    Random random = new Random(SEED);
    int some = 0, fallbacks = 0;
    for (int round = 0; round < 600; round++) {
      SearchRequest request = new SearchRequest(query(random), filters(random), Sort.DATE, 0, 100);
      String context = "seed " + SEED + " round " + round + " " + request;
      SearchPage expected = memory.search(request), actual = lucene.search(request);
      assertEquals(ids(expected), ids(actual), context);
      assertEquals(expected.understood(), actual.understood(), context);
      assertEquals(expected.total(), actual.total(), context);
      assertEquals(expected.facets(), actual.facets(), context);
      assertEquals(expected.hits().stream().map(Hit::act).toList(), actual.hits().stream().map(Hit::act).toList(), context);
      if (actual.total() > 0 && actual.total() < 50) some++;
      if (!actual.understood().fallback().isEmpty()) fallbacks++;
    }
    assertTrue(some > 200 && fallbacks > 10, some + " queries found some acts but not all, " + fallbacks + " fell back");
  }

  @Test
  void everyMarkStandsOnItsWordsInsideItsPassage() {
    Random random = new Random(SEED + 1);
    int marks = 0;
    for (int round = 0; round < 200; round++) {
      SearchRequest request = new SearchRequest(query(random), Map.of(), Sort.PERTINENCE, 0, 5);
      for (Hit hit : lucene.search(request).hits()) {
        String text = lucene.store().act(hit.act().id()).orElseThrow().text().text();
        assertTrue(!hit.passages().isEmpty(), () -> request + " " + hit.act().id());
        for (Passage passage : hit.passages()) {
          assertEquals(passage.span().in(text), passage.text(), request.q());
          int last = 0;
          for (Span mark : passage.marks()) {
            assertTrue(mark.start() >= last && mark.length() > 0 && mark.end() <= passage.text().length(), () -> request + " " + passage);
            last = mark.end();
            marks++;
          }
        }
      }
    }
    assertTrue(marks > 500, marks + " marks");
  }

  @Test
  void noQueryFails() {
    Random random = new Random(SEED + 2);
    String alphabet = "aeé* ?~\"():-[]«»0126/.,OUà ";
    for (int round = 0; round < 500; round++) {
      StringBuilder query = new StringBuilder(round % 3 == 0 ? part(random, 2) : "");
      for (int n = random.nextInt(30); n > 0; n--) query.append(alphabet.charAt(random.nextInt(alphabet.length())));
      SearchRequest request = SearchRequest.of(query.toString());
      assertEquals(memory.search(request).total(), lucene.search(request).total(), "seed " + SEED + " round " + round + " [" + query + "]");
      lucene.suggest(query.toString(), 5);
    }
  }
}
