package vu.server.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NicknamesTest {
  @Test
  void aSigleAloneStandsForItsText() {
    assertEquals(List.of("eu:reg:2016/679"), Nicknames.of("RGPD"));
    assertEquals(List.of("eu:reg:2016/679"), Nicknames.of("rgpd"));
    assertEquals(List.of("fr:loi:2015-991"), Nicknames.of("NOTRe"));
  }

  @Test
  void aCommonWordIsNoLaw() {
    assertEquals(List.of(), Nicknames.of("notre"));
    assertEquals(List.of(), Nicknames.of("Notre"));
    assertEquals(List.of("fr:loi:2015-991"), Nicknames.of("loi", "notre"));
  }
}
