package vu.indexer.ingest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Prints text to PDF as an office does, for tests: A4, lines broken at the margin, a new page when one is full. */
public final class PrintedPdf implements AutoCloseable {
  public static final float LEFT = 60, TOP = 60, BOTTOM = 70;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final PDDocument document = new PDDocument();
  private final PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  private final PDFont signs = new PDType1Font(Standard14Fonts.FontName.ZAPF_DINGBATS);
  private final float size, leading;
  private PDPageContentStream page;
  private float y;
  private String head, foot;

  public PrintedPdf(float size, float leading) {
    this.size = size;
    this.leading = leading;
  }

  /** A line on top and one at the bottom of each page from now on; {@code #} stands for the number of the page. */
  public PrintedPdf running(String head, String foot) {
    this.head = head;
    this.foot = foot;
    return this;
  }

  public int pages() {
    return document.getNumberOfPages();
  }

  public PrintedPdf newPage() {
    try {
      if (page != null) page.close();
      PDPage blank = new PDPage(PDRectangle.A4);
      document.addPage(blank);
      page = new PDPageContentStream(document, blank);
      if (head != null) at(LEFT, 30, head.replace("#", String.valueOf(pages())), 9);
      if (foot != null) at(LEFT, PDRectangle.A4.getHeight() - 30, foot.replace("#", String.valueOf(pages())), 9);
      y = TOP;
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Paragraphs, with a space for each blank line. */
  public PrintedPdf text(String text) {
    for (String line : text.split("\n", -1)) {
      if (line.isBlank()) y += leading;
      else for (String printed : wrapped(line)) line(printed);
    }
    return this;
  }

  private void line(String line) {
    if (page == null || y > PDRectangle.A4.getHeight() - BOTTOM) newPage();
    at(LEFT, y, line, size);
    y += leading;
  }

  /** Words anywhere on the page, {@code top} points from its top. */
  public PrintedPdf at(float left, float top, String words, float size) {
    try {
      page.beginText();
      page.newLineAtOffset(left, PDRectangle.A4.getHeight() - top);
      for (String part : words.split("(?=■)|(?<=■)")) {
        page.setFont(part.equals("■") ? signs : font, size);
        page.showText(part.equals("■") ? part : printable(part));
      }
      page.endText();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public PrintedPdf rule(float fromX, float fromTop, float toX, float toTop) {
    try {
      page.moveTo(fromX, PDRectangle.A4.getHeight() - fromTop);
      page.lineTo(toX, PDRectangle.A4.getHeight() - toTop);
      page.stroke();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public float width(String words, float size) {
    try {
      return font.getStringWidth(printable(words)) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> wrapped(String line) {
    List<String> lines = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String word : line.strip().split(" +")) {
      if (!open.isEmpty() && width(open + " " + word, size) > PDRectangle.A4.getWidth() - 2 * LEFT) {
        lines.add(open.toString());
        open.setLength(0);
      }
      open.append(open.isEmpty() ? "" : " ").append(word);
    }
    lines.add(open.toString());
    return lines;
  }

  /** Without what the fonts of every PDF reader lack. */
  private static String printable(String words) {
    StringBuilder printable = new StringBuilder();
    for (char c : words.replace('\t', ' ').toCharArray()) printable.append(WINDOWS.newEncoder().canEncode(c) ? c : '-');
    return printable.toString();
  }

  public byte[] bytes() {
    try {
      if (page != null) page.close();
      page = null;
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pages of a PDF as pictures in another one, as a scanner makes them. */
  public static byte[] scanned(byte[] pdf, int dpi) {
    try (PDDocument printed = Loader.loadPDF(pdf); PDDocument scan = new PDDocument()) {
      PDFRenderer renderer = new PDFRenderer(printed);
      for (int p = 0; p < printed.getNumberOfPages(); p++) {
        BufferedImage image = renderer.renderImageWithDPI(p, dpi, ImageType.GRAY);
        PDPage sheet = new PDPage(PDRectangle.A4);
        scan.addPage(sheet);
        try (PDPageContentStream content = new PDPageContentStream(scan, sheet)) {
          content.drawImage(LosslessFactory.createFromImage(scan, image), 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      scan.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pages of one PDF, then those of another. */
  public static byte[] joined(byte[] one, byte[] other) {
    try (PDDocument first = Loader.loadPDF(one); PDDocument second = Loader.loadPDF(other)) {
      for (PDPage page : second.getPages()) first.importPage(page);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      first.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
