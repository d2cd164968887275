package vu.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vu.web.pages.Page;

class StyleTest {
  /** The least contrast of text, WCAG 2.2 criterion 1.4.3. */
  private static final double LEAST_CONTRAST = 4.5;

  private static final String[] INKS = {
    "ink", "ink-soft", "rubric", "link", "warn", "kind-deliberation", "kind-texte", "kind-montant", "kind-organisme", "kind-imputation"
  };
  private static final String CLASS = "\\.([a-z][a-z0-9-]*)";
  private static final String[] PAPERS = {"paper", "leaf", "shade", "warn-shade"};

  private static String sheet(String name) throws IOException {
    try (InputStream in = Html.class.getResourceAsStream(Html.STATIC_FILES + "/css/" + name + ".css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void everyInkIsReadableOnEveryPaper(String theme) throws IOException {
    Map<String, String> colours = colours(theme);
    for (String ink : INKS) {
      for (String paper : PAPERS) {
        double contrast = contrast(colours.get(ink), colours.get(paper));
        assertTrue(contrast >= LEAST_CONTRAST, ink + " on " + paper + " in the " + theme + " theme has a contrast of " + contrast);
      }
    }
    assertTrue(contrast(colours.get("ink"), colours.get("hit")) >= LEAST_CONTRAST);
    assertTrue(contrast(colours.get("paper"), colours.get("rubric")) >= LEAST_CONTRAST);
  }

  private static Map<String, String> colours(String theme) throws IOException {
    String[] parts = sheet("tokens").split("@media");
    Map<String, String> colours = new HashMap<>();
    for (String part : theme.equals("light") ? new String[] {parts[0]} : new String[] {parts[0], parts[1]}) {
      Matcher token = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});").matcher(part);
      while (token.find()) colours.put(token.group(1), token.group(2));
    }
    return colours;
  }

  private static double contrast(String one, String other) {
    double a = luminance(one), b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
  }

  private static double channel(String hex, int at) {
    double share = Integer.parseInt(hex, at, at + 2, 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  static List<String> sheetsThatUseNames() {
    return sheets().filter(name -> !name.equals("tokens")).toList();
  }

  private static Stream<String> sheets() {
    return Style.ALL.stream().flatMap(style -> style.sheets().stream()).distinct();
  }

  @ParameterizedTest
  @MethodSource("sheetsThatUseNames")
  void coloursHaveNames(String name) throws IOException {
    assertEquals(-1, indexOf(sheet(name), "#[0-9a-fA-F]{3,8}\\b[^{]*;"), "a colour without a name in " + name + ".css");
  }

  private static int indexOf(String text, String regex) {
    Matcher found = Pattern.compile(regex).matcher(text);
    return found.find() ? found.start() : -1;
  }

  @Test
  void everyNameThatIsUsedIsDefinedAndTheOtherWayRound() throws IOException {
    Set<String> defined = names(sheet("tokens"), "(--[a-z-]+):");
    Set<String> used = new HashSet<>();
    for (String name : sheets().toList()) used.addAll(names(sheet(name), "var\\((--[a-z-]+)"));
    used.addAll(names(sheet("print"), "var\\((--[a-z-]+)"));
    assertEquals(defined, used);
  }

  static Stream<Page> pages() {
    return new Samples(Lang.FR, "").all().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageHasARuleForEachOfItsClassesThatHasOneAnywhere(Page page) throws IOException {
    String html = Html.of(page);
    Set<String> missing = new HashSet<>();
    for (String names : names(html, "class=\"([^\"]+)\"")) missing.addAll(List.of(names.split(" ")));
    Set<String> known = new HashSet<>();
    for (String name : sheets().toList()) known.addAll(names(sheet(name), CLASS));
    missing.retainAll(known);
    missing.removeAll(names(html.substring(html.indexOf("<style>"), html.indexOf("</style>")), CLASS));
    assertEquals(Set.of(), missing);
  }

  private static Set<String> names(String text, String regex) {
    Set<String> names = new HashSet<>();
    Matcher name = Pattern.compile(regex).matcher(text);
    while (name.find()) names.add(name.group(1));
    return names;
  }
}
