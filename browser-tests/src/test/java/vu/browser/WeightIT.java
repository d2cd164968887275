package vu.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a first visit weighs; printed beside it, how soon it can be read on a slow telephone (a quarter of the processor, slow 4G, nothing kept from
 * before), which depends on the machine and is not asserted.
 */
class WeightIT extends DemoSiteCase {
  /** Bytes as they travel, styles and scripts included. */
  private static final long BUDGET = 150_000;
  /** The best of a few visits: the machine may be busy with something else. */
  private static final int VISITS = 5;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/deliberations?q=subvention", "/deliberations/amp/17495-25-bm"})
  void aFirstVisitIsLight(String address) {
    double readable = Double.MAX_VALUE;
    long bytes = 0;
    for (int visit = 0; visit < VISITS; visit++) {
      Page page = browsing.page(360, ColorScheme.LIGHT);
      AtomicLong received = new AtomicLong();
      slowed(page, received);
      page.navigate(site.url(address));
      readable = Math.min(readable, ((Number) page.evaluate("() => performance.getEntriesByName('first-contentful-paint')[0].startTime")).doubleValue());
      bytes = received.get();
      page.context().close();
    }
    System.out.printf(Locale.ROOT, "first visit of %s: %d bytes, readable after %.0f ms%n", address, bytes, readable);
    assertTrue(bytes > 10_000 && bytes < BUDGET, address + " weighs " + bytes + " bytes");
  }

  /** Chromium's own figures of slow 4G: 1.6 Mbit/s down, 150 ms there and back. */
  private static void slowed(Page page, AtomicLong received) {
    CDPSession session = page.context().newCDPSession(page);
    session.send("Network.enable");
    session.on("Network.loadingFinished", event -> received.addAndGet(event.get("encodedDataLength").getAsLong()));
    session.send("Network.emulateNetworkConditions", network());
    JsonObject quarter = new JsonObject();
    quarter.addProperty("rate", 4);
    session.send("Emulation.setCPUThrottlingRate", quarter);
  }

  private static JsonObject network() {
    JsonObject network = new JsonObject();
    network.addProperty("offline", false);
    network.addProperty("latency", 150);
    network.addProperty("downloadThroughput", 1_600_000 / 8);
    network.addProperty("uploadThroughput", 750_000 / 8);
    return network;
  }
}
