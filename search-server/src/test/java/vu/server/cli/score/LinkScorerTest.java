package vu.server.cli.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vu.server.cli.score.Calibration.Kept;

/** A link is right when it leads to the act that the label means, and to no other. */
class LinkScorerTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String CITED = "{\"text\":\"délibération n° 2018-2953\",\"number\":\"2018-2953\",\"date\":\"2018-09-17\"}";

  /** Three acts: one that cites, the one that is cited, and its namesake of another house. */
  private static Kept links(String reference, String resolution) {
    return score(reference, resolution).calibration().at("link", 0.85);
  }

  private static Score score(String reference, String resolution) {
    ObjectNode citing = act("Métropole de Lyon", "2019-3853", "2019-11-04");
    if (reference != null) ((ArrayNode) citing.get("deliberation_refs")).add(JSON.readTree(reference));
    ObjectNode found = JsonNodeFactory.instance.objectNode().put("id", "lyon/2019-3853");
    if (resolution != null) found.putArray("references").add(JSON.readTree(
        "{\"kind\":\"deliberation\",\"texte\":\"x\",\"numero\":\"2018-2953\",\"date\":\"2018-09-17\",\"confidence\":0.99,\"resolution\":" + resolution + "}"));
    return ScoreCommand.score(List.of(
        read("citing", citing, found),
        read("cited", act("Métropole de Lyon", "2018-2953", "2018-09-17"), JSON.readTree("{\"id\":\"lyon/2018-2953\"}").asObject()),
        read("namesake", act("Ville de Lyon", "2018/2953", "2018-09-17"), JSON.readTree("{\"id\":\"lyon-ville/2018-2953\"}").asObject())));
  }

  private static ObjectNode act(String authority, String number, String date) {
    ObjectNode act = JsonNodeFactory.instance.objectNode().put("authority", authority).put("number", number).put("date", date);
    act.putArray("deliberation_refs");
    return act;
  }

  private static LabelledActs.Read read(String name, ObjectNode label, ObjectNode found) {
    return new LabelledActs.Read(new Labelled(name, label, Path.of(name)), List.of(found), "");
  }

  private static String resolved(String id) {
    return "{\"status\":\"resolved\",\"id\":\"" + id + "\"}";
  }

  @Test
  void theActOfThatNumberIsRightAndItsNamesakeWrong() {
    assertEquals(new Kept(1, 1, 1), links(CITED, resolved("lyon/2018-2953")));
    assertEquals(new Kept(0, 1, 1), links(CITED, resolved("lyon-ville/2018-2953")));
    assertEquals("link | WRONG | citing | x -> lyon-ville/2018-2953", score(CITED, resolved("lyon-ville/2018-2953")).misses().getFirst().toString());
  }

  @Test
  void anActHeldAndNotLinkedIsMissed() {
    assertEquals(new Kept(0, 0, 1), links(CITED, "{\"status\":\"absent\",\"id\":null}"));
    assertEquals(new Kept(0, 0, 1), links(CITED, "{\"status\":\"ambiguous\",\"id\":null}"));
    assertEquals(new Kept(0, 0, 1), links(CITED, null));
  }

  @Test
  void aCitationOfNothingHeldMustNotBeLinked() {
    assertEquals(new Kept(0, 1, 1), links(CITED.replace("2018-2953\",\"date", "2018-2953\",\"link\":null,\"date"), resolved("lyon/2018-2953")));
    assertEquals(new Kept(0, 1, 1), links(CITED.replace("\"date", "\"external_authority\":\"Région\",\"date"), resolved("lyon/2018-2953")));
    assertEquals(new Kept(0, 1, 1), links(null, resolved("lyon/2018-2953")));
    assertEquals(new Kept(0, 0, 0), links(CITED.replace("\"date", "\"link\":null,\"date"), "{\"status\":\"absent\"}"));
  }

  @Test
  void aDateAloneDoesNotSayWhichActIsMeantUnlessTheLabelDoes() {
    String dated = "{\"text\":\"x\",\"number\":null,\"date\":\"2018-09-17\"}";
    assertEquals(new Kept(0, 0, 0), links(dated, resolved("lyon/2018-2953")));
    assertEquals(new Kept(1, 1, 1), links(dated.replace("null", "null,\"link\":\"cited\""), resolved("lyon/2018-2953")));
  }
}
