package vu.indexer.ingest.pdf;

import java.util.List;
import java.util.stream.Collectors;
import vu.indexer.ingest.ocr.FrenchShape;
import vu.indexer.ingest.page.PageReader;
import vu.indexer.ingest.page.Rule;
import vu.indexer.ingest.page.TextLine;
import vu.indexer.ingest.page.Word;

/**
 * One page of a PDF as its letters tell it.
 *
 * @param number from 1
 * @param words in no order
 * @param rules printed lines
 * @param picture share of the page its largest picture covers, 0 to 1
 * @param letters how many it has
 * @param isNonsense true when they make no words
 * @param damaged true when not all of the page could be read
 */
record PdfPage(int number, List<Word> words, List<Rule> rules, double picture, int letters, boolean isNonsense, boolean damaged) {
  /** A picture of this share of the page may be the page itself, scanned. */
  private static final double SCAN = 0.4;
  /** Letters over a scan that are only a stamp or a note: an act has more. */
  private static final int STAMP = 250;
  /** Letters below which a page has no text. */
  private static final int NO_TEXT = 8;
  /** Share of words made as French words are below which a text layer makes no sense. */
  static final int NONSENSE = 50;

  static PdfPage blank(int number) {
    return of(number, List.of(), List.of(), 0, false);
  }

  static PdfPage of(int number, List<Word> words, List<Rule> rules, double picture, boolean damaged) {
    int letters = words.stream().mapToInt(word -> word.text().length()).sum();
    boolean isNonsense = letters >= NO_TEXT * 4 && FrenchShape.percent(words.stream().map(Word::text).collect(Collectors.joining(" "))) < NONSENSE;
    return new PdfPage(number, words, rules, picture, letters, isNonsense, damaged);
  }

  /** Whether what the page says is to be read from its image. */
  boolean needsOcr() {
    if (letters < NO_TEXT) return picture > 0.05;
    return picture >= SCAN && letters < STAMP || isNonsense;
  }

  List<TextLine> lines() {
    return PageReader.read(words, rules);
  }
}
