package vu.indexer.ingest.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** The printed lines of a table in the image of a page: counted, and wiped out, because letters that touch them are lost. */
final class Rules {
  private static final int DARK = 128;
  /** Shortest line, in inches: longer than any stroke of a letter. */
  private static final double SHORTEST = 0.5;
  /** A run of dark points higher than this many inches is no line but a picture or a black bar. */
  private static final double THICKEST = 0.05;
  /** From this many lines on there may be a table. */
  private static final int TABLE = 4;

  private final int width, height, dpi;
  private final byte[] points;

  Rules(BufferedImage gray, int dpi) {
    this.width = gray.getWidth();
    this.height = gray.getHeight();
    this.dpi = dpi;
    this.points = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
  }

  /** Whether enough lines were found to be those of a table; they are gone from the image afterwards. */
  boolean wipe() {
    boolean[] line = new boolean[width * height];
    int lines = mark(line, true) + mark(line, false);
    if (lines < TABLE) return false;
    for (int i = 0; i < line.length; i++) if (line[i]) points[i] = (byte) 255;
    return true;
  }

  /** Marks runs along one direction that are long and thin; counts them once for each line. */
  private int mark(boolean[] line, boolean across) {
    int rows = across ? height : width, length = across ? width : height, shortest = (int) (SHORTEST * dpi), thickest = Math.max(2, (int) (THICKEST * dpi));
    int lines = 0, lastRow = -thickest;
    for (int row = 0; row < rows; row++) {
      int start = 0;
      for (int at = 0; at <= length; at++) {
        if (at < length && dark(row, at, across)) continue;
        if (at - start >= shortest && isThin(row, (start + at) / 2, across, thickest)) {
          for (int k = start; k < at; k++) line[place(row, k, across)] = true;
          if (row - lastRow > thickest) lines++;
          lastRow = row;
        }
        start = at + 1;
      }
    }
    return lines;
  }

  private boolean isThin(int row, int at, boolean across, int thickest) {
    int rows = across ? height : width, from = row, to = row;
    while (from > 0 && row - from <= thickest && dark(from - 1, at, across)) from--;
    while (to + 1 < rows && to - row <= thickest && dark(to + 1, at, across)) to++;
    return to - from < thickest;
  }

  private boolean dark(int row, int at, boolean across) {
    return (points[place(row, at, across)] & 0xFF) < DARK;
  }

  private int place(int row, int at, boolean across) {
    return across ? row * width + at : at * width + row;
  }
}
