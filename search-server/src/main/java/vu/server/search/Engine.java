package vu.server.search;

import java.util.List;
import java.util.function.IntFunction;
import vu.indexer.model.Span;

/** Finds words in acts. All that is not words is the same for every engine and lives in {@link Searcher}. */
public interface Engine extends AutoCloseable {
  Matches match(Condition condition);

  /** Where the text of an act, given by its position, matches: in any order, possibly overlapping; empty when it does not. */
  IntFunction<List<Span>> marks(Condition condition);

  /** The text of an act, given by its position. */
  SourceText source(int act);

  @Override
  void close();
}
