package vu.indexer.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vu.indexer.ingest.FileReader;
import vu.indexer.ingest.ocr.OcrMode;

/** A machine whose fonts are wider or narrower than those a file counts on: here all letters are measured in Courier. */
class StandardWidthsTest {
  private static final int PIECE = 11;
  private static final String LINE = "d’attribuer à l’Amicale des mariniers du val une subvention de 116 814 euros, versée en une fois à la signature";
  private final FontMapper fonts = FontMappers.instance();
  @TempDir private Path folder;

  @BeforeEach
  void measureInCourier() {
    FontMappers.set(new FontMapper() {
      @Override
      public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return fonts.getTrueTypeFont("Courier", descriptor);
      }

      @Override
      public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return fonts.getFontBoxFont("Courier", descriptor);
      }

      @Override
      public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return fonts.getCIDFont("Courier", descriptor, system);
      }
    });
  }

  @AfterEach
  void measureAsBefore() {
    FontMappers.set(fonts);
  }

  @Test
  void lettersOfAStandardFontKeepTheirWidths() throws IOException {
    Path file = Files.write(folder.resolve("acte.pdf"), printed());
    var read = assertInstanceOf(FileReader.Result.Read.class, new FileReader(OcrMode.NEVER).read(file, "acte.pdf"));
    assertEquals(LINE, read.text().text().strip());
  }

  /** The line in pieces, each put where Times has it; the encoding of the font is changed in a letter that is not used. */
  private static byte[] printed() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDType1Font font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        for (int i = 0; i < LINE.length(); i += PIECE) {
          content.beginText();
          content.setFont(font, 10);
          content.newLineAtOffset(60 + font.getStringWidth(LINE.substring(0, i)) / 100, 600);
          content.showText(LINE.substring(i, Math.min(LINE.length(), i + PIECE)));
          content.endText();
        }
      }
      COSDictionary encoding = new COSDictionary();
      encoding.setItem(COSName.TYPE, COSName.ENCODING);
      encoding.setItem(COSName.BASE_ENCODING, COSName.WIN_ANSI_ENCODING);
      encoding.setItem(COSName.DIFFERENCES, new COSArray(List.of(COSInteger.get(166), COSName.getPDFName("Gbreve"))));
      font.getCOSObject().setItem(COSName.ENCODING, encoding);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
