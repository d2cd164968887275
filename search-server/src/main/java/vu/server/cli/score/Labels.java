package vu.server.cli.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The labels of a folder, in one of three shapes: {@code gold/*.json}, each naming its text by {@code file}; {@code expected.json}
 * beside {@code source.txt}, at any depth ({@link GoldenLabels}); tables in {@code expected/} of the texts in {@code acts/}
 * ({@link TableLabels}). The last two may stand together.
 */
final class Labels {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Labels() {}

  /** In the order of their paths; empty when the folder holds none. */
  static List<Labelled> of(Path folder) throws IOException {
    Path gold = folder.resolve("gold");
    if (Files.isDirectory(gold)) return gold(folder, gold);
    List<Labelled> labels = new ArrayList<>(golden(folder));
    if (Files.isDirectory(folder.resolve("expected"))) labels.addAll(TableLabels.of(folder));
    LinkTable table = LinkTable.of(folder);
    return table == null ? labels : labels.stream().map(table::mark).toList();
  }

  private static List<Labelled> gold(Path folder, Path gold) throws IOException {
    List<Labelled> labels = new ArrayList<>();
    try (Stream<Path> files = Files.list(gold)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonNode label = MAPPER.readTree(file);
        labels.add(new Labelled(file.getFileName().toString(), label, folder.resolve(label.path("file").asString())));
      }
    }
    return labels;
  }

  private static List<Labelled> golden(Path folder) throws IOException {
    List<Labelled> labels = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.endsWith("expected.json")).sorted().toList()) {
        String name = folder.relativize(file.getParent()).toString().replace('\\', '/');
        labels.add(new Labelled(name, GoldenLabels.of(MAPPER.readTree(file)), file.resolveSibling("source.txt")));
      }
    }
    return labels;
  }
}
