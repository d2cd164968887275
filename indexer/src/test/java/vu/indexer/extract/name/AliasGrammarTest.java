package vu.indexer.extract.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vu.indexer.Pipeline;

final class AliasGrammarTest {
  @Test
  void capitalsInBracketsThatTheNameCannotSpellAreNoNameOfIt() {
    assertEquals(List.of(), aliases("une subvention de 900 € est allouée à la Compagnie du Radeau (FOLI)"));
    assertEquals(List.of("CDR"), aliases("une subvention de 900 € est allouée à la Compagnie du Radeau (CDR)"));
  }

  private static List<String> aliases(String text) {
    return Pipeline.standard().fragment(text).organismes().getFirst().value().alias();
  }
}
