package vu.server.cli.score;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vu.indexer.model.Found;

/** A score as a table and as JSON. */
final class ScoreReport {
  private ScoreReport() {}

  static void print(Score score, int misses, PrintWriter out) {
    out.println(line("%-16s %6s %6s %6s    tp   fp   fn", "kind", "P", "R", "F1"));
    score.tallies().forEach((kind, t) ->
        out.println(line("%-16s %6.3f %6.3f %6.3f  %4d %4d %4d", kind, t.precision(), t.recall(), t.f1(), t.right(), t.extra(), t.missed())));
    score.shares().forEach((question, s) -> out.println(line("%-20s %d/%d = %.3f", question, s.right(), s.of(), s.rate())));
    Share spans = score.spans();
    out.println(line("span integrity       %d/%d; files without output: %d %s", spans.right(), spans.of(), score.unread().size(), score.unread()));
    score.roles().print(out);
    CalibrationReport.print(score.calibration(), out);
    if (misses > 0) out.println();
    score.misses().stream().limit(misses).forEach(out::println);
  }

  /** F1 by kind and the share of right answers by question, flat; the counts and the misses beside. */
  static ObjectNode json(Score score) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    score.tallies().forEach((kind, t) -> node.put(kind, t.f1()));
    score.shares().forEach((question, s) -> node.put(question, s.rate()));
    node.put("span integrity", score.spans().rate());
    certain(node, score.calibration());
    ObjectNode counts = node.putObject("counts");
    score.tallies().forEach((kind, t) -> counts.putObject(kind).put("precision", t.precision()).put("recall", t.recall())
        .put("tp", t.right()).put("fp", t.extra()).put("fn", t.missed()));
    score.roles().json(node.putObject("roles"));
    node.set("calibration", CalibrationReport.json(score.calibration()));
    ArrayNode misses = node.putArray("misses");
    score.misses().forEach(miss -> misses.add(miss.toString()));
    return node;
  }

  private static void certain(ObjectNode node, Calibration calibration) {
    Calibration.Kept all = calibration.at(Found.CERTAIN), links = calibration.at("link", Found.CERTAIN);
    node.put("certain claims right", all.share()).put("certain claims coverage", all.coverage());
    node.put("certain links right", links.share()).put("certain links wrong", links.wrong());
  }

  /** What changed since {@code before}, a file written by {@code --json}: figures that moved, misses gone and misses new. */
  static void compare(JsonNode before, Score score, PrintWriter out) {
    ObjectNode now = json(score);
    for (Map.Entry<String, JsonNode> figure : now.properties()) {
      JsonNode old = before.path(figure.getKey());
      if (!figure.getValue().isNumber() || !old.isNumber() || figure.getValue().asDouble() == old.asDouble()) continue;
      out.println(line("%-20s %.3f -> %.3f", figure.getKey(), old.asDouble(), figure.getValue().asDouble()));
    }
    without(misses(before), misses(now)).forEach(miss -> out.println("gained: " + miss));
    without(misses(now), misses(before)).forEach(miss -> out.println("lost:   " + miss));
  }

  /** What is missed twice and then once is gained once. */
  private static List<String> without(List<String> some, List<String> others) {
    List<String> left = new ArrayList<>(some);
    others.forEach(left::remove);
    return left;
  }

  private static List<String> misses(JsonNode node) {
    return StreamSupport.stream(node.path("misses").spliterator(), false).map(JsonNode::asString).sorted().toList();
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
