package vu.indexer.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vu.indexer.ingest.page.Word;

/** Letters with their places → words. */
final class GlyphWords {
  /** A gap of this share of the height of the type parts words. */
  private static final double SPACE = 0.17;
  /** Letters on lines this share of their height apart stand on one line. */
  private static final double SAME_LINE = 0.2;
  /** The same letter this close is printed twice to look bold. */
  private static final double SAME_PLACE = 0.15;

  private GlyphWords() {}

  /** @param glyphs each letter as a word; blanks among them part words */
  static List<Word> of(List<Word> glyphs) {
    List<Word> words = new ArrayList<>();
    for (List<Word> line : lines(glyphs)) words(line, words);
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

  private static void words(List<Word> line, List<Word> words) {
    StringBuilder text = new StringBuilder();
    Word first = null, last = null;
    for (Word glyph : line) {
      if (glyph.text().isBlank()) {
        if (first != null) words.add(word(text, first, last));
        first = null;
        continue;
      }
      if (last != null && first != null && isTwice(last, glyph)) continue;
      if (first != null && glyph.left() - last.right() > SPACE * Math.max(glyph.size(), last.size())) {
        words.add(word(text, first, last));
        first = null;
      }
      if (first == null) {
        first = glyph;
        text.setLength(0);
      }
      text.append(glyph.text());
      last = glyph;
    }
    if (first != null) words.add(word(text, first, last));
  }

  private static boolean isTwice(Word one, Word other) {
    return one.text().equals(other.text()) && Math.abs(one.left() - other.left()) <= SAME_PLACE * one.size();
  }

  private static Word word(StringBuilder text, Word first, Word last) {
    return new Word(text.toString(), first.left(), Math.max(first.left(), last.right()), first.base(), first.size());
  }
}
