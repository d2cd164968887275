package vu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A journalist follows the money: filter, bars, table, breakdown, sentence, file. */
class SpendingIT extends DemoSiteCase {
  @AfterEach
  void nothingWentWrong() {
    browsing.noFault();
  }

  @Test
  void aTotalOpensIntoItsLinesAndALineIntoItsSentence() {
    Page page = browsing.page();
    page.navigate(site.url("/depenses"));
    assertThat(page.locator(".grand-total")).containsText("20 montants décidés");
    Locator bar = page.locator(".plot tr", new Page.LocatorOptions().setHasText("Métropole de Lyon").setHasText(Pattern.compile("9.851.880")));
    assertThat(bar.locator("svg rect")).hasAttribute("width", Pattern.compile("^100"));
    bar.locator("a").click();
    assertThat(page).hasURL(Pattern.compile("collectivite=lyon&annee=2019#lignes$"));
    assertThat(page.locator("table.ledger tbody tr")).hasCount(5);

    Locator line = page.locator("table.ledger tr", new Page.LocatorOptions().setHasText("ADES du Rhône"));
    line.locator("summary").click();
    assertThat(line.locator("blockquote a")).containsText("25 380 €");
    assertThat(line.locator(".budget-line")).containsText("Autres charges de gestion courante");
    Browsing.screenshot(page, "spending-1400");
  }

  @Test
  void theFormNarrowsWhatTheFileHolds() throws IOException {
    Page page = browsing.page();
    page.navigate(site.url("/depenses"));
    page.getByText("Plus de critères").click();
    page.getByLabel("Section", new Page.GetByLabelOptions().setExact(true)).selectOption("fonctionnement");
    page.getByLabel("Instrument").selectOption("subvention");
    page.getByLabel("Montant minimal").fill("26000");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filtrer")).click();
    assertThat(page.locator("table.ledger tbody tr")).hasCount(4);
    assertThat(page.locator(".grand-total")).containsText(Pattern.compile("197.500"));

    Download plain = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("CSV").setExact(true)).click());
    List<String> lines = Files.readAllLines(plain.path(), StandardCharsets.UTF_8);
    assertEquals(5, lines.size(), "the head and what is filtered");
    Download spreadsheet = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("CSV pour tableur")).click());
    String table = Files.readString(spreadsheet.path(), StandardCharsets.UTF_8);
    assertTrue(table.startsWith("\uFEFFdate;") && table.contains(";74500,00;"), table.lines().findFirst().orElse(""));
  }

  @Test
  void anOrganisationHasItsHistoryAcrossMetropolises() {
    Page page = browsing.page();
    page.navigate(site.url("/depenses?par=beneficiaire"));
    page.locator(".parts").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Réseau des territoires innovants")).click();
    assertThat(page.locator("table.ledger tbody tr")).hasCount(3);
    page.locator("table.ledger").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Réseau des territoires innovants").setExact(true))
        .first().click();
    assertThat(page.locator(".history tbody tr")).hasCount(8);
    assertThat(page.locator(".history tr", new Page.LocatorOptions().setHasText("2022"))).containsText("aucun acte détenu");
    assertThat(page.locator("table.ledger tbody tr")).hasCount(3);
    Locator line = page.locator("table.ledger tbody tr").first();
    line.locator("summary").click();
    assertThat(line.locator("blockquote a")).containsText("3 600 euros");
    Browsing.screenshot(page, "organisation-1400");
  }

  @Test
  void whatIsNotHeldAndWhatIsNoSpendingIsToldBesideTheTotals() {
    Page page = browsing.page();
    page.navigate(site.url("/depenses"));
    assertThat(page.locator(".grand-total")).containsText("enveloppes de crédits");
    assertThat(page.locator(".held").last()).containsText("Aucun acte détenu pour");
    page.navigate(site.url("/depenses?sens=credit"));
    assertThat(page.locator("table.ledger tbody tr")).hasCount(1);
    assertThat(page.locator("table.ledger tbody tr")).containsText("enveloppe de crédits");
  }

  @Test
  void everyDownloadIsOnOnePageAndComesDown() throws IOException {
    Page page = browsing.page();
    page.navigate(site.url("/depenses"));
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Toutes les données")).click();
    assertThat(page.locator("h1")).hasText("Données");
    page.locator("section", new Page.LocatorOptions().setHasText("Citations")).locator("summary").first().click();
    Download references = page.waitForDownload(() -> page.locator("a[href='/api/exports/references.csv']").click());
    assertTrue(Files.readAllLines(references.path(), StandardCharsets.UTF_8).size() > 100);
    Browsing.screenshot(page, "data-1400");
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 800})
  void nothingOverflowsAndAxeFindsNothing(int width) {
    for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page page = browsing.page(width, theme);
      page.navigate(site.url("/depenses?par=matiere&section=fonctionnement"));
      assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"));
      assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations().stream()
          .map(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml()).toList());
      Browsing.screenshot(page, "spending-" + width + "-" + theme.name().toLowerCase(java.util.Locale.ROOT));
    }
  }
}
