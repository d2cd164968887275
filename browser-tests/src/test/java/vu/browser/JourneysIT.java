package vu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people come to do, done in a browser. */
class JourneysIT extends DemoSiteCase {
  @AfterEach
  void nothingWentWrong() {
    browsing.noFault();
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(name)));
  }

  @Test
  void aLawyerFollowsTheVisasOfAnAct() {
    Page page = browsing.page();
    page.navigate(site.url("/"));
    page.getByLabel("Chercher dans les délibérations").fill("interconnectés");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Chercher")).click();
    assertThat(page).hasTitle(Pattern.compile("interconnectés.*résultats"));
    assertThat(page.locator("mark").first()).isVisible();
    Browsing.screenshot(page, "search-1400");

    page.locator(".hits a[href='" + Addresses.AMP_2025 + "']").click();
    assertThat(page).hasURL(site.url(Addresses.AMP_2025));
    assertThat(page.getByText("Texte de démonstration, rédigé pour essayer Vu").first()).isVisible();
    Browsing.screenshot(page, "act-1400");

    page.locator(".words a.mark.deliberation", new Page.LocatorOptions().setHasText("15206/23/BM")).click();
    assertThat(page).hasURL(site.url("/deliberations/amp/15206-23-bm"));
    assertThat(page.locator("#cite-par")).containsText("17495/25/BM");

    page.goBack();
    assertThat(page).hasURL(site.url(Addresses.AMP_2025));
    page.locator(".words a.mark.texte", new Page.LocatorOptions().setHasText("2014-58")).click();
    assertThat(page.locator("h1")).containsText("2014-58");
    assertThat(page.locator(".lines > li").first()).isVisible();
    Browsing.screenshot(page, "text-1400");
    page.goBack();
    assertThat(page).hasURL(site.url(Addresses.AMP_2025));
  }

  @Test
  void anActThatIsNotHeldIsKnownByThoseThatCiteIt() {
    Page page = browsing.page();
    page.navigate(site.url("/deliberations/amp/979-16-bm"));
    Locator cited = page.locator(".apparatus li:has(.badge.absent) a.mark.deliberation").first();
    String absent = cited.getAttribute("href");
    cited.click();
    assertThat(page).hasURL(site.url(absent));
    assertThat(page.locator(".kicker .badge")).hasText("non détenu");
    Browsing.screenshot(page, "absent-1400");
    page.locator("#cite-par-t ~ .lines .quote a").first().click();
    assertThat(page).hasURL(Pattern.compile("/deliberations/[a-z]+/[a-z0-9-]+#c\\d+$"));
    assertEquals(absent, page.locator(":target").getAttribute("href"));
  }

  @Test
  void aJournalistReadsAnOrganisationAcrossTwoMetropolises() {
    Page page = browsing.page();
    page.navigate(site.url("/organismes"));
    page.getByLabel("Nom, sigle ou autre nom").fill("interconnectés");
    page.keyboard().press("Enter");
    link(page, "Réseau des territoires innovants").first().click();
    assertThat(page.locator("main")).containsText("Métropole de Lyon");
    assertThat(page.locator("main")).containsText("Métropole Aix-Marseille-Provence");
    assertThat(page.locator("main")).containsText(Pattern.compile("26.500"));
    Browsing.screenshot(page, "organisation-1400");
    page.locator(".ledger summary").first().click();
    page.locator(".ledger .quote a").first().click();
    assertThat(page.locator(":target")).hasClass(Pattern.compile("montant"));
  }

  @Test
  void filtersAddUpAndComeOff() {
    Page page = browsing.page();
    page.navigate(site.url("/deliberations?q=m%C3%A9tropole"));
    String all = page.locator("h1").innerText();
    page.locator("#facettes a.facet-value", new Page.LocatorOptions().setHasText("Métropole de Lyon")).click();
    page.locator("#facettes a.facet-value", new Page.LocatorOptions().setHasText("2019")).click();
    assertThat(page.locator(".filters a")).hasCount(2);
    page.locator(".filters a").first().click();
    page.locator(".filters a").first().click();
    assertThat(page.locator("h1")).hasText(all);
  }

  @Test
  void everythingCanBeDoneFromTheKeyboard() {
    Page page = browsing.page();
    page.navigate(site.url("/couverture"));
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("main")).isFocused();
    page.keyboard().press("/");
    assertThat(page.getByLabel("Chercher dans les délibérations")).isFocused();
    page.keyboard().type("interconnectés");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/deliberations\\?q="));
    page.locator(".hits .act-name a").first().focus();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/deliberations/[a-z]+/"));
    Locator mark = page.locator(".words a.mark").first();
    mark.focus();
    assertTrue(!"none".equals(mark.evaluate("node => getComputedStyle(node).outlineStyle")), "the focus is seen");
  }

  @Test
  void whatIsCopiedFromAnActIsItsText() {
    Page page = browsing.page();
    page.navigate(site.url(Addresses.AMP_2025));
    String shown = (String) page.evaluate("() => [...document.querySelectorAll('.words')].map(bloc => bloc.textContent).join('')");
    page.evaluate(
        "() => { const range = document.createRange(); range.selectNodeContents(document.querySelector('.act-text')); "
            + "getSelection().removeAllRanges(); getSelection().addRange(range); }");
    page.keyboard().press("Control+c");
    String copied = (String) page.evaluate("() => navigator.clipboard.readText()");
    assertEquals(shown, copied);
    String fetched = "address => fetch(address).then(answer => answer.json()).then(act => act.source.text)";
    String source = (String) page.evaluate(fetched, "/api" + Addresses.AMP_2025);
    assertEquals(source, shown);
  }

  @Test
  void suggestionsAreReachedFromTheKeyboard() {
    Page page = browsing.page();
    page.navigate(site.url("/"));
    Locator box = page.getByLabel("Chercher dans les délibérations");
    box.pressSequentially("réseau des terr");
    Locator first = page.getByRole(AriaRole.OPTION).first();
    assertThat(first).containsText("Réseau des territoires innovants");
    page.keyboard().press("ArrowDown");
    assertThat(first).hasAttribute("aria-selected", "true");
    assertEquals(first.getAttribute("id"), box.getAttribute("aria-activedescendant"));
    page.keyboard().press("Escape");
    assertThat(first).isHidden();
    box.pressSequentially("i");
    assertThat(first).isVisible();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/organismes/reseau-des-territoires-innovants$"));
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 800, 1400})
  void everyPageFitsEveryScreenInBothThemes(int width) {
    for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page page = browsing.page(width, theme);
      for (String address : Addresses.ALL) {
        page.navigate(site.url(address));
        Browsing.fitsTheScreen(page);
        String name = address.equals("/") ? "home" : address.substring(1).replaceAll("[^a-z0-9]+", "-");
        Browsing.screenshot(page, width + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + name);
      }
      page.context().close();
    }
  }

  @Test
  void thePagesReadWithoutScripts() {
    Page page = browsing.pageWithoutScripts();
    page.navigate(site.url("/"));
    page.getByLabel("Chercher dans les délibérations").fill("interconnectés");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Chercher")).click();
    page.locator("#facettes a.facet-value", new Page.LocatorOptions().setHasText("Métropole de Lyon")).click();
    assertThat(page.locator(".filters a")).hasCount(1);
    assertThat(page.locator(".memory")).isHidden();
    page.locator(".hits .act-name a").first().click();
    assertThat(page.locator("form.reading")).isHidden();
    page.locator(".bloc-presences summary").click();
    assertThat(page.locator(".bloc-presences .words")).isVisible();
    page.locator(".words a.mark.montant").first().click();
    assertThat(page.locator(":target")).isVisible();
  }

  @Test
  void everyPageIsThereInEnglish() {
    Page page = browsing.page(800, ColorScheme.LIGHT);
    page.navigate(site.url("/"));
    link(page, "English").click();
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    for (String section : List.of("Spending", "Organisations", "Laws and codes", "Coverage", "Help", "Deliberations")) {
      page.locator("header.site nav").getByText(section, new Locator.GetByTextOptions().setExact(true)).click();
      assertThat(page.locator("html")).hasAttribute("lang", "en");
    }
    page.locator(".hits .act-name a").first().click();
    assertThat(page.locator("h2").first()).hasText("Outline");
    link(page, "Français").click();
    assertThat(page.locator("html")).hasAttribute("lang", "fr");
  }

  @Test
  void aJournalistComparesTwoMetropolisesAndOpensAFigure() {
    Page page = browsing.page();
    page.navigate(site.url("/comparaison?a=lyon&b=amp"));
    assertThat(page.locator("h1")).containsText("Lyon");
    assertThat(page.locator("main")).containsText("Laissées de côté");
    page.getByLabel("De l’année").fill("2019");
    page.getByLabel("À l’année").fill("2019");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Comparer").setExact(true)).click();
    assertThat(page).hasURL(Pattern.compile("a=lyon&b=amp&du=2019&au=2019"));
    Browsing.screenshot(page, "comparaison-1400");
    Locator figure = page.locator(".versus a.count").first();
    String acts = figure.innerText();
    figure.click();
    assertThat(page.locator("h1")).containsText(acts);
  }
}
