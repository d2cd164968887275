package vu.server.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Gets one file: follows redirects, checks each address before it is asked, stops at the limits of size and time. */
public final class Fetcher implements AutoCloseable {
  static final int MOST_REDIRECTS = 5;
  private static final Duration CONNECT = Duration.ofSeconds(15);
  private static final int BUFFER = 1 << 16;
  private static final String AGENT = "Vu-harvest (+deliberations)";

  /**
   * @param most bytes of a file
   * @param time from the first request for it to its last byte
   */
  public record Limits(long most, Duration time) {}

  /** What is known of a file from the last time, to be asked only whether it has changed. Both may be null. */
  record Known(String etag, String lastModified) {}

  /**
   * What came.
   *
   * @param unchanged true when the server says that the file is the one that is known; nothing was written
   */
  record Answer(boolean unchanged, URI address, String type, String etag, String lastModified) {}

  /** Told before each request, so that hosts are asked with pauses. */
  interface Pause {
    void before(String host) throws InterruptedException;
  }

  private final Limits limits;
  private final PublicAddresses allowed;
  private final Pause pause;
  /** No proxy: it would look hosts up itself, past the check. */
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER).connectTimeout(CONNECT)
          .proxy(HttpClient.Builder.NO_PROXY).build();
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  Fetcher(Limits limits, PublicAddresses allowed, Pause pause) {
    this.limits = limits;
    this.allowed = allowed;
    this.pause = pause;
  }

  /**
   * @param known null to have the file in any case
   * @param to where it is written
   * @throws Refused when it cannot be had; {@link Refused#passing} when it may be had later
   */
  Answer fetch(URI address, Known known, Path to) throws Refused, InterruptedException {
    long end = System.nanoTime() + limits.time().toNanos();
    Set<URI> seen = new HashSet<>();
    URI next = address;
    while (seen.add(next) && seen.size() <= MOST_REDIRECTS + 1) {
      allowed.check(next);
      pause.before(next.getHost());
      try {
        HttpResponse<InputStream> response = client.send(request(next, known, end), BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
          URI redirect = redirect(next, response);
          if (redirect == null) return answer(next, response, body, to, end);
          next = redirect;
        }
      } catch (HttpTimeoutException e) {
        throw new Refused("temps", "le serveur n'a pas répondu en " + limits.time().toSeconds() + " secondes", true);
      } catch (IOException e) {
        throw late(end) ? tooLate() : new Refused("reseau", "la connexion a échoué : " + (e.getMessage() == null ? e.toString() : e.getMessage()),
            true);
      }
    }
    throw new Refused("redirections", "plus de " + MOST_REDIRECTS + " redirections, ou des redirections en boucle");
  }

  private HttpRequest request(URI address, Known known, long end) throws Refused {
    Duration left = Duration.ofNanos(end - System.nanoTime());
    if (left.isNegative() || left.isZero()) throw tooLate();
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(left).header("User-Agent", AGENT);
    if (known != null && known.etag() != null) request.header("If-None-Match", known.etag());
    if (known != null && known.lastModified() != null) request.header("If-Modified-Since", known.lastModified());
    return request.GET().build();
  }

  /** The address a redirect leads to; null when the answer is none. */
  private static URI redirect(URI from, HttpResponse<?> response) throws Refused {
    int status = response.statusCode();
    if (status < 301 || status > 308 || status == 304) return null;
    String location = response.headers().firstValue("Location").orElse(null);
    URI target = location == null ? null : Target.address(location);
    if (target == null) throw new Refused("redirections", "une redirection ne mène nulle part");
    return from.resolve(target);
  }

  private Answer answer(URI address, HttpResponse<InputStream> response, InputStream body, Path to, long end) throws IOException, Refused {
    int status = response.statusCode();
    String etag = response.headers().firstValue("ETag").orElse(null), modified = response.headers().firstValue("Last-Modified").orElse(null);
    String type = response.headers().firstValue("Content-Type").orElse(null);
    if (status == 304) return new Answer(true, address, type, etag, modified);
    if (status != 200) throw new Refused("http-" + status, "le serveur a répondu " + status, status == 429 || status >= 500);
    long length = response.headers().firstValueAsLong("Content-Length").orElse(0);
    if (length > limits.most()) throw tooLarge();
    write(body, to, end);
    return new Answer(false, address, type, etag, modified);
  }

  /** A server that sends a byte now and then is cut off when the time is up. */
  private void write(InputStream body, Path to, long end) throws IOException, Refused {
    ScheduledFuture<?> cut = clock.schedule(() -> close(body), end - System.nanoTime(), TimeUnit.NANOSECONDS);
    try (OutputStream out = Files.newOutputStream(to)) {
      byte[] buffer = new byte[BUFFER];
      long written = 0;
      for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
        written += n;
        if (written > limits.most()) throw tooLarge();
        out.write(buffer, 0, n);
      }
      if (late(end)) throw tooLate();
    } finally {
      cut.cancel(false);
    }
  }

  private static void close(InputStream body) {
    try {
      body.close();
    } catch (IOException alreadyClosed) {
      return;
    }
  }

  private static boolean late(long end) {
    return System.nanoTime() >= end;
  }

  private Refused tooLate() {
    return new Refused("temps", "le fichier n'est pas venu en " + limits.time().toSeconds() + " secondes", true);
  }

  private Refused tooLarge() {
    return new Refused("trop-gros", "le fichier dépasse " + limits.most() + " octets");
  }

  @Override
  public void close() {
    clock.shutdownNow();
    client.shutdownNow();
  }
}
