package vu.browser;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A browser and the site over the demonstration corpus, both for as long as the tests of one class. */
abstract class DemoSiteCase {
  static Browsing browsing;
  static DemoSite site;

  @BeforeAll
  static void start() throws IOException {
    browsing = Browsing.start();
    site = DemoSite.start();
  }

  @AfterAll
  static void stop() {
    if (site != null) site.close();
    if (browsing != null) browsing.close();
    site = null;
    browsing = null;
  }
}
