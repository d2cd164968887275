package vu.indexer;

import java.nio.file.Path;
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
 * @param organismes how the suggestions about organisations stand
 */
public record IndexReport(
    int acts, int added, int changed, int unchanged, int removed, List<Reading.Refused> refused, List<Duplicate> duplicates, boolean committed,
    Organismes organismes) {
  public IndexReport {
    refused = List.copyOf(refused);
    duplicates = List.copyOf(duplicates);
  }

  /** The file at {@code path} holds {@code act}, which is kept from another file. */
  public record Duplicate(String path, ActId act) {}

  /**
   * @param file where suggestions are to be read and decided
   * @param open suggestions nobody decided
   * @param decided decisions that count
   * @param idle those among them that wait for acts that have both names
   * @param problems what is wrong with the file, each with file and line; while there are some, the file is left as it is
   */
  public record Organismes(Path file, int open, int decided, int idle, List<String> problems) {
    public Organismes {
      problems = List.copyOf(problems);
    }
  }
}
