package vu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The chain explorer as somebody meets it who has no mouse, or no picture. */
class ChainExplorerIT extends DemoSiteCase {
  private static final String MEMBERSHIP = "/deliberations/amp/17495-25-bm/chaine";
  private static final String DELEGATION = "/deliberations/amp/8073-20-cm/chaine";
  private static final int MOST_STOPS = 80;
  private static final String NAME = "() => { const e = document.activeElement; return e.getAttribute('aria-label') || e.textContent.trim(); }";
  /** An outline, or for a box of the picture the edge of its shape. */
  private static final String MARKED =
      "() => { const e = document.activeElement, shape = e.closest('.picture a') && e.querySelector('.shape');"
          + " return shape ? parseFloat(getComputedStyle(shape).strokeWidth) >= 4 : getComputedStyle(e).outlineStyle !== 'none' && getComputedStyle(e).outlineWidth !== '0px'; }";

  @AfterEach
  void nothingWentWrong() {
    browsing.noFault();
  }

  /** Presses the tabulator until something whose name begins so has the focus; each stop has a name and shows that it has it. */
  private static void tabTo(Page page, String name) {
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      page.keyboard().press("Tab");
      String here = (String) page.evaluate(NAME);
      assertFalse(here.isEmpty() && !page.evaluate("() => document.activeElement.tagName").equals("INPUT"), "a stop without a name before " + name);
      assertEquals(true, page.evaluate(MARKED), "nothing shows that the focus is on " + here);
      if (here.startsWith(name)) return;
    }
    fail("the tabulator never comes to " + name);
  }

  private static void follow(Page page, String name, String address) {
    tabTo(page, name);
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile(address));
  }

  @Test
  void theWholeExplorerIsWalkedByKeyboard() {
    Page page = browsing.page();
    page.navigate(site.url(MEMBERSHIP));
    follow(page, "Aller au contenu", "#contenu$");
    follow(page, "ce sur quoi il s’appuie", "sens=bases$");
    follow(page, "1", "profondeur=1");
    follow(page, "délégation", "relation=delegation");
    tabTo(page, "délégation HN 001-8073/20/CM");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/deliberations/amp/8073-20-cm$"));
    page.goBack();
    follow(page, "acte, AMP · 17/07/2020 – HN 001-8073/20/CM", "amp/8073-20-cm/chaine.*relation=delegation");
    page.navigate(site.url(DELEGATION));
    tabTo(page, "Montrer la phrase de chaque lien");
    page.keyboard().press("Enter");
    assertThat(page.locator("details[open] blockquote").first()).isVisible();
    for (String export : List.of("JSON", "CSV", "GEXF", "GraphML", "Mermaid", "SVG", "PNG")) tabTo(page, export);
  }

  @Test
  void aScreenReaderIsToldTheChainAsATree() {
    Page page = browsing.page();
    page.navigate(site.url(DELEGATION));
    AxTree.Node root = AxTree.of(page);
    assertEquals(List.of("Ce sur quoi il s’appuie", "Ce qui s’appuie sur lui"), root.all("tree").stream().map(AxTree.Node::name).toList());
    AxTree.Node uses = root.all("tree").getLast();
    assertEquals(3, uses.all("treeitem").size());
    for (AxTree.Node item : uses.all("treeitem")) {
      assertTrue(item.name().matches("(délégation|visa) \\S+ Métropole Aix-Marseille-Provence \\d+ \\p{L}+ 20\\d\\d .+"), item.name());
      assertEquals("1", item.properties().get("level"));
    }
    List<String> headings = root.all("heading").stream().map(heading -> heading.properties().get("level")).toList();
    assertEquals("1", headings.getFirst());
    for (int i = 1; i < headings.size(); i++) assertTrue(Integer.parseInt(headings.get(i)) <= Integer.parseInt(headings.get(i - 1)) + 1, headings.toString());
    for (String landmark : List.of("banner", "main", "contentinfo")) assertEquals(1, root.all(landmark).size(), landmark);
    assertTrue(root.all("navigation").stream().noneMatch(navigation -> navigation.name().isEmpty()));
  }

  @Test
  void aBranchSaysWhetherItIsOpenAndHowDeepItIs() {
    Page page = browsing.page();
    page.navigate(site.url("/deliberations/lyon/2019-3549/chaine"));
    List<AxTree.Node> items = AxTree.of(page).all("treeitem");
    AxTree.Node parent = items.stream().filter(item -> item.properties().containsKey("expanded")).findFirst().orElseThrow();
    assertEquals("true", parent.properties().get("expanded"));
    assertTrue(parent.name().startsWith("citation 2018-2712"), "the mark in front of it is not read: " + parent.name());
    assertTrue(items.stream().anyMatch(item -> item.properties().get("level").equals("2")));
    page.locator("ul.tree a[aria-expanded]").first().focus();
    page.keyboard().press("ArrowLeft");
    assertEquals(1, AxTree.of(page).all("treeitem").stream().filter(item -> "false".equals(item.properties().get("expanded"))).count());
  }

  @Test
  void aScreenReaderIsToldThePictureInWholeWords() {
    Page page = browsing.page();
    page.navigate(site.url(MEMBERSHIP));
    AxTree.Node picture = AxTree.of(page).all().filter(node -> node.role().equals("group") && node.name().startsWith("Chaîne de")).findFirst().orElseThrow();
    List<String> boxes = picture.all("link").stream().map(AxTree.Node::name).toList();
    assertTrue(boxes.stream().allMatch(name -> name.matches("(acte|acte non détenu|texte), .+ – .+")), boxes.toString());
    List<String> lines = picture.all("group").stream().skip(1).map(AxTree.Node::name).toList();
    assertTrue(lines.contains("IVIS-011-17495/25/BM → HN 001-8073/20/CM, délégation"), lines.toString());
    assertTrue(lines.contains("IVIS-011-17495/25/BM → Code général des collectivités territoriales, visa"), "names are not cut: " + lines);
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 800, 1400})
  void itFitsEachScreenLightAndDark(int width) {
    for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page page = browsing.page(width, theme);
      for (Map.Entry<String, String> address : addresses().entrySet()) {
        page.navigate(site.url(address.getValue()));
        Browsing.fitsTheScreen(page);
        Browsing.screenshot(page, address.getKey() + "-" + width + "-" + theme.name().toLowerCase());
      }
      page.context().close();
    }
  }

  private static Map<String, String> addresses() {
    return Map.of(
        "chaine", MEMBERSHIP, "chemin", "/chemin?de=amp/17495-25-bm&a=HN%20001-8073/20/CM&longueur=4", "dossier", "/deliberations/amp/17495-25-bm/dossier?avec=amp/15206-23-bm",
        "delegations", "/delegations", "absents", "/absents", "texte", "/textes/fr:loi:2014-58");
  }

  @Test
  void everyExportThatIsOfferedCanBeRead() {
    Page page = browsing.page();
    page.navigate(site.url(MEMBERSHIP));
    @SuppressWarnings("unchecked")
    List<String> addresses = (List<String>) page.evaluate("() => [...document.querySelectorAll('a[href*=\"/chaine\"][href^=\"/api\"]')].map(a => a.getAttribute('href'))");
    assertTrue(addresses.size() >= 6, addresses.toString());
    Stream.of(".csv", ".gexf", ".graphml", ".mermaid", ".svg").forEach(kind -> assertTrue(addresses.stream().anyMatch(address -> address.contains(kind)), kind));
    for (String address : addresses) assertEquals(200, page.request().get(site.url(address)).status(), address);
  }
}
