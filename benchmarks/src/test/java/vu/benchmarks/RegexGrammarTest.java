package vu.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The peers find what they are measured for; else they would be fast for nothing. */
class RegexGrammarTest {
  @Test
  void eachFamilyReadsItsWholeExample() {
    for (RegexGrammar.Family family : RegexGrammar.FAMILIES) assertTrue(family.pattern().matcher(family.example()).matches(), family.example());
  }

  @Test
  void theAlternationFindsEachExampleOnce() {
    for (RegexGrammar.Family family : RegexGrammar.FAMILIES) assertEquals(1, RegexGrammar.count("Vu : " + family.example() + " ;"), family.example());
  }

  @Test
  void anAnchorStandsInEachExampleAndLeadsToIt() {
    for (RegexGrammar.Family family : RegexGrammar.FAMILIES) assertTrue(AnchoredRegex.count("Vu : " + family.example() + " ;") >= 1, family.example());
  }

  @Test
  void nothingIsFoundInPlainWords() {
    assertEquals(0, RegexGrammar.count("Le Conseil décide d'attribuer une aide."));
    assertEquals(0, AnchoredRegex.count("Le Conseil décide d'attribuer une aide."));
  }
}
