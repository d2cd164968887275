package vu.server.cli;

import java.io.PrintWriter;
import java.util.function.BooleanSupplier;

/**
 * Keeps an index in step with its folders while something else goes on: a run after each change, and a look for commits of other
 * processes. A run that fails is told and tried again; it ends nothing.
 */
final class Updates {
  /** How often is looked for commits of another process and for folders that came back. */
  private static final int TICK_MILLIS = 500;
  /** After a run that failed. */
  private static final int RETRY_MILLIS = 5_000;

  private final IndexPlace place;
  private final PrintWriter err;
  private final int threads;
  private String failure;

  Updates(IndexPlace place, int threads, PrintWriter err) {
    this.place = place;
    this.threads = threads;
    this.err = err;
  }

  /**
   * Runs until the thread is interrupted.
   *
   * @param outdated whether another process has written the index since it was opened
   * @param renew called when the index has changed
   */
  void follow(BooleanSupplier outdated, Runnable renew) throws InterruptedException {
    try (FolderWatch watch = new FolderWatch(place.folders())) {
      boolean behind = false;
      while (true) {
        boolean changed = watch.changed(behind ? RETRY_MILLIS : TICK_MILLIS);
        if (changed || behind || outdated.getAsBoolean()) behind = !update(changed || behind, renew);
      }
    }
  }

  /** @return false when it did not work out */
  private boolean update(boolean index, Runnable renew) {
    try {
      boolean written = !index || place.folders().isEmpty() || run();
      if (written) renew.run();
      failure = null;
      return true;
    } catch (RuntimeException | StackOverflowError e) {
      failed(e.getMessage() == null ? e.toString() : e.getMessage());
      return false;
    }
  }

  /** The same failure is told once. */
  private void failed(String reason) {
    if (!reason.equals(failure)) err.println("vu: the index is not up to date, and it is tried again: " + reason);
    err.flush();
    failure = reason;
  }

  private boolean run() {
    RunReport told = Indexing.run(place, Indexing.Effort.usual(threads), err);
    if (told.report().committed()) told.print(err);
    return told.report().committed();
  }
}
