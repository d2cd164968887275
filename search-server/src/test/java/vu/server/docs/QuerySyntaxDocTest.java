package vu.server.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vu.indexer.Pipeline;
import vu.indexer.index.MemoryStore;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Reading;
import vu.server.query.Champ;
import vu.server.query.ParsedQuery;
import vu.server.query.QueryParser;
import vu.server.query.SearchQuery;
import vu.server.search.SearchBackend;
import vu.server.search.SearchPage;
import vu.server.search.SearchRequest;
import vu.server.search.memory.MemoryBackend;

class QuerySyntaxDocTest {
  private static final String SYNTAX = Docs.read("docs/query-syntax.md");

  private static SearchBackend demonstration;

  @BeforeAll
  static void readTheDemonstration() throws IOException {
    Pipeline pipeline = Pipeline.standard();
    List<DraftAct> drafts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Docs.ROOT.resolve("corpus/acts"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        if (pipeline.read(file, file.getFileName().toString()) instanceof Reading.Acts read) drafts.addAll(read.acts());
      }
    }
    demonstration = new MemoryBackend(new MemoryStore(pipeline.link(drafts), List.of()));
  }

  private static Stream<String> examples(String heading) {
    return Docs.rows(Docs.section(SYNTAX, heading)).stream().map(List::getFirst).map(cell -> Docs.code(cell).getFirst());
  }

  static Stream<String> understood() {
    return Stream.of("Words", "Combining", "Numbers and laws", "Fields").flatMap(QuerySyntaxDocTest::examples);
  }

  static Stream<String> told() {
    return examples("What is dropped, and told");
  }

  static Stream<String> references() {
    return examples("Numbers and laws");
  }

  static Stream<String> fields() {
    return examples("Fields");
  }

  @ParameterizedTest
  @MethodSource("understood")
  void anExampleIsUnderstoodWithoutARemark(String typed) {
    ParsedQuery parsed = QueryParser.parse(typed);
    assertEquals(List.of(), parsed.notes());
    assertEquals(typed.equals("*"), parsed.query() instanceof SearchQuery.All);
    assertEquals(parsed.query(), QueryParser.parse(parsed.query().print()).query());
  }

  @ParameterizedTest
  @MethodSource("understood")
  void anExampleFindsAnActOfTheDemonstrationAsItIsTyped(String typed) {
    SearchPage page = demonstration.search(SearchRequest.of(typed));
    assertTrue(page.total() > 0, "no act");
    assertEquals(List.of(), page.understood().fallback());
  }

  @ParameterizedTest
  @MethodSource("told")
  void whatIsDroppedIsTold(String typed) {
    assertFalse(QueryParser.parse(typed).notes().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("references")
  void aNumberOrLawIsOneReference(String typed) {
    SearchQuery query = QueryParser.parse(typed).query();
    assertTrue(query instanceof SearchQuery.Reference, query::toString);
  }

  @ParameterizedTest
  @MethodSource("fields")
  void aFieldIsReadAsOne(String typed) {
    SearchQuery query = QueryParser.parse(typed).query();
    List<SearchQuery> parts = query instanceof SearchQuery.And and ? and.parts() : List.of(query);
    for (SearchQuery part : parts) assertTrue(part instanceof SearchQuery.In || part instanceof SearchQuery.Range, query::toString);
  }

  @Test
  void everyFieldHasAnExample() {
    List<String> typed = fields().toList();
    for (Champ champ : Champ.values()) assertTrue(typed.stream().anyMatch(text -> text.startsWith(champ.label() + ":")), champ::label);
  }
}
