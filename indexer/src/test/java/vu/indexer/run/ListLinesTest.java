package vu.indexer.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vu.indexer.index.ActRow;
import vu.indexer.index.EdgeRow;
import vu.indexer.index.Listed;
import vu.indexer.index.LuceneStore;
import vu.indexer.model.ActId;
import vu.indexer.model.Problem;
import vu.indexer.resolve.ListDisagreements;

/** Lists of acts in the folders of a run. */
class ListLinesTest {
  private static final String HEAD = "COLL_SIRET,DELIB_ID,DELIB_DATE,DELIB_OBJET,DELIB_MATIERE_CODE,VOTE_POUR,DELIB_URL\n";

  @TempDir private Path folder;
  private Path docs;
  private Path index;

  @BeforeEach
  void makeFolders() throws IOException {
    docs = Files.createDirectories(folder.resolve("actes"));
    index = folder.resolve("index");
  }

  private IndexReport run() {
    return IndexRun.run(List.of(docs), new IndexRun.Settings(index, false, 2), IndexRun.Progress.NONE);
  }

  private void act(int number, Integer... cited) throws IOException {
    Files.writeString(docs.resolve(number + ".txt"), InventedActs.text(number, List.of(cited), 500));
  }

  private static String line(int number) {
    return "20004697700019," + InventedActs.numero(number) + "," + InventedActs.date(number) + "," + InventedActs.objet(number)
        + ",7.5,120,https://exemple.fr/" + number + ".pdf\n";
  }

  private void list(String lines) throws IOException {
    Files.writeString(docs.resolve("liste.csv"), HEAD + lines);
  }

  private static ActId id(int number) {
    return new ActId("lyon", InventedActs.numero(number));
  }

  /** What is held: "2016-1000" with its text, "(2016-1004)" by its title alone. */
  private String held() {
    try (LuceneStore store = LuceneStore.open(index)) {
      return store.acts().stream().map(act -> act.intituleSeul() ? "(" + act.id().key() + ")" : act.id().key()).collect(Collectors.joining(" "));
    }
  }

  private EdgeRow edge() {
    try (LuceneStore store = LuceneStore.open(index)) {
      return store.edges().getFirst();
    }
  }

  @Test
  void aLineWithoutTextIsAnActKnownByItsTitleThatCitationsLeadTo() throws IOException {
    act(8, 4);
    run();
    assertEquals("absent", edge().resolution().status());
    list(line(4) + line(8));
    IndexReport report = run();
    assertEquals("(2016-1004) 2016-1008", held());
    assertEquals(id(4), edge().to());
    assertEquals(1, report.relinked());
    assertEquals(List.of(1, 1), List.of(report.listes().getFirst().textes(), report.listes().getFirst().intitules()));
    try (LuceneStore store = LuceneStore.open(index)) {
      ActRow row = store.acts().getFirst();
      assertEquals(InventedActs.objet(4), row.objet());
      assertEquals("", store.act(row.id()).orElseThrow().text().text());
      Listed line = store.listed(id(8)).getFirst().line();
      assertEquals("7.5", line.row().matiere().code());
      assertEquals(List.of("actes/liste.csv"), store.listed(id(8)).stream().map(vu.indexer.index.ActStore.InList::path).toList());
    }
    assertFalse(run().committed());
  }

  @Test
  void theTextTakesThePlaceOfTheTitleAndGivesItBack() throws IOException {
    act(8, 4);
    list(line(4) + line(8));
    run();
    act(4);
    run();
    assertEquals("2016-1004 2016-1008", held());
    assertEquals(id(4), edge().to());
    Files.delete(docs.resolve("4.txt"));
    run();
    assertEquals("(2016-1004) 2016-1008", held());
    Files.delete(docs.resolve("liste.csv"));
    IndexReport report = run();
    assertEquals("2016-1008", held());
    assertEquals(1, report.removed());
    assertEquals("absent", edge().resolution().status());
    try (LuceneStore store = LuceneStore.open(index)) {
      assertEquals(List.of(), store.listed(id(8)));
    }
  }

  @Test
  void aListThatGrowsOnTopLeavesItsOtherActsAlone() throws IOException {
    list(line(4) + line(8));
    run();
    list(line(0) + line(4) + line(8));
    IndexReport report = run();
    assertEquals(List.of(1, 0, 2), List.of(report.added(), report.changed(), report.unchanged()));
  }

  @Test
  void twoLinesOfOneActAreOneActWithTwoSources() throws IOException {
    list(line(4));
    Files.writeString(docs.resolve("liste-bis.csv"), HEAD + line(4).replace("7.5", "8.8"));
    run();
    assertEquals("(2016-1004)", held());
    try (LuceneStore store = LuceneStore.open(index)) {
      assertEquals(2, store.listed(id(4)).size());
    }
  }

  @Test
  void whatTheListContradictsIsAProblemAndTheTextStands() throws IOException {
    act(4);
    list(line(4).replace(InventedActs.objet(4), "Vente du stade de la Butte"));
    run();
    try (LuceneStore store = LuceneStore.open(index)) {
      var act = store.act(id(4)).orElseThrow();
      assertEquals(InventedActs.objet(4), act.deliberation().objet());
      List<Problem> problems = ListDisagreements.of(act, store.listed(id(4)).getFirst().line().row());
      assertEquals(List.of("liste-objet"), problems.stream().map(Problem::code).toList());
    }
  }

  @Test
  void aLineOfAnotherDayAndTitleIsAnotherAct() throws IOException {
    act(4);
    list(line(4).replace(InventedActs.date(4).toString(), "2016-12-12").replace(InventedActs.objet(4), "Vente du stade de la Butte"));
    run();
    assertEquals("2016-1004 (2016-1004-20161212)", held());
  }

  @Test
  void otherTablesArePassedOverInFoldersAndRefusedByName() throws IOException {
    Path table = Files.writeString(docs.resolve("depenses.csv"), "annee,euros\n2019,12\n");
    assertEquals(List.of(), run().refused());
    IndexReport named = IndexRun.run(List.of(table), new IndexRun.Settings(folder.resolve("other"), false, 1), IndexRun.Progress.NONE);
    assertEquals("liste", named.refused().getFirst().code());
    assertTrue(named.refused().getFirst().reason().contains("DELIB_ID"), named.refused().toString());
  }
}
