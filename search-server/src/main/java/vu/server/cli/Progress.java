package vu.server.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import vu.indexer.IndexRun;

/** How far an index run is: a bar with rate and time left on a terminal; elsewhere a line for each tenth of a long run. */
abstract class Progress implements IndexRun.Progress, AutoCloseable {
  /** The launcher tells, because Java cannot know for standard error. */
  private static final boolean TERMINAL = Boolean.getBoolean("vu.terminal");

  /** @param err where lines go; a bar is drawn on standard error itself */
  static Progress on(PrintWriter err) {
    return TERMINAL ? new Bar(System.err) : new Lines(err);
  }

  @Override
  public abstract void close();

  static final class Lines extends Progress {
    private static final int LONG = 200;

    private final PrintWriter err;
    private int tenth;

    Lines(PrintWriter err) {
      this.err = err;
    }

    @Override
    public void at(int done, int total) {
      if (total < LONG || done * 10L / total <= tenth) return;
      tenth = (int) (done * 10L / total);
      err.println("read " + done + " of " + total + " files");
    }

    @Override
    public void close() {}
  }

  /** Drawn from the first file on, and wiped in the end: a run with nothing to read shows none. */
  static final class Bar extends Progress {
    private static final int WIDTH = 80;
    private static final int MILLIS = 200;
    private static final String WIPE = "\r\u001b[K";

    private final PrintStream terminal;
    private ProgressBar bar;

    Bar(PrintStream terminal) {
      this.terminal = terminal;
    }

    @Override
    public void at(int done, int total) {
      if (bar == null) bar = draw(total);
      bar.stepTo(done);
    }

    private ProgressBar draw(int total) {
      return new ProgressBarBuilder()
          .setTaskName("read")
          .setInitialMax(total)
          .setUnit(" files", 1)
          .setStyle(ProgressBarStyle.ASCII)
          .setUpdateIntervalMillis(MILLIS)
          .showSpeed(new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
          .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
          .build();
    }

    @Override
    public void close() {
      if (bar == null) return;
      bar.close();
      terminal.print(WIPE);
      terminal.flush();
    }
  }
}
