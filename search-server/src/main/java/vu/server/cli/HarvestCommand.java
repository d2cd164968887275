package vu.server.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vu.indexer.Pipeline;
import vu.indexer.model.Reading;
import vu.server.harvest.Fetcher;
import vu.server.harvest.Harvest;
import vu.server.harvest.Source;
import vu.server.harvest.Target;

/** {@code vu harvest}. */
@Command(name = "harvest", description = "Download the files a published list names, politely; run again, only what has changed.",
    mixinStandardHelpOptions = true)
final class HarvestCommand implements Callable<Integer> {
  private static final int MILLIS = 1000;
  private static final long MEGABYTE = 1L << 20;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "LIST", description = "A list of deliberations (.csv), or a source (.json) that says where it is.")
  private Path list;

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for the files and their manifest.")
  private Path out;

  @Option(names = "--delay", paramLabel = "SECONDS", defaultValue = "1",
      description = "Pause between two requests to one host (default: ${DEFAULT-VALUE}).")
  private double delay;

  @Option(names = "--max-size", paramLabel = "MB", defaultValue = "64", description = "Largest file that is taken (default: ${DEFAULT-VALUE}).")
  private int maxSize;

  @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "120", description = "Longest time for one file (default: ${DEFAULT-VALUE}).")
  private int timeout;

  @Option(names = "--attempts", paramLabel = "N", defaultValue = "4",
      description = "How often a file is asked for when that fails in passing (default: ${DEFAULT-VALUE}).")
  private int attempts;

  @Option(names = "--allow-local", description = "Ask hosts that are not public too.")
  private boolean allowLocal;

  @Override
  public Integer call() throws InterruptedException {
    if (!(delay >= 0 && delay <= 3600)) throw new ParameterException(spec.commandLine(), "--delay must be from 0 to 3600 seconds");
    if (maxSize < 1 || timeout < 1 || attempts < 1)
      throw new ParameterException(spec.commandLine(), "--max-size, --timeout and --attempts must be 1 or more");
    if (!Files.exists(list)) throw new CommandFailed(list + " does not exist");
    Source source = list.toString().endsWith(".json") ? source() : new Source("liste", list.toString(), null, Set.of());
    List<Target> targets = targets(source.liste() == null ? null : list.resolveSibling(Path.of(source.liste()).getFileName()), source);
    Duration pause = Duration.ofMillis(Math.round(delay * MILLIS));
    if (source.delay() != null && source.delay().compareTo(pause) > 0) pause = source.delay();
    Fetcher.Limits limits = new Fetcher.Limits(maxSize * MEGABYTE, Duration.ofSeconds(timeout));
    return report(harvest(targets, new Harvest.Settings(limits, pause, attempts, allowLocal, source.hosts())));
  }

  private Source source() {
    try {
      return Source.read(list);
    } catch (IllegalArgumentException e) {
      throw new CommandFailed(e.getMessage());
    }
  }

  private List<Target> targets(Path csv, Source source) {
    if (csv == null) throw new CommandFailed("the source " + source.id()
        + " names no list: download it, put its file name under \"liste\", or give the list itself");
    return switch (Pipeline.standard().read(csv, csv.toString())) {
      case Reading.Refused refused -> throw new CommandFailed(csv + " is no list of deliberations: " + refused.reason());
      case Reading.Acts acts -> throw new CommandFailed(csv + " is no list of deliberations: its name must end with .csv");
      case Reading.Liste liste -> Target.of(liste.rows());
    };
  }

  private Harvest.Result harvest(List<Target> targets, Harvest.Settings settings) throws InterruptedException {
    // The addresses that were checked are those that are asked: a name is looked up once.
    Security.setProperty("networkaddress.cache.ttl", "-1");
    try (Progress progress = Progress.on(spec.commandLine().getErr(), "taken")) {
      return Harvest.run(targets, out, settings, progress::at);
    } catch (IllegalStateException e) {
      throw new CommandFailed(e.getMessage());
    }
  }

  private int report(Harvest.Result result) {
    PrintWriter err = spec.commandLine().getErr();
    result.refused().forEach(failure -> err.println("refused " + failure.url() + ": " + failure.reason()));
    String before = result.resumed() == 0 ? "" : ", " + result.resumed() + " taken before the interruption";
    spec.commandLine().getOut().println(
        result.taken() + " taken, " + result.unchanged() + " unchanged" + before + ", " + result.refused()
            .size() + " refused: " + out.resolve("manifest.jsonl"));
    return result.refused().isEmpty() ? Exit.DONE : Exit.SOME_REFUSED;
  }
}
