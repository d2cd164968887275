package vu.indexer.run;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import vu.indexer.index.StoreWriter;
import vu.indexer.ingest.ocr.OcrMode;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Reading;
import vu.indexer.resolve.ActRegistry;
import vu.indexer.run.FoundFile.Hashed;
import vu.indexer.run.Inputs.Input;

/**
 * Folders → index. After a run the index mirrors the folders: what is new is read, what is gone is removed, what is the same
 * is left alone. Links are made again when acts arrive or leave, and everything is written in one commit at the end, so that
 * a run that is killed leaves the index as it was. What may be one organisation under two names is written beside the index
 * for a user to decide: see {@link OrganismeFile}.
 */
public final class IndexRun {
  /**
   * @param index folder of the index, made when it is missing
   * @param fresh true to read everything again, whatever the index holds
   * @param threads 1 or more
   * @param ocr whether pages that are images are read
   * @param rehash true to hash every file, also those that look as they did when they were hashed
   */
  public record Settings(Path index, boolean fresh, int threads, OcrMode ocr, boolean rehash) {
    public Settings(Path index, boolean fresh, int threads) {
      this(index, fresh, threads, OcrMode.AUTO, false);
    }

    public Settings {
      if (threads < 1) throw new IllegalArgumentException("threads " + threads + " is not 1 or more");
    }
  }

  /** Told of each new or changed file that is read, by the thread of the run. */
  public interface Progress {
    Progress NONE = (done, total) -> {};

    void at(int done, int total);
  }

  /** The stages a run goes through for each folder, each file and each act. */
  interface Stages {
    default DirectoryStream<Path> list(Path folder) throws IOException {
      return Files.newDirectoryStream(folder);
    }

    Reading read(Path file, String shown);

    AnalysedAct link(DraftAct draft, ActRegistry registry);

    /** Whether pages that are images can be read, so that a file that was refused for want of it is read again. */
    default boolean recognises() {
      return false;
    }
  }

  private final Settings settings;
  private final Stages stages;
  private final Progress progress;

  IndexRun(Settings settings, Stages stages, Progress progress) {
    this.settings = settings;
    this.stages = stages;
    this.progress = progress;
  }

  /**
   * Makes the index of these files and folders, and nothing else.
   *
   * @throws vu.indexer.index.IndexUnreadable when the index is of another version or being written, with what to do about it
   */
  public static IndexReport run(List<Path> inputs, Settings settings, Progress progress) {
    return new IndexRun(settings, new LazyStages(settings), progress).run(inputs);
  }

  IndexReport run(List<Path> paths) {
    try (Workers workers = new Workers(settings.threads());
        StoreWriter writer = StoreWriter.open(settings.index(), settings.fresh());
        Drafts drafts = new Drafts(settings.index())) {
      Future<IndexBefore> opened = workers.begin(() -> settings.fresh() ? IndexBefore.NOTHING : IndexBefore.open(settings.index()));
      FileHashes hashes = FileHashes.of(settings.index(), settings.fresh() || settings.rehash());
      Inputs.Walk walk = Inputs.of(paths, stages::list);
      List<ClosedFolder> closed = closed(walk, hashes);
      List<Hashed> hashed = hashed(walk.inputs(), hashes, workers);
      try (IndexBefore before = Workers.answer(opened)) {
        List<FoundFile> files = FoundFile.of(hashed, closed, before, stages);
        Plan plan = new Plan(before, files, drafts, stages);
        closed.forEach(folder -> plan.add(folder, files.stream().filter(file -> !file.isSeen() && folder.holds(file.shown())).count()));
        read(files.stream().filter(file -> !file.unchanged()).toList(), plan, workers);
        plan.matchLists();
        IndexReport report = plan.nothingToDo() ? plan.report(0, false, organismes(before, writer)) : write(plan, writer, workers);
        return report.noting(walk.passed());
      }
    }
  }

  /** A folder that is empty is closed too when its files lay on another device, which is not there now. */
  private static List<ClosedFolder> closed(Inputs.Walk walk, FileHashes hashes) {
    Stream<ClosedFolder> absent = walk.empty().stream().filter(folder -> hashes.hadAnotherDevice(folder.folder(), folder.device()));
    List<ClosedFolder> closed = Stream.concat(walk.closed().stream(), absent).toList();
    closed.forEach(folder -> hashes.keep(folder.folder()));
    return closed;
  }

  /** Only the files that must be opened are worth several threads. */
  private static List<Hashed> hashed(List<Input> inputs, FileHashes hashes, Workers workers) {
    List<Input> strange = inputs.stream().filter(input -> !hashes.remembers(input.file(), input.look())).toList();
    Map<String, String> read = new HashMap<>();
    workers.stream(strange, input -> new Hashed(input, hashes.sha256(input.file(), input.look())),
        file -> read.put(file.input().shown(), file.sha256()));
    List<Hashed> hashed = new ArrayList<>(inputs.size());
    for (Input input : inputs) {
      String sha256 = read.get(input.shown());
      hashed.add(new Hashed(input, sha256 != null ? sha256 : hashes.sha256(input.file(), input.look())));
    }
    hashes.write();
    return hashed;
  }

  private IndexReport write(Plan plan, StoreWriter writer, Workers workers) {
    OrganismeFile file = OrganismeFile.read(settings.index());
    Future<OrganismeFile.Findings> found = workers.begin(() -> file.findings(plan.organismes()));
    int relinked = plan.write(writer, workers);
    writer.commit();
    return plan.report(relinked, true, file.update(Workers.answer(found), new OrganismeNote(settings.index(), writer.lastCommit())));
  }

  /** A decision may have been edited since the last run, so that even a run with nothing to write looks at the file. */
  private IndexReport.Organismes organismes(IndexBefore before, StoreWriter writer) {
    OrganismeNote note = new OrganismeNote(settings.index(), writer.lastCommit());
    return note.read().orElseGet(() -> {
      OrganismeFile file = OrganismeFile.read(settings.index());
      return file.update(file.findings(before.organismes()), note);
    });
  }

  /** Reads several files at a time; the plan hears of them in order, whatever the number of threads. */
  private void read(List<FoundFile> files, Plan plan, Workers workers) {
    AtomicInteger done = new AtomicInteger();
    workers.stream(
        files,
        file -> new Read(file, file.read(stages)),
        read -> {
          plan.add(read.file(), read.reading());
          progress.at(done.incrementAndGet(), files.size());
        });
  }

  private record Read(FoundFile file, Reading reading) {}
}
