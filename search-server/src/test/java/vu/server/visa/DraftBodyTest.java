package vu.server.visa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class DraftBodyTest {
  @Test
  void aMayorOrAPresidentSignsInALineOfTheHead() {
    assertEquals("Maire", DraftBody.of("COMMUNE DE SAINT-AUBIN\nDÉCISION DU MAIRE N° 2024-17\n\nVu le code ;"));
    assertEquals("Maire", DraftBody.of("Le Maire de la commune de Saint-Aubin,\nVu le code ;"));
    assertEquals("Président", DraftBody.of("Décision n° 12\nLe Président de la Métropole de Lyon,\n\nVu le code ;"));
    assertEquals("Président", DraftBody.of("LA PRÉSIDENTE\nVu le code ;"));
  }

  @Test
  void whoReportsOrIsNamedInAVisaDecidesNothing() {
    assertNull(DraftBody.of("Monsieur le Président de la Métropole soumet au Bureau le rapport suivant :\nVu le code ;"));
    assertNull(DraftBody.of("Le Bureau,\nVu la délibération donnant délégation\nLe Président,"));
    assertNull(DraftBody.of("Le Conseil municipal,\nVu l'arrêté du Maire ;"));
  }
}
