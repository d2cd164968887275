package vu.indexer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vu.indexer.IndexRunInputs.Input;
import vu.indexer.index.FileEntry;
import vu.indexer.model.ActId;
import vu.indexer.model.Reading;

/**
 * A file of the folders as this run finds it.
 *
 * @param known what the index knows of it, or null
 * @param sha256 of {@link Pipeline#VERSION} and its bytes, so that a file is read again when reading got better; empty when they
 *     cannot be read
 * @param unchanged true when it is as the index knows it and need not be read again
 */
record IndexRunFile(Input input, FileEntry known, String sha256, boolean unchanged) {
  /** @param sha256 see {@link IndexRunHashes#sha256} */
  record Hashed(Input input, String sha256) {}

  /** In the order of the paths shown. */
  static List<IndexRunFile> of(List<Hashed> hashed, List<IndexRunClosed> closed, IndexRunBefore before, IndexRun.Stages stages) {
    List<IndexRunFile> files = new ArrayList<>(hashed.size());
    for (Hashed file : hashed) files.add(of(file.input(), file.sha256(), before.file(file.input().shown()), stages));
    if (!closed.isEmpty()) addUnseen(files, closed, before);
    while (findOrphans(files)) { }
    return files;
  }

  /** Files of folders that cannot be looked into are as they were. */
  private static void addUnseen(List<IndexRunFile> files, List<IndexRunClosed> closed, IndexRunBefore before) {
    Set<String> seen = new HashSet<>();
    for (IndexRunFile file : files) seen.add(file.shown());
    for (IndexRunClosed folder : closed) seen.add(folder.shown());
    for (FileEntry known : before.files().values()) {
      if (seen.contains(known.path()) || closed.stream().noneMatch(folder -> folder.holds(known.path()))) continue;
      files.add(new IndexRunFile(new Input(null, known.path(), null), known, known.sha256(), true));
    }
    files.sort(Comparator.comparing(IndexRunFile::shown));
  }

  private static IndexRunFile of(Input input, String sha256, FileEntry before, IndexRun.Stages stages) {
    boolean same = before != null && !sha256.isEmpty() && before.sha256().equals(sha256);
    return new IndexRunFile(input, before, sha256, same && !(before.awaitsOcr() && stages.recognises()));
  }

  /** A file that only repeated the act of a file that is now gone or changed must give it itself. */
  private static boolean findOrphans(List<IndexRunFile> files) {
    if (files.stream().noneMatch(IndexRunFile::repeats)) return false;
    Set<ActId> kept = new HashSet<>();
    for (IndexRunFile file : files) if (file.unchanged()) kept.addAll(file.known().acts());
    boolean found = false;
    for (int at = 0; at < files.size(); at++) {
      IndexRunFile file = files.get(at);
      if (!file.repeats() || kept.containsAll(file.known().duplicates())) continue;
      files.set(at, new IndexRunFile(file.input(), file.known(), file.sha256(), false));
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
