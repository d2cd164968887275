package vu.indexer.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What stands on one line of a page, from left to right.
 *
 * @param ofTable true for a whole row of a table, with bars, that may fill several lines of the page
 */
record Row(List<Segment> segments, double base, double size, boolean ofTable) {
  /** Words whose lines are this share of their height apart stand on one line: "1er" with its raised letters does. */
  private static final double SAME_LINE = 0.4;
  /** A word that lies over this share of another stands on another line. */
  private static final double SAME_PLACE = 0.3;
  /** Rows looked back to for the one a word stands on. */
  private static final int OPEN_ROWS = 4;

  Row {
    segments = List.copyOf(segments);
  }

  double left() {
    return segments.getFirst().left();
  }

  double right() {
    return segments.getLast().right();
  }

  int words() {
    return segments.stream().mapToInt(Segment::words).sum();
  }

  double top() {
    return base - size;
  }

  /** From the top of the page down. */
  static List<Row> of(List<Word> words) {
    List<Word> down = new ArrayList<>(words);
    down.sort(Comparator.comparingDouble(Word::base).thenComparingDouble(Word::left));
    List<Gathered> rows = new ArrayList<>();
    for (Word word : down) {
      Gathered best = null;
      for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - OPEN_ROWS); i--) {
        if (rows.get(i).takes(word) && (best == null || rows.get(i).distance(word) < best.distance(word))) best = rows.get(i);
      }
      if (best == null) rows.add(best = new Gathered());
      best.add(word);
    }
    rows.sort(Comparator.comparingDouble(row -> row.base));
    return rows.stream().map(Gathered::row).toList();
  }

  private static final class Gathered {
    private final List<Word> words = new ArrayList<>();
    private double base, weight, size;

    double distance(Word word) {
      return Math.abs(word.base() - base);
    }

    boolean takes(Word word) {
      if (distance(word) > SAME_LINE * Math.max(size, word.size())) return false;
      for (Word other : words) {
        if (other.base() == word.base()) return true;
      }
      for (Word other : words) {
        double common = Math.min(other.right(), word.right()) - Math.max(other.left(), word.left());
        if (common > SAME_PLACE * Math.min(other.width(), word.width())) return false;
      }
      return true;
    }

    void add(Word word) {
      double w = Math.max(0.1, word.width() * word.size());
      base = (base * weight + word.base() * w) / (weight + w);
      weight += w;
      size = Math.max(size, word.size());
      words.add(word);
    }

    Row row() {
      words.sort(Comparator.comparingDouble(Word::left));
      return new Row(Segment.of(words), base, size, false);
    }
  }
}
