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

/** The demonstration corpus as services in memory, read once for all tests. */
public final class Demonstration {
  private static final Services SERVICES = read();

  private Demonstration() {}

  public static Services services() {
    return SERVICES;
  }

  private static Services read() {
    Pipeline pipeline = Pipeline.standard();
    List<DraftAct> drafts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("../corpus/acts"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        if (pipeline.read(file, file.getParent().getFileName() + "/" + file.getFileName()) instanceof Reading.Acts read) drafts.addAll(read.acts());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Services.of(new MemoryBackend(new MemoryStore(pipeline.link(drafts), List.of())));
  }
}
