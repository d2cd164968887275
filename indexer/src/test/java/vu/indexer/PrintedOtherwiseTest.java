package vu.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Deliberation;
import vu.indexer.text.Folded;

/** The golden acts, printed in other ways in which a person would read the same: what Vu finds in them is the same too. */
class PrintedOtherwiseTest {
  private static final Path GOLDEN = Path.of("../corpus/golden");
  private static final Map<String, UnaryOperator<String>> WAYS = ways();
  private static final Pipeline PIPELINE = Pipeline.standard();
  private static final Map<String, String> TEXTS = new LinkedHashMap<>();
  private static final Map<String, List<String>> READINGS = new LinkedHashMap<>();

  @BeforeAll
  static void readAsPrinted() throws IOException {
    try (Stream<Path> walk = Files.walk(GOLDEN)) {
      for (Path file : walk.filter(path -> path.getFileName().toString().equals("source.txt")).sorted().toList())
        TEXTS.put(GOLDEN.relativize(file.getParent()).toString(), Files.readString(file));
    }
    TEXTS.forEach((name, text) -> READINGS.put(name, reading(text)));
  }

  private static Map<String, UnaryOperator<String>> ways() {
    Map<String, UnaryOperator<String>> ways = new LinkedHashMap<>();
    ways.put("soft hyphens", text -> text.replaceAll("(?<=\\p{Ll}{4})(?=\\p{Ll}{4})", "\u00AD"));
    ways.put("accents apart", text -> Normalizer.normalize(text, Normalizer.Form.NFD));
    ways.put("line breaks of HTML", text -> text.replace("\n", "<br />\n"));
    ways.put("paragraphs of HTML", text -> text.replaceAll("(?m)^(.+)$", "<p class=\"corps\">$1</p>"));
    ways.put("names of HTML", text -> text.replace("'", "&#39;").replace("’", "&rsquo;").replace("é", "&eacute;").replace(" €", "&nbsp;€"));
    ways.put("hard spaces", text -> text.replaceAll("(?<=\\d) (?=\\d{3}\\b|€|euros)", "\u202F").replaceAll("(?<=n°) ", "\u00A0"));
    ways.put("doubled spaces", text -> text.contains("  ") ? text : text.replace(" ", "  "));
    ways.put("blank lines doubled", text -> text.replaceAll("\n\\h*\n", "\n\n\n\n"));
    ways.put("form feeds", text -> text.replaceAll("(?s)((?:[^\n]*\n){25})", "$1\f"));
    ways.put("other quotes", text -> text.replace('’', '\'').replace("« ", "“").replace(" »", "”"));
    return ways;
  }

  static Stream<String> names() {
    return WAYS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void readsTheSame(String way) {
    List<String> differences = new ArrayList<>();
    TEXTS.forEach((name, text) -> {
      List<String> reading = reading(WAYS.get(way).apply(text)), as = READINGS.get(name);
      for (int i = 0; i < as.size(); i++) if (!as.get(i).equals(reading.get(i))) differences.add(name + ": " + as.get(i) + " → " + reading.get(i));
    });
    assertEquals("", String.join("\n", differences));
  }

  /** What an act says, without the places of its words; every place holds words. */
  private static List<String> reading(String text) {
    AnalysedAct act = PIPELINE.link(List.of(PIPELINE.analyse(Texts.canonical(text)))).getFirst();
    assertEquals(text, act.text().text());
    act.references().forEach(link -> assertTrue(!link.found().span().in(text).isBlank()));
    Deliberation head = act.deliberation();
    return List.of(String.valueOf(head.numero()), plain(head.objet()), String.valueOf(head.date()), String.valueOf(head.instance()),
        head.collectivite().id(), head.vote().toString(),
        act.references().stream().map(link -> link.reference().toString()).collect(Collectors.joining(", ")),
        act.montants().stream().map(sum -> sum.value().euros() + " " + sum.value().role() + " " + plain(sum.value().beneficiaire()))
            .collect(Collectors.joining(", ")),
        act.organismes().stream().map(found -> plain(found.value().nom())).sorted().collect(Collectors.joining(", ")),
        act.imputations().stream().map(line -> line.value().toString()).collect(Collectors.joining(", ")));
  }

  private static String plain(String words) {
    return words == null ? "null" : Folded.key(words);
  }
}
