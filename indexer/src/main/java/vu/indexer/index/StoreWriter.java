package vu.indexer.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;

/**
 * Writes acts and files to an index. Nothing is seen by readers before {@link #commit()}; a writer closed or killed without
 * it leaves the index as it was. {@code put} may be called by several threads at once.
 */
public final class StoreWriter implements AutoCloseable {
  private static final double BUFFER_MB = 128;
  /** What the run of a day adds is smaller, and is merged with its like: the acts of years are not written anew because ten changed. */
  private static final double SMALL_SEGMENT_MB = 1;

  private final Path folder;
  private final Lock lock;
  private final IndexWriterConfig.OpenMode mode;
  private final ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
  private IndexWriter writer;

  private StoreWriter(Path folder, Lock lock, IndexWriterConfig.OpenMode mode) {
    this.folder = folder;
    this.lock = lock;
    this.mode = mode;
  }

  /**
   * @param fresh true to start from nothing, whatever the folder holds
   * @throws IndexUnreadable when another version made the index, or another process is writing it
   */
  public static StoreWriter open(Path folder, boolean fresh) {
    try (Directory directory = Commits.plain(folder)) {
      if (!fresh) Commits.check(directory, folder);
      IndexWriterConfig.OpenMode mode = fresh ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.CREATE_OR_APPEND;
      return new StoreWriter(folder, directory.obtainLock(IndexWriter.WRITE_LOCK_NAME), mode);
    } catch (LockObtainFailedException e) {
      throw new IndexUnreadable("The index in " + folder + " is being written by another process: wait until it ends.");
    } catch (IOException e) {
      throw new UncheckedIOException("The index in " + folder + " cannot be written", e);
    }
  }

  /** Made for the first change, under the lock that is held: a run that finds nothing to do needs no more than that. */
  private synchronized IndexWriter writer() throws IOException {
    if (writer != null) return writer;
    IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
    config.setOpenMode(mode);
    config.setRAMBufferSizeMB(BUFFER_MB);
    config.setCommitOnClose(false);
    config.setMergeScheduler(merges);
    config.setMergePolicy(new TieredMergePolicy().setFloorSegmentMB(SMALL_SEGMENT_MB));
    writer = new IndexWriter(new NIOFSDirectory(folder, NoLockFactory.INSTANCE), config);
    return writer;
  }

  /**
   * Adds an act, or replaces the one of the same id.
   *
   * @param key what its printed number alone gives as a key, or null
   * @param asks what its citations ask of the acts held, see {@link Holdings#asking}
   */
  public void put(AnalysedAct act, String key, Collection<String> asks) {
    write(() -> writer().updateDocument(new Term(Schema.ACT, act.id().toString()), ActMapper.document(act, key, asks)));
  }

  public void remove(ActId act) {
    write(() -> writer().deleteDocuments(new Term(Schema.ACT, act.toString())));
  }

  /** Adds what is known of a file, or replaces it. */
  public void put(FileEntry file) {
    write(() -> writer().updateDocument(new Term(Schema.FILE, file.path()), ActMapper.document(file)));
  }

  public void removeFile(String path) {
    write(() -> writer().deleteDocuments(new Term(Schema.FILE, path)));
  }

  /** Merges of segments are ended first: one that still goes on when the writer is closed was for nothing, and begins anew in each run. */
  public void commit() {
    write(
        () -> {
          writer().flush();
          merges.sync();
          lock.ensureValid();
          writer().setLiveCommitData(Commits.data().entrySet());
          return writer().commit();
        });
  }

  /** What tells the last commit from all others; empty when there is none. */
  public String lastCommit() {
    try {
      return Commits.id(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("The index in " + folder + " cannot be read", e);
    }
  }

  @Override
  public void close() {
    write(
        () -> {
          try {
            if (writer != null) {
              writer.close();
              writer.getDirectory().close();
            }
          } finally {
            lock.close();
          }
          return 0L;
        });
  }

  private interface Write {
    long run() throws IOException;
  }

  private static void write(Write write) {
    try {
      write.run();
    } catch (IOException e) {
      throw new UncheckedIOException("The index cannot be written", e);
    }
  }
}
