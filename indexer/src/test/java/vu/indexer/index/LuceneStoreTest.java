package vu.indexer.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Reading;

/** What is written is read back: a store on disk says what a store in memory says. */
class LuceneStoreTest {
  @TempDir Path folder;

  private static List<AnalysedAct> acts(long seed, int count) {
    RandomActs random = new RandomActs(seed);
    List<AnalysedAct> acts = new ArrayList<>();
    for (int n = 0; n < count; n++) acts.add(random.act(n, n % 7 == 0 ? 1 : 120));
    return acts;
  }

  private void write(List<AnalysedAct> acts) {
    try (StoreWriter writer = StoreWriter.open(folder, false)) {
      acts.forEach(act -> writer.put(act, act.id().key(), List.of()));
      writer.commit();
    }
  }

  private static void assertSame(ActStore expected, ActStore actual, String context) {
    assertEquals(expected.acts(), actual.acts(), context);
    assertEquals(expected.edges(), actual.edges(), context);
    assertEquals(expected.montants(), actual.montants(), context);
    assertEquals(expected.organismes(), actual.organismes(), context);
    assertEquals(expected.refused(), actual.refused(), context);
    for (ActRow row : expected.acts()) assertEquals(expected.act(row.id()), actual.act(row.id()), context + " " + row.id());
  }

  @Test
  void holdsWhatAMemoryStoreHolds() {
    long seed = 4711;
    List<AnalysedAct> acts = acts(seed, 80);
    List<AnalysedAct> shuffled = new ArrayList<>(acts);
    Collections.shuffle(shuffled, new Random(seed));
    write(shuffled);
    try (LuceneStore store = LuceneStore.open(folder)) {
      assertSame(new MemoryStore(acts, List.of()), store, "seed " + seed);
      for (int at = 0; at < acts.size(); at++) {
        assertEquals(store.act(at).text().text(), store.text(at));
        assertEquals(store.act(at).deliberation().blocs(), store.blocs(at));
      }
      assertTrue(store.edges().size() > 50 && store.montants().size() > 50, "the random acts have facts");
      assertTrue(store.act(new ActId("lyon", "nulle-part")).isEmpty());
    }
  }

  @Test
  void holdsWhatIsLeftAfterChangesAndRemovals() {
    long seed = 4712;
    Random random = new Random(seed);
    List<AnalysedAct> acts = new ArrayList<>(acts(seed, 40));
    write(acts);
    for (int round = 0; round < 8; round++) {
      try (StoreWriter writer = StoreWriter.open(folder, false)) {
        AnalysedAct removed = acts.remove(random.nextInt(acts.size()));
        writer.remove(removed.id());
        int at = random.nextInt(acts.size());
        AnalysedAct old = acts.get(at);
        AnalysedAct changed = rename(new RandomActs(seed + round).act(0, 60), old.id());
        acts.set(at, changed);
        writer.put(changed, "k", List.of());
        writer.commit();
      }
      try (LuceneStore store = LuceneStore.open(folder)) {
        assertSame(new MemoryStore(acts, List.of()), store, "seed " + seed + " round " + round);
      }
    }
  }

  private static AnalysedAct rename(AnalysedAct act, ActId id) {
    return new AnalysedAct(id, act.text(), act.deliberation(), act.references(), act.montants(), act.organismes(), act.imputations(), act.problemes());
  }

  /** Each run writes its acts apart; that they are brought together must not wait for a run with more time. */
  @Test
  void manySmallRunsLeaveFewParts() {
    for (AnalysedAct act : acts(31, 40)) write(List.of(act));
    try (LuceneStore store = LuceneStore.open(folder)) {
      assertEquals(40, store.acts().size());
      assertTrue(store.reader().leaves().size() <= 10, store.reader().leaves().size() + " parts");
    }
  }

  @Test
  void remembersFilesAndRefusals() {
    FileEntry read = new FileEntry("lyon/a.txt", "ab", List.of(new ActId("lyon", "a1")), List.of(new ActId("lyon", "a2")), null);
    FileEntry refused = FileEntry.refused("lyon/b.txt", "cd", "vide", "Le fichier est vide.");
    try (StoreWriter writer = StoreWriter.open(folder, false)) {
      writer.put(refused);
      writer.put(FileEntry.refused("lyon/c.txt", "", "vide", "Le fichier est vide."));
      writer.put(read);
      writer.removeFile("lyon/c.txt");
      writer.commit();
    }
    try (LuceneStore store = LuceneStore.open(folder)) {
      assertEquals(List.of(read, refused), store.files());
      assertEquals(List.of(new Reading.Refused("lyon/b.txt", "vide", "Le fichier est vide.")), store.refused());
    }
  }

  @Test
  void nothingIsSeenBeforeACommit() {
    write(acts(1, 3));
    try (StoreWriter writer = StoreWriter.open(folder, true)) {
      writer.put(new RandomActs(2).act(9, 20), null, List.of());
    }
    try (LuceneStore store = LuceneStore.open(folder)) {
      assertEquals(3, store.acts().size());
    }
  }

  @Test
  void aStoreStaysWhatItWasWhenOpened() {
    write(acts(1, 3));
    try (LuceneStore before = LuceneStore.open(folder)) {
      try (StoreWriter writer = StoreWriter.open(folder, true)) {
        writer.commit();
      }
      assertEquals(3, before.acts().size());
      assertEquals(before.acts().getFirst().id(), before.act(0).id());
    }
    try (LuceneStore after = LuceneStore.open(folder)) {
      assertEquals(List.of(), after.acts());
    }
  }

  @Test
  void refusesAnIndexOfAnotherVersionAndSaysWhatToRun() throws IOException {
    try (IndexWriter other = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(new KeywordAnalyzer()))) {
      other.setLiveCommitData(java.util.Map.of(Schema.VERSION_KEY, "0").entrySet());
      other.commit();
    }
    String message = assertThrows(IndexUnreadable.class, () -> LuceneStore.open(folder)).getMessage();
    assertTrue(message.contains("vu index --fresh") && message.contains("schema 0"), message);
    assertThrows(IndexUnreadable.class, () -> StoreWriter.open(folder, false));
    try (StoreWriter fresh = StoreWriter.open(folder, true)) {
      fresh.commit();
    }
    LuceneStore.open(folder).close();
  }

  @Test
  void refusesAFolderWithoutIndexAndTwoWritersAtOnce() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("vide"));
    String message = assertThrows(IndexUnreadable.class, () -> LuceneStore.open(empty)).getMessage();
    assertTrue(message.contains("vu index"), message);
    try (StoreWriter writer = StoreWriter.open(folder, false)) {
      writer.commit();
      assertThrows(IndexUnreadable.class, () -> StoreWriter.open(folder, false));
    }
  }
}
