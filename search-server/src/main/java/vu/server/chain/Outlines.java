package vu.server.chain;

import java.util.List;
import java.util.Locale;

/** Shapes of boxes as SVG paths: one for each authority, so that they differ without colour, and a sheet of paper for texts. */
final class Outlines {
  private static final int CUT = 10;

  private Outlines() {}

  /** @param house place of the authority among those of the picture, from 0; negative for a text */
  static String of(int house, int x, int y, int w, int h) {
    if (house < 0) return path(List.of(p(x, y), p(x + w - CUT, y), p(x + w, y + CUT), p(x + w, y + h), p(x, y + h))) + "M" + (x + w - CUT)
        + " " + y + "V" + (y + CUT) + "H" + (x + w);
    return switch (house % 5) {
      case 0 -> path(List.of(p(x, y), p(x + w, y), p(x + w, y + h), p(x, y + h)));
      case 1 -> pill(x, y, w, h);
      case 2 -> path(List.of(p(x + CUT, y), p(x + w - CUT, y), p(x + w, y + h / 2), p(x + w - CUT, y + h), p(x + CUT, y + h), p(x, y + h / 2)));
      case 3 -> path(List.of(p(x + CUT, y), p(x + w, y), p(x + w - CUT, y + h), p(x, y + h)));
      default -> path(List.of(p(x + CUT, y), p(x + w - CUT, y), p(x + w, y + CUT), p(x + w, y + h - CUT), p(x + w - CUT, y + h),
          p(x + CUT, y + h), p(x, y + h - CUT), p(x, y + CUT)));
    };
  }

  private static String p(int x, int y) {
    return x + " " + y;
  }

  private static String path(List<String> points) {
    return "M" + String.join("L", points) + "Z";
  }

  private static String pill(int x, int y, int w, int h) {
    int r = h / 2;
    return String.format(Locale.ROOT, "M%d %dH%dA%d %d 0 0 1 %d %dH%dA%d %d 0 0 1 %d %dZ", x + r, y, x + w - r, r, r, x + w - r, y + h, x + r, r, r, x + r, y);
  }
}
