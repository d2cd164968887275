package vu.indexer.ingest.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vu.indexer.ingest.page.Word;

/** Letters with their places → words. */
final class GlyphWords {
  /** A gap of this share of the height of the type parts words. */
  private static final double SPACE = 0.17;
  /** The same in a line over a scan that prints its blanks: there a gap is only how the scanner places its letters. */
  private static final double LOOSE = 0.3;
  /** A gap of this many usual ones parts words that are set widely, as in "D É L I B È R E". */
  private static final double WIDER = 1.7;
  /** Letters side by side of such a line, at least, and how far they stand from each other, at most: cells of one letter stand further. */
  private static final int FEWEST_SPACED = 4;
  private static final double WIDEST_SPACED = 0.7;
  /** A line prints its blanks when it has one for this many letters. */
  private static final int LONGEST_WORDS = 14;
  /** Letters on lines this share of their height apart stand on one line. */
  private static final double SAME_LINE = 0.2;
  /** The same letter this close is printed twice to look bold. */
  private static final double SAME_PLACE = 0.15;

  private GlyphWords() {}

  /**
   * @param glyphs each letter as a word; blanks among them part words
   * @param overScan whether a scanner laid them over its picture
   */
  static List<Word> of(List<Word> glyphs, boolean overScan) {
    List<Word> words = new ArrayList<>();
    for (List<Word> line : lines(glyphs)) words(line, overScan, words);
    return words;
  }

  /** Letters of one line and one height stand together; raised letters are words of their own. */
  private static List<List<Word>> lines(List<Word> glyphs) {
    List<Word> down = new ArrayList<>(glyphs);
    down.sort(GlyphWords::downThenRight);
    List<List<Word>> lines = new ArrayList<>();
    double base = Double.NEGATIVE_INFINITY;
    for (Word glyph : down) {
      if (lines.isEmpty() || glyph.base() - base > SAME_LINE * glyph.size()) {
        lines.add(new ArrayList<>());
        base = glyph.base();
      }
      lines.getLast().add(glyph);
    }
    lines.forEach(line -> line.sort(Comparator.comparingDouble(Word::left)));
    return lines;
  }

  private static int downThenRight(Word one, Word other) {
    int down = Double.compare(one.base(), other.base());
    return down != 0 ? down : Double.compare(one.left(), other.left());
  }

  private static void words(List<Word> line, boolean overScan, List<Word> words) {
    StringBuilder text = new StringBuilder();
    Word first = null, last = null;
    double spacing = spacing(line), space = spacing > 0 ? WIDER * spacing : overScan && hasBlanks(line) ? LOOSE : SPACE;
    for (Word glyph : line) {
      if (glyph.text().isBlank()) {
        if (first != null) words.add(word(text, first, last, spacing));
        first = null;
        continue;
      }
      if (last != null && first != null && isTwice(last, glyph)) continue;
      if (first != null && glyph.left() - last.right() > space * Math.max(glyph.size(), last.size())) {
        words.add(word(text, first, last, spacing));
        first = null;
      }
      if (first == null) {
        first = glyph;
        text.setLength(0);
      }
      text.append(glyph.text());
      last = glyph;
    }
    if (first != null) words.add(word(text, first, last, spacing));
  }

  /** The usual gap between letters of a line that is set widely, in heights of the type; 0 for any other line. */
  private static double spacing(List<Word> line) {
    double[] gaps = new double[line.size()];
    int n = 0;
    for (int i = 1; i < line.size(); i++) {
      Word one = line.get(i - 1), other = line.get(i);
      if (!one.text().isBlank() && !other.text().isBlank()) gaps[n++] = (other.left() - one.right()) / Math.max(one.size(), other.size());
    }
    Arrays.sort(gaps, 0, n);
    return n < FEWEST_SPACED || gaps[n / 2] < SPACE || gaps[n / 2] > WIDEST_SPACED ? 0 : gaps[n / 2];
  }

  private static boolean hasBlanks(List<Word> line) {
    long blanks = line.stream().filter(glyph -> glyph.text().isBlank()).count();
    return blanks > 0 && blanks * LONGEST_WORDS >= line.size() - blanks;
  }

  private static boolean isTwice(Word one, Word other) {
    return one.text().equals(other.text()) && Math.abs(one.left() - other.left()) <= SAME_PLACE * one.size();
  }

  /** What stands behind a letter that is set widely is its own. */
  private static Word word(StringBuilder text, Word first, Word last, double spacing) {
    return new Word(text.toString(), first.left(), Math.max(first.left(), last.right() + spacing * last.size()), first.base(), first.size());
  }
}
