package vu.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vu.indexer.run.IndexRun;
import vu.server.CurrentServices;
import vu.server.SearchServer;
import vu.server.Services;
import vu.server.search.lucene.LuceneBackend;
import vu.server.site.Site;

/** The whole site over the demonstration corpus, indexed anew, on a free port. */
final class DemoSite implements AutoCloseable {
  /** Seen from the folder of this module, where Maven runs its tests. */
  private static final Path CORPUS = Path.of("..", "corpus", "acts");

  private final LuceneBackend backend;
  private final SearchServer server;

  private DemoSite(LuceneBackend backend) {
    this.backend = backend;
    Services services = Services.of(backend);
    this.server = SearchServer.start(new CurrentServices(services), new SearchServer.Settings("127.0.0.1", 0, 0), Site.pages());
  }

  static DemoSite start() throws IOException {
    Path index = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "index");
    IndexRun.run(List.of(CORPUS), new IndexRun.Settings(index, true, 1), IndexRun.Progress.NONE);
    return new DemoSite(LuceneBackend.open(index));
  }

  /** An address of the site. */
  String url(String address) {
    return "http://127.0.0.1:" + server.port() + address;
  }

  @Override
  public void close() {
    server.close();
    backend.close();
  }
}
