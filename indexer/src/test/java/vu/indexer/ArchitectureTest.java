package vu.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The star: stages know the model and what lies below it, and none knows another; only the root knows them all. */
class ArchitectureTest {
  private static final Path ROOT = Path.of("src/main/java/vu/indexer");
  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("model", Set.of()),
          Map.entry("text", Set.of("model")),
          Map.entry("lexicon", Set.of("model", "text")),
          Map.entry("ingest", Set.of("model", "text")),
          Map.entry("lists", Set.of("model", "text", "lexicon", "ingest")),
          Map.entry("layout", Set.of("model", "text", "lexicon")),
          Map.entry("extract", Set.of("model", "text", "lexicon")),
          Map.entry("resolve", Set.of("model", "text", "lexicon", "index")),
          Map.entry("index", Set.of("model", "text", "export")),
          Map.entry("matiere", Set.of("model", "text", "lexicon")),
          Map.entry("run", Set.of("model", "lexicon", "ingest", "lists", "resolve", "index", "export")),
          Map.entry("export", Set.of("model", "lexicon")));
  /** The rooms of one stage: what is printed lies below what it means. */
  private static final Map<String, Set<String>> IN_EXTRACT =
      Map.ofEntries(
          Map.entry("words", Set.of()),
          Map.entry("name", Set.of("words")),
          Map.entry("imputation", Set.of("words", "name")),
          Map.entry("money", Set.of("words", "name", "imputation")),
          Map.entry("listing", Set.of("words", "name", "money")),
          Map.entry("reference", Set.of("words")),
          Map.entry("organisme", Set.of("words", "name", "money", "listing")),
          Map.entry("montant", Set.of("words", "name", "money", "listing")));

  /** What every room reads lies below the facts of the head, and these below the houses. */
  private static final Map<String, Set<String>> IN_LAYOUT =
      Map.ofEntries(
          Map.entry("words", Set.of()),
          Map.entry("vote", Set.of("words")),
          Map.entry("page", Set.of("words", "vote")),
          Map.entry("authority", Set.of("words", "page")),
          Map.entry("number", Set.of("words", "page")),
          Map.entry("session", Set.of("words", "page")),
          Map.entry("title", Set.of("words", "page", "number")),
          Map.entry("head", Set.of("page", "number", "session", "title")),
          Map.entry("house", Set.of("page", "number", "title", "head")),
          Map.entry("bloc", Set.of("page", "title", "head")),
          Map.entry("foot", Set.of("words", "vote", "page")));

  @Test
  void noArrowGoesTheWrongWay() throws IOException {
    assertEquals(List.of(), forbidden(ROOT, ALLOWED));
  }

  @Test
  void noArrowInsideExtractGoesTheWrongWay() throws IOException {
    assertEquals(List.of(), forbidden(ROOT.resolve("extract"), IN_EXTRACT));
  }

  @Test
  void noArrowInsideLayoutGoesTheWrongWay() throws IOException {
    assertEquals(List.of(), forbidden(ROOT.resolve("layout"), IN_LAYOUT));
  }

  /** The imports from room to room below {@code house} that are not allowed; classes beside the rooms may import them all. */
  private static List<String> forbidden(Path house, Map<String, Set<String>> allowed) throws IOException {
    String name = Path.of("src/main/java").relativize(house).toString().replace('/', '.').replace('\\', '.');
    Pattern arrow = Pattern.compile("^import (?:static )?" + Pattern.quote(name) + "\\.(\\w+)\\.", Pattern.MULTILINE);
    List<Path> files;
    try (Stream<Path> walk = Files.walk(house)) {
      files = walk.filter(file -> file.toString().endsWith(".java") && !file.getParent().equals(house)).toList();
    }
    assertFalse(files.isEmpty());
    List<String> forbidden = new ArrayList<>();
    for (Path file : files) {
      String room = house.relativize(file).getName(0).toString();
      Matcher matcher = arrow.matcher(Files.readString(file));
      while (matcher.find()) {
        String other = matcher.group(1);
        boolean fine = other.equals(room) || !Character.isLowerCase(other.charAt(0)) || allowed.get(room).contains(other);
        if (!fine) forbidden.add(room + " → " + other + " in " + file.getFileName());
      }
    }
    return forbidden;
  }

  @Test
  void theModelKnowsNoLibrary() throws IOException {
    try (Stream<Path> walk = Files.list(ROOT.resolve("model"))) {
      List<String> foreign = walk.filter(file -> read(file).lines()
          .anyMatch(line -> line.startsWith("import ") && !line.startsWith("import java.") && !line.startsWith("import static java.")))
            .map(Path::toString).toList();
      assertEquals(List.of(), foreign);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
