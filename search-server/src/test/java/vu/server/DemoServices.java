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

/** The services over the demonstration corpus, read once for all tests. */
public final class DemoServices {
  private static final Path ACTS = Path.of("..", "corpus", "acts");
  private static final class Held {
    private static final Services SERVICES = read();
  }

  private DemoServices() {}

  public static Services get() {
    return Held.SERVICES;
  }

  private static Services read() {
    Pipeline pipeline = Pipeline.standard();
    List<DraftAct> drafts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(ACTS)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (pipeline.read(file, ACTS.relativize(file).toString()) instanceof Reading.Acts read) drafts.addAll(read.acts());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Services.of(new MemoryBackend(new MemoryStore(pipeline.link(drafts), List.of())));
  }
}
