package vu.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vu.indexer.model.ActId;
import vu.indexer.model.Authority;
import vu.web.Lang;
import vu.web.Strings;

class ActLineTest {
  private static final Strings FRENCH = Strings.of(Lang.FR);

  @Test
  void aListShowsTheBeginningOfATitleAsLongAsAParagraph() {
    ActLine line = titled("Tarifs du port de plaisance, ".repeat(20).strip());
    assertTrue(line.longTitre());
    assertTrue(line.bref(FRENCH).length() <= 241, line.bref(FRENCH));
    assertTrue(line.bref(FRENCH).endsWith("plaisance, Tarifs…"), line.bref(FRENCH));
    assertEquals(579, line.titre(FRENCH).length());
  }

  @Test
  void aTitleOfOneEndlessWordIsCutInTheWord() {
    assertEquals("x".repeat(240) + "…", titled("x".repeat(900)).bref(FRENCH));
  }

  @Test
  void anyOtherTitleIsShownWhole() {
    assertFalse(titled("Tarifs du port").longTitre());
    assertEquals("Tarifs du port", titled("Tarifs du port").bref(FRENCH));
    assertEquals(FRENCH.get("acte.sans-objet"), titled(null).bref(FRENCH));
  }

  private static ActLine titled(String objet) {
    return new ActLine(new ActId("lyon", "2031-1"), Authority.UNKNOWN, null, null, null, objet, null, false);
  }
}
