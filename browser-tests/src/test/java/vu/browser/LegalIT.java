package vu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What legal staff come to do: follow a chain, check visas, ask for an act, cite one. See docs/parcours.md. */
class LegalIT extends DemoSiteCase {
  private static final String CHAIN = "/deliberations/amp/8073-20-cm/chaine";
  private static final String DRAFT =
      "Vu la loi n° 2014-58 du 27 janvier 2014 ;\nVu la délibération n° IVIS-015-15206/23/BM du Bureau de la Métropole du 7 décembre "
          + "2023\nrelative à l'adhésion ;\n"
          + "Vu la délibération n° IVIS-011-17495/25/BM du 28 février 2025 ;";

  @AfterEach
  void nothingWentWrong() {
    browsing.noFault();
  }

  @Test
  void aChainIsWalkedFromTheKeyboardAlone() {
    Page page = browsing.page();
    page.navigate(site.url(CHAIN));
    assertThat(page.getByRole(AriaRole.TREE)).hasCount(2);
    Locator uses = page.locator("ul.tree[aria-labelledby=usages]");
    assertThat(uses.getByRole(AriaRole.TREEITEM)).hasCount(3);
    uses.getByRole(AriaRole.TREEITEM).first().focus();
    page.keyboard().press("ArrowDown");
    assertThat(uses.getByRole(AriaRole.TREEITEM).nth(1)).isFocused();
    page.keyboard().press("End");
    assertThat(uses.getByRole(AriaRole.TREEITEM).nth(2)).isFocused();
    page.keyboard().press("Home");
    page.keyboard().press("Tab");
    assertEquals(false, page.evaluate("() => document.activeElement.closest('ul.tree') !== null"), "one stop for the whole tree");
    Browsing.screenshot(page, "chain-1400");
    uses.getByRole(AriaRole.TREEITEM).first().focus();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/deliberations/amp/\\d+-\\d+-bm$"));
  }

  @Test
  void branchesOpenAndClose() {
    Page page = browsing.page();
    page.navigate(site.url("/deliberations/lyon/2019-3549/chaine"));
    Locator parent = page.locator("ul.tree a[aria-expanded]").first();
    parent.focus();
    page.keyboard().press("ArrowLeft");
    assertThat(parent).hasAttribute("aria-expanded", "false");
    assertThat(page.locator("ul.tree li:has(> a[aria-expanded=false]) > ul").first()).isHidden();
    page.keyboard().press("ArrowRight");
    assertThat(parent).hasAttribute("aria-expanded", "true");
    page.keyboard().press("ArrowRight");
    assertEquals(true, page.evaluate("() => document.activeElement.closest('ul').getAttribute('role') === 'group'"));
    page.keyboard().press("ArrowLeft");
    assertThat(parent).isFocused();
  }

  @Test
  void thePictureIsCentredOnAnotherActAndGivenAsPng() {
    Page page = browsing.page();
    page.navigate(site.url("/deliberations/amp/17495-25-bm/chaine"));
    assertThat(page.locator(".picture a")).not().hasCount(0);
    page.locator(".picture a", new Page.LocatorOptions().setHasText("HN 001-8073/20/CM")).focus();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(site.url(CHAIN));
    assertThat(page.locator(".picture .start")).containsText("HN 001-8073/20/CM");
    page.locator(".chain-choices a", new Page.LocatorOptions().setHasText(Pattern.compile("^délégation$"))).click();
    assertThat(page).hasURL(Pattern.compile("relation=delegation"));
    page.navigate(site.url(CHAIN));
    Download png = page.waitForDownload(() -> page.locator("button[data-png]").click());
    assertEquals("chaine.png", png.suggestedFilename());
  }

  @Test
  void aDraftIsChecked() {
    Page page = browsing.page();
    page.navigate(site.url("/verifier"));
    page.getByLabel("Projet, ou ses visas").fill(DRAFT);
    page.getByLabel("Instance qui décidera").fill("Bureau");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vérifier")).click();
    assertThat(page).hasURL(site.url("/verifier"));
    assertThat(page.locator(".checked > li")).hasCount(3);
    assertThat(page.locator(".checked > li").nth(1).locator(".badge.found")).hasText("trouvé");
    assertThat(page.locator(".checked > li").nth(2).locator(".notice")).containsText("27 février 2025");
    assertThat(page.locator("main")).containsText("Aucun visa de délégation");
    page.locator(".checked > li").first().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Copier")).click();
    assertEquals("Vu la loi n° 2014-58 du 27 janvier 2014", page.evaluate("() => navigator.clipboard.readText()"));
    Browsing.screenshot(page, "visas-1400");
    assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations().stream()
        .map(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml()).toList());
  }

  @Test
  void aDraftIsCheckedWithoutScripts() {
    Page page = browsing.pageWithoutScripts();
    page.navigate(site.url("/verifier"));
    page.getByLabel("Projet, ou ses visas").fill(DRAFT);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vérifier")).click();
    assertThat(page.locator(".checked > li")).hasCount(3);
    page.navigate(site.url(CHAIN));
    assertThat(page.locator("ul.tree a").first()).isVisible();
    page.locator(".picture a").last().click();
    assertThat(page).hasURL(Pattern.compile("/chaine$"));
  }

  @Test
  void anActThatIsMissingIsAskedFor() {
    Page page = browsing.page();
    page.navigate(site.url("/absents"));
    page.locator(".wanted summary", new Page.LocatorOptions().setHasText("Demander cet acte")).first().click();
    page.locator(".wanted").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Copier")).first().click();
    assertTrue(((String) page.evaluate("() => navigator.clipboard.readText()")).contains("L. 311-1"));
    Browsing.screenshot(page, "absents-1400");
  }

  @Test
  void aLawIsFollowedByYear() {
    Page page = browsing.page();
    page.navigate(site.url("/textes/fr:loi:2014-58"));
    page.locator(".years td.n a").first().click();
    assertThat(page.locator(".filters a")).hasCount(2);
    Browsing.screenshot(page, "text-years-1400");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Chercher parmi ces actes")).click();
    assertThat(page).hasURL(Pattern.compile("/deliberations\\?texte="));
  }

  @Test
  void anActIsCited() {
    Page page = browsing.page();
    page.navigate(site.url(Addresses.AMP_2025));
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Citer cet acte")).click();
    page.locator(".paragraphs a").nth(3).click();
    assertThat(page.locator("#html")).containsText("blockquote");
    assertThat(page.locator("#adresse")).containsText(Pattern.compile("#p\\d+$"));
  }
}
