package vu.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a first visit costs, nothing kept from before.
 *
 * @param bytes as they travel
 * @param requests the document included
 * @param blocking how many of them keep the page from being painted
 * @param work milliseconds of the processor for the page, from its first byte to its last script, whatever else the machine did meanwhile
 */
record FirstVisit(long bytes, int requests, int blocking, double work) {
  private static final String BLOCKING =
      "() => performance.getEntriesByType('resource').filter(each => each.renderBlockingStatus === 'blocking').length";

  /** Closes the page. */
  static FirstVisit of(Page page, String address) {
    AtomicLong bytes = new AtomicLong();
    AtomicInteger requests = new AtomicInteger();
    CDPSession session = page.context().newCDPSession(page);
    session.send("Network.enable");
    session.on("Network.requestWillBeSent", event -> requests.incrementAndGet());
    session.on("Network.loadingFinished", event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
    session.send("Performance.enable", SlowPhone.of("timeDomain", "threadTicks"));
    page.navigate(address);
    page.evaluate(SlowPhone.USABLE);
    double work = work(session);
    int blocking = ((Number) page.evaluate(BLOCKING)).intValue();
    page.context().close();
    return new FirstVisit(bytes.get(), requests.get(), blocking, work);
  }

  private static double work(CDPSession session) {
    for (JsonElement each : session.send("Performance.getMetrics").getAsJsonArray("metrics")) {
      JsonObject metric = each.getAsJsonObject();
      if (metric.get("name").getAsString().equals("TaskDuration")) return metric.get("value").getAsDouble() * 1_000;
    }
    throw new IllegalStateException("this browser does not tell its processor time");
  }
}
