package vu.indexer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A list of phrases finds what asking for one after the other finds. */
class PhrasesTest {
  private static final String[] WORDS = {"la", "le", "l'", "d'", "au", "aux", "commune", "communes", "com", "c.c.a.s.", "n°", "œuvre", "m14", "(ht)", "a"};
  private static final String[] GAPS = {" ", "  ", "\n", " \n ", "", "\u00AD", ",", "-"};

  @Test
  void findsTheFirstOfTheListThatStandsThere() {
    Phrases phrases = Phrases.of("conseil", "conseil municipal", "conseils municipaux", "conseil d'administration");
    Folded f = Folded.of("le Conseil  municipal et le Conseil\nd' administration");
    assertEquals(10, phrases.at(f, 3));
    assertEquals(-1, phrases.at(f, 0));
    assertEquals(21, Phrases.of("conseil municipal", "conseil").at(f, 3));
    assertEquals(f.length(), Phrases.of("conseil d'administration", "conseil").at(f, 28));
  }

  @Test
  void findsWhatAskingForEachFinds() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      String[] phrases = list(random);
      Folded f = Folded.of(text(random));
      Phrases together = Phrases.of(phrases);
      for (int i = -1; i <= f.length(); i++) assertEquals(f.any(i, phrases), together.at(f, i), "seed " + seed + ", round " + round + ", place " + i);
    }
  }

  @Test
  void findsBeforeAPlaceWhatAskingForEachFinds() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      String[] phrases = list(random);
      Folded f = Folded.of(text(random));
      Phrases together = Phrases.of(phrases);
      for (int i = 0; i <= f.length(); i++) {
        int at = i;
        if (f.at(f.back(at) - 1) == Folded.VOID) continue;
        int each = Stream.of(phrases).mapToInt(phrase -> f.startBefore(at, phrase)).filter(start -> start >= 0).findFirst().orElse(-1);
        assertEquals(each, together.startBefore(f, i), "seed " + seed + ", round " + round + ", place " + i);
      }
    }
  }

  private static String[] list(Random random) {
    return Stream.generate(() -> phrase(random)).limit(1 + random.nextInt(12)).toArray(String[]::new);
  }

  private static String phrase(Random random) {
    List<String> words = Stream.generate(() -> WORDS[random.nextInt(WORDS.length)]).limit(1 + random.nextInt(3)).toList();
    String phrase = String.join(" ", words).replace("' ", "'");
    boolean ascii = phrase.charAt(0) < 128 && phrase.charAt(phrase.length() - 1) < 128;
    return ascii ? phrase : phrase(random);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    while (text.length() < 160) text.append(WORDS[random.nextInt(WORDS.length)]).append(GAPS[random.nextInt(GAPS.length)]);
    return text.toString();
  }
}
