package vu.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What axe-core can check of WCAG 2.2 AA, on one page of each kind, in both themes. */
class AccessibilityIT extends DemoSiteCase {
  private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  @ParameterizedTest
  @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
  void axeFindsNothing(ColorScheme theme) {
    Page page = browsing.page(1000, theme);
    List<String> found = new ArrayList<>();
    for (String address : Addresses.ALL) {
      page.navigate(site.url(address));
      for (Rule rule : new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
        found.add(address + " " + rule.getId() + ": " + rule.getNodes().getFirst().getHtml());
      }
    }
    assertEquals(List.of(), found);
  }
}
