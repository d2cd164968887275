package vu.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vu.indexer.ingest.FileReader;
import vu.indexer.model.CanonicalText;

/** The acts to read: the {@code .txt} files below {@code -Dvu.texts=DIR}, else the demonstration corpus. */
record Corpus(List<CanonicalText> texts) {
  private static final String DEMONSTRATION = "corpus/acts";

  /** In the order of their paths. A file that is refused is told on standard error and left out. */
  static Corpus read() {
    Path folder = Path.of(System.getProperty("vu.texts", DEMONSTRATION));
    if (!Files.isDirectory(folder)) throw new IllegalArgumentException(folder + " is no folder: run from the top folder of Vu, or give -Dvu.texts=DIR");
    List<CanonicalText> texts = new ArrayList<>();
    FileReader files = new FileReader();
    for (Path file : files(folder)) {
      switch (files.read(file, file.toString())) {
        case FileReader.Result.Read read -> texts.add(read.text());
        case FileReader.Result.Refused refused -> System.err.println("refused " + file + ": " + refused.reason());
      }
    }
    if (texts.isEmpty()) throw new IllegalArgumentException(folder + " holds no .txt file that can be read");
    return new Corpus(List.copyOf(texts));
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Length of all texts, in characters. */
  long characters() {
    return texts.stream().mapToLong(text -> text.text().length()).sum();
  }
}
