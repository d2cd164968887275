package vu.indexer.model;

/**
 * How well a page that was read from its image could be read.
 *
 * @param page number of the page in the file, from 1
 * @param confidence how sure the recogniser is of its letters, in percent, the mean over the letters of the page
 * @param words share of its words that are made as French words are, in percent
 */
public record OcrPage(int page, int confidence, int words) {
  /** Below this, for either figure, a page is told to be checked against the image. */
  public static final int GOOD = 80;

  public OcrPage {
    if (page < 1) throw new IllegalArgumentException("page " + page + " is not 1 or more");
    if (confidence < 0 || confidence > 100) throw new IllegalArgumentException("confidence " + confidence + " is not 0 to 100");
    if (words < 0 || words > 100) throw new IllegalArgumentException("words " + words + " is not 0 to 100");
  }

  public boolean good() {
    return confidence >= GOOD && words >= GOOD;
  }
}
