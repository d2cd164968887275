package vu.indexer.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vu.indexer.ingest.FileReader;
import vu.indexer.ingest.PrintedPdf;
import vu.indexer.ingest.ocr.OcrMode;

/** Tables with printed lines, as a word processor sets them: names that fill several lines of their cell. */
class RuledTablesTest {
  private static final float[] COLUMNS = {60, 190, 330, 430};
  private static final float LINE = 13;
  @TempDir private Path folder;

  private String read(byte[] pdf) throws IOException {
    Path file = Files.write(folder.resolve("acte.pdf"), pdf);
    return assertInstanceOf(FileReader.Result.Read.class, new FileReader(OcrMode.NEVER).read(file, "acte.pdf")).text().text();
  }

  /** A row of cells whose lines are parted by {@code /}; returns where it ends. */
  private static float row(PrintedPdf pdf, float top, String... cells) {
    int lines = 1;
    for (int c = 0; c < cells.length; c++) {
      String[] parts = cells[c].split("/");
      lines = Math.max(lines, parts.length);
      for (int i = 0; i < parts.length; i++) if (!parts[i].isEmpty()) pdf.at(COLUMNS[c] + 3, top + 11 + LINE * i, parts[i], 10);
    }
    float end = top + LINE * lines + 4;
    pdf.rule(COLUMNS[0], top, COLUMNS[3], top).rule(COLUMNS[0], end, COLUMNS[3], end);
    for (float column : COLUMNS) pdf.rule(column, top, column, end);
    return end;
  }

  private static PrintedPdf table() {
    PrintedPdf pdf = new PrintedPdf(10, LINE).newPage();
    pdf.at(60, 80, "ATTRIBUE les subventions suivantes :", 10);
    float top = row(pdf, 100, "Association", "Objet", "Montant");
    top = row(pdf, top, "Cercle des/mariniers du val", "fonctionnement", "1 200 €");
    top = row(pdf, top, "Amicale de Saint-/Vaast", "achat d'instru-/ments et de/partitions", "350 €");
    row(pdf, top, "Chorale des rives", "concert", "900 €");
    return pdf;
  }

  private static final String ROWS = """
      | Association | Objet | Montant |
      | Cercle des mariniers du val | fonctionnement | 1 200 € |
      | Amicale de Saint-Vaast | achat d'instruments et de partitions | 350 € |
      | Chorale des rives | concert | 900 € |
      """;

  @Test
  void aNameOnTwoLinesOfItsCellStandsInOneRowWithItsSum() throws IOException {
    try (PrintedPdf pdf = table()) {
      String text = read(pdf.bytes());
      assertTrue(text.contains(ROWS), text);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void soItDoesOnATurnedPage(int degrees) throws IOException {
    try (PrintedPdf pdf = table(); PDDocument document = Loader.loadPDF(pdf.bytes())) {
      document.getPages().forEach(page -> page.setRotation(degrees));
      String text = read(bytes(document));
      assertTrue(text.contains(ROWS), text);
    }
  }

  /** Some programs fill a field half a point high in place of drawing a line. */
  @Test
  void narrowFieldsAreLines() throws IOException {
    try (PrintedPdf pdf = new PrintedPdf(10, LINE).newPage()) {
      String[][] rows = {{"Association", "2031"}, {"Cercle des", "1 200 €"}, {"Chorale", "900 €"}};
      for (int r = 0; r < 3; r++) for (int c = 0; c < 2; c++) pdf.at(65 + 140 * c, 112 + 30 * r, rows[r][c], 10);
      pdf.at(65, 154, "mariniers", 10);
      try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
        PDPage page = document.getPage(0);
        try (PDPageContentStream content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
          for (int i = 0; i < 4; i++) content.addRect(60, 842 - 100 - 30 * i, 280, 0.5f);
          for (int i = 0; i < 3; i++) content.addRect(60 + 140 * i, 842 - 190, 0.5f, 90);
          content.fill();
        }
        String text = read(bytes(document));
        assertTrue(text.contains("| Association | 2031 |\n| Cercle des mariniers | 1 200 € |\n| Chorale | 900 € |"), text);
      }
    }
  }

  @Test
  void aTableGoesOnOverThePage() throws IOException {
    try (PrintedPdf pdf = new PrintedPdf(10, LINE).newPage()) {
      float top = row(pdf, 700, "Association", "Objet", "Montant");
      top = row(pdf, top, "Cercle des/mariniers", "fonctionnement", "1 200 €");
      row(pdf, top, "Amicale du", "achat", "350 €");
      top = row(pdf.newPage(), 60, "Association", "Objet", "Montant");
      row(pdf, top, "Chorale des rives", "concert", "900 €");
      top = row(pdf.newPage(), 60, "et des îles", "de Noël", "");
      row(pdf, top, "Total", "", "2 450 €");
      String text = read(pdf.bytes());
      assertEquals("""
          | Association | Objet | Montant |
          | Cercle des mariniers | fonctionnement | 1 200 € |
          | Amicale du | achat | 350 € |
          | Chorale des rives et des îles | concert de Noël | 900 € |
          | Total | | 2 450 € |
          """, text);
    }
  }

  /** A heading of a group, alone in its row, is no part of the name above. */
  @Test
  void twoRowsOnTwoPagesStayTwo() throws IOException {
    try (PrintedPdf pdf = new PrintedPdf(10, LINE).newPage()) {
      float top = row(pdf, 700, "Association", "Objet", "Montant");
      row(pdf, top, "Cercle des/mariniers", "fonctionnement", "1 200 €");
      top = row(pdf.newPage(), 60, "Culture", "", "");
      row(pdf, top, "Chorale des rives", "concert", "900 €");
      String text = read(pdf.bytes());
      assertTrue(text.contains("| Cercle des mariniers | fonctionnement | 1 200 € |\n| Culture | | |\n| Chorale des rives | concert | 900 € |"), text);
    }
  }

  @Test
  void aBoxAroundTextIsNoTable() throws IOException {
    try (PrintedPdf pdf = new PrintedPdf(10, LINE).newPage()) {
      for (int i = 0; i < 5; i++) pdf.at(60, 60 + LINE * i, "Une ligne du début de la page qui dit autre chose", 10);
      float top = row(pdf, 140, "Commune de/Valbreuil", "Séance ordinaire", "Convocation");
      row(pdf, top, "Rapporteur", "Mme Lenoir", "Affaires sociales");
      for (int i = 0; i < 5; i++) pdf.at(60, 220 + LINE * i, "Une ligne de la fin de la page qui dit autre chose", 10);
      assertFalse(read(pdf.bytes()).contains("|"));
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
