package vu.server.cli;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vu.server.synthetic.SyntheticCorpus;

/** {@code vu generate}. */
@Command(name = "generate", description = "Write a synthetic corpus: the same bytes for the same seed.", mixinStandardHelpOptions = true)
final class Generate implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "N", description = "Acts to write.")
  private int count;

  @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Another number, other acts (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder to write into; new or empty.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    if (count < 1 || count > SyntheticCorpus.MAX_ACTS) throw new ParameterException(spec.commandLine(), "N must be from 1 to " + SyntheticCorpus.MAX_ACTS);
    try (Progress progress = Progress.on(spec.commandLine().getErr(), "written")) {
      new SyntheticCorpus(count, seed).write(out, done -> progress.at(done, count));
    } catch (DirectoryNotEmptyException e) {
      throw new CommandFailed(out + " is not empty: acts of two corpora would mix");
    }
    spec.commandLine().getOut().println(count + (count == 1 ? " act" : " acts") + " in " + out);
    return Exit.DONE;
  }
}
