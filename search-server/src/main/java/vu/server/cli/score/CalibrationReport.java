package vu.server.cli.score;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vu.indexer.model.Found;
import vu.server.cli.score.Calibration.Kept;
import vu.server.cli.score.Calibration.Point;

/** How far a confidence can be trusted, as tables and as JSON. */
final class CalibrationReport {
  private static final String ALL = "all";

  private CalibrationReport() {}

  static void print(Calibration calibration, PrintWriter out) {
    Kept certain = calibration.at(Found.CERTAIN), links = calibration.at("link", Found.CERTAIN);
    out.println();
    out.println(line("claims at confidence >= %.2f: %d of %d right (%s), coverage %s of all %d",
        Found.CERTAIN, certain.right(), certain.claims(), rate(certain.share()), rate(certain.coverage()), certain.all()));
    out.println(line("links claimed at confidence >= %.2f: %d, wrong: %d, coverage %s of all %d",
        Found.CERTAIN, links.claims(), links.wrong(), rate(links.coverage()), links.all()));
    table("right/claims from", calibration, kept -> kept.claims() == 0 ? "-" : kept.right() + "/" + kept.claims(), out);
    table("share right from", calibration, kept -> rate(kept.share()), out);
    table("coverage from", calibration, kept -> rate(kept.coverage()), out);
    out.println();
    out.println(line("%-16s %8s %8s %8s %8s", "risk-coverage", "claims", "wrong", "risk", "coverage"));
    for (Point point : calibration.curve()) {
      Kept kept = point.kept();
      out.println(line("%-16.3f %8d %8d %8s %8s", point.confidence(), kept.claims(), kept.wrong(), rate(1 - kept.share()), rate(kept.coverage())));
    }
  }

  private static void table(String title, Calibration calibration, Function<Kept, String> cell, PrintWriter out) {
    StringBuilder head = new StringBuilder(line("%-17s", title));
    for (double threshold : Calibration.THRESHOLDS) head.append(line(" %8.2f", threshold));
    out.println();
    out.println(head);
    for (String kind : Calibration.KINDS) row(kind, calibration, cell, out);
    row(ALL, calibration, cell, out);
  }

  private static void row(String kind, Calibration calibration, Function<Kept, String> cell, PrintWriter out) {
    StringBuilder row = new StringBuilder(line("%-17s", kind));
    for (double threshold : Calibration.THRESHOLDS) row.append(line(" %8s", cell.apply(at(calibration, kind, threshold))));
    out.println(row);
  }

  private static Kept at(Calibration calibration, String kind, double threshold) {
    return kind.equals(ALL) ? calibration.at(threshold) : calibration.at(kind, threshold);
  }

  /** By kind, and for all of them: what is kept at each threshold; the risk-coverage curve. */
  static ObjectNode json(Calibration calibration) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ObjectNode kinds = node.putObject("kinds");
    for (String kind : Calibration.KINDS) thresholds(kinds.putArray(kind), calibration, kind);
    thresholds(kinds.putArray(ALL), calibration, ALL);
    ArrayNode curve = node.putArray("riskCoverage");
    for (Point point : calibration.curve()) {
      kept(curve.addObject().put("confidence", point.confidence()), point.kept()).put("risk", 1 - point.kept().share());
    }
    return node;
  }

  private static void thresholds(ArrayNode list, Calibration calibration, String kind) {
    for (double threshold : Calibration.THRESHOLDS) {
      Kept kept = at(calibration, kind, threshold);
      kept(list.addObject().put("threshold", threshold), kept).put("share", kept.share());
    }
  }

  private static ObjectNode kept(ObjectNode node, Kept kept) {
    return node.put("right", kept.right()).put("claims", kept.claims()).put("all", kept.all()).put("coverage", kept.coverage());
  }

  private static String rate(Double rate) {
    return rate == null ? "-" : line("%.3f", rate);
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
