package vu.indexer.index;

/** The folder holds no index that this version can read; the message says what to run. */
public final class IndexUnreadable extends RuntimeException {
  public IndexUnreadable(String message) {
    super(message);
  }
}
