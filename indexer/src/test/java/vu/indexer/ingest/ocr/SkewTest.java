package vu.indexer.ingest.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import vu.indexer.ingest.page.Rule;

/** Pages that are drawn here: lines of short strokes, and the lines of a table of two columns and three rows. */
class SkewTest {
  private static BufferedImage page(double degrees) {
    BufferedImage page = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D drawing = page.createGraphics();
    drawing.setColor(Color.WHITE);
    drawing.fillRect(0, 0, page.getWidth(), page.getHeight());
    drawing.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
    drawing.setColor(Color.BLACK);
    for (int line = 0; line < 25; line++) for (int word = 0; word < 20; word++) drawing.fillRect(130 + 50 * word, 150 + 30 * line, 34, 9);
    for (int i = 0; i < 4; i++) drawing.fillRect(130, 1000 + 100 * i, 900, 3);
    for (int i = 0; i < 3; i++) drawing.fillRect(130 + 450 * i, 1000, 3, 303);
    drawing.dispose();
    return page;
  }

  private static long grid(BufferedImage page) {
    List<Rule> rules = new Rules(page, 150).wipe();
    return rules.stream().filter(Rule::across).map(rule -> Math.round(rule.at() / 24)).distinct().count()
        * rules.stream().filter(rule -> !rule.across()).map(rule -> Math.round(rule.at() / 24)).distinct().count();
  }

  @Test
  void aStraightPageIsLeftAsItIs() {
    BufferedImage page = page(0);
    assertSame(page, Skew.straight(page));
    assertEquals(12, grid(page));
  }

  @Test
  void aPageThatLiesAskewIsSetStraight() {
    for (double degrees : new double[] {-2.1, -0.8, 1.3}) {
      BufferedImage straight = Skew.straight(page(degrees));
      assertTrue(Math.abs(degrees) > Skew.LEAST);
      assertSame(straight, Skew.straight(straight), degrees + "°");
      assertEquals(12, grid(straight), degrees + "°");
    }
  }

  @Test
  void aPictureIsNoPageOfLines() {
    BufferedImage black = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY);
    assertSame(black, Skew.straight(black));
  }

  /** The lines of a sheet turn with it. */
  @Test
  void linesTurnWithTheSheet() {
    List<Rule> rules = List.of(new Rule(true, 10, 20, 60));
    assertEquals(List.of(new Rule(false, 290, 20, 60)), Turned.rules(rules, 1, 200, 300));
    assertEquals(List.of(new Rule(true, 290, 140, 180)), Turned.rules(rules, 2, 200, 300));
    assertEquals(List.of(new Rule(false, 10, 140, 180)), Turned.rules(rules, 3, 200, 300));
  }
}
