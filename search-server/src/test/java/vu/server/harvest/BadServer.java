package vu.server.harvest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this machine that does all that servers do wrong, each under an address of its own. */
final class BadServer implements AutoCloseable {
  static final byte[] PDF = "%PDF-1.4 acte".getBytes(StandardCharsets.ISO_8859_1);
  private static final int HUGE = 3 << 20;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  /** Paths asked for, in order, and how often each. */
  final List<String> asked = new CopyOnWriteArrayList<>();
  private final Map<String, Integer> times = new ConcurrentHashMap<>();

  BadServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    int time = times.merge(path, 1, Integer::sum);
    try (exchange) {
      switch (path) {
        case "/bon.pdf" -> send(exchange, 200, "application/pdf", PDF);
        case "/etag.pdf" -> conditional(exchange);
        case "/page" -> send(exchange, 200, "text/html", "<!DOCTYPE html><html><p>Acte</p></html>".getBytes(StandardCharsets.UTF_8));
        case "/absent.pdf" -> send(exchange, 404, "text/html", "<html>404</html>".getBytes(StandardCharsets.UTF_8));
        case "/panne.pdf" -> send(exchange, 500, "text/plain", new byte[0]);
        case "/parfois.pdf" -> send(exchange, time < 3 ? 503 : 200, "application/pdf", PDF);
        case "/boucle-a" -> redirect(exchange, "/boucle-b");
        case "/boucle-b" -> redirect(exchange, "/boucle-a");
        case "/sans-fin" -> redirect(exchange, "/sans-fin/1");
        case "/bouge" -> redirect(exchange, "/bon.pdf");
        case "/dehors" -> redirect(exchange, "file:///etc/passwd");
        case "/faux.pdf" -> send(exchange, 200, "application/pdf", "<html>Connexion requise</html>".getBytes(StandardCharsets.UTF_8));
        case "/image.png" -> send(exchange, 200, "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});
        case "/vide.txt" -> send(exchange, 200, "text/plain", new byte[0]);
        case "/enorme.pdf" -> send(exchange, 200, "application/pdf", huge());
        case "/enorme-sans-taille.pdf" -> stream(exchange, HUGE, 0);
        case "/lent.pdf" -> stream(exchange, 200, 50);
        case "/muet.pdf" -> sleep(5_000);
        case "/coupe.pdf" -> cut(exchange);
        default -> redirect(exchange, path + "1");
      }
    }
  }

  private static byte[] huge() {
    byte[] bytes = new byte[HUGE];
    System.arraycopy(PDF, 0, bytes, 0, PDF.length);
    return bytes;
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) exchange.getResponseBody().write(body);
  }

  private static void conditional(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("ETag", "\"v1\"");
    exchange.getResponseHeaders().set("Last-Modified", "Wed, 06 Nov 2019 10:00:00 GMT");
    boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    if (known) exchange.sendResponseHeaders(304, -1);
    else send(exchange, 200, "application/pdf", PDF);
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(302, -1);
  }

  private static void stream(HttpExchange exchange, int bytes, int pause) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/pdf");
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    out.write(PDF);
    for (int n = 0; n < bytes; n++) {
      out.write('x');
      if (pause == 0) continue;
      out.flush();
      sleep(pause);
    }
  }

  /** Promises more than it sends. */
  private static void cut(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/pdf");
    exchange.sendResponseHeaders(200, 1000);
    exchange.getResponseBody().write(PDF);
    exchange.getResponseBody().flush();
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
