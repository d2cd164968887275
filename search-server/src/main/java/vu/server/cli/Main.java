package vu.server.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import vu.indexer.index.IndexUnreadable;
import vu.server.cli.score.ScoreCommand;

/** {@code vu}: the list of commands, and what happens when one fails. */
@Command(
    name = "vu",
    description = "Search, follow and compare the deliberations of French local authorities.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      Serve.class, Index.class, HarvestCommand.class, Extract.class, Search.class, ChainCommand.class, ExportCommand.class, Grants.class,
      Resolve.class, ScoreCommand.class, Check.class, Generate.class})
public final class Main implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Print the stack trace when a command fails.")
  private boolean debug;

  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(new PrintStream(System.out, false, StandardCharsets.UTF_8), false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(out, err, args);
    System.exit(code);
  }

  /** Runs one command and says how it ended: see {@link vu.server.cli}. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    Main main = new Main();
    CommandLine line = new CommandLine(main).setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((error, command, parsed) -> main.failed(error, err));
    try {
      return line.execute(args);
    } finally {
      out.flush();
      err.flush();
    }
  }

  /** Without a command. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return Exit.WRONG_ARGUMENTS;
  }

  private int failed(Exception error, PrintWriter err) {
    if (debug) error.printStackTrace(err);
    else err.println("vu: " + message(error));
    return Exit.FAILED;
  }

  private static String message(Exception error) {
    if (error instanceof CommandFailed || error instanceof IndexUnreadable) return error.getMessage();
    if (error instanceof UncheckedIOException io) return io.getMessage() + ": " + io.getCause().getMessage();
    return error + " (--debug prints where)";
  }

  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"vu " + (version == null ? "(not packaged)" : version)};
    }
  }
}
