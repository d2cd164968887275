package vu.server.cli.score;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vu.indexer.Pipeline;
import vu.indexer.export.ActJson;
import vu.indexer.model.Reading;

/** {@code vu score}. */
@Command(name = "score", description = "Compare what is found with gold labels: precision, recall, F1 per kind.", mixinStandardHelpOptions = true)
public final class ScoreCommand implements Callable<Integer> {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "Folder that holds gold/*.json and the texts they name.")
  private Path folder;

  @Option(names = "--json", paramLabel = "FILE", description = "Write the figures and the misses to FILE.")
  private Path json;

  @Option(names = "--against", paramLabel = "FILE", description = "Print what changed since FILE, written by --json before.")
  private Path against;

  @Option(names = "--misses", paramLabel = "N", defaultValue = "0",
      description = "Print N of the labels missed and of the findings without a label (default: none).")
  private int misses;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder.resolve("gold"))) throw new ParameterException(spec.commandLine(), "there is no folder gold in " + folder);
    if (against != null && !Files.isReadable(against)) throw new ParameterException(spec.commandLine(), against + " cannot be read");
    JsonNode before = against == null ? null : MAPPER.readTree(against);
    Score score = score(folder);
    PrintWriter out = spec.commandLine().getOut();
    ScoreReport.print(score, misses, out);
    if (json != null) Files.writeString(json, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(ScoreReport.json(score)) + "\n");
    if (before != null) ScoreReport.compare(before, score, out);
    score.unread().forEach(file -> spec.commandLine().getErr().println("no act read for " + file));
    return score.unread().isEmpty() ? 0 : 1;
  }

  /** Reads and compares every labelled text of a folder. */
  static Score score(Path folder) throws IOException {
    Score score = new Score();
    Scorer scorer = new Scorer(score);
    Pipeline pipeline = Pipeline.standard();
    for (Path gold : golds(folder)) {
      JsonNode label = MAPPER.readTree(gold);
      Path text = folder.resolve(label.path("file").asString());
      scorer.file(gold.getFileName().toString(), label, extract(pipeline, text), text(text));
    }
    return score;
  }

  private static List<Path> golds(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("gold"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static List<JsonNode> extract(Pipeline pipeline, Path text) {
    return switch (pipeline.read(text, text.getFileName().toString())) {
      case Reading.Acts read -> pipeline.link(read.acts()).stream().<JsonNode>map(act -> ActJson.of(act, false)).toList();
      case Reading.Refused refused -> List.of();
    };
  }

  private static String text(Path file) throws IOException {
    if (!Files.exists(file)) return "";
    String text = Files.readString(file, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
