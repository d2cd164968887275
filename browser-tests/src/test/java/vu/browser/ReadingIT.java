package vu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What scripts add to reading: finding in an act, addresses of paragraphs, keys, searches that are kept. See docs/parcours.md. */
class ReadingIT extends DemoSiteCase {
  @AfterEach
  void nothingWentWrong() {
    browsing.noFault();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  @Test
  void aReferenceOffersItsPageAndShowsWhereItIsCited() {
    Page page = browsing.page();
    page.navigate(site.url("/deliberations?q=loi%20NOTRe"));
    assertThat(page.locator(".hits .passage mark").first()).containsText("2015-991");
    page.locator(".why summary").first().click();
    assertThat(page.locator(".why li").first()).isVisible();
    Browsing.screenshot(page, "offer-1400");
    page.locator(".offers a").first().click();
    assertThat(page).hasURL(Pattern.compile("/textes/fr:loi:2015-991$"));
  }

  @Test
  void aJournalistFindsAWordInAnActAndHidesWhatIsInTheWay() {
    Page page = browsing.page();
    page.navigate(site.url(Addresses.AMP_2025));
    page.getByLabel("Chercher dans l’acte").fill("METROPOLE");
    Locator count = page.locator(".reading output");
    assertThat(count).hasText(Pattern.compile("^1 / \\d+$"));
    button(page, "Suivant").click();
    assertThat(count).hasText(Pattern.compile("^2 / "));
    button(page, "Précédent").click();
    button(page, "Précédent").click();
    String[] last = count.innerText().split(" / ");
    assertEquals(last[1], last[0], "before the first comes the last");
    Browsing.screenshot(page, "find-1400");
    page.getByLabel("Chercher dans l’acte").fill("zzzz");
    assertThat(count).hasText("aucun");

    Locator amount = page.locator(".words .mark.montant").first();
    assertEquals("underline", amount.evaluate("node => getComputedStyle(node).textDecorationLine"));
    page.locator("#faits-montant").uncheck();
    assertEquals("none", amount.evaluate("node => getComputedStyle(node).textDecorationLine"));
    page.reload();
    assertThat(page.locator("#faits-montant")).not().isChecked();
  }

  @Test
  void aParagraphHasAnAddress() {
    Page page = browsing.page();
    page.navigate(site.url(Addresses.LYON_2019));
    for (int n = 0; n < 3; n++) page.keyboard().press("j");
    String name = (String) page.evaluate("() => document.activeElement.id");
    assertTrue(name.matches("p\\d+"), name);
    page.keyboard().press("Enter");
    assertThat(page).hasURL(site.url(Addresses.LYON_2019 + "#" + name));
    page.keyboard().press("k");
    assertTrue(!name.equals(page.evaluate("() => document.activeElement.id")));
  }

  @Test
  void anActLeadsToThoseAroundIt() {
    Page page = browsing.page();
    page.navigate(site.url(Addresses.LYON_2019));
    assertThat(page.locator(".around .seance li").first()).isVisible();
    Browsing.screenshot(page, "around-1400");
    page.locator(".around a[rel=next]").click();
    page.locator(".around a[rel=prev]").click();
    assertThat(page).hasURL(site.url(Addresses.LYON_2019));
  }

  @Test
  void theKeysAreTold() {
    Page page = browsing.page();
    page.navigate(site.url("/deliberations?q=interconnect%C3%A9s"));
    page.keyboard().press("j");
    page.keyboard().press("j");
    assertThat(page.locator(".hits .act-name a").nth(1)).isFocused();
    page.keyboard().press("?");
    assertThat(page.locator("dialog.keys-help")).isVisible();
    Browsing.screenshot(page, "keys-1400");
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog.keys-help")).isHidden();
    page.locator(".hits .act-name a").nth(1).focus();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/deliberations/[a-z]+/"));
  }

  @Test
  void searchesAreKeptInThisBrowser() {
    Page page = browsing.page();
    page.navigate(site.url("/deliberations?q=cotisation"));
    page.navigate(site.url("/deliberations?q=forum"));
    button(page, "Garder cette recherche").click();
    assertThat(button(page, "Ne plus garder cette recherche")).isFocused();
    page.navigate(site.url("/"));
    assertThat(page.locator(".memory ul").first()).hasText("forum");
    assertThat(page.locator(".memory ul").nth(1)).hasText("cotisation");
    Browsing.screenshot(page, "memory-1400");
    page.locator(".memory button").click();
    assertThat(page.locator(".memory ul")).hasCount(1);
    page.locator(".memory a").first().click();
    assertThat(page).hasURL(site.url("/deliberations?q=forum"));
  }
}
