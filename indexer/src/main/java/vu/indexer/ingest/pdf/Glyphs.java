package vu.indexer.ingest.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import vu.indexer.ingest.Deadline;
import vu.indexer.ingest.page.Rule;
import vu.indexer.ingest.page.Word;

/** The letters of each page, with their places, in the direction most of them are read. */
final class Glyphs extends PDFTextStripper {
  /** Letters on one page, at most; the rest is left out, and told. */
  static final int MOST_LETTERS = 200_000;

  private final Deadline deadline;
  private final Consumer<PdfPage> pages;
  private final Map<Integer, List<Word>> byDirection = new TreeMap<>();
  private final PageRules rules = new PageRules();
  private int letters;
  private double picture;

  /** @param pages told of each page that draws something */
  Glyphs(Deadline deadline, Consumer<PdfPage> pages) {
    this.deadline = deadline;
    this.pages = pages;
    addOperator(new StandardWidths(this));
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    byDirection.clear();
    letters = 0;
    picture = 0;
    rules.clear();
    boolean damaged = false;
    try {
      super.processPage(page);
    } catch (IOException | RuntimeException e) {
      if (e instanceof Deadline.Passed) throw e;
      damaged = true;
    }
    List<Word> most = List.of();
    int direction = 0;
    for (Map.Entry<Integer, List<Word>> read : byDirection.entrySet()) {
      if (read.getValue().size() <= most.size()) continue;
      most = read.getValue();
      direction = read.getKey();
    }
    PDRectangle box = page.getCropBox();
    double area = (double) box.getWidth() * box.getHeight();
    List<Rule> seen = rules.seen(direction, box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
    pages.accept(PdfPage.of(getCurrentPageNo(), GlyphWords.of(most), seen, area > 0 ? Math.min(1, picture / area) : 0, damaged));
  }

  /** Notes how large pictures are; they are not drawn. */
  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    deadline.check();
    boolean image = operator.getName().equals("BI")
        || operator.getName().equals("Do") && !operands.isEmpty() && operands.getFirst() instanceof COSName name && getResources() != null
        && getResources().isImageXObject(name);
    if (image) {
      Matrix place = getGraphicsState().getCurrentTransformationMatrix();
      picture = Math.max(picture, Math.abs((double) place.getScaleX() * place.getScaleY() - (double) place.getShearX() * place.getShearY()));
    }
    rules.take(operator, operands, getGraphicsState().getCurrentTransformationMatrix());
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    deadline.check();
    if (++letters > MOST_LETTERS) throw new IllegalStateException("plus de " + MOST_LETTERS + " lettres sur une page");
    String text = position.getUnicode();
    if (text == null || text.isEmpty() || !(position.getWidthDirAdj() >= 0) || Float.isInfinite(position.getXDirAdj())
        || Float.isNaN(position.getXDirAdj())) return;
    double size = position.getFontSizeInPt();
    if (!(size > 0) || size > 1000) size = Math.max(1, position.getHeightDir());
    double left = position.getXDirAdj();
    Word glyph = new Word(plain(text), left, left + position.getWidthDirAdj(), position.getYDirAdj(), size);
    byDirection.computeIfAbsent(Math.round(position.getDir()), direction -> new ArrayList<>()).add(glyph);
  }

  /** Ligatures of type as the letters they stand for; a blank of any width as a blank. */
  private static String plain(String text) {
    char first = text.charAt(0);
    if (first >= '\uFB00' && first <= '\uFB06') return Normalizer.normalize(text, Normalizer.Form.NFKC);
    if (Character.isSpaceChar(first) || first == '\u00AD' && text.length() == 1) return first == '\u00AD' ? "-" : " ";
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= ' ') plain.append(text.charAt(i));
    return plain.isEmpty() ? " " : plain.toString();
  }

  @Override
  protected void writePage() {
    // The letters are handed over as they are; PDFBox has nothing to write.
  }
}
