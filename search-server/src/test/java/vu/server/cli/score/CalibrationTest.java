package vu.server.cli.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vu.server.cli.score.Calibration.Kept;
import vu.server.cli.score.Calibration.Point;

/** What is claimed at a confidence, how much of it is right, and how much of all it is. */
class CalibrationTest {
  private static Calibration three() {
    Calibration calibration = new Calibration();
    calibration.claim("link", 0.99, true);
    calibration.claim("link", 0.85, false);
    calibration.claim("amount", 0.6, true);
    calibration.missed("link", 1);
    return calibration;
  }

  @Test
  void aThresholdKeepsTheClaimsFromItOn() {
    assertEquals(new Kept(1, 2, 4), three().at(0.85));
    assertEquals(new Kept(1, 2, 3), three().at("link", 0.85));
    assertEquals(new Kept(1, 1, 3), three().at("link", 0.86));
    assertEquals(new Kept(2, 3, 4), three().at(0));
    assertEquals(0.5, three().at(0.85).share());
    assertEquals(0.5, three().at(0.85).coverage());
    assertNull(three().at("law", 0.5).share());
    assertNull(three().at("law", 0.5).coverage());
    assertThrows(IllegalArgumentException.class, () -> three().claim("links", 1, true));
  }

  @Test
  void aHigherThresholdNeverCoversMore() {
    for (long seed = 1; seed <= 50; seed++) {
      Calibration calibration = random(new Random(seed));
      Kept before = calibration.at(0);
      for (double threshold : Calibration.THRESHOLDS) {
        Kept kept = calibration.at(threshold);
        assertTrue(kept.claims() <= before.claims() && kept.wrong() <= before.wrong() && kept.all() == before.all(), "seed " + seed);
        int claims = Calibration.KINDS.stream().mapToInt(kind -> calibration.at(kind, threshold).claims()).sum();
        int all = Calibration.KINDS.stream().mapToInt(kind -> calibration.at(kind, threshold).all()).sum();
        assertEquals(new Kept(kept.right(), claims, all), kept, "seed " + seed);
        before = kept;
      }
    }
  }

  @Test
  void theCurveEndsWithEveryClaim() {
    for (long seed = 1; seed <= 50; seed++) {
      Calibration calibration = random(new Random(seed));
      List<Point> curve = calibration.curve();
      assertEquals(calibration.at(0), curve.getLast().kept(), "seed " + seed);
      for (int i = 1; i < curve.size(); i++) {
        assertTrue(curve.get(i).confidence() < curve.get(i - 1).confidence() && curve.get(i).kept().claims() > curve.get(i - 1).kept().claims(),
            "seed " + seed);
      }
    }
  }

  private static Calibration random(Random random) {
    Calibration calibration = new Calibration();
    int claims = 1 + random.nextInt(40);
    for (int i = 0; i < claims; i++)
      calibration.claim(Calibration.KINDS.get(random.nextInt(Calibration.KINDS.size())), random.nextInt(101) / 100.0, random.nextBoolean());
    calibration.missed(Calibration.KINDS.getFirst(), random.nextInt(5));
    return calibration;
  }

  @Test
  void theTablesSayItInTextAndInJson() {
    StringWriter out = new StringWriter();
    CalibrationReport.print(three(), new PrintWriter(out));
    assertTrue(out.toString().contains("claims at confidence >= 0.85: 1 of 2 right (0.500), coverage 0.500 of all 4"), out.toString());
    assertTrue(out.toString().contains("links claimed at confidence >= 0.85: 2, wrong: 1, coverage 0.667 of all 3"), out.toString());
    assertTrue(out.toString().contains("0.850                   2        1    0.500    0.500"), out.toString());
    JsonNode json = CalibrationReport.json(three());
    assertEquals("{\"threshold\":0.85,\"right\":1,\"claims\":2,\"all\":3,\"coverage\":0.6666666666666666,\"share\":0.5}",
        json.path("kinds").path("link").path(4).toString());
    assertEquals(3, json.path("riskCoverage").size());
    assertTrue(json.path("kinds").path("law").path(0).path("share").isNull());
  }

  @Test
  void nothingClaimedIsNoError() {
    StringWriter out = new StringWriter();
    CalibrationReport.print(new Calibration(), new PrintWriter(out));
    assertTrue(out.toString().contains("0 of 0 right (-), coverage - of all 0"), out.toString());
  }
}
