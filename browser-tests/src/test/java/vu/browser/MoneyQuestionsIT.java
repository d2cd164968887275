package vu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From what one wants to know about money to the figure, with all it is narrowed to in sight. */
class MoneyQuestionsIT extends DemoSiteCase {
  @AfterEach
  void nothingWentWrong() {
    browsing.noFault();
  }

  @Test
  void whoReceivedMostIsAnsweredByTheLedger() {
    Page page = browsing.page();
    page.navigate(site.url("/"));
    page.getByLabel("Chercher dans les délibérations").fill("qui a reçu le plus de la métropole de Lyon en 2019 ?");
    page.keyboard().press("Enter");
    page.locator(".offers").getByRole(AriaRole.LINK).click();
    assertThat(page).hasURL(Pattern.compile("/depenses\\?collectivite=lyon&annee=2019#repartition$"));
    assertThat(page.locator(".filters li")).hasCount(2);
    Locator first = page.locator("table.parts tbody tr").first();
    assertThat(first).containsText("APRR");
    first.getByRole(AriaRole.LINK).click();
    assertThat(page.locator(".filters li")).hasCount(3);
    page.locator("table.ledger summary").first().click();
    assertThat(page.locator("table.ledger blockquote a")).containsText("9 800 000 €");
  }

  @Test
  void severalYearsStayInForceWhenTheFormAddsAFilter() {
    Page page = browsing.page();
    page.navigate(site.url("/comparaison"));
    page.locator("#s-ensemble ~ table td:last-child a").last().click();
    assertThat(page.locator(".filters li")).hasCount(6);
    page.getByLabel("Instrument").selectOption("subvention");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filtrer")).click();
    assertThat(page.locator(".filters li")).hasCount(7);
    page.locator(".filters a", new Page.LocatorOptions().setHasText("2016")).click();
    assertThat(page.locator(".filters li")).hasCount(6);
    assertThat(page.locator(".grand-total")).containsText(Pattern.compile("9.876.880"));
  }

  @Test
  void grantsOfTwoAuthoritiesAreComparedOnAverage() {
    Page page = browsing.page();
    page.navigate(site.url("/comparaison"));
    page.getByLabel("Instrument").selectOption("subvention");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Comparer")).click();
    assertThat(page).hasURL(Pattern.compile("/comparaison\\?a=amp&b=lyon&instrument=subvention$"));
    Locator grants = page.locator("tr", new Page.LocatorOptions().setHasText("7.5 Subventions"));
    assertThat(grants).containsText(Pattern.compile("4 montants décidés, en moyenne 325.000"));
    Browsing.screenshot(page, "comparison-grants-1400");
  }

  @Test
  void theLinesOfAnOrganisationComeAsAFile() throws IOException {
    Page page = browsing.page();
    page.navigate(site.url("/"));
    page.getByLabel("Chercher dans les délibérations").fill("Réseau des territoires innovants");
    page.keyboard().press("Enter");
    page.locator(".offers").getByRole(AriaRole.LINK).click();
    assertThat(page).hasURL(Pattern.compile("/organismes/reseau-des-territoires-innovants$"));
    Download file = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("CSV").setExact(true)).click());
    assertEquals(4, Files.readAllLines(file.path()).size(), "the head and three votes");
  }
}
