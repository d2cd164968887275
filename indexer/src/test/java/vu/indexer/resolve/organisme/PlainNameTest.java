package vu.indexer.resolve.organisme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The short way and the long way to compare a name say the same. */
class PlainNameTest {
  private static final String LETTERS = "aàâÉéèïÎŒœæç'’ -–.«»nº2²½3e1er27ÈMEßİŉΣα中ﬁe\u0301n\u0303\u00A0\u2026";

  @Test
  void readsNames() {
    assertEquals("l oeuvre des ecoles", PlainName.of("  L’Œuvre des Écoles "));
    assertEquals("27e region", PlainName.of("27ème Région"));
    assertEquals("le 3 e", PlainName.of("Le 3 (E)"));
    assertEquals("", PlainName.of("« … »"));
  }

  @Test
  void anyCharacterIsReadAsUnicodeSays() {
    for (char c = 0; c < 0x3000; c++) same("x" + c + "y " + c);
  }

  @Test
  void anyNameIsReadAsUnicodeSays() {
    Random random = new Random(11);
    for (int n = 0; n < 20_000; n++) {
      StringBuilder name = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      same(name.toString());
    }
  }

  private static void same(String name) {
    String slow = PlainName.slow(name);
    assertEquals(slow.replaceAll("\\b(\\d+)(?:eme|ieme|er|ere|e|nd|nde)\\b", "$1e"), PlainName.of(name), name);
  }
}
