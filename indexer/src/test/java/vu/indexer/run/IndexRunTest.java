package vu.indexer.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vu.indexer.index.ActRow;
import vu.indexer.index.ActStore;
import vu.indexer.index.LuceneStore;
import vu.indexer.index.RandomActs;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Authority;
import vu.indexer.model.CanonicalText;
import vu.indexer.model.Citation;
import vu.indexer.model.Deliberation;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Facts;
import vu.indexer.model.Found;
import vu.indexer.model.KnownAct;
import vu.indexer.model.Link;
import vu.indexer.model.Reading;
import vu.indexer.model.Reference;
import vu.indexer.model.Relation;
import vu.indexer.model.Resolution;
import vu.indexer.model.SourceDocument;
import vu.indexer.model.Span;
import vu.indexer.model.Vote;
import vu.indexer.resolve.ActRegistry;

/** Files of these tests say {@code id | date | cited keys}; "vide" is refused, "panne" breaks the reader. */
class IndexRunTest {
  @TempDir Path folder;
  private Path docs;
  private Path index;
  private final AtomicInteger reads = new AtomicInteger();

  @BeforeEach
  void makeFolders() throws IOException {
    docs = Files.createDirectories(folder.resolve("actes"));
    index = folder.resolve("index");
  }

  private final class Fake implements IndexRun.Stages {
    @Override
    public Reading read(Path file, String shown) {
      reads.incrementAndGet();
      String text;
      try {
        text = Files.readString(file);
      } catch (IOException e) {
        return new Reading.Refused(shown, "illisible", "illisible");
      }
      if (text.startsWith("vide")) return new Reading.Refused(shown, "vide", "Le fichier est vide.");
      if (text.startsWith("panne")) throw new IllegalStateException("panne");
      List<DraftAct> acts = new ArrayList<>();
      for (String line : text.split("\n")) acts.add(draft(line, shown));
      return new Reading.Acts(shown, "", acts, List.of());
    }

    private DraftAct draft(String line, String shown) {
      String[] parts = line.split("\\|");
      ActId id = ActId.parse(parts[0].strip());
      SourceDocument source = new SourceDocument(shown, "txt", RandomActs.sha(line), null, null, false);
      LocalDate date = parts[1].isBlank() ? null : LocalDate.parse(parts[1].strip());
      Deliberation act =
          new Deliberation(new Authority(id.collectivite(), null, null), null, date, id.key(), null, Vote.NOT_PRINTED, null, null, null, null,
              List.of(),
              false);
      List<Found<Citation>> cited = new ArrayList<>();
      for (String key : parts.length > 2 ? parts[2].strip().split(" ") : new String[0]) {
        Reference reference = new Reference.ActeLocal(key, null, null, null, null, List.of());
        cited.add(new Found<>(new Citation(reference, Relation.VISE, "visas", false, false), new Span(0, 3), "test", 0.9));
      }
      return new DraftAct(id, new CanonicalText(source, line, 0), act, new Facts(cited, List.of(), List.of(), List.of()), List.of());
    }

    @Override
    public AnalysedAct link(DraftAct draft, ActRegistry registry) {
      if (draft.text().text().contains("arrêt")) throw new IllegalStateException("killed");
      List<Link> links = draft.facts().references().stream()
          .map(found -> new Link(found, "delib:lyon/" + found.value().reference().numero(), find(found,
          registry), null, null)).toList();
      return new AnalysedAct(draft.id(), draft.text(), draft.deliberation(), links, List.of(), List.of(), List.of(), draft.problemes());
    }

    private static Resolution find(Found<Citation> found, ActRegistry registry) {
      List<KnownAct> fitting = registry.withKey("lyon", found.value().reference().numero());
      if (fitting.isEmpty()) return new Resolution.Absent();
      if (fitting.size() == 1) return new Resolution.Resolved(fitting.getFirst().id());
      return new Resolution.Ambiguous(fitting.stream().map(KnownAct::id).toList());
    }
  }

  private IndexReport run(boolean fresh) {
    return new IndexRun(new IndexRun.Settings(index, fresh, 2), new Fake(), IndexRun.Progress.NONE).run(List.of(docs));
  }

  private void file(String name, String text) throws IOException {
    Path file = docs.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String counts(IndexReport report) {
    return report.acts() + " acts: +" + report.added() + " ~" + report.changed() + " =" + report.unchanged() + " -" + report.removed()
        + (report.committed() ? "" : ", no commit");
  }

  private String links() {
    try (LuceneStore store = LuceneStore.open(index)) {
      StringBuilder links = new StringBuilder();
      store.edges().forEach(edge -> links.append(edge.from().key()).append(">").append(edge.to() == null ? edge.resolution().status()
          : edge.to().key()).append(' '));
      return links.toString().strip();
    }
  }

  @Test
  void readsWhatIsNewAndLeavesTheRestAlone() throws IOException {
    file("a.txt", "lyon/a1 | 2019-01-01 | b1");
    file("b.txt", "lyon/b1 | 2019-01-02");
    assertEquals("2 acts: +2 ~0 =0 -0", counts(run(false)));
    assertEquals("a1>b1", links());
    assertEquals("2 acts: +0 ~0 =2 -0, no commit", counts(run(false)));
    assertEquals(2, reads.get());
    file("b.txt", "lyon/b1 | 2019-01-03");
    assertEquals("2 acts: +0 ~1 =1 -0", counts(run(false)));
    assertEquals(3, reads.get());
  }

  @Test
  void anActThatArrivesOrLeavesChangesTheLinksOfThoseThatCiteIt() throws IOException {
    file("a.txt", "lyon/a1 | 2019-01-01 | b1");
    file("c.txt", "lyon/c1 | 2019-01-01");
    run(false);
    assertEquals("a1>absent", links());
    int read = reads.get();
    file("b.txt", "lyon/b1 | 2019-01-02");
    assertEquals("3 acts: +1 ~1 =1 -0", counts(run(false)));
    assertEquals("a1>b1", links());
    assertEquals(read + 1, reads.get(), "only the file that arrived is read");
    Files.delete(docs.resolve("b.txt"));
    assertEquals("2 acts: +0 ~1 =1 -1", counts(run(false)));
    assertEquals("a1>absent", links());
  }

  @Test
  void aRenamedFileKeepsItsActAndChangesItsPath() throws IOException {
    file("a.txt", "lyon/a1 | 2019-01-01");
    run(false);
    Files.move(docs.resolve("a.txt"), docs.resolve("z.txt"));
    assertEquals("1 acts: +0 ~1 =0 -0", counts(run(false)));
    try (LuceneStore store = LuceneStore.open(index)) {
      assertEquals("actes/z.txt", store.acts().getFirst().path());
    }
  }

  @Test
  void theSameTextTwiceIsOneAct() throws IOException {
    file("a.txt", "lyon/a1 | 2019-01-01");
    file("b.txt", "lyon/a1 | 2019-01-01");
    IndexReport report = run(false);
    assertEquals(List.of(new IndexReport.Duplicate("actes/b.txt", ActId.parse("lyon/a1"))), report.duplicates());
    assertEquals("1 acts: +0 ~0 =1 -0, no commit", counts(run(false)));
    Files.delete(docs.resolve("a.txt"));
    assertEquals("1 acts: +0 ~1 =0 -0", counts(run(false)));
    try (LuceneStore store = LuceneStore.open(index)) {
      assertEquals("actes/b.txt", store.acts().getFirst().path());
    }
  }

  @Test
  void differentTextsOfOneNumberGetAddressesOfTheirOwn() throws IOException {
    file("1.txt", "lyon/a1 | 2019-01-01");
    file("2.txt", "lyon/a1 | 2020-02-02");
    file("3.txt", "lyon/a1 | 2020-02-02 | x1");
    file("4.txt", "lyon/a1 | | a1");
    run(false);
    try (LuceneStore store = LuceneStore.open(index)) {
      List<String> keys = store.acts().stream().map(act -> act.id().key()).toList();
      assertEquals(4, keys.size());
      assertEquals("a1", store.acts().getFirst().id().key());
      assertTrue(keys.contains("a1-20200202"), keys.toString());
      assertTrue(keys.stream().anyMatch(key -> key.matches("a1-20200202-[0-9a-f]{8}")), keys.toString());
      assertTrue(keys.stream().anyMatch(key -> key.matches("a1-[0-9a-f]{8}")), keys.toString());
      assertEquals(3,
          store.acts().stream().filter(act -> store.act(act.id()).orElseThrow().problemes().stream()
              .anyMatch(p -> p.code().equals("adresse-partagee"))).count());
    }
    assertTrue(links().contains(">ambiguous"), links());
    assertEquals("4 acts: +0 ~0 =4 -0, no commit", counts(run(false)));
  }

  @Test
  void refusedFilesAreNamedAndStopNothing() throws IOException {
    file("a.txt", "lyon/a1 | 2019-01-01");
    file("b.txt", "vide");
    file("c.txt", "panne");
    file(".cache/d.txt", "lyon/d1 | 2019-01-01");
    file("image.png", "x");
    IndexReport report = run(false);
    assertEquals("1 acts: +1 ~0 =0 -0", counts(report));
    assertEquals(List.of("actes/b.txt", "actes/c.txt"), report.refused().stream().map(Reading.Refused::path).toList());
    IndexReport again = run(false);
    assertEquals(report.refused(), again.refused());
    assertFalse(again.committed());
  }

  @Test
  void aRunThatDiesLeavesThePreviousIndex() throws IOException {
    file("a.txt", "lyon/a1 | 2019-01-01");
    run(false);
    file("b.txt", "lyon/b1 | 2019-01-01 | arrêt");
    assertThrows(IllegalStateException.class, () -> run(false));
    assertThrows(IllegalStateException.class, () -> run(true));
    try (LuceneStore store = LuceneStore.open(index)) {
      assertEquals(1, store.acts().size());
    }
    Files.delete(docs.resolve("b.txt"));
    assertEquals("1 acts: +0 ~0 =1 -0, no commit", counts(run(false)));
  }

  @Test
  void anEmptyFolderMakesAnEmptyIndexOnce() {
    assertEquals("0 acts: +0 ~0 =0 -0", counts(run(false)));
    assertEquals("0 acts: +0 ~0 =0 -0, no commit", counts(run(false)));
  }

  @Test
  void twoFoldersOfOneNameAreToldApart() throws IOException {
    Path other = Files.createDirectories(folder.resolve("autre/actes"));
    file("a.txt", "lyon/a1 | 2019-01-01");
    Files.writeString(other.resolve("a.txt"), "lyon/b1 | 2019-01-01");
    new IndexRun(new IndexRun.Settings(index, false, 1), new Fake(), IndexRun.Progress.NONE)
        .run(List.of(docs, other, folder.resolve("nulle-part.txt")));
    try (LuceneStore store = LuceneStore.open(index)) {
      assertEquals(List.of("actes/a.txt", "actes (2)/a.txt"), store.acts().stream().map(ActRow::path).toList());
      assertEquals(List.of("nulle-part.txt"), store.refused().stream().map(Reading.Refused::path).toList());
    }
  }

  @Test
  void stepByStepGivesWhatOneRunGives() throws IOException {
    long seed = 99;
    Random random = new Random(seed);
    for (int step = 0; step < 25; step++) {
      for (int n = random.nextInt(4); n >= 0; n--) {
        int number = random.nextInt(12);
        if (random.nextInt(3) == 0) Files.deleteIfExists(docs.resolve(number + ".txt"));
        else file(number + ".txt", "lyon/n" + number + " | 2019-01-0" + (1 + random.nextInt(9)) + " | n" + random.nextInt(12) + " n"
            + random.nextInt(12));
      }
      run(false);
      Path once = folder.resolve("once-" + step);
      new IndexRun(new IndexRun.Settings(once, false, 1), new Fake(), IndexRun.Progress.NONE).run(List.of(docs));
      try (LuceneStore grown = LuceneStore.open(index); LuceneStore made = LuceneStore.open(once)) {
        assertSame(made, grown, "seed " + seed + " step " + step);
      }
    }
  }

  private static void assertSame(ActStore expected, ActStore actual, String context) {
    assertEquals(expected.acts(), actual.acts(), context);
    assertEquals(expected.edges(), actual.edges(), context);
    for (ActRow row : expected.acts()) assertEquals(expected.act(row.id()), actual.act(row.id()), context);
  }
}
