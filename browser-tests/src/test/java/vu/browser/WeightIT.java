package vu.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A first visit on a slow telephone, told twice: worked out from what travels and from the processor time the page takes, and seen in a
 * slowed browser. Both stand beside visits to a bare line made in turn with them, so that neither the machine nor its other work matters.
 */
class WeightIT extends DemoSiteCase {
  /** Bytes as they travel, style and script included. The promise is 150,000; to weigh more than this should be a decision. */
  private static final int BUDGET = 25_000;
  /** The document with its style, its script, its icon. */
  private static final int REQUESTS = 3;
  /** Milliseconds until a page is painted and its scripts have run. */
  private static final double USABLE = 1_000;
  private static final int VISITS = 6;
  private static final int SLOWED_VISITS = 5;
  private static final String BARE = "/sante";

  @ParameterizedTest
  @ValueSource(strings = {"/", "/deliberations?q=subvention", "/deliberations/amp/17495-25-bm"})
  void aFirstVisitIsLightAndSoonUsable(String address) {
    List<FirstVisit> visits = new ArrayList<>(), bare = new ArrayList<>();
    for (int i = 0; i < VISITS; i++) {
      bare.add(FirstVisit.of(phone(), site.url(BARE)));
      visits.add(FirstVisit.of(phone(), site.url(address)));
    }
    FirstVisit visit = least(visits);
    double usable = SlowPhone.usable(visit, least(bare));
    Observed observed = observed(address);
    String told = told(address, visit, usable, observed);
    System.out.println(told);
    assertTrue(visit.bytes() > 10_000 && visit.bytes() < BUDGET, told);
    assertTrue(visit.requests() <= REQUESTS, told);
    assertEquals(0, visit.blocking(), told);
    assertTrue(usable < USABLE, told);
    assertTrue(observed.elsewhere(visit) < USABLE, told);
  }

  /** Medians, in milliseconds, of a page and of a bare line in the same slowed browser. */
  private record Observed(double page, double bare) {
    double elsewhere(FirstVisit visit) {
      return SlowPhone.observedElsewhere(page, visit.bytes(), bare);
    }
  }

  private static Observed observed(String address) {
    List<Double> pages = new ArrayList<>(), bare = new ArrayList<>();
    for (int i = 0; i < SLOWED_VISITS; i++) {
      bare.add(SlowPhone.observed(phone(), site.url(BARE)));
      pages.add(SlowPhone.observed(phone(), site.url(address)));
    }
    return new Observed(median(pages), median(bare));
  }

  private static Page phone() {
    return browsing.page(360, ColorScheme.LIGHT);
  }

  /** The best of a few: caches and other work make a visit cost more, nothing makes it cost less. */
  private static FirstVisit least(List<FirstVisit> visits) {
    return visits.stream().min(Comparator.comparing(FirstVisit::work)).orElseThrow();
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  private static String told(String address, FirstVisit visit, double usable, Observed observed) {
    String form = "%s: %s, usable after %.0f ms; seen in a slowed browser here after %.0f, a bare line after %.0f, so elsewhere after %.0f";
    return String.format(Locale.ROOT, form, address, visit, usable, observed.page(), observed.bare(), observed.elsewhere(visit));
  }
}
