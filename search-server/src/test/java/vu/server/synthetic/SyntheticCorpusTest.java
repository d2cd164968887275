package vu.server.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vu.indexer.Pipeline;
import vu.indexer.index.EdgeRow;
import vu.indexer.index.MemoryStore;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Found;
import vu.indexer.model.Montant;
import vu.indexer.model.Reading;
import vu.indexer.model.Relation;
import vu.indexer.model.Resolution;
import vu.indexer.resolve.ActKeys;
import vu.server.graph.Chain;
import vu.server.graph.CitationGraph;
import vu.server.graph.Direction;

class SyntheticCorpusTest {
  private static final int ACTS = 801;
  private static final long SEED = 5;

  @TempDir private static Path folder;
  private static List<AnalysedAct> acts;

  @BeforeAll
  static void writeAndRead() throws IOException {
    Path corpus = folder.resolve("corpus");
    new SyntheticCorpus(ACTS, SEED).write(corpus, done -> {});
    Pipeline pipeline = Pipeline.standard();
    List<DraftAct> drafts = new ArrayList<>();
    for (Path file : files(corpus)) {
      switch (pipeline.read(file, corpus.relativize(file).toString())) {
        case Reading.Acts read -> drafts.addAll(read.acts());
        case Reading.Liste list -> throw new AssertionError(list.path() + " is a list of acts");
        case Reading.Refused refused -> throw new AssertionError(refused.path() + ": " + refused.reason());
      }
    }
    acts = pipeline.link(drafts);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static Map<String, String> texts(int count, long seed, String name) throws IOException {
    Path corpus = folder.resolve(name);
    new SyntheticCorpus(count, seed).write(corpus, done -> {});
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files(corpus)) texts.put(corpus.relativize(file).toString(), Files.readString(file));
    return texts;
  }

  private static Stream<Entry> entries() {
    return Stream.of(new Register(House.AMP, ACTS - ACTS / 2, SEED), new Register(House.LYON, ACTS / 2, SEED))
        .flatMap(register -> java.util.stream.IntStream.range(0, register.size()).mapToObj(register::entry));
  }

  private static ActId id(Entry entry) {
    return new ActId(entry.house().folder(), ActKeys.key(entry.house().folder(), entry.number()));
  }

  @Test
  void theSameSeedGivesTheSameBytesAndAnotherSeedOthers() throws IOException {
    Map<String, String> once = texts(90, 11, "once");
    assertEquals(90, once.size());
    assertEquals(once, texts(90, 11, "again"));
    assertNotEquals(once, texts(90, 12, "other"));
  }

  @Test
  void everyActIsReadAsItWasMeant() {
    Map<ActId, AnalysedAct> read = acts.stream().collect(Collectors.toMap(AnalysedAct::id, act -> act));
    assertEquals(ACTS, read.size());
    entries().forEach(entry -> {
      AnalysedAct act = read.get(id(entry));
      assertEquals(entry.number(), act.deliberation().numero());
      assertEquals(entry.session().date(), act.deliberation().date(), entry.number());
      assertEquals(entry.body(), act.deliberation().instance(), entry.number());
      assertEquals(entry.title(), act.deliberation().objet(), entry.number());
      assertTrue(act.deliberation().demonstration());
      assertEquals(List.of(), act.problemes());
      List<Montant> votes = act.montants().stream().map(Found::value).filter(montant -> montant.role() == Montant.Role.VOTE).toList();
      boolean pays = entry.matter().euros() > 0 && entry.deed().decides() && entry.deed() != Deed.DELEGATION;
      assertEquals(pays ? List.of(entry.matter().euros()) : List.of(), votes.stream().map(vote -> vote.euros().intValueExact()).toList(),
          entry.number());
      for (Montant vote : votes) assertTrue(vote.beneficiaire() != null && vote.beneficiaire().contains(entry.matter().who()), entry.number());
    });
  }

  @Test
  void everyCitationLeadsToItsActOrToOneThatIsNeverGiven() {
    for (EdgeRow edge : new MemoryStore(acts, List.of()).edges()) {
      if (!edge.kind().equals("deliberation")) continue;
      switch (edge.resolution()) {
        case Resolution.Resolved held -> assertTrue(edge.confidence() >= Found.CERTAIN, edge.toString());
        case Resolution.Absent absent -> assertTrue(edge.numero().matches(".*9\\d{4}.*"), edge.toString());
        case Resolution.Ambiguous ambiguous -> throw new AssertionError(edge.toString());
        case Resolution.Outside outside -> throw new AssertionError(edge.toString());
      }
    }
  }

  @Test
  void whatAnActDoesToAnotherIsReadAsSuch() {
    Map<ActId, List<EdgeRow>> edges = new MemoryStore(acts, List.of()).edges().stream().collect(Collectors.groupingBy(EdgeRow::from));
    Set<Deed> seen = new HashSet<>();
    entries().filter(entry -> entry.deed().isChange()).forEach(entry -> {
      Relation relation = entry.deed().relation();
      seen.add(entry.deed());
      ActId target = id(new Register(entry.house(), entry.house() == House.AMP ? ACTS - ACTS / 2 : ACTS / 2, SEED).entry(entry.target()));
      assertTrue(edges.get(id(entry)).stream().anyMatch(edge -> edge.relation() == relation && target.equals(edge.to())), entry.toString());
    });
    assertEquals(6, seen.size(), "kinds of change");
  }

  private record Edge(String from, String to, Relation relation, String bloc) {}

  private static List<Edge> local(List<EdgeRow> edges) {
    return edges.stream().filter(edge -> edge.kind().equals("deliberation"))
        .map(edge -> new Edge(edge.from().toString(), edge.cle(), edge.relation(), edge.bloc())).toList();
  }

  @Test
  void theRowsMadeWithoutFilesAreThoseThatReadingTheFilesGives() {
    SyntheticStore store = new SyntheticStore(ACTS, SEED);
    MemoryStore read = new MemoryStore(acts, List.of());
    assertEquals(read.acts().stream().map(act -> List.of(act.id(), act.date(), act.instance(), act.objet())).toList(),
        store.acts().stream().map(act -> List.of(act.id(), act.date(), act.instance(), act.objet())).toList());
    assertEquals(local(read.edges()), local(store.edges()));
  }

  @Test
  void thereAreCyclesHubsAndAbsentActs() {
    CitationGraph graph = CitationGraph.of(new MemoryStore(acts, List.of()));
    assertFalse(graph.absents().isEmpty());
    assertTrue(acts.stream().mapToInt(act -> graph.citedBy(CitationGraph.cle(act.id()))).max().orElseThrow() > ACTS / 10, "a hub");
    boolean cycle = acts.stream().flatMap(act -> graph.chain(act.id(), Direction.BASES, 1, 100).stream()).map(Chain::cycles)
        .anyMatch(cycles -> !cycles.isEmpty());
    assertTrue(cycle, "two acts of one session cite one another");
  }

  @Test
  void aFolderThatHoldsSomethingIsLeftAsItIs() throws IOException {
    Path full = Files.createDirectory(folder.resolve("full"));
    Files.writeString(full.resolve("note.txt"), "mine");
    assertThrows(DirectoryNotEmptyException.class, () -> new SyntheticCorpus(3, 1).write(full, done -> {}));
    assertEquals(1, files(full).size());
    for (int count : new int[] {0, -1, SyntheticCorpus.MAX_ACTS + 1})
      assertThrows(IllegalArgumentException.class, () -> new SyntheticCorpus(count, 1));
  }

  @Test
  void fewActsAreACorpusToo() throws IOException {
    for (int count = 1; count < 30; count++) assertEquals(count, texts(count, count, "few" + count).size());
  }
}
