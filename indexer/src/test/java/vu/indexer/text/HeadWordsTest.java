package vu.indexer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where a phrase can be read, damaged or not, its first word is announced. */
class HeadWordsTest {
  private static final List<String> LAWS = List.of("loi", "lois", "decret", "ordonnance"), CODES = List.of("code", "livre des procedures", "c.g.i.");
  private static final HeadWords HEADS = new HeadWords(Map.of(1, LAWS, 2, CODES));
  private static final long SEED = 20261127;

  @Test
  void whatMatchesIsAnnounced() {
    Random random = new Random(SEED);
    List<String> words = List.of("loi", "lois", "Décret", "ordonnance", "code", "livre des procédures", "C.G.I.");
    String noise = "?|!1il0o6c\uFFFD-\n .'\u00ADs";
    for (int i = 0; i < 100_000; i++) {
      StringBuilder text = new StringBuilder(words.get(random.nextInt(words.size()))).append(random.nextBoolean() ? " n°" : "");
      for (int n = random.nextInt(3); n > 0; n--) {
        int at = random.nextInt(text.length());
        char ch = noise.charAt(random.nextInt(noise.length()));
        if (random.nextBoolean()) text.setCharAt(at, ch);
        else text.insert(at, ch);
      }
      Folded f = Folded.of(text.toString());
      int kinds = HEADS.at(f, 0);
      for (String law : LAWS) assertTrue(f.match(0, law) < 0 || (kinds & 1) != 0, () -> "seed " + SEED + ": " + text);
      for (String code : CODES) assertTrue(f.match(0, code) < 0 || (kinds & 2) != 0, () -> "seed " + SEED + ": " + text);
    }
  }

  @Test
  void otherWordsOpenNothing() {
    for (String word : List.of("local", "codes", "conseil", "décrets", "l'an", "livres", "ordonner", "d'une"))
      assertEquals(0, HEADS.at(Folded.of(word), 0), word);
  }
}
