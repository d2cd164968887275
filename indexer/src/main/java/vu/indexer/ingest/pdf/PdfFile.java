package vu.indexer.ingest.pdf;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vu.indexer.ingest.Content;
import vu.indexer.ingest.Deadline;
import vu.indexer.ingest.ocr.Ocr;
import vu.indexer.ingest.page.PageJoiner;
import vu.indexer.ingest.page.TextLine;
import vu.indexer.ingest.recueil.ActHeads;
import vu.indexer.model.Reading;

/** Reads a PDF: the text of its pages in reading order, from their letters or else from their image. */
public final class PdfFile {
  /** A PDF of more pages is refused: that is a library. */
  public static final int MAX_PAGES = 5_000;
  /** Where PDFBox keeps its list of the fonts of the machine; in the folder of the user when nothing is said. */
  private static final String FONT_CACHE = "pdfbox.fontcache";
  /** Kept, because a logger that nothing holds forgets its level. What PDFBox mends in a bad file is no news. */
  private static final List<Logger> QUIET = List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    QUIET.forEach(logger -> logger.setLevel(Level.OFF));
    if (System.getProperty(FONT_CACHE) == null) System.setProperty(FONT_CACHE, System.getProperty("java.io.tmpdir"));
  }

  private PdfFile() {}

  /** @throws IOException when the file is no PDF or a damaged one */
  public static Content read(Path file, Ocr ocr, Deadline deadline) throws Exception {
    if (Inflation.exceeds(file, deadline)) {
      String limit = (Inflation.MAX_STREAM >> 20) + " Mio";
      return new Content.Refused("trop-gros", "PDF dont une partie se décompresse au-delà de toute mesure (limite : " + limit + ")");
    }
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      int count = document.getNumberOfPages();
      if (count == 0) return new Content.Refused("vide", "PDF sans page");
      if (count > MAX_PAGES) return new Content.Refused("trop-gros", "PDF de " + count + " pages, plus que la limite de " + MAX_PAGES);
      return read(file, document, ocr, deadline);
    } catch (InvalidPasswordException e) {
      return new Content.Refused("chiffre", "PDF protégé par un mot de passe");
    }
  }

  private static Content read(Path file, PDDocument document, Ocr ocr, Deadline deadline) throws Exception {
    List<PdfPage> pages = letters(document, deadline);
    PageImages images = new PageImages(file, document, pages, ocr, deadline);
    if (images.allNeeded() && ocr.missing() != null) {
      String count = pages.size() + (pages.size() == 1 ? " page" : " pages");
      String reason = "ce PDF est une image sans texte (" + count + ") : il faut la reconnaissance de caractères (OCR), et " + ocr.missing();
      return new Content.Refused(Reading.Refused.OCR, reason);
    }
    images.recognise();
    if (images.nothingRead() != null) return new Content.Refused("image", "ce PDF est une image dont aucune page n'a pu être lue : " + images.nothingRead());
    List<List<TextLine>> lines = new ArrayList<>();
    for (int p = 0; p < pages.size(); p++) {
      deadline.check();
      lines.add(images.lines(p));
    }
    PageJoiner.Joined joined = PageJoiner.join(lines, new ActHeads());
    return new Content.Text(joined.text(), joined.starts(), images.quality(), images.problems(joined));
  }

  private static List<PdfPage> letters(PDDocument document, Deadline deadline) throws IOException {
    List<PdfPage> pages = new ArrayList<>();
    for (int p = 1; p <= document.getNumberOfPages(); p++) pages.add(PdfPage.blank(p));
    Glyphs glyphs = new Glyphs(deadline, page -> pages.set(page.number() - 1, page));
    glyphs.writeText(document, Writer.nullWriter());
    return pages;
  }
}
