package vu.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A first visit on a slow telephone. When it can be used is worked out from what travels and from the processor time the page takes beside
 * that of a bare line, so that neither the machine nor its other work matters; what a slowed browser shows is printed.
 */
class WeightIT extends DemoSiteCase {
  /** Bytes as they travel, style and script included. The promise is 150,000; to weigh more than this should be a decision. */
  private static final int BUDGET = 60_000;
  /** The document with its style, its script, its icon. */
  private static final int REQUESTS = 3;
  /** Milliseconds until a page is painted and its scripts have run. */
  private static final double USABLE = 1_000;
  /** The best of a few: caches and other work make a visit slower, nothing makes it faster. */
  private static final int VISITS = 6;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/deliberations?q=subvention", "/deliberations/amp/17495-25-bm"})
  void aFirstVisitIsLightAndSoonUsable(String address) {
    List<FirstVisit> visits = new ArrayList<>(), bare = new ArrayList<>();
    for (int i = 0; i < VISITS; i++) {
      bare.add(FirstVisit.of(phone(), site.url("/sante")));
      visits.add(FirstVisit.of(phone(), site.url(address)));
    }
    FirstVisit visit = least(visits);
    double usable = SlowPhone.usable(visit, least(bare));
    double observed =
        Stream.generate(() -> SlowPhone.observed(phone(), site.url(address))).limit(VISITS / 2).min(Double::compare).orElseThrow();
    String told = told(address, visit, least(bare), usable, observed);
    System.out.println(told);
    assertTrue(visit.bytes() > 10_000 && visit.bytes() < BUDGET, told);
    assertTrue(visit.requests() <= REQUESTS, told);
    assertEquals(0, visit.blocking(), told);
    assertTrue(usable < USABLE, told);
  }

  private static Page phone() {
    return browsing.page(360, ColorScheme.LIGHT);
  }

  private static FirstVisit least(List<FirstVisit> visits) {
    return visits.stream().min(Comparator.comparing(FirstVisit::work)).orElseThrow();
  }

  private static String told(String address, FirstVisit visit, FirstVisit bare, double usable, double observed) {
    String form = "%s: %s, usable after %.0f ms (a bare line: %.0f ms of work; observed in a slowed browser here: %.0f)";
    return String.format(Locale.ROOT, form, address, visit, usable, bare.work(), observed);
  }
}
