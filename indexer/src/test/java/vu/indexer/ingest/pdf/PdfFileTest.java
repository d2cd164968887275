package vu.indexer.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vu.indexer.ingest.FileReader;
import vu.indexer.ingest.PrintedPdf;
import vu.indexer.ingest.ocr.OcrMode;
import vu.indexer.model.CanonicalText;

/** Reading order, pages and running heads of PDF files with letters. */
class PdfFileTest {
  private static final String PROSE =
      "Le conseil municipal s'est réuni afin d'examiner la demande que porte depuis trois ans le cercle nautique du lac bleu, dont les bénévoles "
          + "ouvrent la base "
          + "aux écoles de la commune et accueillent chaque été les enfants des centres de loisirs, pour une somme de 4 500 euros que le budget "
          + "prévoit.";
  @TempDir private Path folder;

  private FileReader.Result result(byte[] pdf) throws IOException {
    return new FileReader(OcrMode.NEVER).read(Files.write(folder.resolve("acte.pdf"), pdf), "acte.pdf");
  }

  private CanonicalText read(byte[] pdf) throws IOException {
    return assertInstanceOf(FileReader.Result.Read.class, result(pdf)).text();
  }

  private FileReader.Result.Refused refused(byte[] pdf) throws IOException {
    return assertInstanceOf(FileReader.Result.Refused.class, result(pdf));
  }

  private static void column(PrintedPdf pdf, float left, float width, String text) {
    StringBuilder line = new StringBuilder();
    float top = 200;
    for (String word : text.split(" ")) {
      if (pdf.width(line + " " + word, 10) > width) {
        pdf.at(left, top, line.toString(), 10);
        line.setLength(0);
        top += 13;
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    pdf.at(left, top, line.toString(), 10);
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  @Test
  void twoColumnsAreReadOneAfterTheOther() throws IOException {
    try (PrintedPdf pdf = new PrintedPdf(10, 13)) {
      pdf.newPage().at(60, 100, "Bulletin des décisions de la commune", 14);
      column(pdf, 60, 220, PROSE);
      column(pdf, 310, 220, PROSE.replace("lac bleu", "lac vert"));
      String text = flat(read(pdf.bytes()).text());
      assertTrue(text.contains(PROSE + " " + PROSE.replace("lac bleu", "lac vert")), text);
    }
  }

  /** An act has more titles and short lines than full ones; those that go on in the next tell its columns. */
  @Test
  void columnsOfAnActAreReadOneAfterTheOther() throws IOException {
    try (PrintedPdf pdf = new PrintedPdf(10, 13)) {
      pdf.newPage();
      String[] left = {"Séance ordinaire", "Extrait du registre", "Le conseil, réuni sous la présidence", "du maire, a ouvert la séance à laquelle",
          "vingt membres", "Objet", "Le cercle nautique du lac bleu ouvre", "sa base aux écoles et demande une aide", "pour cela", "Vu", "Le rapport",
          "La demande", "Considérant", "Que le cercle est connu de la région"};
      String[] right = {"Délibère", "Article 1", "Est attribuée au cercle nautique du lac", "bleu une subvention de 4 500 euros pour", "l'année",
          "Article 2", "Les crédits sont inscrits au budget de", "la commune", "Article 3", "Le maire est chargé de la suite et peut", "signer tout acte",
          "Adopté", "Le maire", "Pour copie"};
      for (int i = 0; i < left.length; i++) pdf.at(60, 100 + 13 * i, left[i], 10).at(310, 100 + 13 * i, right[i], 10);
      String text = flat(read(pdf.bytes()).text());
      assertEquals(String.join(" ", left) + " " + String.join(" ", right), text);
    }
  }

  @Test
  void whatABrowserPrintsAroundAPageIsNoText() throws IOException {
    try (PrintedPdf pdf = new PrintedPdf(10, 13).running("12/04/2031, 09:15   Les actes de la commune", "https://actes.exemple.fr/2031/04?acte=12   #/2")) {
      pdf.newPage().at(60, 100, "Objet : base nautique", 10).newPage().at(60, 100, "Le maire", 10);
      assertEquals("Objet : base nautique Le maire", flat(read(pdf.bytes()).text()));
    }
  }

  @Test
  void aSidebarDoesNotCutTheTextBesideIt() throws IOException {
    try (PrintedPdf pdf = new PrintedPdf(10, 13)) {
      pdf.newPage();
      String[] sidebar = {"Direction des sports", "Service de la vie", "associative", "Extrait du registre", "n° 2031 / 12"};
      for (int i = 0; i < sidebar.length; i++) pdf.at(60, 200 + 13 * i, sidebar[i], 10);
      column(pdf, 200, 330, PROSE + " " + PROSE);
      String text = flat(read(pdf.bytes()).text());
      assertTrue(text.contains(PROSE + " " + PROSE), text);
      assertTrue(text.startsWith("Direction des sports Service de la vie associative Extrait du registre n° 2031 / 12"), text);
    }
  }

  @Test
  void rowsOfATableStayRows() throws IOException {
    try (PrintedPdf pdf = new PrintedPdf(10, 13)) {
      pdf.newPage();
      String[][] rows = {{"Association", "2030", "2031"}, {"Cercle nautique", "4 500 €", "5 000 €"}, {"Amicale du lac", "1 200 €", "900 €"},
          {"Chorale des rives", "300 €", "12 000 €"}};
      for (int r = 0; r < rows.length; r++) {
        pdf.at(60, 200 + 16 * r, rows[r][0], 10);
        for (int c = 1; c < 3; c++) pdf.at(240 + 80 * c - pdf.width(rows[r][c], 10), 200 + 16 * r, rows[r][c], 10);
      }
      String text = read(pdf.bytes()).text();
      assertTrue(text.matches("(?s).*Cercle nautique {3,}4 500 € {3,}5 000 €\\R.*"), text);
      assertTrue(text.matches("(?s).*Amicale du lac {3,}1 200 € {3,}900 €\\R.*"), text);
    }
  }

  @Test
  void aSentenceRunsOverThePageAndItsPagesAreKnown() throws IOException {
    try (PrintedPdf pdf = new PrintedPdf(12, 16).running("Commune de Valbreuil - Conseil municipal", "Mairie, 1 place du Puits - page #")) {
      for (int i = 0; i < 24; i++) pdf.text("Paragraphe " + (i + 1) + ". " + PROSE + "\n");
      CanonicalText text = read(pdf.bytes());
      assertTrue(pdf.pages() >= 3);
      assertEquals(pdf.pages(), text.source().pages());
      assertEquals(pdf.pages(), text.pages().last());
      String flat = flat(text.text());
      for (int i = 0; i < 24; i++) assertTrue(flat.contains("Paragraphe " + (i + 1) + ". " + PROSE),
          "paragraph " + (i + 1) + " is cut in " + flat.substring(flat.indexOf("Paragraphe " + (i + 1))));
      assertEquals(1, flat.split("Mairie, 1 place du Puits", -1).length - 1, "the foot is kept once");
      assertEquals(1, text.pages().at(text.text().indexOf("Paragraphe 1.")));
      assertEquals(pdf.pages(), text.pages().at(text.text().indexOf("Paragraphe 24.")));
    }
  }

  @Test
  void aPasswordIsNeededOrNot() throws IOException {
    try (PrintedPdf pdf = new PrintedPdf(12, 16)) {
      pdf.text(PROSE);
      for (int bits : new int[] {40, 128, 256}) {
        assertEquals("chiffre", refused(encrypted(pdf.bytes(), "secret", bits)).code(), bits + " bits");
        assertEquals(flat(read(pdf.bytes()).text()), flat(read(encrypted(pdf.bytes(), "", bits)).text()), bits + " bits");
      }
    }
  }

  /** AES above 40 bits, and nothing allowed to a reader, as offices publish what may be read and not changed. */
  private static byte[] encrypted(byte[] pdf, String password, int bits) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      AccessPermission nothing = new AccessPermission();
      nothing.setCanExtractContent(false);
      StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, nothing);
      policy.setEncryptionKeyLength(bits);
      policy.setPreferAES(bits > 40);
      document.protect(policy);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void aScanIsNamedAsOneWhenItMayNotBeRecognised() throws IOException {
    try (PrintedPdf pdf = new PrintedPdf(12, 16)) {
      pdf.text(PROSE);
      FileReader.Result.Refused refused = refused(PrintedPdf.scanned(pdf.bytes(), 60));
      assertEquals("ocr-requis", refused.code());
      assertTrue(refused.reason().contains("1 page") && refused.reason().contains("--ocr never"), refused.reason());
    }
  }

  @Test
  void aBlankPageIsNoScan() throws IOException {
    try (PrintedPdf pdf = new PrintedPdf(12, 16)) {
      pdf.text(PROSE).newPage();
      CanonicalText text = read(pdf.bytes());
      assertEquals(2, text.pages().last());
      assertFalse(text.source().ocr());
    }
  }

  @Test
  void aTurnedPageIsReadAsItIsSeen() throws IOException {
    try (PrintedPdf pdf = new PrintedPdf(12, 16)) {
      String upright = flat(read(pdf.text(PROSE).bytes()).text());
      for (int turn : new int[] {90, 180, 270}) assertEquals(upright, flat(read(turned(pdf.bytes(), turn)).text()), turn + "°");
    }
  }

  private static byte[] turned(byte[] pdf, int degrees) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.getPages().forEach(page -> page.setRotation(degrees));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** As PDF/A-3 carries its data: what is attached is no page. */
  @Test
  void whatIsAttachedIsNotRead() throws IOException {
    try (PrintedPdf pdf = new PrintedPdf(12, 16); PDDocument document = Loader.loadPDF(pdf.text(PROSE).bytes())) {
      PDEmbeddedFile attached = new PDEmbeddedFile(document, new ByteArrayInputStream("Délibération n° 2031-99".getBytes(StandardCharsets.UTF_8)));
      PDComplexFileSpecification file = new PDComplexFileSpecification();
      file.setFile("donnees.xml");
      file.setEmbeddedFile(attached);
      PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
      files.setNames(Map.of("donnees.xml", file));
      PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
      names.setEmbeddedFiles(files);
      document.getDocumentCatalog().setNames(names);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      assertEquals(flat(read(pdf.bytes()).text()), flat(read(out.toByteArray()).text()));
    }
  }

  @Test
  void damageIsToldAndNothingThrown() throws IOException {
    assertEquals("illisible", refused("%PDF-1.7\nnothing of a PDF follows".getBytes(StandardCharsets.US_ASCII)).code());
  }
}
