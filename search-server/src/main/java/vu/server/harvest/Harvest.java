package vu.server.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes the files a list names, one request at a time and with a pause between two to the same host. What fails in passing is
 * tried again, each time after twice the pause. Interrupted at any moment, it goes on where it was.
 */
public final class Harvest {
  private static final int BUFFER = 1 << 16;

  /**
   * @param delay between two requests to one host
   * @param attempts for one file, 1 or more
   * @param local true to ask hosts that are not public
   * @param hosts when there are some, only these are asked
   */
  public record Settings(Fetcher.Limits limits, Duration delay, int attempts, boolean local, Set<String> hosts) {
    public Settings {
      hosts = Set.copyOf(hosts);
      if (attempts < 1) throw new IllegalArgumentException("attempts " + attempts + " is not 1 or more");
    }
  }

  /** What came of a harvest; {@code resumed} files were taken by the one that was interrupted before. */
  public record Result(int taken, int unchanged, int resumed, List<Failure> refused) {
    public Result {
      refused = List.copyOf(refused);
    }
  }

  public record Failure(String url, String code, String reason) {}

  /** Told of each file that is done. */
  public interface Progress {
    void at(int done, int total);
  }

  private final Path folder;
  private final Settings settings;
  private final Manifest manifest;
  private final Fetcher fetcher;
  private final Map<String, Long> asked = new HashMap<>();
  private final List<Failure> refused = new ArrayList<>();
  private int taken;
  private int unchanged;
  private int resumed;

  private Harvest(Path folder, Settings settings, Manifest manifest) {
    this.folder = folder;
    this.settings = settings;
    this.manifest = manifest;
    this.fetcher = new Fetcher(settings.limits(), new PublicAddresses(settings.local(), settings.hosts()), this::pause);
  }

  /**
   * @param folder where the files go; made when it is missing
   * @throws IllegalStateException when another harvest writes to the folder
   * @throws UncheckedIOException when the folder cannot be written
   */
  public static Result run(List<Target> targets, Path folder, Settings settings, Progress progress) throws InterruptedException {
    try {
      Files.createDirectories(folder);
      try (FileChannel channel = FileChannel.open(folder.resolve(".recolte.lock"), StandardOpenOption.CREATE,
          StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
        if (lock == null) throw new IllegalStateException("another harvest writes to " + folder);
        return new Harvest(folder, settings, Manifest.open(folder)).take(targets, progress);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + folder + " cannot be written", e);
    }
  }

  private Result take(List<Target> targets, Progress progress) throws IOException, InterruptedException {
    try (fetcher) {
      for (int at = 0; at < targets.size(); at++) {
        if (manifest.isDone(targets.get(at).url())) resumed++;
        else take(targets.get(at));
        progress.at(at + 1, targets.size());
      }
    }
    manifest.finish();
    return new Result(taken, unchanged, resumed, refused);
  }

  private void take(Target target) throws IOException, InterruptedException {
    Manifest.Entry before = manifest.entry(target.url());
    boolean kept = before != null && before.file() != null && Files.exists(folder.resolve(before.file()));
    try {
      manifest.add(patiently(target, kept ? before : null));
    } catch (Refused e) {
      refused.add(new Failure(target.url(), e.code(), e.getMessage()));
      manifest.add(refusal(target.url(), kept ? before : null, e));
    }
  }

  /** A file that was taken before stays, and is asked for with its marks the next time. */
  private static Manifest.Entry refusal(String url, Manifest.Entry kept, Refused e) {
    if (kept == null) return new Manifest.Entry(url, null, null, 0, null, null, null, now(), e.code(), e.getMessage());
    return new Manifest.Entry(url, kept.file(), kept.sha256(), kept.octets(), kept.type(), kept.etag(), kept.lastModified(), now(), e.code(),
        e.getMessage());
  }

  private Manifest.Entry patiently(Target target, Manifest.Entry kept) throws IOException, InterruptedException, Refused {
    for (int attempt = 1; ; attempt++) {
      try {
        return once(target, kept);
      } catch (Refused e) {
        if (!e.passing() || attempt == settings.attempts()) throw e;
        Thread.sleep(settings.delay().multipliedBy(1L << attempt));
      }
    }
  }

  private Manifest.Entry once(Target target, Manifest.Entry kept) throws IOException, InterruptedException, Refused {
    URI address = Target.address(target.url());
    if (address == null) throw new Refused("adresse", "ce n'est pas une adresse");
    Path part = folder.resolve(target.name() + ".part");
    Files.createDirectories(part.getParent());
    try {
      Fetcher.Answer answer = fetcher.fetch(address, kept == null ? null : new Fetcher.Known(kept.etag(), kept.lastModified()), part);
      return answer.unchanged() && kept != null ? same(kept, kept.etag(), kept.lastModified()) : keep(target, kept, answer, part);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private Manifest.Entry keep(Target target, Manifest.Entry kept, Fetcher.Answer answer, Path part) throws IOException, Refused {
    if (answer.unchanged()) throw new Refused("http-304", "le serveur dit que rien n'a changé, et rien n'est détenu", true);
    long size = Files.size(part);
    if (size == 0) throw new Refused("vide", "le fichier est vide");
    FileKind kind = FileKind.of(part, answer.type(), answer.address().getPath() == null ? "" : answer.address().getPath());
    String sha256 = sha256(part), file = target.name() + "." + kind.extension();
    if (kept != null && sha256.equals(kept.sha256()) && file.equals(kept.file())) return same(kept, answer.etag(), answer.lastModified());
    Files.move(part, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    if (kept != null && !kept.file().equals(file)) Files.deleteIfExists(folder.resolve(kept.file()));
    taken++;
    return new Manifest.Entry(target.url(), file, sha256, size, answer.type(), answer.etag(), answer.lastModified(), now(), null, null);
  }

  private Manifest.Entry same(Manifest.Entry kept, String etag, String lastModified) {
    unchanged++;
    return new Manifest.Entry(kept.url(), kept.file(), kept.sha256(), kept.octets(), kept.type(), etag, lastModified, now(), null, null);
  }

  private void pause(String host) throws InterruptedException {
    Long last = asked.get(host);
    long wait = last == null ? 0 : settings.delay().toNanos() - (System.nanoTime() - last);
    if (wait > 0) Thread.sleep(Duration.ofNanos(wait));
    asked.put(host, System.nanoTime());
  }

  private static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[BUFFER];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) digest.update(buffer, 0, n);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
