package vu.server.cli.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The labels of a folder, in each of their shapes. */
class LabelsTest {
  private static final Path CORPUS = Path.of("../corpus");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;

  @Test
  void aFolderWithoutLabelsHasNone() throws IOException {
    assertEquals(List.of(), Labels.of(folder));
  }

  @Test
  void goldNamesItsText() throws IOException {
    Files.createDirectory(folder.resolve("gold"));
    Files.writeString(folder.resolve("gold/a.json"), "{\"file\":\"docs/a.txt\",\"number\":\"1\"}");
    assertEquals(List.of(folder.resolve("docs/a.txt")), Labels.of(folder).stream().map(Labelled::text).toList());
  }

  @Test
  void aGoldenActSaysTheSameInTheOtherKeys() {
    JsonNode label = GoldenLabels.of(JSON.readTree(
        """
        {"collectivite":"lyon","instance":"Conseil","numero":"2019-1","vote":null,
         "references":[{"kind":"deliberation","texte":"d","numero":"2018-2","date":"2018-09-17"},{"kind":"loi","texte":"l","numero":"2014-58","articles":["1"],"optional":true}],
         "montants":[{"texte":"10 €","euros":10.00,"role":"anterieur","beneficiaire":"X"}],"organismes":[{"nom":"X","alias":["Y"]}],"imputations":[{"chapitre":"65"}]}
        """));
    assertEquals("Métropole de Lyon", label.path("authority").asString());
    assertEquals("2018-2", label.path("deliberation_refs").path(0).path("number").asString());
    assertTrue(label.path("law_refs").path(0).path("optional").asBoolean());
    assertEquals("past", label.path("amounts").path(0).path("role").asString());
    assertEquals("Y", label.path("associations").path(0).path("aliases").path(0).asString());
    assertEquals("65", label.path("budget_lines").path(0).path("chapitre").asString());
    assertTrue(label.path("vote").isNull());
  }

  @Test
  void theCorpusIsLabelledTextByText() throws IOException {
    List<Labelled> labels = Labels.of(CORPUS);
    assertEquals(labels.size(), labels.stream().map(Labelled::name).distinct().count());
    for (Labelled labelled : labels) assertTrue(Files.exists(labelled.text()), labelled.name());
    assertTrue(labels.stream().anyMatch(l -> l.name().startsWith("golden/")) && labels.stream().anyMatch(l -> l.name().startsWith("acts/amp/")));
    Labelled demonstration = labels.stream().filter(l -> l.name().startsWith("acts/")).findFirst().orElseThrow();
    assertFalse(demonstration.label().has("associations"), "the tables do not list them, so they are not judged");
  }

  @Test
  void everyLineOfTheLinksIsACitationOfOneLabelledTextToAnother() throws IOException {
    Map<String, Labelled> labels = Labels.of(CORPUS).stream().collect(Collectors.toMap(Labelled::name, l -> l));
    List<Map<String, String>> rows = Table.rows(CORPUS.resolve("expected/liens.tsv"));
    for (Map<String, String> row : rows) {
      Labelled from = labels.get(row.get("de")), to = labels.get(row.get("vers"));
      assertTrue(from != null && to != null, row::toString);
      assertTrue(from.label().path("deliberation_refs").valueStream().anyMatch(r -> row.get("vers").equals(Rules.text(r, LinkTable.KEY))),
          row::toString);
      assertTrue(Rules.text(to.label(), "date").compareTo(Rules.text(from.label(), "date")) <= 0, row::toString);
    }
  }
}
