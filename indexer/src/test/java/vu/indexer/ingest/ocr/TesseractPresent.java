package vu.indexer.ingest.ocr;

import org.junit.jupiter.api.Assumptions;

/** Tests that recognise pages need the program; where it is missing they are skipped with one line that says so. */
public final class TesseractPresent {
  private static boolean told;

  private TesseractPresent() {}

  public static synchronized void orSkip() {
    String missing = Tesseract.missing();
    if (missing == null) return;
    if (!told) System.err.println("Tests of character recognition are skipped: " + missing);
    told = true;
    Assumptions.abort(missing);
  }
}
