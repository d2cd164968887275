package vu.server.cli;

import java.io.PrintWriter;
import vu.indexer.IndexRun;

/** How far an index run is: a bar on a terminal; elsewhere a line for each tenth of a long run. */
final class Progress implements IndexRun.Progress {
  /** The launcher tells, because Java cannot know for standard error. */
  private static final boolean TERMINAL = Boolean.getBoolean("vu.terminal");

  private static final int LONG = 200;
  private static final int WIDTH = 30;

  private final PrintWriter err;
  private int tenth;
  private boolean drawn;

  Progress(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void at(int done, int total) {
    if (TERMINAL) draw(done, total);
    else if (total >= LONG && done * 10L / total > tenth) {
      tenth = (int) (done * 10L / total);
      err.println("read " + done + " of " + total + " files");
    }
  }

  private void draw(int done, int total) {
    int filled = (int) (done * (long) WIDTH / total);
    err.print("\r[" + "=".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + "/" + total + " files");
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
