package vu.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.staticfiles.Location;
import io.javalin.plugin.bundled.RateLimitPlugin;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vu.server.api.Api;
import vu.server.api.ApiError;
import vu.server.api.Json;
import vu.web.Style;

/** The server: wiring, and the list of routes. It only reads. */
public final class SearchServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SearchServer.class);
  private static final int MAX_BODY = 1_000_000;
  private static final int MAX_HEADERS = 16_384;
  private static final int STOP_MILLIS = 2_000;
  private static final String CSP =
      "default-src 'self'; style-src 'self' " + Style.SOURCES
          + "; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private static final String START = "vu.start";
  private static final String ROUTE = "vu.route";
  private static final String SHOWN = "vu.shown";

  private final Metrics metrics = new Metrics();
  private final CurrentServices services;
  private final Settings settings;
  private final Pages pages;
  private final Javalin javalin;

  /**
   * @param port 0 for any free one
   * @param ratePerMinute requests a minute for one client address and one route, 0 for no limit
   */
  public record Settings(String host, int port, int ratePerMinute) {}

  private SearchServer(CurrentServices services, Settings settings, Pages pages) {
    this.services = services;
    this.settings = settings;
    this.pages = pages;
    this.javalin = Javalin.create(this::configure);
  }

  /**
   * Starts to answer.
   *
   * @param services asked once for each request, so that a new state of the index can take over between two; not closed with the server
   * @throws io.javalin.util.JavalinException when the address is taken or cannot be used
   */
  public static SearchServer start(CurrentServices services, Settings settings, Pages pages) {
    SearchServer server = new SearchServer(services, settings, pages);
    server.javalin.start(settings.host(), settings.port());
    return server;
  }

  /** Every address, in order. */
  private List<Route> routes() {
    return Stream.concat(Api.routes(metrics).stream(), pages.routes().stream()).toList();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    limits(config);
    config.staticFiles.add(files -> {
      files.hostedPath = "/static";
      files.directory = "/vu/web/static";
      files.location = Location.CLASSPATH;
    });
    config.bundledPlugins.enableCors(cors -> cors.addRule(rule -> {
      rule.path = "/api/*";
      rule.anyHost();
    }));
    config.routes.before(this::before);
    for (Route route : routes()) {
      config.routes.addHttpHandler(route.method(), route.path(), context -> answer(route, context));
      if (route.method() == HandlerType.GET) config.routes.head(route.path(), context -> answer(route, context));
    }
    config.routes.after(this::after);
    errors(config);
  }

  private void limits(JavalinConfig config) {
    config.http.maxRequestSize = MAX_BODY;
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(http -> {
      http.setRequestHeaderSize(MAX_HEADERS);
      http.setSendServerVersion(false);
    });
    config.jetty.modifyServer(server -> {
      server.setStopTimeout(STOP_MILLIS);
      server.setErrorHandler(new TransportErrors());
      server.insertHandler(new GracefulHandler());
    });
    if (settings.ratePerMinute() > 0)
      config.registerPlugin(new RateLimitPlugin(limit -> limit.setKeyFunction(context -> context.ip() + " " + context.path())));
  }

  private void errors(JavalinConfig config) {
    config.routes.exception(ApiError.class, (error, context) -> show(error, context));
    config.routes.exception(HttpResponseException.class,
        (error, context) -> show(error.getStatus() == 405 ? method(context) : http(error.getStatus()), context));
    config.routes.exception(Exception.class, this::failed);
    config.routes.error(404, context -> {
      if (context.attribute(SHOWN) == null) show(http(404), context);
    });
  }

  private void before(Context context) {
    context.attribute(START, System.nanoTime());
    context.header("Content-Security-Policy", CSP);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "same-origin");
    if (settings.ratePerMinute() > 0) context.with(RateLimitPlugin.class).requestPerTimeUnit(settings.ratePerMinute(), TimeUnit.MINUTES);
  }

  private void answer(Route route, Context context) throws Exception {
    context.attribute(ROUTE, route.path());
    vary(context);
    try (CurrentServices.Lease lease = services.borrow()) {
      route.handler().handle(lease.services(), context);
    }
  }

  private void after(Context context) {
    if (!context.res().isCommitted()) vary(context);
    Revalidation.of(context);
    Long start = context.attribute(START);
    String route = context.attribute(ROUTE);
    if (start != null) metrics.count(route == null ? "-" : route, context.statusCode(), System.nanoTime() - start);
  }

  /** Answers are compressed when the client can read that; a cache must know. */
  private static void vary(Context context) {
    if (!context.res().getHeaders("Vary").contains("Accept-Encoding")) context.res().addHeader("Vary", "Accept-Encoding");
  }

  private void show(ApiError error, Context context) {
    context.attribute(SHOWN, true);
    context.status(error.status());
    boolean isPage = !context.path().startsWith("/api") && String.valueOf(context.header("Accept")).contains("text/html");
    if (isPage) page(error, context);
    else Json.send(context, error.json());
  }

  private void page(ApiError error, Context context) {
    try (CurrentServices.Lease lease = services.borrow()) {
      pages.error().show(lease.services(), context, error);
    }
  }

  private ApiError method(Context context) {
    List<String> known = routes().stream().filter(route -> route.path().equals(context.path())).map(route -> route.method().name()).sorted().toList();
    List<String> accepted = known.isEmpty() ? List.of("GET") : known;
    return new ApiError(405, "methode-refusee", "Cette adresse ne se demande qu’avec " + String.join(" ou ", accepted) + ".", accepted);
  }

  private static ApiError http(int status) {
    return switch (status) {
      case 404 -> new ApiError(404, "introuvable", "Rien ne se trouve à cette adresse : elle est peut-être incomplète.", List.of());
      case 413 -> new ApiError(413, "trop-gros", "La demande dépasse " + MAX_BODY + " octets.", List.of());
      case 429 -> new ApiError(429, "trop-de-demandes", "Trop de demandes : réessayez dans une minute.", List.of());
      default -> new ApiError(status, "refuse", "La demande est refusée.", List.of());
    };
  }

  private void failed(Exception error, Context context) {
    LOG.error("{} {}", context.method(), context.path(), error);
    show(new ApiError(500, "interne", "Le serveur n’a pas pu répondre.", List.of()), context);
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
