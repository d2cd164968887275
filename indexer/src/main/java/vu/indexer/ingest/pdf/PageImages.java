package vu.indexer.ingest.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vu.indexer.ingest.Deadline;
import vu.indexer.ingest.ocr.Ocr;
import vu.indexer.ingest.ocr.Recognition;
import vu.indexer.ingest.page.PageJoiner;
import vu.indexer.ingest.page.PageReader;
import vu.indexer.ingest.page.TextLine;
import vu.indexer.model.OcrPage;
import vu.indexer.model.Problem;
import vu.indexer.model.Span;

/** The pages of a PDF that are read from their image, and what can be said of all pages afterwards. */
final class PageImages {
  /** Points of a page that is drawn, at most: a plan of 1 m by 1.5 m is drawn more coarsely. */
  static final int MAX_POINTS = 40_000_000;
  private static final double INCH = 72;

  private final Path file;
  private final PDDocument document;
  private final List<PdfPage> pages;
  private final Ocr ocr;
  private final Deadline deadline;
  private final Map<Integer, Recognition> read = new TreeMap<>();
  private final Map<Integer, String> failed = new TreeMap<>();

  PageImages(Path file, PDDocument document, List<PdfPage> pages, Ocr ocr, Deadline deadline) {
    this.file = file;
    this.document = document;
    this.pages = pages;
    this.ocr = ocr;
    this.deadline = deadline;
  }

  /** Whether no page has a text of its own. */
  boolean allNeeded() {
    return pages.stream().anyMatch(PdfPage::needsOcr) && pages.stream().allMatch(page -> page.needsOcr() || page.letters() == 0);
  }

  /** Reads every page that needs it; one that fails is told in the {@link #problems}. */
  void recognise() throws Exception {
    List<PdfPage> needed = pages.stream().filter(PdfPage::needsOcr).toList();
    if (needed.isEmpty()) return;
    String missing = ocr.missing();
    if (missing != null) {
      needed.forEach(page -> failed.put(page.number(), missing));
      return;
    }
    PDFRenderer renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    Map<Integer, Future<Recognition>> asked = new TreeMap<>();
    for (PdfPage page : needed) {
      deadline.extend(Duration.ofSeconds(Ocr.PAGE_SECONDS));
      asked.put(page.number(), ocr.read(() -> image(renderer, page.number())));
    }
    for (Map.Entry<Integer, Future<Recognition>> page : asked.entrySet()) {
      try {
        Recognition recognition = page.getValue().get();
        List<String> undecoded = undecoded(page.getKey());
        boolean empty = recognition.read().isEmpty();
        if (!undecoded.isEmpty() && (empty || !Poppler.installed())) failed.put(page.getKey(), undrawn(undecoded.getFirst()));
        if (undecoded.isEmpty() || !empty) read.put(page.getKey(), recognition);
      } catch (ExecutionException e) {
        failed.put(page.getKey(), e.getCause().getMessage());
      }
    }
  }

  private static String undrawn(String format) {
    return Poppler.installed() ? "une image " + format + " n'a pas pu être décodée"
        : "pour dessiner une image " + format + " il faut le programme pdftoppm (paquet poppler-utils)";
  }

  /** Formats of pictures of a page that Java cannot draw. */
  private List<String> undecoded(int number) {
    return Pictures.unreadable(document.getPage(number - 1));
  }

  private BufferedImage image(PDFRenderer renderer, int number) throws IOException, InterruptedException {
    PDRectangle box = document.getPage(number - 1).getCropBox();
    double points = box.getWidth() * box.getHeight() / (INCH * INCH) * Ocr.DPI * Ocr.DPI;
    double scale = Ocr.DPI / INCH * Math.min(1, Math.sqrt(MAX_POINTS / Math.max(1, points)));
    if (!undecoded(number).isEmpty() && Poppler.installed()) return Poppler.page(file, number, scale * INCH, Ocr.PAGE_SECONDS);
    return renderer.renderImage(number - 1, (float) scale, ImageType.GRAY);
  }

  /** Why no page could be read at all, when every one needed to be read from its image; null when one was. */
  String nothingRead() {
    return allNeeded() && read.isEmpty() && !failed.isEmpty() ? failed.values().iterator().next() : null;
  }

  /** @param p index of the page, from 0 */
  List<TextLine> lines(int p) {
    Recognition recognition = read.get(p + 1);
    return recognition == null ? pages.get(p).isNonsense() ? List.of() : pages.get(p).lines() : PageReader.read(recognition.read(), List.of());
  }

  List<OcrPage> quality() {
    List<OcrPage> quality = new ArrayList<>();
    read.forEach((number, recognition) -> quality.add(new OcrPage(number, recognition.confidence(), recognition.words())));
    return quality;
  }

  List<Problem> problems(PageJoiner.Joined joined) {
    List<Problem> problems = new ArrayList<>();
    failed.forEach((number, why) -> {
      String message = "La page " + number + " est une image qui n'a pas été lue : " + why + ".";
      problems.add(problem("page-non-lue", message, joined, number));
    });
    for (PdfPage page : pages) {
      String message = "La page " + page.number() + " est abîmée : son texte peut manquer en partie.";
      if (page.damaged()) problems.add(problem("page-abimee", message, joined, page.number()));
    }
    for (OcrPage page : quality()) {
      if (page.good()) continue;
      String message =
          "La page " + page.page() + " a été reconnue avec peine (confiance " + page.confidence() + " %, mots plausibles " + page.words()
              + " %) : à vérifier sur l'image.";
      problems.add(problem("ocr-incertain", message, joined, page.page()));
    }
    return problems;
  }

  private static Problem problem(String code, String message, PageJoiner.Joined joined, int number) {
    int start = joined.starts().get(number - 1), end = number < joined.starts().size() ? joined.starts().get(number) : joined.text().length();
    return new Problem(code, Problem.Severity.WARNING, message, new Span(start, end));
  }
}
