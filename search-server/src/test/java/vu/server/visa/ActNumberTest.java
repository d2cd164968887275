package vu.server.visa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ActNumberTest {
  private static ActNumber n(String printed) {
    return ActNumber.of(printed);
  }

  @Test
  void marksAndZerosInFrontDoNotMatter() {
    assertEquals(n("03/0231/CESS"), n("03/231/CESS"));
    assertEquals(n("IVIS-011-17495/25/BM"), n("ivis o11 - l7495/25/bm"));
    assertTrue(n("17495/25/BM").isEndOf(n("IVIS-011-17495/25/BM")));
    assertFalse(n("ENV 003-17495/25/BM").isEndOf(n("IVIS-011-17495/25/BM")));
  }

  @Test
  void aLongNumberMayHaveTwoSlipsAndAShortOneNone() {
    assertTrue(n("IVIS-011-17495/25/BN").isNear(n("IVIS-011-17495/25/BM")));
    assertFalse(n("2019-3853").isNear(n("2019-3835")), "two figures that changed places are two slips");
    assertTrue(n("2019-3854").isNear(n("2019-3853")));
    assertFalse(n("14").isNear(n("15")));
  }
}
