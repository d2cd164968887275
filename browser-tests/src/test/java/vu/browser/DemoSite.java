package vu.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vu.indexer.Pipeline;
import vu.indexer.index.MemoryStore;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Reading;
import vu.server.SearchServer;
import vu.server.Services;
import vu.server.search.memory.MemoryBackend;
import vu.server.site.Site;

/** The whole site over the demonstration corpus, on a free port. */
final class DemoSite implements AutoCloseable {
  /** Seen from the folder of this module, where Maven runs its tests. */
  private static final Path CORPUS = Path.of("..", "corpus", "acts");

  private final SearchServer server;

  private DemoSite(SearchServer server) {
    this.server = server;
  }

  static DemoSite start() throws IOException {
    return start(CORPUS, 0);
  }

  private static DemoSite start(Path folder, int port) throws IOException {
    Services services = Services.of(new MemoryBackend(store(folder)));
    return new DemoSite(SearchServer.start(() -> services, new SearchServer.Settings("127.0.0.1", port, 0), Site.pages()));
  }

  private static MemoryStore store(Path folder) throws IOException {
    Pipeline pipeline = Pipeline.standard();
    List<DraftAct> drafts = new ArrayList<>();
    List<Reading.Refused> refused = new ArrayList<>();
    for (Path file : files(folder)) {
      switch (pipeline.read(file, folder.relativize(file).toString().replace('\\', '/'))) {
        case Reading.Acts read -> drafts.addAll(read.acts());
        case Reading.Refused no -> refused.add(no);
      }
    }
    return new MemoryStore(pipeline.link(drafts), refused);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** An address of the site. */
  String url(String address) {
    return "http://127.0.0.1:" + server.port() + address;
  }

  @Override
  public void close() {
    server.close();
  }
}
