package vu.indexer.extract.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import vu.indexer.text.Folded;

class WordsTest {
  private static final long SEED = 20261127;

  @Test
  void wordsArePrintedWithOneSpaceForEveryRunOfBlanks() {
    Random random = new Random(SEED);
    for (int i = 0; i < 100_000; i++) {
      StringBuilder text = new StringBuilder("a");
      for (int n = random.nextInt(12); n > 0; n--) text.append(" \n\tbé\u00A0".charAt(random.nextInt(6)));
      int from = random.nextInt(text.length());
      assertEquals(text.substring(from).replaceAll("\\s+", " "), Words.printed(Folded.of(text.toString()), from, text.length()), "seed " + SEED);
    }
  }
}
