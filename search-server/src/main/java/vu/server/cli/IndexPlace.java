package vu.server.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import vu.indexer.index.LuceneStore;
import vu.indexer.ingest.FileReader;
import vu.indexer.ingest.ocr.OcrMode;
import vu.server.Services;
import vu.server.search.lucene.LuceneBackend;

/**
 * Which folders are indexed and where their index lies.
 *
 * @param folders what to index; empty to take the index as it is
 * @param index folder of the index
 * @param ocr whether pages that are images are read
 */
record IndexPlace(List<Path> folders, Path index, OcrMode ocr) {
  /** Kept, because a logger that nothing holds forgets its level. Without the vector module Lucene is slower, which is no news. */
  private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization");

  static {
    VECTORS.setLevel(Level.SEVERE);
  }

  /** Where pages that are images are read when that can be done. */
  IndexPlace(List<Path> folders, Path index) {
    this(folders, index, OcrMode.AUTO);
  }

  /**
   * The index of these folders. Other folders have another index, so that they do not mix with the demonstration.
   *
   * @param folders empty for {@code corpus/acts}, else {@code corpus}, of the current directory or of the program
   * @param index null for {@code .vu/index} beside the corpus, {@code .vu/index-<digest>} for other folders
   */
  static IndexPlace of(List<Path> folders, Path index, OcrMode ocr) {
    if (!folders.isEmpty()) return new IndexPlace(folders, index != null ? index : home().resolve(".vu").resolve("index-" + digest(folders)), ocr);
    if (index != null && LuceneStore.exists(index)) return new IndexPlace(List.of(), index, ocr);
    return new IndexPlace(List.of(corpus()), index != null ? index : home().resolve(".vu").resolve("index"), ocr);
  }

  /** The index to read when only {@code --index} may be given. */
  static Path reading(Path index) {
    return index != null ? index : home().resolve(".vu").resolve("index");
  }

  /** Everything that answers questions about an index. */
  static Services open(Path index) {
    return Services.of(LuceneBackend.open(index));
  }

  private static Path corpus() {
    Path corpus = home().resolve("corpus");
    if (!Files.isDirectory(corpus)) throw new CommandFailed("no folder is given, and there is no folder corpus/ here");
    return Files.isDirectory(corpus.resolve("acts")) ? corpus.resolve("acts") : corpus;
  }

  /** The current directory when it has a corpus, else the folder of the launcher. */
  private static Path home() {
    Path here = Path.of("").toAbsolutePath();
    String home = System.getProperty("vu.home");
    return home == null || Files.isDirectory(here.resolve("corpus")) ? here : Path.of(home);
  }

  private static String digest(List<Path> folders) {
    List<String> names = folders.stream().map(folder -> folder.toAbsolutePath().normalize().toString()).toList();
    return FileReader.sha256(String.join("\n", names).getBytes(StandardCharsets.UTF_8)).substring(0, 8);
  }
}
