package vu.indexer.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.StringHelper;

/** Opening a commit of an index, and the version kept in its data. */
final class Commits {
  private Commits() {}

  /**
   * A folder without index passes.
   *
   * @throws IndexUnreadable when another version made the index
   */
  static void check(Directory directory, Path folder) throws IOException {
    if (!DirectoryReader.indexExists(directory)) return;
    String version = version(directory);
    if (Schema.VERSION.equals(version)) return;
    String made = version == null ? "by something else" : "with schema " + version;
    throw new IndexUnreadable("The index in " + folder + " was made " + made + ", this version reads schema " + Schema.VERSION
        + ": run vu index --fresh.");
  }

  private static String version(Directory directory) throws IOException {
    try {
      return SegmentInfos.readLatestCommit(directory).getUserData().get(Schema.VERSION_KEY);
    } catch (IndexFormatTooNewException | IndexFormatTooOldException e) {
      return "of another version of Lucene";
    }
  }

  /**
   * For searching.
   *
   * @throws IndexUnreadable when there is no index in the folder, or one of another version
   */
  static DirectoryReader open(Path folder) throws IOException {
    return open(folder, FSDirectory::open);
  }

  /** For reading once, see {@link #plain}; the same is thrown. */
  static DirectoryReader openOnce(Path folder) throws IOException {
    return open(folder, Commits::plain);
  }

  private interface Opening {
    Directory open(Path folder) throws IOException;
  }

  private static DirectoryReader open(Path folder, Opening how) throws IOException {
    if (!exists(folder)) throw new IndexUnreadable("There is no index in " + folder + ": run vu index DIR… first.");
    Directory directory = how.open(folder);
    check(directory, folder);
    return DirectoryReader.open(directory);
  }

  /** Without mapping files into memory: that is good for searching, and costs an index run more to set up than it has to read. */
  static Directory plain(Path folder) throws IOException {
    return new NIOFSDirectory(folder);
  }

  static boolean exists(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) return false;
    try (Directory directory = plain(folder)) {
      return DirectoryReader.indexExists(directory);
    }
  }

  /** Of the last commit, unlike that of any other; empty when there is none. */
  static String id(Path folder) throws IOException {
    try (Directory directory = plain(folder)) {
      return DirectoryReader.indexExists(directory) ? StringHelper.idToString(SegmentInfos.readLatestCommit(directory).getId()) : "";
    }
  }

  static void close(DirectoryReader reader) {
    try {
      reader.close();
      reader.directory().close();
    } catch (IOException e) {
      throw new UncheckedIOException("The index cannot be closed", e);
    }
  }

  static Map<String, String> data() {
    return Map.of(Schema.VERSION_KEY, Schema.VERSION);
  }
}
