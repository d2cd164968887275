package vu.indexer.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vu.indexer.Pipeline;
import vu.indexer.index.FileEntry;
import vu.indexer.model.ActId;
import vu.indexer.model.Reading;
import vu.indexer.run.Inputs.Input;

/**
 * A file of the folders as this run finds it.
 *
 * @param known what the index knows of it, or null
 * @param sha256 of {@link Pipeline#VERSION} and its bytes, so that a file is read again when reading got better; empty when they
 *     cannot be read
 * @param unchanged true when it is as the index knows it and need not be read again
 */
record FoundFile(Input input, FileEntry known, String sha256, boolean unchanged) {
  /** @param sha256 see {@link FileHashes#sha256} */
  record Hashed(Input input, String sha256) {}

  /** In the order of the paths shown. */
  static List<FoundFile> of(List<Hashed> hashed, List<ClosedFolder> closed, IndexBefore before, IndexRun.Stages stages) {
    List<FoundFile> files = new ArrayList<>(hashed.size());
    for (Hashed file : hashed) files.add(of(file.input(), file.sha256(), before.file(file.input().shown()), stages));
    if (!closed.isEmpty()) addUnseen(files, closed, before);
    while (findOrphans(files)) { }
    return files;
  }

  /** Files of folders that cannot be looked into are as they were. */
  private static void addUnseen(List<FoundFile> files, List<ClosedFolder> closed, IndexBefore before) {
    Set<String> seen = new HashSet<>();
    for (FoundFile file : files) seen.add(file.shown());
    for (ClosedFolder folder : closed) seen.add(folder.shown());
    for (FileEntry known : before.files().values()) {
      if (seen.contains(known.path()) || closed.stream().noneMatch(folder -> folder.holds(known.path()))) continue;
      files.add(new FoundFile(new Input(null, known.path(), null), known, known.sha256(), true));
    }
    files.sort(Comparator.comparing(FoundFile::shown));
  }

  private static FoundFile of(Input input, String sha256, FileEntry before, IndexRun.Stages stages) {
    boolean same = before != null && !sha256.isEmpty() && before.sha256().equals(sha256);
    return new FoundFile(input, before, sha256, same && !(before.awaitsOcr() && stages.recognises()));
  }

  /** A file that only repeated the act of a file that is now gone or changed must give it itself. */
  private static boolean findOrphans(List<FoundFile> files) {
    if (files.stream().noneMatch(FoundFile::repeats)) return false;
    Set<ActId> kept = new HashSet<>();
    for (FoundFile file : files) if (file.unchanged()) kept.addAll(file.known().acts());
    boolean found = false;
    for (int at = 0; at < files.size(); at++) {
      FoundFile file = files.get(at);
      if (!file.repeats() || kept.containsAll(file.known().duplicates())) continue;
      files.set(at, new FoundFile(file.input(), file.known(), file.sha256(), false));
      found = true;
    }
    return found;
  }

  private boolean repeats() {
    return unchanged && isSeen() && !known.duplicates().isEmpty();
  }

  /** False when its folder cannot be looked into. */
  boolean isSeen() {
    return input.file() != null;
  }

  String shown() {
    return input.shown();
  }

  /** One bad document never stops a run. */
  Reading read(IndexRun.Stages stages) {
    try {
      return stages.read(input.file(), shown());
    } catch (RuntimeException | StackOverflowError e) {
      return Reading.Refused.failed(shown(), e);
    }
  }
}
