package vu.indexer;

import java.util.List;
import vu.indexer.model.ActId;
import vu.indexer.model.Reading;

/**
 * What an index run did. {@code acts = added + changed + unchanged}.
 *
 * @param acts acts the index holds now
 * @param changed acts rewritten because their file changed, or because an act they cite arrived or left
 * @param refused files of the folders that could not be read, in this run or before, ordered by path
 * @param duplicates files that repeat, word for word, an act that another file gave
 * @param committed false when there was nothing to write
 */
public record IndexReport(
    int acts, int added, int changed, int unchanged, int removed, List<Reading.Refused> refused, List<Duplicate> duplicates, boolean committed) {
  public IndexReport {
    refused = List.copyOf(refused);
    duplicates = List.copyOf(duplicates);
  }

  /** The file at {@code path} holds {@code act}, which is kept from another file. */
  public record Duplicate(String path, ActId act) {}
}
