package vu.server.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import vu.indexer.IndexReport;
import vu.indexer.IndexRun;
import vu.indexer.model.Reading;

/** One index run as a command sees it: progress and refusals on standard error. */
final class Indexing {
  private Indexing() {}

  static IndexReport run(IndexPlace place, boolean fresh, int threads, PrintWriter err) {
    for (Path folder : place.folders()) if (!Files.exists(folder)) throw new CommandFailed(folder + " does not exist");
    Progress progress = new Progress(err);
    IndexReport report = IndexRun.run(place.folders(), new IndexRun.Settings(place.index(), fresh, threads), progress);
    progress.end();
    for (Reading.Refused refused : report.refused()) err.println("refused " + refused.path() + ": " + refused.reason());
    for (IndexReport.Duplicate same : report.duplicates()) err.println("same act " + same.path() + ": " + same.act() + " is kept from another file");
    report.organismes().problems().forEach(err::println);
    return report;
  }

  /** The counts, on one line. */
  static String summary(IndexReport report) {
    String counts =
        report.acts() + " acts: " + report.added() + " new, " + report.changed() + " changed, " + report.unchanged() + " unchanged, " + report.removed()
            + " removed, " + report.refused().size() + " refused";
    return report.committed() ? counts : counts + " (nothing to write)";
  }

  /** How the suggestions about organisations stand, on one line. */
  static String organisations(IndexReport.Organismes organismes) {
    String idle = organismes.idle() == 0 ? "" : ", " + organismes.idle() + " of them about names that no act has now";
    String left = organismes.problems().isEmpty() ? "" : " (left as it is until it is mended)";
    return "organisations: " + organismes.open() + (organismes.open() == 1 ? " suggestion" : " suggestions") + " to decide, " + organismes.decided() + " decided" + idle + ": " + organismes.file() + left;
  }
}
