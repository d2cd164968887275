package vu.server.search;

import java.util.function.IntFunction;

/** Finds words in acts. All that is not words is the same for every engine and lives in {@link Searcher}. */
public interface Engine extends AutoCloseable {
  Matches match(Condition condition);

  /** Where an act, given by its position, matches. */
  IntFunction<Places> places(Condition condition);

  /** The text of an act, given by its position. */
  SourceText source(int act);

  @Override
  void close();
}
