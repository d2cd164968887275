package vu.indexer.extract.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vu.indexer.text.Folded;

class MoneyGrammarTest {
  @ParameterizedTest
  @CsvSource({
    "une prime de 41 450.000 € au club, true",
    "une prime de 61-800 € au club, true",
    "une prime de 41 450 000 € au club, false",
    "une prime de 450.000 € au club, false",
    "une prime en 2031 450.000 € au club, false",
    "primes de 300-800 € au club, true",
    "une prime de 800 € au club, false",
  })
  void aSumWithFiguresInFrontThatMayBeItsOwnIsDoubtful(String sentence, boolean doubtful) {
    List<MoneyGrammar.Money> sums = new MoneyGrammar(Folded.of(sentence)).all();
    assertEquals(1, sums.size(), sentence);
    assertEquals(doubtful, sums.getFirst().repaired(), sentence);
  }
}
