package vu.server.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vu.server.Services;
import vu.server.api.Json;
import vu.server.api.SubventionResource;
import vu.server.subvention.DeclaredFile;
import vu.server.subvention.GrantComparison;
import vu.server.subvention.Liberty;

/** {@code vu grants}. */
@Command(
    name = "grants",
    description = "Compare the grants voted above the threshold of decree 2017-779 with a file of declared ones (SCDL subventions).",
    mixinStandardHelpOptions = true)
final class Grants implements Callable<Integer> {
  enum Format { CSV, JSON }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE.csv", description = "Declared grants; read leniently, every liberty is told.")
  private Path file;

  @Option(names = "--threshold", paramLabel = "EUROS", defaultValue = "23000",
      description = "Euros a year above which a grant must be declared (default: ${DEFAULT-VALUE}).")
  private BigDecimal threshold;

  @Option(
      names = "--year", paramLabel = "YEAR",
      description = "Year the file is about, any number of times: votes of other years are not called undeclared (default: the years of its lines).")
  private List<Integer> years;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "CSV", description = "csv or json (default: csv).")
  private Format format;

  @Option(names = "--index", paramLabel = "DIR", description = "Folder of the index (default: .vu/index).")
  private Path index;

  /** Exit code 1 when a line of the file had to be left out. */
  @Override
  public Integer call() throws IOException {
    DeclaredFile declared = read();
    Services services = IndexPlace.open(IndexPlace.reading(index));
    try {
      GrantComparison.Result result = GrantComparison.of(services, declared.lines(), threshold, years == null ? Set.of() : Set.copyOf(years));
      List<Liberty> liberties = new ArrayList<>(declared.liberties());
      liberties.addAll(result.left());
      write(result, liberties);
      return liberties.stream().anyMatch(liberty -> liberty.message().contains("laissée de côté")) ? Exit.SOME_REFUSED : Exit.DONE;
    } finally {
      services.search().close();
    }
  }

  private DeclaredFile read() throws IOException {
    if (!Files.isRegularFile(file)) throw new CommandFailed("there is no file " + file);
    try {
      return DeclaredFile.read(Files.readAllBytes(file));
    } catch (IllegalArgumentException e) {
      throw new CommandFailed(file + ": " + e.getMessage());
    }
  }

  private void write(GrantComparison.Result result, List<Liberty> liberties) throws IOException {
    PrintWriter out = spec.commandLine().getOut(), err = spec.commandLine().getErr();
    switch (format) {
      case CSV -> {
        SubventionResource.compared(result.lines()).csv(out);
        liberties.forEach(liberty -> err.println(file + ":" + liberty.line() + ": " + liberty.message()));
      }
      case JSON -> out.println(Json.pretty(SubventionResource.compared(result.lines(), liberties, threshold)));
    }
  }
}
