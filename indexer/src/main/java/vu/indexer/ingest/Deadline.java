package vu.indexer.ingest;

import java.time.Duration;

/** When a file has had its time. What reads in loops asks now and then, so that a file that never ends is given up. */
public final class Deadline {
  /** Thrown when the time is up; caught where the file is read. */
  public static final class Passed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Passed() {
      super("the time for this file is up", null, false, false);
    }
  }

  private volatile long end;

  private Deadline(long end) {
    this.end = end;
  }

  public static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** Gives more time, for work that has a limit of its own. */
  public void extend(Duration time) {
    end += time.toNanos();
  }

  public long nanosLeft() {
    return end - System.nanoTime();
  }

  /** @throws Passed when the time is up, or when whoever waits has given up */
  public void check() {
    if (nanosLeft() <= 0 || Thread.currentThread().isInterrupted()) throw new Passed();
  }
}
