package vu.indexer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does the same to each item of a list, several at a time; answers come in the order of the list. */
final class IndexRunWorkers implements AutoCloseable {
  private final ExecutorService threads;

  IndexRunWorkers(int count) {
    this.threads = Executors.newFixedThreadPool(count);
  }

  <T, R> List<R> map(List<T> items, Function<T, R> work) {
    List<Callable<R>> tasks = new ArrayList<>(items.size());
    for (T item : items) tasks.add(() -> work.apply(item));
    List<R> answers = new ArrayList<>(items.size());
    try {
      for (Future<R> future : threads.invokeAll(tasks)) answers.add(future.get());
    } catch (ExecutionException e) {
      throw new IllegalStateException("an item failed: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
    return answers;
  }

  <T> void each(List<T> items, Consumer<T> work) {
    map(
        items,
        item -> {
          work.accept(item);
          return item;
        });
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
