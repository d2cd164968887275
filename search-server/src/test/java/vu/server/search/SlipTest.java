package vu.server.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {
  @ParameterizedTest
  @CsvSource({
    "pistes, postes, false", "concert, concerte, false", "aines, aires, false", "conte, conge, false", "prive, prime, false", "regie, rejie, true",
    "fourm, forum, true", "colege, college, true", "forrum, forum, true", "tornoi, tournoi, true", "terasse, terrasse, true",
    "pantan, pontan, false", "silence, cilence, true", "jeminot, geminot, true", "subvantion, subvention, true",
    "interconectes, interconnectes, true", "selectif, selection, false", "selectifs, selections, false", "convetnion, convention, true",
    "conventino, convention, true", "associatiom, association, true"
  })
  void onlyAShortWordThatSoundsOrLooksAlikeIsTheSame(String typed, String printed, boolean likely) {
    assertEquals(likely, Slip.isLikely(typed, printed), typed + " for " + printed);
    assertEquals(likely, Slip.isLikely(printed, typed), printed + " for " + typed);
  }
}
