package vu.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vu.indexer.model.ActId;
import vu.server.Demonstration;
import vu.server.Services;
import vu.web.Lang;
import vu.web.Strings;

/** What can be taken out is told whole: every export, with words for it and for each of its columns. */
class DonneesTest {
  private static final Services SERVICES = Demonstration.services();
  private static final List<Jeu> ALL = Jeu.all(SERVICES);

  @Test
  void everyExportIsTold() {
    Set<String> told = ALL.stream().map(Jeu::kind).collect(Collectors.toSet());
    for (Export export : Export.ALL) assertTrue(told.contains(export.kind()), export.kind());
    assertEquals(SERVICES.ledger().lines().size(), ALL.getFirst().lignes());
  }

  @Test
  void everyColumnSaysWhatItHoldsUnlessAPublicSchemaDoes() {
    for (Jeu jeu : ALL) {
      if (jeu.kind().matches("scdl-(deliberations|subventions)")) continue;
      for (String column : jeu.colonnes()) assertTrue(Colonne.of(column).isPresent(), jeu.kind() + " " + column);
    }
  }

  @Test
  void everySetAndFormatHasWordsInBothLanguages() {
    for (Lang lang : Lang.values()) {
      Set<String> keys = Strings.of(lang).keys();
      for (Jeu jeu : ALL) {
        assertTrue(keys.contains("donnees.jeu." + jeu.kind()) && keys.contains("donnees.jeu." + jeu.kind() + ".texte"), lang + " " + jeu.kind());
        for (Jeu.Fichier file : jeu.fichiers()) assertTrue(keys.contains("donnees.format." + file.format()), lang + " " + file.format());
      }
    }
  }

  @Test
  void whatCataloguesReadIsJsonThatCannotEndItsScript() {
    String text = Structured.catalogue("Données </script>", null, ALL, kind -> kind, kind -> "<b>");
    assertFalse(text.contains("<"));
    JsonNode catalogue = JsonMapper.shared().readTree(text);
    assertEquals("Données </script>", catalogue.path("name").asString());
    assertEquals(ALL.size(), catalogue.path("dataset").size());
    assertEquals("/api/depenses.csv", catalogue.at("/dataset/0/distribution/0/contentUrl").asString());
  }

  @Test
  void anActSaysWhoDecidedWhatAndWhatItCites() {
    JsonNode act = JsonMapper.shared().readTree(Structured.act(SERVICES.store().act(ActId.parse("amp/17495-25-bm")).orElseThrow()));
    assertEquals("Legislation", act.path("@type").asString());
    assertEquals("2025-02-27", act.path("legislationDate").asString());
    assertEquals("200054807", act.at("/legislationPassedBy/taxID").asString());
    assertTrue(act.path("citation").toString().contains("/deliberations/amp/8073-20-cm"), act.toString());
  }
}
