package vu.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HardSpacesTest {
  /** A hard space is written {@code _} here. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "fixée à 3 600 euros par an | fixée à 3_600_euros par an", "1 250 000,50 € et 12 € | 1_250_000,50_€ et 12_€", "2,5 M€ | 2,5_M€", "15 % | 15_%",
    "le 12 2031 | le 12 2031", "article 12 de 2031 | article 12 de 2031", "sans figure | sans figure", "5 | 5", "de 3 mois | de 3 mois",
    "Action n° 10 : « Rivage » ; suite | Action n°_10_: «_Rivage_»_; suite", "n° de compte | n° de compte", "' ; a ' | '_; a '"})
  void whatBelongsTogetherStaysOnOneLine(String text, String shown) {
    assertEquals(shown, HardSpaces.in(text).replace('\u00a0', '_'));
  }
}
