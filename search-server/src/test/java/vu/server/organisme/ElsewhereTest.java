package vu.server.organisme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vu.server.ActsForTests.act;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vu.indexer.index.MemoryStore;
import vu.indexer.model.AnalysedAct;
import vu.server.search.SearchBackend;
import vu.server.search.memory.MemoryBackend;

class ElsewhereTest {
  private static final AnalysedAct NAMING = act("lyon/2019-3853").on("2019-11-04").names("Ateliers du Vallon").build();

  private static Elsewhere.Places places(Stream<AnalysedAct> others) {
    SearchBackend search = new MemoryBackend(new MemoryStore(Stream.concat(Stream.of(NAMING), others).toList(), List.of()));
    return new Elsewhere(search).of(search.organismes().entry("ateliers-du-vallon").orElseThrow());
  }

  @Test
  void anActThatPrintsTheNameIsShownWithItsSentence() {
    AnalysedAct other = act("amp/1-25-bm").on("2025-03-01").says("Local rendu par les Ateliers du Vallon en mars").build();
    AnalysedAct none = act("amp/2-25-bm").on("2025-03-01").says("Les ateliers du vallon de la Croix restent fermés").build();
    Elsewhere.Places found = places(Stream.of(other, none));
    assertEquals(List.of(other.id()), found.places().stream().map(place -> place.act().id()).toList());
    Elsewhere.Place place = found.places().getFirst();
    assertEquals("Ateliers du Vallon", place.words().in(other.text().text()));
    assertTrue(place.sentence().contains("rendu par les Ateliers du Vallon"), place.sentence());
    assertTrue(found.complete());
  }

  @Test
  void whatIsNotShownIsTold() {
    Elsewhere.Places found = places(IntStream.range(0, Elsewhere.SHOWN + 1)
        .mapToObj(i -> act("amp/" + i + "-25-bm").on("2025-03-01").says("Local rendu par les Ateliers du Vallon").build()));
    assertEquals(Elsewhere.SHOWN, found.places().size());
    assertFalse(found.complete());
  }

  @ParameterizedTest
  @CsvSource({
    "Ateliers du Vallon, le local des Ateliers du Vallon est rendu, true",
    "Ateliers du Vallon, le local des ATELIERS  DU VALLON, true",
    "Théâtre des Âmes, au Theatre des Ames, true",
    "Ateliers du Vallon, les ateliers du vallon, false",
    "Ateliers du Vallon, les Ateliers du Vallon de Crest, false",
    "Ateliers du Vallon, les Ateliers du Vallon Fleuri, false",
    "Marseille Provence, la Métropole Aix-Marseille-Provence, false",
    "Office du Tourisme, l'Office du Tourisme et des Congrès, false",
  })
  void aNameStandsAlone(String name, String text, boolean stands) {
    assertEquals(stands, new PrintedName(name).in(text).isPresent());
  }

  @ParameterizedTest
  @CsvSource({"Ateliers du Vallon, true", "Lire Ensemble, true", "ALEC, false", "La ruche, false", "Vallon, false"})
  void aNameTellsEnoughOrIsNotLookedFor(String name, boolean telling) {
    assertEquals(telling, new PrintedName(name).telling());
  }
}
