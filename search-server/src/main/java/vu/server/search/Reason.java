package vu.server.search;

import java.util.List;
import vu.indexer.index.Zone;

/** Why an act was found: the words of a part of it that were asked for, as they stand there, each once. */
public record Reason(Zone zone, List<String> words) {
  /** More words of one part say no more. */
  static final int MOST = 6;

  public Reason {
    words = List.copyOf(words);
  }
}
