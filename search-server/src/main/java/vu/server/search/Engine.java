package vu.server.search;

/** Finds words in acts. All that is not words is the same for every engine and lives in {@link Searcher}. */
public interface Engine extends AutoCloseable {
  Matches match(Condition condition);

  /** Tells of one act after the other where it matches. */
  Finder places(Condition condition);

  /** @see #places */
  interface Finder {
    /**
     * @param act position in the catalog
     * @param source its text, see {@link #source}
     */
    Places in(int act, SourceText source);
  }

  /** The text of an act, given by its position. */
  SourceText source(int act);

  @Override
  void close();
}
