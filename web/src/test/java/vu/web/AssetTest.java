package vu.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssetTest {
  @Test
  void everySheetOfTheFolderIsInAStyle() throws IOException, URISyntaxException {
    TreeSet<String> named = new TreeSet<>(Set.of("print"));
    for (Style style : Style.ALL) named.addAll(style.sheets());
    assertEquals(named, filesOf("css"));
  }

  @Test
  void everyModuleOfTheFolderIsInTheScript() throws IOException, URISyntaxException {
    for (String name : filesOf("js")) {
      try (var in = Html.class.getResourceAsStream(Html.STATIC_FILES + "/js/" + name + ".js")) {
        String body = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        String last = body.lines().filter(line -> line.startsWith("  ") && line.length() > 20).reduce((a, b) -> b).orElseThrow();
        assertTrue(Asset.SCRIPT.text().contains(last), name + " is not in the script");
      }
    }
  }

  @Test
  void commentsStayInTheSources() {
    assertEquals(List.of(), Asset.SCRIPT.text().lines().filter(line -> line.strip().startsWith("/*") || line.strip().startsWith("//")).toList());
  }

  private static TreeSet<String> filesOf(String folder) throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(Path.of(Html.class.getResource(Html.STATIC_FILES + "/" + folder).toURI()))) {
      return files.map(file -> file.getFileName().toString().replaceFirst("\\..*", "")).collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void eachModuleIsAScopeThatGivesWhatIsImported() {
    Map<String, String> modules =
        Map.of(
            "a.js", "const N = 1;\nexport function a() {\n  return N;\n}\n",
            "b.js", "const N = 2;\nexport async function b() {}\nexport function c() {}\n");
    String whole = Modules.together("import { a } from './a.js';\nimport { b, c } from './b.js';\n\na();\n", modules::get);
    assertEquals(
        """
        const { a } = (() => {
        const N = 1;
        function a() {
          return N;
        }
        return { a };
        })();
        const { b, c } = (() => {
        const N = 2;
        async function b() {}
        function c() {}
        return { b, c };
        })();

        a();
        """,
        whole);
  }

  @Test
  void whatIsNotReadIsRefused() {
    for (String main : List.of("import a from './a.js';\n", "import { a } from './b.js'; // why\n")) {
      assertThrows(IllegalStateException.class, () -> Modules.together(main, name -> ""), main);
    }
    assertThrows(IllegalStateException.class, () -> Modules.together("import { a } from './a.js';\n", name -> "import { b } from './b.js';\n"));
  }

  @Test
  void anotherTextHasAnotherAddress() {
    assertTrue(Asset.SCRIPT.href().matches("/static/vu\\.js\\?v=[0-9a-f]{12}"), Asset.SCRIPT.href());
    assertTrue(HexFormat.of().formatHex(Asset.digest(Asset.SCRIPT.text())).startsWith(Asset.SCRIPT.version()));
  }

  @Test
  void whatIsForPaperIsForPaperOnly() {
    for (Style style : Style.ALL) {
      int paper = style.text().indexOf("@media print {");
      assertTrue(paper > 0 && style.text().indexOf("--paper: #fff;") > paper);
    }
  }

  @Test
  void noStyleHasCommentsOrCanEndItsElement() {
    for (Style style : Style.ALL) assertFalse(style.text().contains("/*") || style.text().contains("*/") || style.text().contains("</"));
    assertTrue(Style.ACT.text().contains("main.act > * + * {"));
  }
}
