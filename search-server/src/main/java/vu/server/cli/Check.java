package vu.server.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vu.indexer.index.LuceneStore;

/** {@code vu check}. */
@Command(name = "check", description = "Verify an index: every stored act, every edge has both ends, counts agree.", mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--index", paramLabel = "DIR", description = "Folder of the index (default: .vu/index).")
  private Path index;

  @Override
  public Integer call() {
    Path folder = IndexPlace.reading(index);
    try (LuceneStore store = LuceneStore.open(folder)) {
      List<String> problems = StoreCheck.of(store);
      if (!problems.isEmpty()) {
        problems.forEach(spec.commandLine().getErr()::println);
        throw new CommandFailed("the index in " + folder + " does not agree with itself; make it again with vu index --fresh");
      }
      spec.commandLine().getOut().println(store.acts().size() + " acts and " + store.edges().size() + " citations: all agree");
    }
    return Exit.DONE;
  }
}
