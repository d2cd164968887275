package vu.indexer.ingest.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.List;
import vu.indexer.ingest.page.Rule;

/** The printed lines of a table in the image of a page: counted, and wiped out, because letters that touch them are lost. */
final class Rules {
  private static final int DARK = 128, GREY = 176;
  /** Shortest line, in inches: longer than any stroke of a letter. */
  private static final double SHORTEST = 0.5;
  /** A run of dark points higher than this many inches is no line but a picture or a black bar. */
  private static final double THICKEST = 0.05;
  /** From this many lines on there may be a table. */
  private static final int TABLE = 4;

  /** Places of a run at which its height is taken. */
  private static final int PLACES = 5;
  private static final double INCH = 72;

  private final List<Rule> found = new ArrayList<>();
  private final int width, height, dpi;
  private final byte[] points;

  Rules(BufferedImage gray, int dpi) {
    this.width = gray.getWidth();
    this.height = gray.getHeight();
    this.dpi = dpi;
    this.points = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
  }

  /** The lines, in points of 1/72 inch, when enough were found to be those of a table; they are gone from the image afterwards. */
  List<Rule> wipe() {
    boolean[] line = new boolean[width * height];
    int lines = mark(line, true) + mark(line, false);
    if (lines < TABLE) return List.of();
    for (int i = 0; i < line.length; i++) if (line[i]) points[i] = (byte) 255;
    return List.copyOf(found);
  }

  /** Marks runs along one direction that are long and thin; counts them once for each line. */
  private int mark(boolean[] line, boolean across) {
    int rows = across ? height : width, length = across ? width : height, shortest = (int) (SHORTEST * dpi), thickest = Math.max(2, (int) (THICKEST * dpi));
    int lines = 0, lastRow = -thickest;
    for (int row = 0; row < rows; row++) {
      int start = 0;
      for (int at = 0; at <= length; at++) {
        if (at < length && grey(row, at, across)) continue;
        if (at - start >= shortest && isThin(row, start, at, across, thickest)) {
          found.add(new Rule(across, row * INCH / dpi, start * INCH / dpi, at * INCH / dpi));
          for (int k = start; k < at; k++) line[place(row, k, across)] = true;
          if (row - lastRow > thickest) lines++;
          lastRow = row;
        }
        start = at + 1;
      }
    }
    return lines;
  }

  /** At most places of the run; a line that crosses it stands at some. */
  private boolean isThin(int row, int start, int end, boolean across, int thickest) {
    int thin = 0;
    for (int i = 1; i <= PLACES; i++) if (isThin(row, start + (end - start) * i / (PLACES + 1), across, thickest)) thin++;
    return thin * 2 > PLACES;
  }

  private boolean isThin(int row, int at, boolean across, int thickest) {
    int rows = across ? height : width, from = row, to = row;
    while (from > 0 && row - from <= thickest && dark(from - 1, at, across)) from--;
    while (to + 1 < rows && to - row <= thickest && dark(to + 1, at, across)) to++;
    return to - from < thickest;
  }

  private boolean dark(int row, int at, boolean across) {
    return shade(row, at, across) < DARK;
  }

  /** A thin line of a coarse scan is grey, and steps from one row of points to the next where it rises. */
  private boolean grey(int row, int at, boolean across) {
    int last = (across ? height : width) - 1;
    return shade(row, at, across) < GREY || row > 0 && shade(row - 1, at, across) < GREY || row < last && shade(row + 1, at, across) < GREY;
  }

  private int shade(int row, int at, boolean across) {
    return points[place(row, at, across)] & 0xFF;
  }

  private int place(int row, int at, boolean across) {
    return across ? row * width + at : at * width + row;
  }
}
