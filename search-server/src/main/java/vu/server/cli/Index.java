package vu.server.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vu.indexer.ingest.ocr.OcrMode;
import vu.indexer.run.IndexReport;

/** {@code vu index}. */
@Command(name = "index", description = "Index folders: what is new is read, what is gone is removed.", mixinStandardHelpOptions = true)
final class Index implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders or files to index.")
  private List<Path> folders;

  @Option(names = "--index", paramLabel = "DIR", description = "Folder of the index (default: below .vu).")
  private Path index;

  @Option(names = "--ocr", paramLabel = "auto|never", defaultValue = "AUTO", description = "Whether pages that are images are read (default: auto).")
  private OcrMode ocr;

  @Option(names = "--fresh", description = "Read everything again.")
  private boolean fresh;

  @Option(names = "--rehash", description = "Hash every file, also those whose size and dates did not change.")
  private boolean rehash;

  @Option(names = "--threads", paramLabel = "N", description = "Files read at a time (default: one for each processor).")
  private Integer threads;

  @Option(names = "--report", paramLabel = "FILE", description = "Write the report of the run, as JSON, to this file too.")
  private Path reportFile;

  @Option(names = "--watch", description = "Go on: index each change in the folders within two seconds, until interrupted.")
  private boolean watch;

  @Override
  public Integer call() throws InterruptedException {
    if (threads != null && threads < 1) throw new ParameterException(spec.commandLine(), "--threads must be 1 or more");
    IndexPlace place = IndexPlace.of(folders, index, ocr);
    int workers = threads != null ? threads : Runtime.getRuntime().availableProcessors();
    RunReport told = Indexing.run(place, new Indexing.Effort(fresh, rehash, workers), spec.commandLine().getErr());
    told.print(spec.commandLine().getOut());
    if (reportFile != null) told.write(reportFile);
    if (watch) new Updates(place, workers, spec.commandLine().getErr()).follow(() -> false, () -> { });
    IndexReport report = told.report();
    return report.refused().isEmpty() && report.organismes().problems().isEmpty() ? Exit.DONE : Exit.SOME_REFUSED;
  }
}
