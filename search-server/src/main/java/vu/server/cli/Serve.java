package vu.server.cli;

import io.javalin.util.JavalinException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vu.indexer.ingest.ocr.OcrMode;
import vu.indexer.run.OrganismeFile;
import vu.server.CurrentServices;
import vu.server.SearchServer;
import vu.server.Services;
import vu.server.site.Site;

/** {@code vu serve}. */
@Command(name = "serve", description = "Index what is new in the folders, then serve the site and the API.", mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", arity = "0..*", description = "Folders to index (default: corpus/acts; none with the index of --index).")
  private List<Path> folders = List.of();

  @Option(names = "--port", paramLabel = "N", defaultValue = "7070", description = "Port, 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(names = "--host", paramLabel = "NAME", defaultValue = "127.0.0.1", description = "Address to listen on (default: ${DEFAULT-VALUE}).")
  private String host;

  @Option(names = "--index", paramLabel = "DIR", description = "Folder of the index (default: below .vu).")
  private Path index;

  @Option(names = "--ocr", paramLabel = "auto|never", defaultValue = "AUTO", description = "Whether pages that are images are read (default: auto).")
  private OcrMode ocr;

  @Option(names = "--rate-limit", paramLabel = "N", defaultValue = "0",
      description = "Requests a minute for one client and one address; 0 for no limit (default).")
  private int rateLimit;

  @Option(names = "--watch", description = "Index changes in the folders while serving, and serve them within two seconds.")
  private boolean watch;

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > 65_535) throw new ParameterException(spec.commandLine(), "--port must be from 0 to 65535");
    if (rateLimit < 0) throw new ParameterException(spec.commandLine(), "--rate-limit must be 0 or more");
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    IndexPlace place = IndexPlace.of(folders, index, ocr);
    PrintWriter err = spec.commandLine().getErr();
    prepare(place, err);
    Services first = IndexPlace.open(place.index());
    try (CurrentServices services = new CurrentServices(first); SearchServer server = start(services)) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      PrintWriter out = spec.commandLine().getOut();
      out.println("Vu est prêt : http://" + shownHost() + ":" + server.port() + " (" + first.acts().size() + " actes)");
      out.flush();
      if (watch) follow(place, services, err);
      else Thread.currentThread().join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return Exit.DONE;
  }

  private static void follow(IndexPlace place, CurrentServices services, PrintWriter err) throws InterruptedException {
    Updates updates = new Updates(place, Runtime.getRuntime().availableProcessors(), err);
    updates.follow(() -> outdated(services), () -> services.replace(IndexPlace.open(place.index())));
  }

  private static boolean outdated(CurrentServices services) {
    try (CurrentServices.Lease lease = services.borrow()) {
      return !lease.services().store().isCurrent();
    }
  }

  private static void prepare(IndexPlace place, PrintWriter err) {
    if (place.folders().isEmpty()) {
      OrganismeFile organismes = OrganismeFile.read(place.index());
      organismes.faults().forEach(fault -> err.println(organismes.told(fault)));
      return;
    }
    Indexing.run(place, Indexing.Effort.usual(Runtime.getRuntime().availableProcessors()), err).print(err);
  }

  private SearchServer start(CurrentServices services) {
    try {
      return SearchServer.start(services, new SearchServer.Settings(host, port, rateLimit), Site.pages());
    } catch (JavalinException e) {
      throw new CommandFailed("cannot listen on " + host + " port " + port + ": " + root(e) + "; --port 0 takes any free one");
    }
  }

  private static String root(Throwable error) {
    Throwable cause = error;
    while (cause.getCause() != null) cause = cause.getCause();
    return cause.getMessage();
  }

  private String shownHost() {
    return host.equals("127.0.0.1") || host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
  }
}
