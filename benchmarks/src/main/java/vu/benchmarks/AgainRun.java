package vu.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import vu.indexer.run.IndexReport;
import vu.indexer.run.IndexRun;
import vu.server.synthetic.SyntheticCorpus;

/**
 * What a run costs that continues an index, beside the run that made it: a hundredth of the acts changed, a thousandth gone. All runs are made by
 * this process, as in {@code vu serve --watch}, and are compared with the first of them, as a user meets it; beside it stands what making the index
 * again takes, when Java has compiled what it needs.
 *
 * @param first seconds for the whole index, the first time
 * @param made the same, the second time
 * @param continued seconds of each run that continues it
 */
record AgainRun(int acts, double first, double made, double[] continued) {
  static final int ACTS = 10_000;
  /** Of the time that the first run takes. */
  static final double MOST = 0.05;
  private static final int RUNS = 9;

  static AgainRun measure(int acts) throws IOException {
    Path folder = Files.createTempDirectory("vu-again");
    try {
      Path texts = Files.createDirectory(folder.resolve("actes")), index = folder.resolve("index");
      new SyntheticCorpus(acts, 1).write(texts, done -> {});
      double first = seconds(texts, index, true, acts), made = seconds(texts, index, true, acts);
      double[] continued = new double[RUNS];
      for (int run = 0; run < RUNS; run++) continued[run] = seconds(texts, index, false, change(texts, run, acts));
      return new AgainRun(acts, first, made, continued);
    } finally {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
      }
    }
  }

  /** @param touched how many acts the run must read or remove, at least */
  private static double seconds(Path texts, Path index, boolean fresh, int touched) {
    long start = System.nanoTime();
    IndexRun.Settings settings = new IndexRun.Settings(index, fresh, Runtime.getRuntime().availableProcessors());
    IndexReport report = IndexRun.run(List.of(texts), settings, IndexRun.Progress.NONE);
    double seconds = (System.nanoTime() - start) / 1e9;
    int did = report.added() + report.changed() + report.removed();
    if (did < touched) throw new IllegalStateException("a run touched " + did + " acts and not " + touched);
    return seconds;
  }

  private static int change(Path texts, int run, int acts) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(texts)) {
      files = new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
    }
    Collections.shuffle(files, new Random(run));
    int changed = acts / 100, gone = acts / 1000;
    for (Path file : files.subList(0, changed)) Files.writeString(file, "Une ligne de plus, la " + run + "e.\n", StandardOpenOption.APPEND);
    for (Path file : files.subList(changed, changed + gone)) Files.delete(file);
    return changed + gone;
  }

  private double median() {
    double[] sorted = continued.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  boolean holds() {
    return median() < MOST * first;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(String.format(Locale.ROOT, "%n%,d acts indexed in %.2f s, again in %.2f s; then 1 %% changed, 0.1 %% gone:%n",
        acts, first, made));
    for (double seconds : continued) out.append(String.format(Locale.ROOT, "  %.3f s %5.1f %%%n", seconds, 100 * seconds / first));
    return out.append(String.format(Locale.ROOT, "median %.3f s, %.1f %% of the first (at most %.0f %%), %.1f %% of the second%s%n", median(),
        100 * median() / first, 100 * MOST, 100 * median() / made, holds() ? "" : "  TOO SLOW")).toString();
  }
}
