package vu.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vu.indexer.ingest.ocr.TesseractPresent;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Reading;
import vu.indexer.model.Vote;

/** Files as authorities publish them, which lie beside the repository and not in it. Without them this is skipped, with a line that says so. */
class PublishedFilesTest {
  private static final Path FILES = Path.of(System.getProperty("vu.dev", "../../shared/dev"));
  private final Pipeline pipeline = Pipeline.standard();

  private static Path file(String path) {
    Path file = FILES.resolve(path);
    if (Files.exists(file)) return file;
    String message = "Tests of published files are skipped: " + file + " is not there";
    System.err.println(message);
    return Assumptions.abort(message);
  }

  private DraftAct read(Path file) {
    Reading.Acts acts = assertInstanceOf(Reading.Acts.class, pipeline.read(file, file.getFileName().toString()));
    assertEquals(1, acts.acts().size(), file.toString());
    return acts.acts().getFirst();
  }

  private static List<String> claims(DraftAct act) {
    return Stream.concat(
            act.facts().references().stream().map(found -> found.value().reference().kind() + " " + found.value().reference()
                .numero() + " " + found.value().reference().date() + " " + found.value().reference().articles()),
            act.facts().montants().stream().map(found -> found.value().euros() + " " + found.value().role()))
        .sorted()
        .toList();
  }

  @Test
  void aScanGivesWhatItsTextGives() {
    Path scan = file("pdf/2014-04-24-0000071229.SCAN-derived-no-text-layer.pdf"), text = file("docs/montpellier-ville/2014-137_0000071229.txt");
    TesseractPresent.orSkip();
    DraftAct expected = read(text), found = read(scan);
    assertEquals(expected.deliberation().numero(), found.deliberation().numero());
    assertEquals(expected.deliberation().date(), found.deliberation().date());
    assertEquals(expected.deliberation().objet(), found.deliberation().objet());
    List<String> missing = new ArrayList<>(claims(expected));
    claims(found).forEach(missing::remove);
    assertTrue(missing.size() * 20 <= claims(expected).size(), () -> missing + " of " + claims(expected) + " are missing in " + claims(found));
  }

  @Test
  void aTextLayerGivesHeadVoteAndTables() {
    DraftAct act = read(file("pdf/2014-05-22-0000072217.pdf"));
    assertEquals("2014 / 197", act.deliberation().numero());
    assertEquals(LocalDate.of(2014, 5, 22), act.deliberation().date());
    assertTrue(act.deliberation().objet().startsWith("Attribution d'une subvention à l'association ATTITUDE"), act.deliberation().objet());
    assertEquals(Vote.Resultat.ADOPTEE, act.deliberation().vote().resultat());
    assertEquals(2, act.text().pages().last());
    List<BigDecimal> sums = act.facts().montants().stream().map(found -> found.value().euros()).toList();
    List<String> missing = new ArrayList<>();
    for (String sum : List.of("10285", "25000", "230000", "2504", "15685", "252002", "100000", "116814", "61300", "123000", "130000", "160893",
        "87100", "30000", "109050", "21230", "40000", "11300", "8000", "28685", "18000", "20000", "3000", "5000", "425561", "375002", "50559")) {
      if (sums.stream().noneMatch(found -> found.compareTo(new BigDecimal(sum)) == 0)) missing.add(sum);
    }
    assertEquals(List.of(), missing);
  }
}
