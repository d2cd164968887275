package vu.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.server.ActsForTests;
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
  void cataloguesFindEveryFile() {
    JsonNode catalogue = JsonLd.catalogue(SERVICES);
    assertEquals(ALL.size(), catalogue.path("dataset").size());
    assertEquals("/api/depenses.csv", catalogue.at("/dataset/0/distribution/0/contentUrl").asString());
    assertEquals("text/csv", catalogue.at("/dataset/0/distribution/0/encodingFormat").asString());
  }

  @Test
  void anActSaysWhoDecidedWhatAndWhatItCites() {
    AnalysedAct held = ActsForTests.act("amp/2-21-bm").on("2021-05-04").cites("amp/1-20-cm").citesLaw("2014-58", "2014-01-27").build();
    JsonNode act = JsonLd.act(held);
    assertEquals("Legislation", act.path("@type").asString());
    assertEquals("2021-05-04", act.path("legislationDate").asString());
    assertEquals("200054807", act.at("/legislationPassedBy/taxID").asString());
    assertEquals("/deliberations/amp/1-20-cm", act.at("/citation/0").asString());
    assertEquals(1, act.path("citation").size(), "a search is no address of the law");
  }

  @Test
  void aDemonstrationIsNoLegislation() {
    JsonNode act = JsonLd.act(SERVICES.store().act(ActId.parse("amp/17495-25-bm")).orElseThrow());
    assertEquals("CreativeWork", act.path("@type").asString());
    assertTrue(act.path("legislationIdentifier").isMissingNode());
  }
}
