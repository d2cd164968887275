package vu.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class AdversarialFormTest {
  @Test
  void aFormIsRepeatedToTheSizeAsked() {
    assertEquals("du du d", AdversarialForm.of("du\\s").text(7).text());
  }

  @Test
  void aHeadStandsOnce() {
    assertEquals("objet : aaa", AdversarialForm.of("objet :\\s => a").text(11).text());
  }

  @Test
  void escapesAreThoseOfJava() {
    assertEquals("a\n\u00A0\\", AdversarialForm.of("a\\n\\u00A0\\\\").text(4).text());
  }

  @Test
  void aFormOfNothingIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> AdversarialForm.of("objet => "));
  }
}
