package vu.server.cli;

import java.io.PrintWriter;
import vu.indexer.IndexRun;

/** How far a run over many files is: a bar on a terminal; elsewhere a line for each tenth of a long run. */
final class Progress implements IndexRun.Progress {
  /** The launcher tells, because Java cannot know for standard error. */
  private static final boolean TERMINAL = Boolean.getBoolean("vu.terminal");

  private static final int LONG = 200;
  private static final int WIDTH = 30;

  private final PrintWriter err;
  private final String done;
  private int tenth;
  private boolean drawn;

  Progress(PrintWriter err) {
    this(err, "read");
  }

  /** @param done what is done with the files */
  Progress(PrintWriter err, String done) {
    this.err = err;
    this.done = done;
  }

  @Override
  public void at(int count, int total) {
    if (TERMINAL) draw(count, total);
    else if (total >= LONG && count * 10L / total > tenth) {
      tenth = (int) (count * 10L / total);
      err.println(done + " " + count + " of " + total + " files");
    }
  }

  private void draw(int count, int total) {
    int filled = (int) (count * (long) WIDTH / total);
    err.print("\r[" + "=".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + count + "/" + total + " files");
    err.flush();
    drawn = true;
  }

  /** Leaves the line of the bar empty. */
  void end() {
    if (!drawn) return;
    err.print("\r\u001b[K");
    err.flush();
  }
}
