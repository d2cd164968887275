package vu.server.search.judged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vu.indexer.Pipeline;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Reading;
import vu.server.search.RandomCorpus;
import vu.server.search.SearchBackend;
import vu.server.search.SearchRequest;
import vu.server.search.Sort;
import vu.server.search.lucene.LuceneBackend;

/** How well a search puts first what answers it, over the demonstration and the golden acts; committed in corpus/scores.txt. */
class JudgedQueriesTest {
  private static final Path CORPUS = Path.of("../corpus");
  private static final String HEAD = "# Judged queries";
  @TempDir static Path folder;
  private static List<AnalysedAct> acts;
  private static SearchBackend search;

  @BeforeAll
  static void index() throws IOException {
    Pipeline pipeline = Pipeline.standard();
    List<DraftAct> drafts = Stream.concat(texts("acts"), texts("golden")).flatMap(file -> drafts(pipeline, file)).toList();
    acts = pipeline.link(drafts);
    RandomCorpus.write(acts, folder);
    search = LuceneBackend.open(folder);
  }

  @AfterAll
  static void close() {
    search.close();
  }

  private static Stream<Path> texts(String part) throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS.resolve(part))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  private static Stream<DraftAct> drafts(Pipeline pipeline, Path file) {
    return pipeline.read(file, CORPUS.relativize(file).toString().replace('\\', '/')) instanceof Reading.Acts read ? read.acts().stream() : Stream.of();
  }

  private static List<String> found(String typed) {
    return search.search(new SearchRequest(typed, Map.of(), Sort.PERTINENCE, 0, Ranked.DEPTH)).hits().stream().map(hit -> hit.act().id().toString()).toList();
  }

  @Test
  void theActsThatAnswerComeFirst() throws IOException {
    List<JudgedQuery> queries = JudgedQuery.all();
    Ranked vu = Ranked.of(queries, JudgedQueriesTest::found), plain;
    try (PlainBm25 bm25 = new PlainBm25(acts)) {
      plain = Ranked.of(queries, bm25::search);
    }
    assertTrue(queries.size() >= 60, queries.size() + " queries");
    assertTrue(vu.meanReciprocalRank() >= 0.90 && vu.recallAtFive() >= 0.97, vu.line("vu") + "\n" + String.join("\n", vu.late()));
    assertTrue(vu.meanReciprocalRank() > plain.meanReciprocalRank() && vu.recallAtFive() > plain.recallAtFive(), plain.line("plain BM25"));
    assertEquals(committed(), vu.line("vu") + "\n" + plain.line("plain BM25"), String.join("\n", vu.late()));
  }

  @Test
  void judgementsAreAboutActsThatAreHeld() throws IOException {
    Set<String> held = acts.stream().map(act -> act.id().toString()).collect(Collectors.toSet()), unknown = new TreeSet<>();
    for (JudgedQuery query : JudgedQuery.all()) unknown.addAll(query.acts());
    unknown.removeAll(held);
    assertEquals(Set.of(), unknown);
  }

  private static String committed() throws IOException {
    String section = Arrays.stream(Files.readString(CORPUS.resolve("scores.txt")).split("\n\n")).filter(part -> part.startsWith(HEAD)).findFirst().orElse("");
    return section.lines().filter(line -> !line.startsWith("#")).skip(1).collect(Collectors.joining("\n"));
  }
}
