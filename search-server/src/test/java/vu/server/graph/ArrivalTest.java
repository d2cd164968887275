package vu.server.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vu.indexer.index.EdgeRow;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.run.IndexReport;
import vu.indexer.run.IndexRun;
import vu.server.Services;
import vu.server.search.lucene.LuceneBackend;

/** An index and its graph, when an act arrives that others were waiting for, and when it leaves again. */
class ArrivalTest {
  private static final ActId BASE = new ActId("lyon", "2019-3853");
  /** It cites nothing. */
  private static final ActId APART = new ActId("lyon", "2020-0003");

  @TempDir private Path folder;

  private void write(String name, String numero, String date, String visa) throws IOException {
    String text =
        """
        Métropole de Lyon
        Conseil du %s
        Délibération n° %s
        objet : Soutien aux bibliothèques de quartier

        Le Conseil,
        %s
        DELIBERE
        Approuve le programme.
        """;
    Files.createDirectories(folder.resolve("actes"));
    Files.writeString(folder.resolve("actes").resolve(name), text.formatted(date, numero, visa));
  }

  private IndexReport index() {
    return IndexRun.run(List.of(folder.resolve("actes")), new IndexRun.Settings(folder.resolve("index"), false, 1), IndexRun.Progress.NONE);
  }

  private Services open() {
    return open("index");
  }

  private Services open(String name) {
    return Services.of(LuceneBackend.open(folder.resolve(name)));
  }

  /** The index that the same files give when nothing was indexed before. */
  private List<EdgeRow> fresh(String name) {
    IndexRun.run(List.of(folder.resolve("actes")), new IndexRun.Settings(folder.resolve(name), false, 1), IndexRun.Progress.NONE);
    Services services = open(name);
    List<EdgeRow> edges = services.store().edges();
    services.search().close();
    return edges;
  }

  @Test
  void anActThatArrivesIsTheNodeThatWasWaitingAndOnlyTheLinksToItAreWrittenAgain() throws IOException {
    write("a.txt", "2020-0001", "20 janvier 2020", "Vu la délibération n° 2019-3853 du 4 novembre 2019 ;");
    write("b.txt", "2020-0002", "20 janvier 2020", "Vu la délibération n° 2019-3853 du 4 novembre 2019 ;");
    write("c.txt", "2020-0003", "20 janvier 2020", "Vu le rapport ;");
    index();
    Services before = open();
    assertEquals(List.of("delib:lyon/2019-3853"), before.graph().absents());
    assertEquals(2, before.graph().absent("delib:lyon/2019-3853").orElseThrow().acts());
    AnalysedAct apart = before.store().act(APART).orElseThrow();
    before.search().close();

    write("base.txt", "2019-3853", "4 novembre 2019", "Vu le rapport ;");
    IndexReport report = index();
    assertEquals(1, report.added());
    assertEquals(2, report.changed(), "only the links of those that cite it are written again");
    assertEquals(2, report.relinked(), "and not because their files were read again");
    assertEquals(1, report.unchanged(), "the others are left as they are");
    Services after = open();
    assertTrue(after.graph().absents().isEmpty());
    assertEquals(2, after.graph().in(BASE).size());
    assertEquals(BASE, after.graph().act("delib:lyon/2019-3853").orElseThrow(), "the key of the node is that of the act");
    assertEquals(apart, after.store().act(APART).orElseThrow());
    assertEquals(fresh("fresh"), after.store().edges(), "as if it had been there from the start");
    for (EdgeRow edge : after.graph().in(BASE)) assertTrue(after.graph().out(edge.from()).contains(edge), "for each edge in there is the edge out");
    after.search().close();

    Files.delete(folder.resolve("actes").resolve("base.txt"));
    index();
    Services gone = open();
    assertEquals(List.of("delib:lyon/2019-3853"), gone.graph().absents());
    assertEquals(fresh("without"), gone.store().edges());
    gone.search().close();
  }
}
