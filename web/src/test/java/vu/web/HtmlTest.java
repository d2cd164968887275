package vu.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vu.web.pages.ActPage;
import vu.web.pages.Page;

class HtmlTest {
  private static final String HOSTILE = "<script>alert('x')</script>\" onload=\"y\" 'z' &amp; \u0001";

  static Stream<Page> plain() {
    return Stream.of(Lang.values()).flatMap(lang -> new Samples(lang, "").all().stream());
  }

  static Stream<Page> hostile() {
    return Stream.of(Lang.values()).flatMap(lang -> new Samples(lang, HOSTILE).all().stream());
  }

  @ParameterizedTest
  @MethodSource({"plain", "hostile"})
  void everyPageIsWellFormed(Page page) {
    assertEquals(List.of(), HtmlCheck.faults(Html.of(page)));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void whatComesFromOutsideIsNeverMarkUp(Page page) {
    assertFalse(Html.of(page).contains("<script>alert"));
    assertTrue(Html.of(page).contains("&lt;script&gt;alert"), "the words themselves must still be shown");
  }

  @ParameterizedTest
  @MethodSource("plain")
  void everyPageSaysItsLanguageAndItsTitle(Page page) {
    String html = Html.of(page);
    assertTrue(html.contains("<html lang=\"" + page.chrome().strings().lang().code() + "\">"));
    assertTrue(html.contains("<title>" + page.chrome().title() + " – Vu</title>"));
    assertTrue(html.startsWith("<!DOCTYPE html>"));
  }

  @ParameterizedTest
  @MethodSource("plain")
  void noPageAsksForAnythingElsewhere(Page page) {
    Matcher loaded = Pattern.compile("(?:src|<link [^>]*href)=\"([^\"]*)\"").matcher(Html.of(page));
    while (loaded.find()) {
      String address = loaded.group(1);
      assertTrue(address.startsWith(Html.STATIC_PATH + "/") || address.matches("/opensearch\\.xml|/api/.*\\.atom(\\?.*)?"), address);
    }
  }

  @Test
  void aPageAsksForItsScriptAndItsIconOnly() {
    String html = Html.of(new Samples(Lang.FR, "").all().getFirst());
    List<String> named = Pattern.compile("\"(" + Html.STATIC_PATH + "/[^\"]+)\"").matcher(html).results().map(found -> found.group(1)).toList();
    assertEquals(List.of(Asset.SCRIPT.href(), Html.STATIC_PATH + "/favicon.svg"), named);
    assertTrue(Html.class.getResource(Html.STATIC_FILES + "/favicon.svg") != null);
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void everyLinkOfAnEnglishPageStaysEnglish(Lang lang) {
    for (Page page : new Samples(lang, "").all()) {
      Matcher link = Pattern.compile("<a [^>]*href=\"(/[^\"]*)\"( lang=\"..\" hreflang)?").matcher(Html.of(page));
      while (link.find()) {
        boolean api = link.group(1).startsWith("/api");
        boolean switches = link.group(2) != null;
        assertEquals((lang == Lang.EN) != switches && !api, link.group(1).contains("lang=en"), link.group());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void theTextOfAnActIsTheSourceWordForWord(Lang lang) {
    Page act = new Samples(lang, "").all().stream().filter(ActPage.class::isInstance).findFirst().orElseThrow();
    assertEquals(ActSamples.text(), words(Html.of(act)));
  }

  /** The text content of the elements that hold the words of an act. */
  private static String words(String html) {
    StringBuilder words = new StringBuilder();
    Matcher bloc = Pattern.compile("<div class=\"words\" lang=\"fr\">(.*?)</div>", Pattern.DOTALL).matcher(html);
    while (bloc.find()) words.append(bloc.group(1).replaceAll("<[^>]*>", ""));
    return words.toString().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  @Test
  void aFactOfDoubtSaysSo() {
    Page act = new Samples(Lang.FR, "").all().stream().filter(ActPage.class::isInstance).findFirst().orElseThrow();
    assertTrue(Html.of(act).contains("class=\"mark organisme doubt\""));
    assertTrue(Html.of(act).contains(">à vérifier<"));
    assertTrue(Html.of(act).contains("règle essai, confiance 70 %"));
  }

  /** Leaves the sample pages in {@code target/samples}, to be looked at in a browser. */
  @Test
  void samplesCanBeLookedAt() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "samples"));
    for (Lang lang : Lang.values()) {
      int n = 0;
      for (Page page : new Samples(lang, "").all()) {
        String html = Html.of(page).replace("\"" + Html.STATIC_PATH + "/", "\"../classes" + Html.STATIC_FILES + "/");
        Files.writeString(folder.resolve(String.format(java.util.Locale.ROOT, "%s-%02d-%s.html", lang.code(), n++,
            page.getClass().getSimpleName())), html, StandardCharsets.UTF_8);
      }
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertTrue(files.count() >= 36);
    }
  }
}
