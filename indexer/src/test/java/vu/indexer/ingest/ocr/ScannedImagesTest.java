package vu.indexer.ingest.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vu.indexer.Pipeline;
import vu.indexer.ingest.FileReader;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Reading;

/** Scans as machines really store them. */
class ScannedImagesTest {
  private static final int DPI = 200;

  @TempDir private Path folder;

  private interface Picture {
    PDImageXObject of(PDDocument document, BufferedImage page) throws IOException;
  }

  /** The act as one picture over a sheet. */
  private static byte[] scan(ImageType type, boolean sideways, Picture picture) throws IOException {
    try (PDDocument printed = Loader.loadPDF(OcrTest.act()); PDDocument scan = new PDDocument()) {
      BufferedImage image = new PDFRenderer(printed).renderImageWithDPI(0, DPI, type);
      PDRectangle paper = sideways ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
      PDPage sheet = new PDPage(paper);
      scan.addPage(sheet);
      try (PDPageContentStream content = new PDPageContentStream(scan, sheet)) {
        content.drawImage(picture.of(scan, image), 0, 0, paper.getWidth(), paper.getHeight());
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      scan.save(out);
      return out.toByteArray();
    }
  }

  private DraftAct read(byte[] pdf) throws IOException {
    Path file = Files.write(folder.resolve("acte.pdf"), pdf);
    return assertInstanceOf(Reading.Acts.class, Pipeline.standard().read(file, "acte.pdf")).acts().getFirst();
  }

  private static void assertRead(DraftAct act) {
    assertEquals("2031-027", act.deliberation().numero());
    assertEquals("2031-03-14", String.valueOf(act.deliberation().date()));
    assertTrue(act.facts().montants().stream().anyMatch(found -> found.value().euros().intValue() == 4500), act.text().text());
  }

  @Test
  void aSheetThatLayOnItsSideIsRead() throws IOException {
    TesseractPresent.orSkip();
    for (int quarters : new int[] {1, 3}) {
      assertRead(read(scan(ImageType.GRAY, true, (document, page) -> LosslessFactory.createFromImage(document, Turned.of(page, quarters)))));
    }
  }

  @Test
  void blackAndWhiteAsCopiersStoreItIsRead() throws IOException {
    TesseractPresent.orSkip();
    assertRead(read(scan(ImageType.BINARY, false, CCITTFactory::createFromImage)));
    assertRead(read(scan(ImageType.BINARY, false, ScannedImagesTest::jbig2)));
  }

  /** A page of one region in the coding that JBIG2 shares with fax (ITU-T T.88, 7.4.6 and 7.4.8). */
  private static PDImageXObject jbig2(PDDocument document, BufferedImage page) throws IOException {
    byte[] fax;
    try (java.io.InputStream in = CCITTFactory.createFromImage(document, page).getCOSObject().createRawInputStream()) {
      fax = in.readAllBytes();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    segment(out, 0, 48, 19);
    size(out, page);
    out.write(new byte[11]);
    segment(out, 1, 38, 18 + fax.length);
    size(out, page);
    out.write(new byte[9]);
    out.write(1);
    out.write(fax);
    return new PDImageXObject(document, new ByteArrayInputStream(bytes.toByteArray()), COSName.JBIG2_DECODE, page.getWidth(), page.getHeight(), 1,
        PDDeviceGray.INSTANCE);
  }

  private static void segment(DataOutputStream out, int number, int type, int length) throws IOException {
    out.writeInt(number);
    out.write(type);
    out.write(0);
    out.write(1);
    out.writeInt(length);
  }

  private static void size(DataOutputStream out, BufferedImage page) throws IOException {
    out.writeInt(page.getWidth());
    out.writeInt(page.getHeight());
  }

  /** Made by the encoder of OpenJPEG, drawn by Poppler; skipped where one of them is missing. */
  @Test
  void aScanInJpeg2000IsRead() throws IOException, InterruptedException {
    TesseractPresent.orSkip();
    Assumptions.assumeTrue(answers("opj_compress", "-h") && answers("pdftoppm", "-v"), "opj_compress or pdftoppm is not installed");
    DraftAct act = read(scan(ImageType.GRAY, false, (document, page) ->
        new PDImageXObject(document, new ByteArrayInputStream(jpeg2000(page)), COSName.JPX_DECODE, page.getWidth(), page.getHeight(), 8,
            PDDeviceGray.INSTANCE)));
    assertEquals("2031-027", act.deliberation().numero());
    assertTrue(act.text().text().contains("une subvention de 4 500"), act.text().text());
  }

  private static boolean answers(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      process.waitFor();
      return true;
    } catch (IOException missing) {
      return false;
    }
  }

  private byte[] jpeg2000(BufferedImage page) throws IOException {
    Path image = folder.resolve("page.png"), coded = folder.resolve("page.jp2");
    ImageIO.write(page, "png", image.toFile());
    try {
      assertEquals(0, new ProcessBuilder("opj_compress", "-i", image.toString(), "-o", coded.toString())
          .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return Files.readAllBytes(coded);
  }

  @Test
  void aPictureThatCannotBeDrawnIsNamed() throws IOException {
    TesseractPresent.orSkip();
    byte[] scan = scan(ImageType.GRAY, false, (document, page) ->
        new PDImageXObject(document, new ByteArrayInputStream(new byte[500]), COSName.JPX_DECODE, page.getWidth(), page.getHeight(), 8,
            PDDeviceGray.INSTANCE));
    Path file = Files.write(folder.resolve("photo.pdf"), scan);
    FileReader.Result.Refused refused = assertInstanceOf(FileReader.Result.Refused.class, new FileReader().read(file, "photo.pdf"));
    assertEquals("image", refused.code());
    assertTrue(refused.reason().contains("JPEG2000"), refused.reason());
  }
}
