package vu.server.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import vu.indexer.model.Reading;
import vu.indexer.run.IndexReport;
import vu.indexer.run.IndexRun;

/** One index run as a command sees it: progress and refusals on standard error, a report beside the index. */
final class Indexing {
  private Indexing() {}

  /**
   * @param fresh true to read everything again
   * @param rehash true to hash every file
   * @param threads files read at a time, 1 or more
   */
  record Effort(boolean fresh, boolean rehash, int threads) {
    /** What is new or changed. */
    static Effort usual(int threads) {
      return new Effort(false, false, threads);
    }
  }

  static RunReport run(IndexPlace place, Effort effort, PrintWriter err) {
    for (Path folder : place.folders()) if (!Files.exists(folder)) throw new CommandFailed(folder + " does not exist");
    Instant start = Instant.now();
    IndexReport report;
    try (Progress progress = Progress.on(err, "read")) {
      report = IndexRun.run(place.folders(), settings(place, effort), progress);
    }
    Instant end = Instant.now();
    for (Reading.Refused refused : report.refused()) err.println("refused " + refused.path() + ": " + refused.reason());
    for (IndexReport.Note note : report.notes()) err.println("note " + note.path() + ": " + note.message());
    for (IndexReport.Duplicate same : report.duplicates()) err.println("same act " + same.path() + ": " + same.act() + " is kept from another file");
    report.organismes().problems().forEach(err::println);
    RunReport told = new RunReport(report, end, Duration.between(start, end));
    told.write(RunReport.beside(place.index()));
    return told;
  }

  private static IndexRun.Settings settings(IndexPlace place, Effort effort) {
    return new IndexRun.Settings(place.index(), effort.fresh(), effort.threads(), place.ocr(), effort.rehash());
  }
}
