package vu.indexer.ingest.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vu.indexer.ingest.page.Word;

/** What Tesseract prints with {@code tsv} → words, in points. All words of one of its lines stand on one line. */
final class TsvWords {
  /** Points of 1/72 inch. */
  private static final double POINTS = 72;
  /** The height of type is about this many times that of a word without its tails. */
  private static final double TYPE = 1.25;
  /** Words the recogniser believes less are dirt, unless they hold letters or figures. */
  private static final int DIRT = 30;

  /** @param confidence of the recogniser, 0 to 100 */
  record Read(Word word, double confidence) {}

  private record Cell(String line, String text, int left, int top, int width, int height, double confidence) {}

  private TsvWords() {}

  static List<Read> of(String tsv, int dpi) {
    Map<String, List<Cell>> lines = new LinkedHashMap<>();
    for (String row : tsv.split("\n")) {
      Cell cell = cell(row);
      if (cell != null) lines.computeIfAbsent(cell.line(), line -> new ArrayList<>()).add(cell);
    }
    List<Read> words = new ArrayList<>();
    for (List<Cell> line : lines.values()) {
      double base = median(line.stream().mapToDouble(cell -> cell.top() + cell.height()).toArray());
      double size = TYPE * median(line.stream().mapToDouble(Cell::height).toArray());
      double scale = POINTS / dpi;
      for (Cell cell : line) {
        Word word = new Word(cell.text(), cell.left() * scale, (cell.left() + cell.width()) * scale, base * scale, Math.max(1, size * scale));
        words.add(new Read(word, cell.confidence()));
      }
    }
    return words;
  }

  /** level, page, block, paragraph, line, word, left, top, width, height, confidence, text; null for what is no word. */
  private static Cell cell(String row) {
    String[] fields = row.split("\t", 12);
    if (fields.length < 12 || !fields[0].equals("5") || fields[11].isBlank()) return null;
    String text = fields[11].strip();
    double confidence = Double.parseDouble(fields[10]);
    boolean sign = text.chars().noneMatch(Character::isLetterOrDigit);
    if (confidence < 0 || sign && confidence < DIRT) return null;
    String line = fields[2] + "-" + fields[3] + "-" + fields[4];
    return new Cell(line, text, number(fields[6]), number(fields[7]), number(fields[8]), number(fields[9]), Math.min(100, confidence));
  }

  private static int number(String field) {
    return Integer.parseInt(field);
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
