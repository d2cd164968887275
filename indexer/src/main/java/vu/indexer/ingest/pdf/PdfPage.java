package vu.indexer.ingest.pdf;

import java.util.List;
import java.util.stream.Collectors;
import vu.indexer.ingest.ocr.FrenchShape;
import vu.indexer.ingest.page.PageReader;
import vu.indexer.ingest.page.TextLine;
import vu.indexer.ingest.page.Word;

/**
 * One page of a PDF as its letters tell it.
 *
 * @param number from 1
 * @param words in no order
 * @param picture share of the page its largest picture covers, 0 to 1
 * @param damaged true when not all of the page could be read
 */
record PdfPage(int number, List<Word> words, double picture, boolean damaged) {
  /** A picture of this share of the page may be the page itself, scanned. */
  private static final double SCAN = 0.4;
  /** Letters over a scan that are only a stamp or a note: an act has more. */
  private static final int STAMP = 250;
  /** Letters below which a page has no text. */
  private static final int NO_TEXT = 8;
  /** Share of words made as French words are below which a text layer makes no sense. */
  static final int NONSENSE = 50;

  static PdfPage blank(int number) {
    return new PdfPage(number, List.of(), 0, false);
  }

  /** Whether what the page says is to be read from its image. */
  boolean needsOcr() {
    int letters = letters();
    if (letters < NO_TEXT) return picture > 0.05;
    return picture >= SCAN && letters < STAMP || isNonsense();
  }

  boolean isNonsense() {
    return letters() >= NO_TEXT * 4 && FrenchShape.percent(words.stream().map(Word::text).collect(Collectors.joining(" "))) < NONSENSE;
  }

  int letters() {
    return words.stream().mapToInt(word -> word.text().length()).sum();
  }

  List<TextLine> lines() {
    return PageReader.read(words);
  }
}
