package vu.benchmarks;

import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import vu.indexer.model.Montant;
import vu.server.api.DepenseResource;
import vu.server.spending.Filter;
import vu.server.spending.Group;
import vu.server.spending.Ledger;
import vu.server.spending.Order;
import vu.server.spending.Selection;

/** How long the totals of a large ledger take, and what its export needs. */
final class LedgerRun {
  static final int LINES = 1_000_000;
  private static final int WARMING = 200, CALLS = 1_000, TOP = 50;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Ledger ledger;
  private final Random random = new Random(5);

  private LedgerRun(Ledger ledger) {
    this.ledger = ledger;
  }

  static String of(int lines) throws IOException {
    long start = System.nanoTime();
    LedgerRun run = new LedgerRun(Ledger.of(LedgerLines.of(lines)));
    String made = String.format(Locale.ROOT, "%,d lines made and put into columns in %.1f s%n", lines, (System.nanoTime() - start) / 1e9);
    return made + run.totals() + run.export();
  }

  // ---- a filtered total with breakdowns -----------------------------------------------------------------------------------------

  private String totals() {
    for (int i = 0; i < WARMING; i++) answer(filter(i));
    long[] clock = new long[CALLS], processor = new long[CALLS];
    for (int i = 0; i < CALLS; i++) {
      Filter filter = filter(i);
      long start = System.nanoTime(), used = THREADS.getCurrentThreadCpuTime();
      answer(filter);
      processor[i] = THREADS.getCurrentThreadCpuTime() - used;
      clock[i] = System.nanoTime() - start;
    }
    return String.format(Locale.ROOT, "filtered total, by year, by beneficiary (top %d), %,d calls%n", TOP, CALLS) + times("by the clock", clock)
        + times("on the processor", processor);
  }

  private static String times(String how, long[] nanos) {
    Arrays.sort(nanos);
    return String.format(Locale.ROOT, "  %s: p50 %.1f ms, p99 %.1f ms, longest %.1f ms%n", how, nanos[CALLS / 2] / 1e6,
        nanos[CALLS * 99 / 100] / 1e6, nanos[CALLS - 1] / 1e6);
  }

  private void answer(Filter filter) {
    Selection selected = ledger.select(filter);
    selected.totals();
    selected.breakdown(Group.ANNEE);
    selected.breakdown(Group.BENEFICIAIRE, TOP);
  }

  /** Every tenth asks for everything; the others narrow by metropolis, year, instrument, amount. */
  private Filter filter(int call) {
    if (call % 10 == 0) return Filter.NONE;
    Set<String> houses = random.nextBoolean() ? Set.of() : Set.of("lyon", "amp");
    Set<Integer> years = random.nextBoolean() ? Set.of() : Set.of(2010 + random.nextInt(10), 2009);
    Set<Montant.Instrument> instruments = random.nextBoolean() ? Set.of() : Set.of(Montant.Instrument.SUBVENTION);
    return new Filter(houses, years, Set.of(), Set.of(), instruments, random.nextBoolean() ? null : new BigDecimal(1000), null, null);
  }

  // ---- the export of everything -------------------------------------------------------------------------------------------------

  /** Counts what is written, and how much of the heap is full every now and then. */
  private static final class Counter extends Writer {
    private long written, peak, next;

    @Override
    public void write(char[] buffer, int from, int length) {
      written += length;
      if (written < next) return;
      next = written + 50_000_000;
      peak = Math.max(peak, used());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private String export() throws IOException {
    ledger.select(Filter.NONE).page(Order.DATE, 0, 1);
    long before = used();
    Counter out = new Counter();
    long start = System.nanoTime();
    DepenseResource.listing(ledger.select(Filter.NONE), Order.DATE).csv(out);
    double seconds = (System.nanoTime() - start) / 1e9;
    return String.format(Locale.ROOT, "CSV of all lines: %.1f s, %,d MB written; heap in use %,d MB before, at most %,d MB while writing%n", seconds,
        out.written / 1_000_000, before / 1_000_000, out.peak / 1_000_000);
  }

  /** What is in use after a collection. */
  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
