package vu.server.cli.score;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code vu score}. */
@Command(name = "score",
    description = "Compare what is found with gold labels: precision, recall, F1 per kind, roles, links, and how far a confidence can be trusted.",
    mixinStandardHelpOptions = true)
public final class ScoreCommand implements Callable<Integer> {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR",
      description =
      "Folder that holds gold/*.json and the texts they name, or golden acts (expected.json beside source.txt), or both corpus tables and golden "
          + "acts.")
  private Path folder;

  @Option(names = "--json", paramLabel = "FILE", description = "Write the figures and the misses to FILE.")
  private Path json;

  @Option(names = "--against", paramLabel = "FILE", description = "Print what changed since FILE, written by --json before.")
  private Path against;

  @Option(names = "--misses", paramLabel = "N", defaultValue = "0",
      description = "Print N of the labels missed, the findings without a label and the wrong answers (default: none).")
  private int misses;

  @Override
  public Integer call() throws IOException {
    List<Labelled> labels = Files.isDirectory(folder) ? Labels.of(folder) : List.of();
    if (labels.isEmpty()) throw new ParameterException(spec.commandLine(),
        "there are no labels in " + folder + ": no gold/*.json, no expected.json, no expected/*-actes.tsv");
    if (against != null && !Files.isReadable(against)) throw new ParameterException(spec.commandLine(), against + " cannot be read");
    JsonNode before = against == null ? null : before();
    Score score = score(LabelledActs.of(labels));
    PrintWriter out = spec.commandLine().getOut();
    ScoreReport.print(score, misses, out);
    if (json != null) Files.writeString(json, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(ScoreReport.json(score)) + "\n");
    if (before != null) ScoreReport.compare(before, score, out);
    score.unread().forEach(file -> spec.commandLine().getErr().println("no act read for " + file));
    return score.unread().isEmpty() ? 0 : 1;
  }

  private JsonNode before() {
    try {
      return MAPPER.readTree(against);
    } catch (JacksonException broken) {
      throw new ParameterException(spec.commandLine(), against + " is not a file that --json wrote", broken);
    }
  }

  /** Reads and compares every labelled text of a folder. */
  static Score score(Path folder) throws IOException {
    return score(LabelledActs.of(Labels.of(folder)));
  }

  static Score score(List<LabelledActs.Read> texts) {
    Score score = new Score();
    Scorer scorer = new Scorer(score, new LinkJudge(texts));
    texts.forEach(scorer::text);
    return score;
  }
}
