package vu.server.cli;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vu.indexer.Pipeline;
import vu.indexer.export.ActJson;
import vu.indexer.ingest.ocr.OcrMode;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Problem;
import vu.indexer.model.Reading;
import vu.server.api.Json;

/** {@code vu extract}: what is read in files, without an index. */
@Command(name = "extract", description = "Print what is found in files: one JSON object per act and line.", mixinStandardHelpOptions = true)
final class Extract implements Callable<Integer> {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Acts; their references are resolved among one another.")
  private List<Path> files = List.of();

  @Option(names = "--with-text", description = "Give the text of the file of each act as source.text.")
  private boolean withText;

  @Option(names = "--ocr", paramLabel = "auto|never", defaultValue = "AUTO", description = "Whether pages that are images are read (default: auto).")
  private OcrMode ocr;

  @Option(names = "--fragments", paramLabel = "FILE", description = "Read lines {\"id\",\"text\"} as bare sentences, without layout.")
  private Path fragments;

  @Override
  public Integer call() throws IOException {
    if (files.isEmpty() == (fragments == null)) throw new ParameterException(spec.commandLine(), "Give files, or --fragments with a file");
    return fragments == null ? acts() : fragments();
  }

  private int acts() {
    Pipeline pipeline = Pipeline.with(ocr);
    List<DraftAct> drafts = new ArrayList<>();
    Map<String, String> texts = new HashMap<>();
    boolean isRefused = false;
    for (Path file : files) {
      switch (pipeline.read(file, file.toString().replace(File.separatorChar, '/'))) {
        case Reading.Acts read -> {
          drafts.addAll(read.acts());
          texts.put(read.path(), read.text());
          for (Problem problem : read.problems()) spec.commandLine().getErr().println("note " + read.path() + ": " + problem.message());
        }
        case Reading.Liste liste -> drafts.addAll(pipeline.listed(liste));
        case Reading.Refused refused -> {
          isRefused = true;
          refuse(refused.path(), refused.reason());
        }
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    for (AnalysedAct act : pipeline.link(drafts)) out.print((withText ? ActJson.line(act, texts.get(act.source().path())) : ActJson.line(act, false)) + "\n");
    return isRefused ? Exit.SOME_REFUSED : Exit.DONE;
  }

  private int fragments() throws IOException {
    if (!Files.isReadable(fragments)) throw new CommandFailed(fragments + " cannot be read");
    Pipeline pipeline = Pipeline.standard();
    PrintWriter out = spec.commandLine().getOut();
    boolean isRefused = false;
    try (BufferedReader lines = Files.newBufferedReader(fragments, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) continue;
        JsonNode fragment = fragment(line);
        if (fragment == null) {
          isRefused = true;
          refuse(fragments + ":" + number, "not a JSON object with a text under \"text\"");
        } else {
          out.print(Json.line(ActJson.fragment(fragment.path("id").asString(null), pipeline.fragment(fragment.path("text").asString()))) + "\n");
        }
      }
    }
    return isRefused ? Exit.SOME_REFUSED : Exit.DONE;
  }

  /** The fragment on a line, or null. */
  private static JsonNode fragment(String line) {
    try {
      JsonNode node = MAPPER.readTree(line);
      return node.path("text").isString() ? node : null;
    } catch (JacksonException e) {
      return null;
    }
  }

  private void refuse(String path, String reason) {
    spec.commandLine().getErr().println("refused " + path + ": " + reason);
  }
}
