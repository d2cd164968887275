package vu.server.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vu.indexer.export.ActJson;
import vu.indexer.index.ActRow;
import vu.indexer.index.FileEntry;
import vu.indexer.index.LuceneStore;
import vu.indexer.run.IndexRun;

/**
 * Kills runs as {@code kill -9} does, at random moments, and lets another run go on from what is left: the index must be
 * openable, or not be there yet, agree with itself, and hold in the end what an undisturbed run gives, to the last character.
 * One run in a few makes an index, the others make one afresh over another.
 */
final class KillTrial {
  private static final String CHILD = "child";
  /** Of so many runs one begins without an index. */
  private static final int SCRATCH = 4;

  private final Path acts;
  private final Path folder;
  private final Random random;

  KillTrial(Path acts, Path folder, long seed) {
    this.acts = acts;
    this.folder = folder;
    this.random = new Random(seed);
  }

  /** Arguments: folder of acts, number of kills, seed. Exit code 1 when an index was not what it should be. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args[0].equals(CHILD)) {
      run(Path.of(args[1]), Path.of(args[2]), args[3].equals("fresh"));
      return;
    }
    KillTrial trial = new KillTrial(Path.of(args[0]), Files.createTempDirectory("vu-kill"), Long.parseLong(args[2]));
    System.exit(trial.kills(Integer.parseInt(args[1])) ? 0 : 1);
  }

  private static void run(Path acts, Path index, boolean fresh) {
    IndexRun.run(List.of(acts), new IndexRun.Settings(index, fresh, Runtime.getRuntime().availableProcessors()), IndexRun.Progress.NONE);
  }

  boolean kills(int count) throws IOException, InterruptedException {
    Path reference = folder.resolve("reference");
    long start = System.nanoTime();
    start(reference, true).waitFor();
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    String expected = content(reference);
    System.out.println("undisturbed run: " + whole + " ms, content " + expected.substring(0, 12));
    int right = 0, late = 0;
    for (int kill = 0; kill < count; kill++) {
      Path index = folder.resolve("index");
      boolean over = kill % SCRATCH != 0 && LuceneStore.exists(index);
      if (!over) delete(index);
      long moment = random.nextLong(whole);
      boolean ended = killed(index, over, moment);
      if (ended) late++;
      String left = LuceneStore.exists(index) ? content(index) : "none";
      run(acts, index, false);
      List<String> problems = problems(index);
      problems.forEach(System.out::println);
      boolean same = content(index).equals(expected) && (left.equals("none") || left.equals(expected)) && problems.isEmpty();
      if (same) right++;
      System.out.println((kill + 1) + ": killed after " + moment + " ms" + (ended ? " (had ended)" : "") + (over ? ", over an index" : "") + ", left "
          + (left.equals("none") ? left : left.substring(0, 12)) + ", then " + (same ? "identical, checked" : "DIFFERENT"));
    }
    delete(folder);
    System.out.println(right + " of " + count + " identical and in agreement with themselves; " + late + " runs had ended before they were killed");
    return right == count;
  }

  private boolean killed(Path index, boolean fresh, long millis) throws IOException, InterruptedException {
    Process child = start(index, fresh);
    boolean ended = child.waitFor(millis, TimeUnit.MILLISECONDS);
    child.destroyForcibly().waitFor();
    return ended;
  }

  private Process start(Path index, boolean fresh) throws IOException {
    String java = ProcessHandle.current().info().command().orElseThrow();
    return new ProcessBuilder(
        java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), KillTrial.class.getName(), CHILD,
        acts.toString(), index.toString(), fresh ? "fresh" : "on")
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** What {@code vu check} finds. */
  private static List<String> problems(Path index) {
    try (LuceneStore store = LuceneStore.open(index)) {
      return StoreCheck.of(store);
    }
  }

  /** A digest of all an index holds. */
  private static String content(Path index) {
    try (LuceneStore store = LuceneStore.open(index)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (ActRow row : store.acts()) digest.update(ActJson.line(store.act(row.id()).orElseThrow(), true).getBytes(StandardCharsets.UTF_8));
      for (FileEntry file : store.files()) digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
      digest.update((store.edges() + "\n" + store.montants() + "\n" + store.organismes()).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
    }
  }
}
