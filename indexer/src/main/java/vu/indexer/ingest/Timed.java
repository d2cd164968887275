package vu.indexer.ingest;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads a file whose bytes cannot be trusted: in a thread of its own, within its time, and whatever goes wrong is told. */
final class Timed {
  /** Time for one file; pages that are recognised have their own beside it. */
  static final int FILE_SECONDS = 60;

  /** Reads one file and asks now and then whether there is time left. */
  interface Read {
    Content read(Deadline deadline) throws Exception;
  }

  private Timed() {}

  static Content read(Read read) throws IOException {
    return read(read, Duration.ofSeconds(FILE_SECONDS));
  }

  static Content read(Read read, Duration time) throws IOException {
    Deadline deadline = Deadline.in(time);
    FutureTask<Content> task = new FutureTask<>(() -> read.read(deadline));
    Thread thread = new Thread(null, task, "vu-read");
    thread.setDaemon(true);
    thread.start();
    try {
      return await(task, deadline);
    } catch (TimeoutException e) {
      return late();
    } catch (ExecutionException e) {
      return failed(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrompu", e);
    } finally {
      task.cancel(true);
    }
  }

  /** Waits as long as the deadline says, also when it is put off meanwhile. */
  private static Content await(FutureTask<Content> task, Deadline deadline) throws InterruptedException, ExecutionException, TimeoutException {
    while (true) {
      try {
        return task.get(Math.max(1, deadline.nanosLeft()), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        if (deadline.nanosLeft() <= 0) throw e;
      }
    }
  }

  private static Content late() {
    return new Content.Refused("temps", "la lecture a dépassé " + FILE_SECONDS + " secondes et a été abandonnée");
  }

  private static Content failed(Throwable problem) throws IOException {
    if (problem instanceof Deadline.Passed) return late();
    if (problem instanceof OutOfMemoryError) return new Content.Refused("trop-gros", "le fichier demande plus de mémoire qu'il n'y en a");
    if (problem instanceof VirtualMachineError && !(problem instanceof StackOverflowError)) throw (VirtualMachineError) problem;
    if (problem instanceof IOException io) throw io;
    return new Content.Refused("illisible", "fichier abîmé : " + (problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage()));
  }
}
