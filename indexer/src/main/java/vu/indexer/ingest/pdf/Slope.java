package vu.indexer.ingest.pdf;

import java.util.List;
import vu.indexer.ingest.page.Word;

/**
 * Letters that a scanner laid over a sheet that lay askew rise or fall along their lines. They are set straight before words are made of them:
 * the end of a line would else stand level with the middle of the next.
 */
final class Slope {
  /** Widest slope, in points to the point, and steps of the search. */
  private static final double WIDEST = 0.06, STEP = 0.002;
  /** How much clearer the lines must stand out once they are straight. */
  private static final double CLEARER = 1.15;
  /** Height, in points, of the strips in which letters are counted. */
  private static final double STRIP = 1.5;
  private static final int FEWEST_LETTERS = 100;
  /** Strips of a page, at most: letters beyond are not on it. */
  private static final int MOST_STRIPS = 20_000;

  private Slope() {}

  /** @return {@code letters} themselves when their lines are straight */
  static List<Word> straight(List<Word> letters) {
    double slope = letters.size() < FEWEST_LETTERS ? 0 : of(letters);
    if (slope == 0) return letters;
    return letters.stream().map(letter -> straight(letter, slope)).toList();
  }

  private static Word straight(Word letter, double slope) {
    return new Word(letter.text(), letter.left(), letter.right(), letter.base() - slope * letter.left(), letter.size());
  }

  private static double of(List<Word> letters) {
    double best = 0, straight = clarity(letters, 0), clear = straight;
    for (double slope = -WIDEST; slope <= WIDEST; slope += STEP) {
      double now = clarity(letters, slope);
      if (now <= clear) continue;
      clear = now;
      best = slope;
    }
    return clear < CLEARER * straight ? 0 : best;
  }

  private static double clarity(List<Word> letters, double slope) {
    int[] strips = new int[MOST_STRIPS];
    for (Word letter : letters) {
      double strip = (letter.base() - slope * letter.left()) / STRIP + MOST_STRIPS / 4;
      if (strip >= 0 && strip < MOST_STRIPS) strips[(int) strip]++;
    }
    double sum = 0;
    for (int count : strips) sum += (double) count * count;
    return sum;
  }
}
