package vu.indexer.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What a small change of a large corpus costs: all acts are indexed, a hundred changed, ten removed, and indexed again. */
final class UpdateTrial {
  private static final int CHANGED = 100, REMOVED = 10;

  private UpdateTrial() {}

  /** Arguments: folder of acts, which is changed; folder for the index; threads. */
  public static void main(String[] args) throws IOException {
    Path acts = Path.of(args[0]), index = Path.of(args[1]);
    IndexRun.Settings settings = new IndexRun.Settings(index, false, Integer.parseInt(args[2]));
    double first = run(acts, settings);
    change(acts);
    double second = run(acts, settings);
    System.out.printf(java.util.Locale.ROOT, "second / first: %.1f %%%n", 100 * second / first);
  }

  private static void change(Path acts) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(acts)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    int step = files.size() / (CHANGED + REMOVED);
    for (int n = 0; n < CHANGED + REMOVED; n++) {
      Path file = files.get(n * step);
      if (n < CHANGED) Files.writeString(file, "\nVu pour être annexé.\n", StandardOpenOption.APPEND);
      else Files.delete(file);
    }
  }

  /** @return seconds */
  private static double run(Path acts, IndexRun.Settings settings) {
    long start = System.nanoTime(), processor = processor();
    IndexReport report = IndexRun.run(List.of(acts), settings, IndexRun.Progress.NONE);
    double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
    System.out.printf(
        java.util.Locale.ROOT, "%d acts: %d new, %d changed (%d only linked again), %d removed; %.2f s, %.2f s of processor%n", report.acts(),
            report.added(), report.changed(), report.relinked(),
        report.removed(), seconds, (processor() - processor) / (double) TimeUnit.SECONDS.toNanos(1));
    return seconds;
  }

  private static long processor() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }
}
