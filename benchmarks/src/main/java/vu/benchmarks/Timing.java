package vu.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import vu.indexer.extract.Extractor;
import vu.indexer.layout.Layouts;
import vu.indexer.model.CanonicalText;
import vu.indexer.model.Deliberation;

/** What one reading of one text took of the processor, in seconds, for each of its stages; the collector of garbage not counted. */
record Timing(int size, double layout, double extraction) {
  private static final Layouts LAYOUTS = new Layouts();
  private static final Extractor EXTRACTOR = new Extractor();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  static Timing of(CanonicalText text) {
    System.gc();
    long start = now();
    Deliberation act = LAYOUTS.parse(text).value();
    long parsed = now();
    EXTRACTOR.extract(text, act);
    return new Timing(text.text().length(), seconds(start, parsed), seconds(parsed, now()));
  }

  double whole() {
    return layout + extraction;
  }

  private static long now() {
    return THREADS.getCurrentThreadCpuTime();
  }

  private static double seconds(long from, long to) {
    return (to - from) / 1e9;
  }
}
