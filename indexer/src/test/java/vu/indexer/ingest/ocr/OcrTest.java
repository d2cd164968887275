package vu.indexer.ingest.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vu.indexer.Pipeline;
import vu.indexer.ingest.FileReader;
import vu.indexer.ingest.PrintedPdf;
import vu.indexer.model.CanonicalText;
import vu.indexer.model.DraftAct;
import vu.indexer.model.OcrPage;
import vu.indexer.model.Reading;

/** Pages that are images. */
class OcrTest {
  private static final String ACT =
      """
      COMMUNE DE VALBREUIL

      EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL

      Séance du 14 mars 2031

      Délibération n° 2031-027

      Objet : Attribution d'une subvention à l'association Cercle nautique du lac bleu

      Le conseil municipal,

      Vu le code général des collectivités territoriales, notamment son article L. 2121-29 ;
      Vu la loi n° 2014-58 du 27 janvier 2014 ;
      Vu la délibération n° 2030-112 du 9 décembre 2030 ;

      Après en avoir délibéré, décide :

      Article 1 : une subvention de 4 500 € est attribuée à l'association Cercle nautique du lac bleu.

      Adopté à l'unanimité.
      """;
  @TempDir private Path folder;

  static byte[] act() {
    try (PrintedPdf pdf = new PrintedPdf(11, 15)) {
      return pdf.text(ACT).bytes();
    }
  }

  private DraftAct read(byte[] pdf) throws IOException {
    Path file = Files.write(folder.resolve("acte.pdf"), pdf);
    return assertInstanceOf(Reading.Acts.class, Pipeline.standard().read(file, "acte.pdf")).acts().getFirst();
  }

  @Test
  void aScanSaysWhatItsTextSays() throws IOException {
    TesseractPresent.orSkip();
    DraftAct printed = read(act()), scanned = read(PrintedPdf.scanned(act(), 200));
    assertTrue(scanned.text().source().ocr());
    assertEquals(printed.id(), scanned.id());
    assertEquals(printed.deliberation().objet(), scanned.deliberation().objet());
    assertEquals(printed.deliberation().date(), scanned.deliberation().date());
    assertEquals(printed.deliberation().vote(), scanned.deliberation().vote());
    assertEquals(printed.facts().references().stream().map(found -> found.value().reference()).toList(),
        scanned.facts().references().stream().map(found -> found.value().reference()).toList());
    assertEquals(printed.facts().montants().stream().map(found -> found.value()).toList(),
        scanned.facts().montants().stream().map(found -> found.value()).toList());
    OcrPage quality = scanned.text().pages().ocr().getFirst();
    assertTrue(quality.good() && quality.page() == 1, quality.toString());
  }

  @Test
  void cellsBetweenRulesAreFound() throws IOException {
    TesseractPresent.orSkip();
    String[][] rows = {{"Association", "Demande", "Subvention"}, {"Cercle nautique", "4 500 €", "5 000 €"}, {"Amicale du lac", "1 200 €", "900 €"},
        {"Chorale des rives", "300 €", "12 000 €"}};
    byte[] scan;
    try (PrintedPdf pdf = new PrintedPdf(11, 15)) {
      pdf.newPage().at(60, 80, "Le conseil municipal attribue les subventions que voici :", 11);
      for (int r = 0; r <= rows.length; r++) pdf.rule(55, 186 + 20 * r, 480, 186 + 20 * r);
      for (float x : new float[] {55, 230, 350, 480}) pdf.rule(x, 186, x, 186 + 20 * rows.length);
      for (int r = 0; r < rows.length; r++) for (int c = 0; c < 3; c++) pdf.at(c == 0 ? 60 : 125 + 115 * c, 200 + 20 * r, rows[r][c], 11);
      scan = PrintedPdf.scanned(pdf.bytes(), 200);
    }
    String text = read(scan).text().text();
    for (String[] row : rows) assertTrue(text.contains("| " + String.join(" | ", row) + " |\n"), text);
  }

  @Test
  void onlyThePagesThatNeedItAreRecognised() throws IOException {
    TesseractPresent.orSkip();
    byte[] mixed = PrintedPdf.joined(act(), PrintedPdf.scanned(act(), 150));
    Path file = Files.write(folder.resolve("mixte.pdf"), mixed);
    CanonicalText text = assertInstanceOf(FileReader.Result.Read.class, new FileReader().read(file, "mixte.pdf")).text();
    assertEquals(java.util.List.of(2), text.pages().ocr().stream().map(OcrPage::page).toList());
    assertTrue(text.text().indexOf("Cercle nautique") < text.pages().starts().get(1)
        && text.text().lastIndexOf("Cercle nautique") > text.pages().starts().get(1));
    FileReader.Result.Read never = assertInstanceOf(FileReader.Result.Read.class, new FileReader(OcrMode.NEVER).read(file, "mixte.pdf"));
    assertEquals("page-non-lue", never.problems().getFirst().code());
  }

  @Test
  void theShapeOfWordsTellsTextFromNoise() {
    assertTrue(FrenchShape.percent(ACT) >= 95, () -> String.valueOf(FrenchShape.percent(ACT)));
    assertTrue(FrenchShape.percent("Fabien ABERT, Lorraine ACQUIER, Jean-Luc COUSQUER, 18h00, R123, 6574F, 1er, 2ème, l'O.P.H. (OPH)") >= 85);
    StringBuilder shifted = new StringBuilder();
    for (char c : ACT.toCharArray()) shifted.append(Character.isLetter(c) ? (char) (c - 29) : c);
    assertTrue(FrenchShape.percent(shifted.toString()) < 30, () -> String.valueOf(FrenchShape.percent(shifted.toString())));
    assertTrue(FrenchShape.percent("\uE001\uE002\uE003 \uE004\uE005 \uFFFD\uFFFD\uFFFDa") < 30);
    assertEquals(100, FrenchShape.percent("12 500,00 € 2031 65/6574"));
    assertEquals(0, FrenchShape.percent("dé¤lib vi§lle con~seil mUnicipal schtrpf"));
    assertEquals(50, FrenchShape.percent("2ème l'avis¤ m^dical bbb"));
  }
}
