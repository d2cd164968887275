package vu.server.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    synopsisSubcommandLabel = "COMMAND")
public final class Main implements Callable<Integer> {
  /** By the names of their annotations, which are not read before a command is called. */
  private record Named(String name, Class<?> command) {}

  private static final List<Named> COMMANDS = List.of(new Named("serve", Serve.class), new Named("index", Index.class),
      new Named("harvest", HarvestCommand.class), new Named("extract", Extract.class), new Named("search", Search.class),
      new Named("chain", ChainCommand.class), new Named("export", ExportCommand.class), new Named("grants", Grants.class),
      new Named("resolve", Resolve.class), new Named("score", ScoreCommand.class), new Named("check", Check.class),
      new Named("generate", Generate.class));

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
    CommandLine line = line(main, asked(args)).setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((error, command, parsed) -> main.failed(error, err));
    try {
      return line.execute(args);
    } finally {
      out.flush();
      err.flush();
    }
  }

  /** All commands, for what tells of them. */
  public static CommandLine all() {
    return line(new Main(), COMMANDS);
  }

  private static CommandLine line(Main main, List<Named> commands) {
    CommandLine line = new CommandLine(main);
    commands.forEach(command -> line.addSubcommand(command.name(), command.command()));
    return line;
  }

  /** Setting up a command takes time, and twelve take long: the one that is called is enough. Help and mistakes need all. */
  private static List<Named> asked(String... args) {
    List<Named> called = COMMANDS.stream().filter(command -> args.length > 0 && command.name().equals(args[0])).toList();
    return called.isEmpty() ? COMMANDS : called;
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
