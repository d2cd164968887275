package vu.indexer.ingest.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/**
 * A sheet that lay a little askew on the glass of the scanner, set straight: the lines of a table that rise are not seen as lines, and words
 * of one row stand at different heights.
 */
final class Skew {
  /** Widest angle, in degrees, and steps of the search. */
  private static final double WIDEST = 3, STEP = 0.25, FINE = 0.05;
  /** A smaller angle is left as it is: a row rises by less than the height of a letter. */
  static final double LEAST = 0.2;
  /** How much clearer the rows must stand out once they are straight. */
  private static final double CLEARER = 1.15;
  /** Only every fourth point of each direction is looked at. */
  private static final int EVERY = 4;
  private static final int DARK = 128;
  /** More dark points than this share of the page are a picture. */
  private static final double PICTURE = 0.35;

  private final int width, height;
  private final byte[] points;
  /** Places of the dark points that are looked at. */
  private final int[] across, down;

  private Skew(BufferedImage gray) {
    width = gray.getWidth();
    height = gray.getHeight();
    points = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
    int[] xs = new int[(width / EVERY + 1) * (height / EVERY + 1)], ys = new int[xs.length];
    int n = 0;
    for (int y = 0; y < height; y += EVERY) {
      for (int x = 0; x < width; x += EVERY) {
        if ((points[y * width + x] & 0xFF) >= DARK) continue;
        xs[n] = x;
        ys[n++] = y;
      }
    }
    boolean picture = n > PICTURE * xs.length;
    across = Arrays.copyOf(xs, picture ? 0 : n);
    down = Arrays.copyOf(ys, picture ? 0 : n);
  }

  /** @return {@code gray} itself when it lies straight */
  static BufferedImage straight(BufferedImage gray) {
    Skew skew = new Skew(gray);
    double angle = skew.angle();
    return Math.abs(angle) < LEAST ? gray : skew.turned(angle);
  }

  /** Degrees by which the rows fall to the right; 0 when none stand out. */
  double angle() {
    double best = 0, clear = clarity(0), straight = clear;
    for (double angle = -WIDEST; angle <= WIDEST; angle += STEP) {
      double now = clarity(angle);
      if (now <= clear) continue;
      clear = now;
      best = angle;
    }
    double coarse = best;
    for (double angle = coarse - STEP; angle <= coarse + STEP; angle += FINE) {
      double now = clarity(angle);
      if (now <= clear) continue;
      clear = now;
      best = angle;
    }
    return clear < CLEARER * straight || Math.abs(best) >= WIDEST ? 0 : best;
  }

  /** How much rows of dark points differ from each other, when the page is turned back by {@code angle}. */
  private double clarity(double angle) {
    double slope = Math.tan(Math.toRadians(angle));
    int margin = (int) (Math.abs(slope) * width) + 1;
    long[] rows = new long[(height + 2 * margin) / EVERY + 1];
    for (int i = 0; i < across.length; i++) rows[(int) (down[i] - slope * across[i] + margin) / EVERY]++;
    double sum = 0;
    for (long row : rows) sum += (double) row * row;
    return sum;
  }

  private BufferedImage turned(double angle) {
    BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    byte[] to = ((DataBufferByte) turned.getRaster().getDataBuffer()).getData();
    double sin = Math.sin(Math.toRadians(angle)), cos = Math.cos(Math.toRadians(angle)), middleX = width / 2.0, middleY = height / 2.0;
    for (int y = 0; y < height; y++) {
      double fromX = middleX - cos * middleX - sin * (y - middleY), fromY = middleY - sin * middleX + cos * (y - middleY);
      for (int x = 0; x < width; x++) to[y * width + x] = shade(fromX + cos * x, fromY + sin * x);
    }
    return turned;
  }

  /** Between the four points around a place; white outside the page. */
  private byte shade(double x, double y) {
    int left = (int) Math.floor(x), top = (int) Math.floor(y);
    if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return (byte) 255;
    double right = x - left, low = y - top;
    int at = top * width + left;
    double upper = (points[at] & 0xFF) * (1 - right) + (points[at + 1] & 0xFF) * right;
    double lower = (points[at + width] & 0xFF) * (1 - right) + (points[at + width + 1] & 0xFF) * right;
    return (byte) Math.round(upper * (1 - low) + lower * low);
  }
}
