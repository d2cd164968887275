package vu.server.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficielTest {
  @ParameterizedTest
  @CsvSource({
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070633/, exact",
    "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000028526298, exact",
    "https://www.legifrance.gouv.fr/eli/loi/2014/1/27/2014-58/jo/texte, derive",
    "https://eur-lex.europa.eu/eli/reg/2016/679/oj, derive",
    "https://www.legifrance.gouv.fr/search/all?query=loi+82-213, recherche"
  })
  void anAddressSaysByItsShapeHowSureItIs(String url, String sort) {
    assertEquals(sort, Officiel.of(url));
  }

  @Test
  void noAddressIsNotSure() {
    assertNull(Officiel.of(null));
  }
}
