package vu.indexer.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vu.indexer.index.LuceneStore;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Reading;
import vu.indexer.resolve.ActRegistry;

/** Folders that cannot be looked into: two acts in {@code nord}, one of which cites the other, and one in {@code sud}. */
class ClosedFolderTest {
  private static final long SETTLES_MILLIS = 150;
  private static final Path OTHER_DEVICE = Path.of("/dev/shm");

  @TempDir Path folder;
  private Path docs;
  private Path index;
  private final Set<Path> closed = new HashSet<>();

  @BeforeEach
  void acts() throws IOException {
    docs = Files.createDirectories(folder.resolve("actes"));
    index = folder.resolve("index");
    act("nord/a.txt", "2019-3001", "2018-3007");
    act("nord/b.txt", "2019-3002", "2019-3001");
    act("sud/c.txt", "2019-3003", "2019-3001");
  }

  private void act(String name, String numero, String cited) throws IOException {
    Path file = docs.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, """
        Métropole de Lyon
        Conseil du %d novembre 2019
        Délibération n° %s
        objet : Entretien du jardin %s

        Le Conseil,
        Vu la délibération n° %s du %d novembre 2019 ;
        DELIBERE
        Approuve la convention.
        """.formatted(day(numero), numero, numero, cited, day(cited)));
  }

  private static int day(String numero) {
    return 10 + numero.charAt(numero.length() - 1) - '0';
  }

  private IndexReport run() {
    IndexRun.Settings settings = new IndexRun.Settings(index, false, 2);
    LazyStages real = new LazyStages(settings);
    return new IndexRun(settings, new IndexRun.Stages() {
      @Override
      public DirectoryStream<Path> list(Path folder) throws IOException {
        if (closed.contains(folder)) throw new AccessDeniedException(folder.toString());
        return IndexRun.Stages.super.list(folder);
      }

      @Override
      public Reading read(Path file, String shown) {
        return real.read(file, shown);
      }

      @Override
      public AnalysedAct link(DraftAct draft, ActRegistry registry) {
        return real.link(draft, registry);
      }
    }, IndexRun.Progress.NONE).run(List.of(docs));
  }

  private static List<String> refused(IndexReport report) {
    return report.refused().stream().map(refused -> refused.path() + " " + refused.code() + " : " + refused.reason()).toList();
  }

  private List<String> held() {
    try (LuceneStore store = LuceneStore.open(index)) {
      return store.acts().stream().map(act -> act.id().key() + " " + act.path()).toList();
    }
  }

  @Test
  void aFolderThatCannotBeOpenedKeepsItsActsAndIsToldUntilItCan() throws IOException {
    run();
    List<String> before = held();
    closed.add(docs.resolve("nord"));
    IndexReport report = run();
    List<String> told = List.of("actes/nord dossier-ferme : dossier qui ne peut pas être ouvert : ses 2 fichiers restent tels qu'ils ont été lus");
    assertEquals(told, refused(report));
    assertEquals(List.of(3, 3, 0), List.of(report.acts(), report.unchanged(), report.removed()));
    assertEquals(before, held());
    try (LuceneStore store = LuceneStore.open(index)) {
      assertEquals(List.of("actes/nord"), store.refused().stream().map(Reading.Refused::path).toList(), "the coverage page names it");
    }
    assertFalse(run().committed(), "there is nothing new to tell");
    closed.clear();
    Files.delete(docs.resolve("nord/b.txt"));
    IndexReport open = run();
    assertEquals(List.of(), refused(open));
    assertEquals(List.of(2, 1), List.of(open.acts(), open.removed()));
  }

  @Test
  void theOtherFoldersAreFollowedMeanwhile() throws IOException {
    run();
    closed.add(docs.resolve("nord"));
    Files.delete(docs.resolve("sud/c.txt"));
    act("sud/d.txt", "2019-3004", "2019-3002");
    IndexReport report = run();
    assertEquals(List.of(3, 1, 1), List.of(report.acts(), report.added(), report.removed()));
    try (LuceneStore store = LuceneStore.open(index)) {
      assertTrue(store.edges().stream().anyMatch(edge -> edge.from().key().equals("2019-3004") && edge.to() != null
          && edge.to().key().equals("2019-3002")));
    }
  }

  @Test
  void theWholeFolderMayBeClosed() {
    run();
    closed.add(docs);
    IndexReport report = run();
    assertEquals(3, report.acts());
    assertEquals(List.of("actes dossier-ferme : dossier qui ne peut pas être ouvert : ses 3 fichiers restent tels qu'ils ont été lus"),
        refused(report));
  }

  @Test
  void aFolderWithoutAnythingReadIsToldToo() throws IOException {
    closed.add(Files.createDirectory(docs.resolve("ouest")));
    assertEquals(List.of("actes/ouest dossier-ferme : dossier qui ne peut pas être ouvert : ses fichiers ne sont pas lus"), refused(run()));
  }

  @Test
  void aLinkThatLeadsNowhereHidesItsActsAndRemovesNone() throws IOException {
    Path elsewhere = Files.move(docs.resolve("nord"), folder.resolve("nord"));
    Path link = Files.createSymbolicLink(docs.resolve("nord"), elsewhere);
    run();
    Files.move(elsewhere, folder.resolve("parti"));
    IndexReport report = run();
    assertEquals(3, report.acts());
    assertEquals(1, report.refused().size());
    Files.delete(link);
    assertEquals(1, run().acts(), "a link that is removed is a wish");
  }

  @Test
  void anEmptyFolderIsAWishUnlessItLiesOnAnotherDeviceThanItsFiles() throws IOException, InterruptedException {
    assumeTrue(Files.isWritable(OTHER_DEVICE) && FileLook.at(OTHER_DEVICE).device() != FileLook.at(docs).device(), "needs two devices");
    Path drive = Files.createTempDirectory(OTHER_DEVICE, "vu");
    try {
      for (String name : List.of("a.txt", "b.txt")) Files.move(docs.resolve("nord").resolve(name), drive.resolve(name));
      Files.delete(docs.resolve("nord"));
      Path mounted = Files.createSymbolicLink(docs.resolve("nord"), drive);
      Thread.sleep(SETTLES_MILLIS);
      run();
      Files.delete(mounted);
      Files.createDirectory(mounted);
      for (int time = 0; time < 2; time++) {
        IndexReport report = run();
        assertEquals(3, report.acts());
        assertEquals(List.of("actes/nord"), report.refused().stream().map(Reading.Refused::path).toList());
      }
      Files.delete(mounted);
      Files.createSymbolicLink(mounted, drive);
      for (String name : List.of("a.txt", "b.txt")) Files.delete(drive.resolve(name));
      assertEquals(1, run().acts());
    } finally {
      try (Stream<Path> left = Files.list(drive)) {
        for (Path file : left.toList()) Files.delete(file);
      }
      Files.delete(drive);
    }
  }
}
