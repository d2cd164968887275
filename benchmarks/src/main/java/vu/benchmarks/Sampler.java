package vu.benchmarks;

import java.util.HashMap;
import java.util.Map;

/** Looks now and then where the thread that made it is: the method of Vu that it is in most often is the one to look at first. */
final class Sampler implements AutoCloseable {
  private static final int EVERY_MILLIS = 20;
  private static final String OURS = "vu.indexer.";

  private final Thread watched = Thread.currentThread();
  private final Map<String, Integer> seen = new HashMap<>();
  private final Thread watcher = Thread.ofPlatform().daemon().name("sampler").start(this::watch);

  private void watch() {
    try {
      while (true) {
        Thread.sleep(EVERY_MILLIS);
        look(watched.getStackTrace());
      }
    } catch (InterruptedException e) {
      // closed
    }
  }

  private synchronized void look(StackTraceElement[] stack) {
    for (StackTraceElement frame : stack) {
      if (!frame.getClassName().startsWith(OURS) || frame.getClassName().startsWith(OURS + "text.")) continue;
      String type = frame.getClassName();
      seen.merge(type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethodName(), 1, Integer::sum);
      return;
    }
  }

  /** {@code Class.method}, or nothing when it was never seen in Vu. Helpers of the text count for their caller. */
  synchronized String most() {
    return seen.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
  }

  @Override
  public void close() {
    watcher.interrupt();
  }
}
