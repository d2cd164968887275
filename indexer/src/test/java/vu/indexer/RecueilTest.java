package vu.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vu.indexer.ingest.PrintedPdf;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Problem;
import vu.indexer.model.Reading;

/** Collections are cut into their acts, and single acts never are. */
class RecueilTest {
  private static final Path CORPUS = Path.of("../corpus");
  private final Pipeline pipeline = Pipeline.standard();
  @TempDir private Path folder;

  private static List<Path> texts(Path root) {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(file -> file.toString().endsWith(".txt") && !file.toString().endsWith("liste.txt")).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Reading.Acts read(Path file) {
    return assertInstanceOf(Reading.Acts.class, pipeline.read(file, file.getFileName().toString()), () -> file.toString());
  }

  private Reading.Acts read(String name, String text) throws IOException {
    return read(Files.writeString(folder.resolve(name), text));
  }

  @Test
  void singleActsStayOne() {
    List<String> cut = new ArrayList<>();
    for (String part : List.of("acts", "golden", "others")) {
      for (Path file : texts(CORPUS.resolve(part))) if (read(file).acts().size() != 1) cut.add(file.toString());
    }
    assertEquals(List.of(), cut);
  }

  /** Large letters far apart, so that the acts fill 300 pages. */
  private static PrintedPdf print() {
    return new PrintedPdf(18, 40);
  }

  private Path write(String name, PrintedPdf pdf) throws IOException {
    return Files.write(folder.resolve(name), pdf.bytes());
  }

  private static String facts(AnalysedAct act) {
    StringBuilder facts = new StringBuilder(act.deliberation().objet().replaceAll("\\s+", " ") + " | " + act.deliberation().numero() + " | " + act.deliberation().date() + " | " + act.deliberation().vote());
    act.references().forEach(link -> facts.append("\n  ").append(link.reference().kind()).append(' ').append(link.cle()).append(' ').append(link.citation().relation()));
    act.montants().forEach(found -> facts.append("\n  ").append(found.value().euros()).append(' ').append(found.value().role()).append(' ').append(found.value().annee()));
    act.imputations().forEach(found -> facts.append("\n  ").append(found.value()));
    return facts.toString();
  }

  @Test
  void aRecueilOf300PagesIsCutWithoutLoss() throws IOException {
    List<Path> sources = texts(CORPUS.resolve("acts"));
    List<DraftAct> singles = new ArrayList<>();
    for (Path file : sources) {
      try (PrintedPdf pdf = print()) {
        pdf.newPage().text(Files.readString(file));
        singles.addAll(read(write(file.getFileName().toString().replace(".txt", ".pdf"), pdf)).acts());
      }
    }
    Path raa;
    int pages;
    try (PrintedPdf pdf = print().running("Recueil des actes administratifs", "Page #")) {
      pdf.newPage().text("RECUEIL DES ACTES ADMINISTRATIFS\n\nDélibérations et décisions\n\nSOMMAIRE\n");
      for (DraftAct act : singles) {
        String numero = act.deliberation().numero();
        pdf.text((numero == null ? "" : numero + " - ") + act.deliberation().objet() + " ......... 12");
      }
      for (Path file : sources) pdf.newPage().text(Files.readString(file));
      pages = pdf.pages();
      raa = write("recueil.pdf", pdf);
    }
    assertTrue(pages >= 300, pages + " pages");
    Reading.Acts read = read(raa);
    List<String> expected = new ArrayList<>(), found = new ArrayList<>();
    pipeline.link(singles).forEach(act -> expected.add(facts(act)));
    pipeline.link(read.acts()).forEach(act -> found.add(facts(act)));
    List<String> lost = new ArrayList<>(expected), invented = new ArrayList<>(found);
    found.forEach(lost::remove);
    expected.forEach(invented::remove);
    assertEquals("", String.join("\n", lost) + String.join("\nINVENTED ", invented));
    assertEquals(List.of(), read.problems().stream().map(Problem::message).toList());
    assertEquals(singles.size(), read.acts().size());
  }
}
