package vu.indexer.ingest.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.util.List;
import vu.indexer.ingest.page.Rule;

/** A page turned by quarters of a circle. */
final class Turned {
  private Turned() {}

  /**
   * @param gray one byte a point
   * @param quarters clockwise, 1 to 3
   */
  static BufferedImage of(BufferedImage gray, int quarters) {
    int width = gray.getWidth(), height = gray.getHeight();
    boolean lying = quarters % 2 == 1;
    BufferedImage turned = new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_BYTE_GRAY);
    WritableRaster from = gray.getRaster(), to = turned.getRaster();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int shade = from.getSample(x, y, 0);
        switch (quarters) {
          case 1 -> to.setSample(height - 1 - y, x, 0, shade);
          case 2 -> to.setSample(width - 1 - x, height - 1 - y, 0, shade);
          case 3 -> to.setSample(y, width - 1 - x, 0, shade);
          default -> throw new IllegalArgumentException("quarters " + quarters + " is not 1, 2 or 3");
        }
      }
    }
    return turned;
  }

  /** The lines of a sheet of that size, turned as it is. */
  static List<Rule> rules(List<Rule> rules, int quarters, double width, double height) {
    if (quarters == 0) return rules;
    List<Rule> turned =
        rules.stream().map(rule -> rule.across() ? new Rule(false, height - rule.at(), rule.from(), rule.to())
            : new Rule(true, rule.at(), height - rule.to(), height - rule.from())).toList();
    return rules(turned, quarters - 1, height, width);
  }
}
