package vu.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vu.web.pages.Chrome;

class AddressTest {
  private static final String[] VALUES = {"interconnectés", "a b", "x&y=z", "100%", "\"phrase\"", "n° 1/2", "<é>", "+", "#"};

  @RepeatedTest(50)
  void whatIsWrittenReadsBack(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Address address = Address.of("/textes/fr:code:LEGITEXT000006070633");
    for (int n = random.nextInt(5); n > 0; n--) address = address.with("p" + random.nextInt(3), VALUES[random.nextInt(VALUES.length)]);
    URI uri = URI.create(address.toString());
    assertEquals(address.path(), uri.getPath(), "seed " + repetition.getCurrentRepetition());
    assertEquals(address.parameters(), read(uri.getRawQuery()), "seed " + repetition.getCurrentRepetition());
  }

  private static List<Address.Parameter> read(String query) {
    List<Address.Parameter> parameters = new ArrayList<>();
    if (query == null) return parameters;
    for (String pair : query.split("&")) {
      String[] parts = pair.split("=", 2);
      parameters.add(new Address.Parameter(URLDecoder.decode(parts[0], StandardCharsets.UTF_8), URLDecoder.decode(parts[1], StandardCharsets.UTF_8)));
    }
    return parameters;
  }

  @Test
  void togglingTwiceChangesNothing() {
    Address address = Address.of("/deliberations").with("annee", "2019").with("annee", "2025");
    assertEquals(address, address.toggled("instance", "Bureau").toggled("instance", "Bureau"));
    assertFalse(address.toggled("annee", "2019").has("annee", "2019"));
    assertTrue(address.toggled("annee", "2019").has("annee", "2025"));
  }

  @Test
  void anEmptyValueIsNoParameter() {
    assertEquals("/depenses", Address.of("/depenses").with("annee", "").with("min", null).toString());
    assertEquals("/depenses", Address.of("/depenses").with("annee", "2019").only("annee", null).toString());
  }

  @Test
  void aPathStartsWithASlash() {
    assertThrows(IllegalArgumentException.class, () -> Address.of("deliberations"));
  }

  @Test
  void changingLanguageTwiceComesBack() {
    Address address = Address.of("/deliberations").with("q", "a b");
    Chrome french = new Chrome(Strings.of(Lang.FR), "t", address, "a b");
    Chrome english = new Chrome(Strings.of(Lang.EN), "t", address.with("lang", "en"), "a b");
    assertEquals("/deliberations?q=a+b&lang=en", french.inOtherLanguage());
    assertEquals("/deliberations?q=a+b", english.inOtherLanguage());
    assertEquals("/api/deliberations?q=a+b", english.json());
    assertEquals("/organismes/x?lang=en#c4", english.link("/organismes/x#c4"));
    assertEquals("#c4", english.link("#c4"));
  }
}
