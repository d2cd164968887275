package vu.indexer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import vu.indexer.IndexRunInputs.Input;
import vu.indexer.index.FileEntry;
import vu.indexer.model.ActId;
import vu.indexer.model.Reading;

/**
 * A file of the folders as this run finds it.
 *
 * @param sha256 of {@link Pipeline#VERSION} and its bytes, so that a file is read again when reading got better; empty when they cannot be read
 * @param unchanged true when it is as the index knows it and need not be read again
 */
record IndexRunFile(Input input, String sha256, boolean unchanged) {
  private static final int BUFFER = 1 << 16;

  /** In the order of the inputs. */
  static List<IndexRunFile> of(List<Input> inputs, IndexRunBefore before, IndexRunWorkers workers, IndexRun.Stages stages) {
    List<IndexRunFile> files = new ArrayList<>(workers.map(inputs, input -> of(input, before.file(input.shown()), stages)));
    while (findOrphans(files, before)) { }
    return files;
  }

  private static IndexRunFile of(Input input, FileEntry before, IndexRun.Stages stages) {
    String sha256 = sha256(input.file());
    boolean same = before != null && !sha256.isEmpty() && before.sha256().equals(sha256);
    return new IndexRunFile(input, sha256, same && !(before.awaitsOcr() && stages.recognises()));
  }

  /** A file that only repeated the act of a file that is now gone or changed must give it itself. */
  private static boolean findOrphans(List<IndexRunFile> files, IndexRunBefore before) {
    Set<ActId> kept = new HashSet<>();
    for (IndexRunFile file : files) if (file.unchanged()) kept.addAll(before.file(file.shown()).acts());
    boolean found = false;
    for (int at = 0; at < files.size(); at++) {
      IndexRunFile file = files.get(at);
      if (!file.unchanged() || kept.containsAll(before.file(file.shown()).duplicates())) continue;
      files.set(at, new IndexRunFile(file.input(), file.sha256(), false));
      found = true;
    }
    return found;
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

  private static String sha256(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(Pipeline.VERSION.getBytes(StandardCharsets.UTF_8));
      byte[] buffer = new byte[BUFFER];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) digest.update(buffer, 0, n);
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      return "";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
