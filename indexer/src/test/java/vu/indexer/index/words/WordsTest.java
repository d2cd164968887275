package vu.indexer.index.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vu.indexer.model.Span;

class WordsTest {
  private static String forms(String text) {
    return Words.of(text).stream().map(Token::form).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "l’association d'Aix | association aix",
        "I'association qu'elle | association elle",
        "aujourd’hui presqu'île | aujourdhui presquile",
        "Œuvre cœur ægide Éducation | oeuvre coeur aegide education",
        "Aix-Marseille-Provence | aix marseille provence",
        "A.M.P. AMP S.D.I.S | amp amp sdis",
        "M. Dupont | m dupont",
        "26 500 € | 26500",
        "26 500 26.500 26500 | 26500 26500 26500",
        "26 500,00 et 26 500,50 | 26500 et 26500.5",
        "1 250 000 | 1250000",
        "1.250.000,00 | 1250000",
        "12,5 % | 12.5",
        "exercice 2019 125 000 | exercice 2019 125000",
        "27ème 27e 27eme 1er 1ère 2nde | 27e 27e 27e 1e 1e 2e",
        "IVIS-011-17495/25/BM | 17495-25-bm",
        "HN001-8073/20/CM | 8073-20-cm",
        "HN 001-8073/20/CM | hn 8073-20-cm",
        "8073/2020/CM | 8073-20-cm",
        "n° 2019-3853 | 2019-3853",
        "CP-2019-3175 | cp-2019-3175",
        "L. 5217-2 L5217-2 L.5217-2 L 5217-2 | l5217-2 l5217-2 l5217-2 l5217-2",
        "LO. 1112-1 | lo1112-1",
        "27/02/2025 27.2.2025 | 2025-02-27 2025-02-27",
        "l'opération 0P02O4984 | operation 0p02o4984",
        "et/ou (séance) | et ou seance",
        "fin.Début | fin debut",
        "e\u0301lu e\u0301lus | elu elus"
      })
  void hasOneFormForEachWayOfWriting(String text, String expected) {
    assertEquals(expected, forms(text));
  }

  @Test
  void inflectedFormsShareTheirStem() {
    for (List<String> family : List.of(List.of("interconnectés", "INTERConnectés", "Interconnecté"), List.of("subvention", "subventions"),
        List.of("métropolitain", "metropolitains"), List.of("autorisation", "autorisations", "autoriser"), List.of("commune", "Communes"))) {
      assertEquals(1, family.stream().map(word -> Words.of(word).getFirst().stem()).distinct().count(), family.toString());
    }
  }

  @Test
  void partsOfANumberAreFoundAlone() {
    assertEquals(List.of("17495"), Words.of("IVIS-011-17495/25/BM").getFirst().others());
    assertEquals(List.of("2019-3175", "2019", "3175"), Words.of("CP-2019-3175").getFirst().others());
    assertEquals(List.of("5217-2"), Words.of("L. 5217-2").getFirst().others());
  }

  @Test
  void everyTokenStandsOnItsCharactersInOrderWhateverTheText() {
    long seed = 20_241_122;
    Random random = new Random(seed);
    String alphabet = "aeéŒl'’LRD.,-/ 0123456789\n°n\u00a0\u00ad\ufffdB CM()\ud83d\ude00";
    for (int round = 0; round < 5000; round++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(30); n > 0; n--) text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      int last = 0;
      for (Token token : Words.of(text.toString())) {
        String context = "seed " + seed + " [" + text + "] " + token;
        assertTrue(token.start() >= last && token.end() > token.start() && token.end() <= text.length(), context);
        assertTrue(!token.form().isEmpty() && !token.form().contains(" "), context);
        last = token.end();
      }
    }
  }

  @Test
  void aPartOfATextIsCutLikeThatPartAlone() {
    String text = "Vu la délibération n° 2019-3853 du 4 novembre";
    Span part = new Span(3, 31);
    assertEquals(forms(part.in(text)), Words.of(text, part).stream().map(Token::form).collect(Collectors.joining(" ")));
    for (Token token : Words.of(text, part)) assertTrue(part.contains(new Span(token.start(), token.end())), token.toString());
  }

  @Test
  void aTokenIsReadAgainAsItself() {
    for (String form : List.of("8073-20-cm", "2019-3853", "cp-2019-3175", "l5217-2", "26500", "27e", "amp", "0p02o4984")) {
      assertEquals(form, forms(form));
    }
  }
}
