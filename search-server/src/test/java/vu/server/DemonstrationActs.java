package vu.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vu.indexer.Pipeline;
import vu.indexer.index.MemoryStore;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Reading;
import vu.server.search.memory.MemoryBackend;

/** The demonstration acts, read by the pipeline and held in memory. */
public final class DemonstrationActs {
  private static final Path FOLDER = Path.of("../corpus/acts");

  private DemonstrationActs() {}

  public static Services services() {
    Pipeline pipeline = Pipeline.standard();
    List<DraftAct> drafts = new ArrayList<>();
    for (Path file : files()) {
      switch (pipeline.read(file, FOLDER.relativize(file).toString())) {
        case Reading.Acts read -> drafts.addAll(read.acts());
        case Reading.Liste list -> throw new IllegalStateException(list.path() + " is a list of acts");
        case Reading.Refused refused -> throw new IllegalStateException(refused.path() + ": " + refused.reason());
      }
    }
    return Services.of(new MemoryBackend(new MemoryStore(pipeline.link(drafts), List.of())));
  }

  private static List<Path> files() {
    try (Stream<Path> walk = Files.walk(FOLDER)) {
      return walk.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER.toString(), e);
    }
  }
}
