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
          Map.entry("export", Set.of("model", "lexicon")));
  private static final Pattern IMPORT = Pattern.compile("^import (?:static )?vu\\.indexer\\.(\\w+)\\.", Pattern.MULTILINE);

  @Test
  void noArrowGoesTheWrongWay() throws IOException {
    List<String> forbidden = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(ROOT)) {
      files = walk.filter(file -> file.toString().endsWith(".java")).toList();
    }
    assertFalse(files.isEmpty());
    for (Path file : files) {
      if (file.getParent().equals(ROOT)) continue;
      String room = ROOT.relativize(file).getName(0).toString();
      Matcher matcher = IMPORT.matcher(Files.readString(file));
      while (matcher.find()) {
        String other = matcher.group(1);
        boolean fine = other.equals(room) || !Character.isLowerCase(other.charAt(0)) || ALLOWED.get(room).contains(other);
        if (!fine) forbidden.add(room + " → " + other + " in " + file.getFileName());
      }
    }
    assertEquals(List.of(), forbidden);
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
