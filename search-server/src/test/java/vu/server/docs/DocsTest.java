package vu.server.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vu.server.cli.Main;

class DocsTest {
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)[^)]*\\)");
  private static final Pattern COMMAND = Pattern.compile("(?:\\./vu|`vu) ([a-z]+)");
  /** {@code Pipeline}, {@code Found.CERTAIN}, {@code lexicon.Authorities}: names that only code has. */
  private static final Pattern TYPE = Pattern.compile("(?:[a-z]+\\.)*(\\p{Lu}\\w*\\p{Ll}\\w*(?:\\.\\w+)?)");

  static List<Path> documents() {
    return Docs.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void linksLeadToFiles(Path document) {
    String text = Docs.read(document).replaceAll("(?s)```.*?```", "");
    List<String> lost = LINK.matcher(text).results().map(match -> match.group(1)).filter(to -> !Files.exists(document.resolveSibling(to))).toList();
    assertEquals(List.of(), lost);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void commandsExist(Path document) {
    Set<String> commands = Main.all().getSubcommands().keySet();
    List<String> unknown = COMMAND.matcher(Docs.read(document)).results().map(match -> match.group(1)).filter(name -> !commands.contains(name))
        .toList();
    assertEquals(List.of(), unknown);
  }

  static Stream<Path> documentsThatNameCode() throws IOException {
    try (Stream<Path> decisions = Files.list(Docs.ROOT.resolve("docs/decisions"))) {
      Stream<Path> named = Stream.of("ARCHITECTURE.md", "CONTRIBUTING.md", "docs/glossaire.md", "docs/adding-an-authority.md")
          .map(Docs.ROOT::resolve);
      return Stream.concat(named, decisions.sorted().toList().stream());
    }
  }

  @ParameterizedTest
  @MethodSource("documentsThatNameCode")
  void namesAreThoseOfTheCode(Path document) {
    Sources sources = Sources.read();
    List<String> unknown = new ArrayList<>();
    for (String name : Docs.code(Docs.read(document))) {
      var matcher = TYPE.matcher(name);
      if (matcher.matches() && !name.contains("java") && !name.endsWith(".md") && !sources.declares(matcher.group(1))) unknown.add(name);
    }
    assertEquals(List.of(), unknown);
  }

  @Test
  void everyCodeNameOfTheGlossaryIsCode() {
    List<List<String>> rows = Docs.rows(Docs.read("docs/glossaire.md"));
    assertTrue(rows.size() > 40, "the tables were not read");
    Sources sources = Sources.read();
    for (List<String> row : rows) for (String name : Docs.code(row.get(1))) assertTrue(sources.declares(name), name);
  }

  @Test
  void everyFieldOfAnAuthorityIsExplained() throws IOException {
    Set<String> told = Docs.rows(Docs.read("docs/adding-an-authority.md")).stream().flatMap(row -> Docs.code(row.getFirst()).stream())
        .collect(Collectors.toSet());
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.list(Docs.ROOT.resolve("corpus/authorities"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList())
        names("", JsonMapper.builder().build().readTree(Docs.read(file)), used);
    }
    assertTrue(used.contains("marques.poids"), "no authority was read");
    assertEquals(used, new TreeSet<>(told.stream().filter(used::contains).toList()));
  }

  /** Dotted names of the fields below {@code node}, those of the items of a list under the name of the list. */
  private static void names(String prefix, JsonNode node, Set<String> names) {
    if (node.isArray()) node.forEach(item -> names(prefix, item, names));
    if (!node.isObject()) return;
    for (String name : node.propertyNames()) {
      if (!node.path(name).isObject() && !(node.path(name).isArray() && node.path(name).path(0).isObject())) names.add(prefix + name);
      names(prefix + name + ".", node.path(name), names);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"corpus/README.md"})
  void everyFolderOfTheCorpusIsTold(String document) throws IOException {
    List<String> told = Docs.rows(Docs.read(document)).stream().flatMap(row -> Docs.code(row.getFirst()).stream()).toList();
    try (Stream<Path> folders = Files.list(Docs.ROOT.resolve("corpus"))) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        String name = folder.getFileName() + "/";
        if (!name.equals("target/")) assertTrue(told.contains(name), name);
      }
    }
  }

  @Test
  void noDocumentHoldsThePathOfAMachine() {
    Pattern path = Pattern.compile("(?<![\\w.])/(?:home|root|work|tmp|Users|var)/");
    for (Path document : Docs.all()) assertTrue(!path.matcher(Docs.read(document)).find(), document::toString);
  }
}
