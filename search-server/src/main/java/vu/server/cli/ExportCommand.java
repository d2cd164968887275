package vu.server.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vu.server.Services;
import vu.server.api.Export;
import vu.server.export.ActsArchive;
import vu.server.export.ActSelection;
import vu.server.search.SearchRequest;
import vu.server.search.Sort;

/** {@code vu export}. */
@Command(name = "export", description = "Give out everything an index holds, or what a search finds.", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "KIND",
      description = "acts, references, spending, organisations, graph, scdl-deliberations, scdl-subventions (each with -rapport), akn or evidence.")
  private String kind;

  @Option(names = "--out", paramLabel = "FILE",
      description = "File to write (default: standard output); for akn also a folder, with a file for each act.")
  private Path out;

  @Option(names = "--format", paramLabel = "FORMAT",
      description = "csv, jsonl, gexf, graphml or zip (default: what the name of the file says, else the first the kind has).")
  private String format;

  @Option(names = "--query", paramLabel = "QUERY", defaultValue = "", description = "Only the acts this search finds.")
  private String query;

  @Option(names = "--index", paramLabel = "DIR", description = "Folder of the index (default: .vu/index).")
  private Path index;

  @Override
  public Integer call() throws IOException {
    Export export = export();
    boolean toFolder = kind.equals("akn") && out != null && !out.toString().endsWith(".zip");
    if (export.format().equals("zip") && out == null) throw new ParameterException(spec.commandLine(), kind + " is a ZIP: give --out FILE.zip");
    Services services = IndexPlace.open(IndexPlace.reading(index));
    try {
      ActSelection selection = ActSelection.of(services, new SearchRequest(query, Map.of(), Sort.PERTINENCE, 0, 0));
      if (toFolder) ActsArchive.folder(selection.acts(), out);
      else write(export, selection);
      if (kind.equals("scdl-deliberations")) spec.commandLine().getErr()
          .println("acts that lack something the table requires are left out: vu export scdl-deliberations-rapport says what");
    } finally {
      services.search().close();
    }
    return Exit.DONE;
  }

  private Export export() {
    List<Export> kinds = Export.ALL.stream().filter(export -> export.kind().equals(kind)).toList();
    if (kinds.isEmpty()) throw wrong("no export is called " + kind + "; accepted: " + Export.ALL.stream().map(Export::kind).distinct()
        .collect(Collectors.joining(", ")));
    String wanted = Objects.requireNonNullElse(format, extension(kinds));
    return kinds.stream().filter(export -> export.format().equals(wanted)).findFirst()
        .orElseThrow(() -> wrong(kind + " has no format " + wanted + "; accepted: " + kinds.stream().map(Export::format)
            .collect(Collectors.joining(", "))));
  }

  /** The format the name of the file tells, when the kind has it. */
  private String extension(List<Export> kinds) {
    String name = out == null ? "" : out.getFileName().toString();
    String told = name.substring(name.lastIndexOf('.') + 1);
    return kinds.stream().map(Export::format).filter(told::equals).findFirst().orElse(kinds.getFirst().format());
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private void write(Export export, ActSelection selection) throws IOException {
    if (out == null) {
      try (OutputStream stream = new TextOutput(spec.commandLine().getOut())) {
        export.body().write(selection, stream);
      }
      return;
    }
    if (out.toAbsolutePath().getParent() != null) Files.createDirectories(out.toAbsolutePath().getParent());
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out))) {
      export.body().write(selection, file);
    }
  }

  /** Bytes of UTF-8 as characters for a writer; a character that is cut between two writes waits for its rest. */
  private static final class TextOutput extends OutputStream {
    private final PrintWriter out;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    TextOutput(PrintWriter out) {
      this.out = out;
    }

    @Override
    public void write(int b) {
      line.write(b);
      if (b == '\n') flush();
    }

    @Override
    public void flush() {
      out.write(line.toString(StandardCharsets.UTF_8));
      line.reset();
    }

    @Override
    public void close() {
      flush();
      out.flush();
    }
  }
}
