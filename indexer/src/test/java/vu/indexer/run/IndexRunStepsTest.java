package vu.indexer.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vu.indexer.Pipeline;
import vu.indexer.index.ActRow;
import vu.indexer.index.LuceneStore;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Reading;

/** Runs of the real pipeline: an index that grew step by step holds what one made at once holds, links and confidences included. */
class IndexRunStepsTest {
  private static final int ACTS = 40;

  @TempDir private Path folder;

  @Test
  void anIndexThatGrewIsTheOneThatIsMadeAtOnce() throws IOException {
    long seed = 7;
    Random random = new Random(seed);
    Path docs = Files.createDirectories(folder.resolve("actes")), grown = folder.resolve("grown");
    int relinked = 0;
    for (int step = 0; step < 12; step++) {
      for (int n = 0; n < 12; n++) change(docs, random.nextInt(ACTS), random);
      list(docs, random);
      relinked += run(docs, grown, false).relinked();
      Path once = folder.resolve("once-" + step);
      run(docs, once, false);
      assertSame(once, grown, "seed " + seed + " step " + step);
    }
    assertTrue(relinked > 0, "no reference waited for an act");
  }

  /** Gone, moved to another folder, edited in place as an editor that keeps the date would, or written anew. */
  private static void change(Path docs, int number, Random random) throws IOException {
    Path file = docs.resolve(number + ".txt"), moved = docs.resolve("ailleurs").resolve(number + ".txt");
    Files.deleteIfExists(moved);
    switch (random.nextInt(6)) {
      case 0, 1 -> Files.deleteIfExists(file);
      case 2 -> {
        if (Files.exists(file)) Files.move(file, Files.createDirectories(moved.getParent()).resolve(moved.getFileName()));
      }
      case 3 -> {
        if (Files.exists(file)) redated(file);
      }
      default -> InventedActs.write(docs, number, ACTS, random);
    }
  }

  /** Another year in the visas; size and date of the file stay. */
  private static void redated(Path file) throws IOException {
    FileTime modified = Files.getLastModifiedTime(file);
    Files.writeString(file, Files.readString(file).replace("Vu la délibération n° 2019", "Vu la délibération n° 2018"));
    Files.setLastModifiedTime(file, modified);
  }

  /** A list of some of the acts, held or not, sometimes gone. */
  private static void list(Path docs, Random random) throws IOException {
    Path file = docs.resolve("liste.csv");
    Files.deleteIfExists(file);
    if (random.nextInt(3) == 0) return;
    StringBuilder lines = new StringBuilder("COLL_SIRET,DELIB_ID,DELIB_DATE,DELIB_OBJET\n");
    for (int number = 0; number < ACTS; number += 1 + random.nextInt(6)) {
      lines.append("20004697700019,").append(InventedActs.numero(number)).append(',').append(InventedActs.date(number)).append(',')
          .append(InventedActs.objet(number)).append('\n');
    }
    Files.writeString(file, lines);
  }

  private static IndexReport run(Path docs, Path index, boolean fresh) {
    return IndexRun.run(List.of(docs), new IndexRun.Settings(index, fresh, 2), IndexRun.Progress.NONE);
  }

  private static void assertSame(Path expected, Path actual, String context) throws IOException {
    try (LuceneStore made = LuceneStore.open(expected); LuceneStore grown = LuceneStore.open(actual)) {
      assertEquals(made.acts(), grown.acts(), context);
      assertEquals(made.edges(), grown.edges(), context);
      assertEquals(made.files(), grown.files(), context);
      assertEquals(Files.readString(OrganismeFile.beside(expected)), Files.readString(OrganismeFile.beside(actual)), context);
      for (ActRow row : made.acts()) assertEquals(made.act(row.id()), grown.act(row.id()), context);
    }
  }

  @Test
  void anActThatWaitsInAFileComesBackAsItWas() throws IOException {
    InventedActs.write(folder.resolve("actes"), ACTS, new Random(3));
    Pipeline pipeline = Pipeline.standard();
    try (Drafts spilled = new Drafts(folder.resolve("index"), 0)) {
      for (int number = 0; number < ACTS; number++) spilled.put(draft(pipeline, number));
      for (int number = 0; number < ACTS; number++) {
        DraftAct draft = draft(pipeline, number);
        assertEquals(draft, spilled.get(draft.id()));
      }
    }
    assertTrue(Files.notExists(folder.resolve("index/brouillons.tmp")));
  }

  private DraftAct draft(Pipeline pipeline, int number) {
    Reading.Acts read = (Reading.Acts) pipeline.read(folder.resolve("actes/" + number + ".txt"), "actes/" + number + ".txt");
    return read.acts().getFirst();
  }

  @Test
  void aLinkIsLookedForAgainFromTheReadingAndNotFromTheLastLink() {
    Pipeline pipeline = Pipeline.standard();
    AnalysedAct once = pipeline.fragment("Vu la délibération n° 2019-3853 du 4 novembre 2019, Vu la loi du 7 août 2015, Vu ladite délibération ;");
    AnalysedAct again = pipeline.link(once.draft(), new vu.indexer.resolve.ActRegistry(List.of()));
    assertEquals(once, again);
    assertEquals(once.draft(), again.draft());
  }
}
