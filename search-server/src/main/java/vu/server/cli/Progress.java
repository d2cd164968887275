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
import vu.indexer.run.IndexRun;

/** How far a run over many files is: a bar with rate and time left on a terminal; elsewhere a line for each tenth of a long run. */
abstract class Progress implements IndexRun.Progress, AutoCloseable {
  /** The launcher tells, because Java cannot know for standard error. */
  private static final boolean TERMINAL = Boolean.getBoolean("vu.terminal");

  /**
   * @param err where lines go; a bar is drawn on standard error itself
   * @param done what is done with the files
   */
  static Progress on(PrintWriter err, String done) {
    return TERMINAL ? new Bar(System.err, done) : new Lines(err, done);
  }

  @Override
  public abstract void close();

  static final class Lines extends Progress {
    private static final int LONG = 200;

    private final PrintWriter err;
    private final String done;
    private int tenth;

    Lines(PrintWriter err, String done) {
      this.err = err;
      this.done = done;
    }

    @Override
    public void at(int count, int total) {
      if (total < LONG || count * 10L / total <= tenth) return;
      tenth = (int) (count * 10L / total);
      err.println(done + " " + count + " of " + total + " files");
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
    private final String done;
    private ProgressBar bar;

    Bar(PrintStream terminal, String done) {
      this.terminal = terminal;
      this.done = done;
    }

    @Override
    public void at(int count, int total) {
      if (bar == null) bar = draw(total);
      bar.stepTo(count);
    }

    private ProgressBar draw(int total) {
      return new ProgressBarBuilder()
          .setTaskName(done)
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
