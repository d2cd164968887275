package vu.indexer.ingest.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** What tells the words of an image. */
interface Recogniser {
  /**
   * Words with their boxes, one a line, as Tesseract prints them with {@code tsv}.
   *
   * @param image gray, one byte a point, {@link Ocr#DPI} to the inch
   * @param mode {@link Tesseract#PROSE} or {@link Tesseract#SPARSE}
   * @param nanos time for the whole
   * @throws IOException when it fails or takes longer
   */
  String tsv(BufferedImage image, int mode, long nanos) throws IOException, InterruptedException;
}
