package vu.indexer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Folding keeps every offset; what is looked up fast is found as a slow reader would find it. */
class FoldedTest {
  private static final String[] PHRASES = {"deliberation", "de la", "de l'", "de", "du", "en date du", "l'association", "loi", "lois", "article",
      "art."};
  private static final String LETTERS = "abdeilnorstu'.\n \u00AD?\uFFFD|16";

  private static String folded(String text) {
    Folded f = Folded.of(text);
    assertEquals(text.length(), f.length());
    return f.slice(0, f.length()).replace(String.valueOf(Folded.VOID), "");
  }

  @Test
  void aWebPageIsReadThroughItsEntities() {
    assertEquals("deliberation n°     2018", folded("D&eacute;lib&eacute;ration n&deg; 2018"));
    assertTrue(folded("3.811&nbsp;&euro;").endsWith("€"));
    assertEquals("l'ecole", folded("l&rsquo;&Eacute;cole"));
    assertEquals("r&d ; &nothing;", folded("R&D ; &nothing;"));
  }

  @Test
  void aScannedArticleIsAnArticle() {
    assertEquals("l'association", folded("I'association"));
    assertEquals("a l'ecole", folded("à |'école"));
    assertEquals("de l' ecole", folded("de |’ école"));
    assertEquals("de  l'ecole, 11'500", folded("de I|'école, 11'500"));
    assertEquals("a 'association, le decret, la commande", folded("a Passociation, le déoret, la cornmande"));
    assertEquals("la republique d'i", folded("la République d'I"));
  }

  @Test
  void aLostApostropheOrSpaceComesBackWhereNothingElseFits() {
    assertEquals("d'euros, l'hotel, qu'il", folded("d?euros, l?hôtel, qu?il"));
    assertEquals("pourquoi ? non", folded("Pourquoi ? Non"));
    assertEquals("30 300 €", folded("30\uFFFD300\uFFFD€"));
    assertEquals("n\uFFFD 12", folded("n\uFFFD 12"));
  }

  @Test
  void aListOfPhrasesFindsWhatAskingEachFinds() {
    Phrases phrases = Phrases.of(PHRASES);
    Openings openings = Openings.of(List.of(PHRASES));
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 3000; round++) {
      Folded f = Folded.of(text(random));
      for (int p = 0; p < f.length(); p++) {
        assertEquals(f.any(p, PHRASES), phrases.at(f, p), "seed " + seed + ": " + f.original() + " at " + p);
        for (String phrase : PHRASES) if (f.wordStart(p) && f.match(p, phrase) >= 0)
          assertTrue(openings.at(f, p), "seed " + seed + ": " + phrase + " in " + f.original() + " at " + p);
      }
    }
  }

  @Test
  void aPhraseIsFoundWhereASlowReaderFindsIt() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 3000; round++) {
      Folded f = Folded.of(text(random));
      for (String phrase : PHRASES) {
        int slow = -1;
        for (int p = 0; p < f.length() && slow < 0; p++) if (f.wordStart(p) && f.exact(p, phrase) >= 0) slow = p;
        assertEquals(slow, f.find(phrase, 0, f.length()), "seed " + seed + ": " + phrase + " in " + f.original());
      }
    }
  }

  /** Phrases and single letters, some of them damaged. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      text.append(PHRASES[random.nextInt(PHRASES.length)]).append(random.nextBoolean() ? " " : "");
      if (random.nextInt(3) == 0) text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      if (random.nextInt(3) == 0) text.setCharAt(random.nextInt(text.length()), LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
