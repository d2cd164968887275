package vu.indexer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vu.indexer.IndexRunInputs.Input;
import vu.indexer.index.FileEntry;
import vu.indexer.model.Reading;

/**
 * A file of the folders as this run finds it.
 *
 * @param sha256 of {@link Pipeline#VERSION} and its bytes, so that a file is read again when reading got better; empty when they cannot be read
 * @param reading null when it is as the index knows it and was not read again
 */
record IndexRunFile(String shown, String sha256, Reading reading) {
  private static final int BUFFER = 1 << 16;

  /** @param before what the index knows of the file, or null */
  static IndexRunFile of(Input input, FileEntry before, IndexRun.Stages stages) {
    String sha256 = sha256(input.file());
    if (before != null && !sha256.isEmpty() && before.sha256().equals(sha256)) return new IndexRunFile(input.shown(), sha256, null);
    return new IndexRunFile(input.shown(), sha256, read(input, stages));
  }

  static IndexRunFile again(Input input, IndexRun.Stages stages) {
    return new IndexRunFile(input.shown(), sha256(input.file()), read(input, stages));
  }

  /** One bad document never stops a run: this is the one place where a failure of reading is caught. */
  private static Reading read(Input input, IndexRun.Stages stages) {
    try {
      return stages.read(input.file(), input.shown());
    } catch (RuntimeException | StackOverflowError e) {
      return new Reading.Refused(input.shown(), "illisible", "erreur pendant la lecture : " + e);
    }
  }

  boolean unchanged() {
    return reading == null;
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
