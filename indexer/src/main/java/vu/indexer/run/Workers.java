package vu.indexer.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import vu.indexer.index.IndexUnreadable;

/** Does the same to each item of a list, several at a time; answers come in the order of the list. */
final class Workers implements AutoCloseable {
  /** Items begun for each worker before the answer to the first is taken: one that takes long holds up none of these. */
  private static final int AHEAD = 64;

  private final ExecutorService threads;
  private final int ahead;

  Workers(int count) {
    this.threads = Executors.newFixedThreadPool(count);
    this.ahead = AHEAD * count;
  }

  /** Answers are given to {@code take} by the calling thread; no more than a few wait for it. */
  <T, R> void stream(List<T> items, Function<T, R> work, Consumer<R> take) {
    Deque<Future<R>> begun = new ArrayDeque<>();
    Iterator<T> waiting = items.iterator();
    while (waiting.hasNext() || !begun.isEmpty()) {
      while (waiting.hasNext() && begun.size() < ahead) {
        T item = waiting.next();
        begun.add(threads.submit(() -> work.apply(item)));
      }
      take.accept(answer(begun.remove()));
    }
  }

  /** One thing beside the others; {@link #answer} gives what comes of it. */
  <R> Future<R> begin(Callable<R> work) {
    return threads.submit(work);
  }

  static <R> R answer(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IndexUnreadable unreadable) throw unreadable;
      throw new IllegalStateException("an item failed: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  <T, R> List<R> map(List<T> items, Function<T, R> work) {
    List<R> answers = new ArrayList<>(items.size());
    stream(items, work, answers::add);
    return answers;
  }

  <T> void each(List<T> items, Consumer<T> work) {
    stream(
        items,
        item -> {
          work.accept(item);
          return item;
        },
        done -> {});
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
