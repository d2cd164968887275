package vu.indexer.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Words of one row without a wide gap between them: a line of prose, or the cell of a table. */
record Segment(String text, double left, double right) {
  /** A gap of this many heights of type parts cells, unless the words of the row stand as far apart. */
  private static final double WIDE = 1.0;
  /** How many times the smaller gaps of a justified row is still no column, and how far that may go. */
  private static final double STRETCHED = 2.2, WIDEST = 1.6;

  /** @param words of one row, from left to right */
  static List<Segment> of(List<Word> words) {
    double wide = wide(words);
    List<Segment> segments = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    double left = 0, right = 0;
    for (Word word : words) {
      if (!text.isEmpty() && word.left() - right > wide) {
        segments.add(new Segment(text.toString(), left, right));
        text.setLength(0);
      }
      if (text.isEmpty()) left = word.left();
      else text.append(' ');
      text.append(word.text());
      right = Math.max(text.length() == word.text().length() ? word.right() : right, word.right());
    }
    if (!text.isEmpty()) segments.add(new Segment(text.toString(), left, right));
    return segments;
  }

  private static double wide(List<Word> words) {
    double size = words.stream().mapToDouble(Word::size).max().orElse(1);
    if (words.size() < 6) return WIDE * size;
    double[] gaps = new double[words.size() - 1];
    for (int i = 0; i < gaps.length; i++) gaps[i] = Math.max(0, words.get(i + 1).left() - words.get(i).right());
    Arrays.sort(gaps);
    return Math.min(WIDEST * size, Math.max(WIDE * size, STRETCHED * gaps[gaps.length / 4]));
  }

  boolean isFigure() {
    long digits = text.chars().filter(Character::isDigit).count(), letters = text.chars().filter(Character::isLetter).count();
    return digits > 0 && digits >= letters;
  }

  int words() {
    return (int) text.chars().filter(c -> c == ' ').count() + 1;
  }
}
