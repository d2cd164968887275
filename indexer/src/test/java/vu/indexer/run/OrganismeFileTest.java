package vu.indexer.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vu.indexer.index.LuceneStore;
import vu.indexer.resolve.organisme.OrganismeRegistry;

/** Suggestions and decisions through whole index runs of the real pipeline. */
class OrganismeFileTest {
  @TempDir Path folder;
  private Path docs;
  private Path index;
  private Path file;

  @BeforeEach
  void acts() throws IOException {
    docs = Files.createDirectories(folder.resolve("lyon"));
    index = folder.resolve("index");
    file = OrganismeFile.beside(index);
    act("2019-1", "Solidarité paysanne");
    act("2019-2", "Solidarité paysane");
  }

  private void act(String numero, String association) throws IOException {
    Files.writeString(
        docs.resolve(numero + ".txt"),
        """
        Métropole de Lyon
        Conseil du 4 novembre 2019
        Délibération n° %s
        objet : Soutien à une association

        Le Conseil,
        DELIBERE
        Attribue une subvention de 1 000 € à l'association « %s ».
        """
            .formatted(numero, association));
  }

  private IndexReport run(boolean fresh) {
    return IndexRun.run(List.of(docs), new IndexRun.Settings(index, fresh, 1), IndexRun.Progress.NONE);
  }

  private OrganismeRegistry registry() {
    try (LuceneStore store = LuceneStore.open(index)) {
      return OrganismeRegistry.of(store.organismes(), OrganismeFile.read(index).decisions());
    }
  }

  private void edit(String from, String to) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains(from), text);
    Files.writeString(file, text.replace(from, to));
  }

  @Test
  void aSuggestionThatIsDecidedIsHeardAtTheNextRun() throws IOException {
    IndexReport first = run(false);
    assertEquals(new IndexReport.Organismes(folder.resolve("index-organismes.tsv"), 1, 0, 0, List.of()), first.organismes());
    assertEquals(2, registry().entries().size());
    edit("\n\tSolidarité", "\noui\tSolidarité");
    IndexReport second = run(false);
    assertFalse(second.committed(), "the index itself has nothing to write");
    assertEquals(List.of(0, 1, 0), List.of(second.organismes().open(), second.organismes().decided(), second.organismes().idle()));
    assertEquals(1, registry().entries().size());
    assertEquals(2, registry().entries().getFirst().rows().size());
    assertEquals(1, run(true).organismes().decided(), "--fresh makes the index again, not the decisions");
    assertEquals(1, registry().entries().size());
  }

  @Test
  void nonIsNeverSuggestedAgainAndADecisionOutlivesItsActs() throws IOException {
    run(false);
    edit("\n\tSolidarité", "\nnon\tSolidarité");
    assertEquals(0, run(false).organismes().open());
    act("2019-3", "Solidarité paysane");
    assertEquals(0, run(false).organismes().open());
    Files.delete(docs.resolve("2019-1.txt"));
    assertEquals(1, run(false).organismes().idle());
    act("2019-1", "Solidarité paysanne");
    assertEquals(List.of(0, 1, 0), List.of(run(false).organismes().open(), OrganismeFile.read(index).decisions().all().size(), registry().idle().size()));
  }

  @Test
  void theFileIsWrittenOnlyWhenThatChangesIt() throws IOException {
    run(false);
    FileTime long1ago = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(file, long1ago);
    run(false);
    run(true);
    assertEquals(long1ago, Files.getLastModifiedTime(file));
    act("2019-3", "Atelier du Vallon");
    run(false);
    assertEquals(long1ago, Files.getLastModifiedTime(file), "a new act that suggests nothing");
    act("2019-4", "SARL Atelier du Vallon");
    assertEquals(2, run(false).organismes().open());
    assertFalse(Files.getLastModifiedTime(file).equals(long1ago));
  }

  @Test
  void aFaultyLineIsNamedAndTheFileIsLeftAsItIs() throws IOException {
    run(false);
    edit("\n\tSolidarité", "\noui\tSolidarité");
    Files.writeString(file, Files.readString(file) + "jamais\tAlpha\tBêta\n");
    String before = Files.readString(file);
    IndexReport report = run(false);
    assertEquals(1, report.organismes().problems().size());
    String problem = report.organismes().problems().getFirst();
    assertTrue(problem.startsWith(file + ", ligne 9 : ") && problem.contains("jamais"), problem);
    assertEquals(before, Files.readString(file));
    assertEquals(1, registry().entries().size(), "the other decision counts");
  }

  @Test
  void filesOfOldSpreadsheetsAreRead() throws IOException {
    run(false);
    String edited = Files.readString(file).replace("\n\tSolidarité", "\noui\tSolidarité");
    for (Charset charset : List.of(StandardCharsets.UTF_16, Charset.forName("windows-1252"))) {
      Files.write(file, edited.substring(1).replace("\n", "\r\n").getBytes(charset));
      assertEquals(1, registry().entries().size(), charset.name());
      assertEquals(List.of(), run(false).organismes().problems());
      assertEquals(edited, Files.readString(file), charset.name() + " becomes UTF-8 again");
    }
    Files.write(file, new byte[] {0, 1, 2});
    assertEquals(1, run(false).organismes().problems().size());
    assertEquals(3, Files.size(file));
  }
}
