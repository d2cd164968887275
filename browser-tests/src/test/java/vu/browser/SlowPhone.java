package vu.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * A quarter of the processor of a good machine, and slow 4G by Chromium's own figures: 1.6 Mbit/s down, 150 ms there and back. How good a
 * machine is shows in what a line of text without style or script takes on it.
 */
final class SlowPhone {
  /** Milliseconds of the processor for that line on a good machine. */
  static final double BARE_WORK = 25;
  static final double SLOWER = 4;
  static final double TRIP_MILLIS = 150;
  static final double BYTES_PER_MILLI = 1_600_000 / 8.0 / 1_000;

  /** Milliseconds until a page is painted and its scripts have run. */
  static final String USABLE =
      """
      () => new Promise((tell) => new PerformanceObserver((seen) => {
        const painted = seen.getEntriesByName('first-contentful-paint')[0];
        const ready = performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd;
        if (painted) tell(Math.max(painted.startTime, ready));
      }).observe({ type: 'paint', buffered: true }))""";

  private SlowPhone() {}

  /**
   * When a page that needs its document and then its script can be used on such a telephone, in milliseconds.
   *
   * @param bare a visit to a line of text on the machine that made the other
   */
  static double usable(FirstVisit visit, FirstVisit bare) {
    double work = visit.work() * BARE_WORK / bare.work();
    return 2 * TRIP_MILLIS + visit.bytes() / BYTES_PER_MILLI + SLOWER * work;
  }

  /**
   * When a page that was seen usable after {@code observed} milliseconds in a slowed browser here can be used where a bare line comes
   * as soon as it should: waiting for the network is the same everywhere, the rest grows with what the machine does besides.
   *
   * @param bare when that line was there in the same browser, at the same time
   */
  static double observedElsewhere(double observed, long bytes, double bare) {
    double waiting = 2 * TRIP_MILLIS + bytes / BYTES_PER_MILLI;
    double busier = (bare - TRIP_MILLIS) / (SLOWER * BARE_WORK);
    return waiting + (observed - waiting) / busier;
  }

  /** When it can be used in a browser that is slowed to be such a telephone, on a machine that may do other things; closes the page. */
  static double observed(Page page, String address) {
    CDPSession session = page.context().newCDPSession(page);
    session.send("Network.enable");
    JsonObject network = of("latency", TRIP_MILLIS);
    network.addProperty("offline", false);
    network.addProperty("downloadThroughput", BYTES_PER_MILLI * 1_000);
    network.addProperty("uploadThroughput", 750_000 / 8);
    session.send("Network.emulateNetworkConditions", network);
    session.send("Emulation.setCPUThrottlingRate", of("rate", SLOWER));
    page.navigate(address);
    double usable = ((Number) page.evaluate(USABLE)).doubleValue();
    page.context().close();
    return usable;
  }

  static JsonObject of(String name, Object value) {
    JsonObject object = new JsonObject();
    if (value instanceof Number number) object.addProperty(name, number);
    else object.addProperty(name, value.toString());
    return object;
  }
}
