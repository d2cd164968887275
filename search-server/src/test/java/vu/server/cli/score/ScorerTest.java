package vu.server.cli.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ScorerTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Map<String, String> LISTS =
      Map.of("deliberation_refs", "references", "law_refs", "references", "amounts", "montants", "associations", "organismes", "budget_lines",
          "imputations");

  private static final String OTHER =
      """
      {"kind":"loi","numero":"9-9","texte":"x","euros":1,"role":"vote","nom":"Autre","chapitre":"99","start":0,"end":1}
      """;
  private static final String TEXT =
      "Vu la délibération n° 2019-3853 ; Vu la loi n° 2014-58 ; 26 500 € ; Réseau des territoires innovants ; chapitre 65";
  private static final String LABEL =
      """
      {"file":"a.txt","number":"2019-1","date":"2019-11-04","body":"Conseil","title":"Objet","authority":"Métropole de Lyon","vote":null,
       "deliberation_refs":[{"text":"délibération n° 2019-3853","number":"2019-3853","date":null,"start":6}],
       "law_refs":[{"text":"loi n° 2014-58","kind":"loi","number":"2014-58","date":null,"start":40}],
       "amounts":[{"text":"26 500 €","euros":26500,"role":"voted","beneficiary":"Réseau des territoires innovants","start":57}],
       "associations":[{"name":"Réseau des territoires innovants","aliases":["Les Interconnectés"]}],
       "budget_lines":[{"text":"chapitre 65","chapitre":"065","nature":null,"fonction":null,"operation":null}]}
      """;
  private static final String FOUND =
      """
      {"numero":"2019-1","date":"2019-11-04","instance":"Conseil municipal","objet":"Objet","collectivite":{"nom":"Métropole de Lyon"},"vote":{"resultat":null},
       "references":[{"kind":"deliberation","texte":"délibération n° 2019-3853","numero":"2019-3853","start":6,"end":31},
                     {"kind":"loi","texte":"loi n° 2014-58","numero":"2014-58","start":40,"end":54}],
       "montants":[{"texte":"26 500 €","euros":26500.00,"role":"vote","beneficiaire":"l'association Réseau des Territoires Innovants","start":57,"end":65}],
       "organismes":[{"nom":"Les interconnectés","alias":[],"type":"association"}],
       "imputations":[{"texte":"chapitre 65","chapitre":"65","nature":null,"fonction":null,"operation":null,"start":103,"end":114}]}
      """;

  private static Score score(JsonNode label, JsonNode found) {
    return ScoreCommand.score(List.of(new LabelledActs.Read(new Labelled("a.json", label, Path.of("a.txt")),
        found == null ? List.of() : List.of(found), TEXT)));
  }

  @Test
  void whatIsRightIsOne() {
    Score score = score(JSON.readTree(LABEL), JSON.readTree(FOUND));
    score.tallies().forEach((kind, tally) -> assertEquals(new Tally(1, 0, 0), tally, kind));
    score.shares().forEach((question, share) -> assertEquals(share.of(), share.right(), question));
    assertEquals(1.0, score.spans().rate());
    assertEquals(List.of(), score.misses());
    assertFalse(score.shares().containsKey("header vote"), "a vote that the label does not give is not asked");
  }

  @Test
  void nothingFoundIsNothingRecalled() {
    Score score = score(JSON.readTree(LABEL), null);
    score.tallies().forEach((kind, tally) -> assertEquals(new Tally(0, 0, 1), tally, kind));
    assertEquals(List.of("a.json"), score.unread());
    assertEquals(6, score.misses().stream().filter(miss -> miss.what().equals("MISS")).count());
    assertEquals(5, score.misses().stream().filter(miss -> miss.what().equals("WRONG")).count(), "each question of the head");
  }

  @Test
  void somethingWrongIsBothExtraAndMissed() {
    ObjectNode found = (ObjectNode) JSON.readTree(FOUND);
    ((ObjectNode) found.path("references").path(0)).put("numero", "2018-2953").put("start", 5);
    ((ObjectNode) found.path("montants").path(0)).put("role", "anterieur");
    found.put("numero", "2019-2");
    Score score = score(JSON.readTree(LABEL), found);
    assertEquals(new Tally(0, 1, 1), score.tallies().get("deliberation"));
    assertEquals(new Tally(1, 0, 0), score.tallies().get("amount"));
    assertEquals(new Tally(0, 0, 1), score.tallies().get("voted amount"));
    assertEquals(new Share(0, 1), score.shares().get("amount role"));
    assertEquals(new Share(0, 1), score.shares().get("header number"));
    assertEquals(new Share(3, 4), score.spans());
  }

  @Test
  void wrongAnswersAreToldByName() {
    ObjectNode found = (ObjectNode) JSON.readTree(FOUND);
    ((ObjectNode) found.path("montants").path(0)).put("beneficiaire", "Une autre");
    found.put("numero", "2019-2");
    List<String> told = score(JSON.readTree(LABEL), found).misses().stream().map(Score.Miss::toString).toList();
    assertEquals(List.of("voted beneficiary | WRONG | a.json | 26 500 €: Une autre, not Réseau des territoires innovants",
        "header number | WRONG | a.json | 2019-2, not 2019-1"), told);
  }

  @Test
  void whatIsNotLabelledIsNotJudged() {
    ObjectNode label = (ObjectNode) JSON.readTree(LABEL);
    LISTS.keySet().forEach(label::remove);
    Score score = score(label, JSON.readTree(FOUND));
    score.tallies().forEach((kind, tally) -> assertEquals(Tally.NONE, tally, kind));
    assertEquals(new Calibration.Kept(0, 0, 0), score.calibration().at(0));
  }

  @Test
  void optionalLabelsAreNeverMissed() {
    ObjectNode label = (ObjectNode) JSON.readTree(LABEL);
    for (String list : LISTS.keySet()) for (JsonNode item : label.path(list)) ((ObjectNode) item).put("optional", true);
    score(label, null).tallies().forEach((kind, tally) -> assertEquals(new Tally(0, 0, 0), tally, kind));
  }

  @Test
  void numbersMayLackTheirPrefixAndLawsAgreeOnNumberThenDateThenPlace() {
    assertTrue(Rules.sameNumber("IVIS-011-17495/25/BM", "17495/25/bm"));
    assertFalse(Rules.sameNumber("12019-1", "2019-1".substring(3)), "too little is left");
    assertFalse(Rules.sameNumber(null, "1"));
    JsonNode label = JSON.readTree("{\"kind\":\"loi\",\"date\":\"2014-01-27\",\"text\":\"loi\",\"start\":0}");
    assertTrue(Rules.law(label, JSON.readTree("{\"kind\":\"loi\",\"numero\":\"2014-58\",\"date\":\"2014-01-27\",\"start\":90,\"end\":95}")));
    assertFalse(Rules.law(label, JSON.readTree("{\"kind\":\"decret\",\"date\":\"2014-01-27\"}")));
    assertTrue(Rules.law(label, JSON.readTree("{\"kind\":\"loi\",\"start\":2,\"end\":9}")));
    assertFalse(Rules.law(label, JSON.readTree("{\"kind\":\"loi\",\"start\":3,\"end\":9}")));
    JsonNode code = JSON.readTree("{\"kind\":\"code\",\"code\":\"Code général des collectivités territoriales\",\"articles\":[\"L. 5217-2\"]}");
    assertTrue(Rules.law(code, JSON.readTree(
        "{\"kind\":\"code\",\"code\":\"code général des collectivités territoriales\",\"articles\":[\"L5217-2\"]}")));
    assertFalse(Rules.law(code, JSON.readTree("{\"kind\":\"code\",\"code\":\"code général des collectivités territoriales\",\"articles\":[]}")));
  }

  @Test
  void lessFoundNeverRaisesRecallNorMoreFoundPrecision() {
    for (long seed = 1; seed <= 100; seed++) {
      Random random = new Random(seed);
      ObjectNode found = (ObjectNode) JSON.readTree(FOUND);
      Score before = score(JSON.readTree(LABEL), found);
      String list = List.copyOf(LISTS.values()).get(random.nextInt(LISTS.size()));
      ArrayNode items = (ArrayNode) found.path(list);
      boolean removes = random.nextBoolean();
      if (removes) items.remove(random.nextInt(items.size()));
      else items.add(JSON.readTree(OTHER));
      Score after = score(JSON.readTree(LABEL), found);
      for (String kind : Score.KINDS) {
        Tally a = after.tallies().get(kind), b = before.tallies().get(kind);
        assertTrue(removes ? a.recall() <= b.recall() : a.precision() <= b.precision(), "seed " + seed + " " + kind);
      }
    }
  }

  @Test
  void whatChangedIsToldByName() {
    ObjectNode worse = (ObjectNode) JSON.readTree(FOUND);
    worse.putArray("montants");
    Score good = score(JSON.readTree(LABEL), JSON.readTree(FOUND)), bad = score(JSON.readTree(LABEL), worse);
    assertTrue(compare(good, bad).contains("lost:   amount | MISS | a.json | 26 500 €"));
    assertTrue(compare(bad, good).contains("gained: amount | MISS | a.json | 26 500 €"));
    assertTrue(compare(bad, good).contains("0.000 -> 1.000"));
    assertEquals("", compare(good, good));
    assertEquals(1, compare(twice(bad), bad).lines().filter(line -> line.startsWith("gained: amount |")).count(), "missed twice, then once");
    assertEquals(1.0, ScoreReport.json(good).path("deliberation").asDouble());
    assertEquals(2, StreamSupport.stream(ScoreReport.json(bad).path("misses").spliterator(), false).count());
    assertEquals(1, ScoreReport.json(bad).path("roles").path("vote").path("none").asInt());
  }

  private static Score twice(Score score) {
    Score twice = new Score();
    for (int i = 0; i < 2; i++) score.misses().forEach(twice::miss);
    return twice;
  }

  private static String compare(Score before, Score after) {
    StringWriter out = new StringWriter();
    ScoreReport.compare(ScoreReport.json(before), after, new PrintWriter(out));
    return out.toString();
  }
}
