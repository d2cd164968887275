package vu.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.ListStatistics;
import org.openjdk.jmh.util.Statistics;

/** The results of one run side by side: medians, and ratios to the floor and to the one alternation. */
final class ReadingTable {
  private static final Map<String, String> LABELS = new LinkedHashMap<>();

  static {
    LABELS.put("visit", "visit each character once");
    LABELS.put("lowerCase", "String.toLowerCase");
    LABELS.put("fold", "Folded.of");
    LABELS.put("layout", "layout (Layouts.parse)");
    LABELS.put("extraction", "extraction (Extractor.extract)");
    LABELS.put("reading", "reading: layout and extraction");
    LABELS.put("alternation", "peer: one regex alternation");
    LABELS.put("anchors", "peer: literal anchors, then regex");
  }

  private final Corpus corpus;
  private final Map<String, Statistics> millis = new HashMap<>();

  private ReadingTable(Corpus corpus) {
    this.corpus = corpus;
  }

  /** A row for each measure that ran. MB are millions of characters; a ratio whose other side did not run is a dash. */
  static String of(Corpus corpus, Collection<RunResult> results) {
    ReadingTable table = new ReadingTable(corpus);
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark();
      table.millis.put(name.substring(name.lastIndexOf('.') + 1), millis(result));
    }
    return table.print();
  }

  private static Statistics millis(RunResult result) {
    ListStatistics millis = new ListStatistics();
    for (BenchmarkResult fork : result.getBenchmarkResults()) {
      for (IterationResult iteration : fork.getIterationResults()) millis.addValue(iteration.getSecondaryResults().get(ProcessorTime.NAME).getScore());
    }
    return millis;
  }

  private String print() {
    StringBuilder out = new StringBuilder();
    int acts = corpus.texts().size();
    out.append(String.format(Locale.ROOT, "%n%d acts, %d characters; processor time, medians of all iterations%n%n", acts, corpus.characters()));
    out.append(String.format("%-35s %12s %9s %19s %14s %17s%n", "", "ms per act", "MB/s", "least to most", "time / visit", "speed / regex"));
    LABELS.keySet().stream().filter(millis::containsKey).forEach(name -> out.append(row(name)));
    return out.toString();
  }

  private String row(String name) {
    Statistics all = millis.get(name);
    double median = all.getPercentile(50);
    return String.format(
        Locale.ROOT,
        "%-35s %12.4f %9.2f %19s %14s %17s%n",
        LABELS.get(name),
        median / corpus.texts().size(),
        speed(median),
        String.format(Locale.ROOT, "%.2f to %.2f", speed(all.getMax()), speed(all.getMin())),
        ratio(median, "visit", false),
        ratio(median, "alternation", true));
  }

  /** Millions of characters a second. */
  private double speed(double millis) {
    return corpus.characters() / 1000.0 / millis;
  }

  private String ratio(double median, String other, boolean inverse) {
    if (!millis.containsKey(other)) return "-";
    double ratio = median / millis.get(other).getPercentile(50);
    return String.format(Locale.ROOT, inverse ? "%.2f" : "%.1f", inverse ? 1 / ratio : ratio);
  }
}
