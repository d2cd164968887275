package vu.indexer.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/** The version of an index, kept in the data of its commits. */
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
    throw new IndexUnreadable("The index in " + folder + " was made " + made + ", this version reads schema " + Schema.VERSION + ": run vu index --fresh.");
  }

  private static String version(Directory directory) throws IOException {
    try {
      return SegmentInfos.readLatestCommit(directory).getUserData().get(Schema.VERSION_KEY);
    } catch (IndexFormatTooNewException | IndexFormatTooOldException e) {
      return "of another version of Lucene";
    }
  }

  static Map<String, String> data() {
    return Map.of(Schema.VERSION_KEY, Schema.VERSION);
  }
}
