package vu.indexer.run;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vu.indexer.index.FileEntry;
import vu.indexer.index.Listed;
import vu.indexer.model.ActId;
import vu.indexer.model.ListRemark;
import vu.indexer.model.Reading;

/**
 * What an index run did. {@code acts = added + changed + unchanged}.
 *
 * @param acts acts the index holds now
 * @param changed acts rewritten because their file changed, or because an act they cite arrived or left
 * @param relinked the latter of these
 * @param files files of the folders, refused ones included
 * @param refused files of the folders that could not be read, in this run or before, ordered by path
 * @param duplicates files that repeat, word for word, an act that another file gave
 * @param listes lists of acts, ordered by path
 * @param notes what concerns files that were read, and those of formats that are not, ordered by path
 * @param committed false when there was nothing to write
 * @param organismes how the suggestions about organisations stand
 */
public record IndexReport(
    int acts, int added, int changed, int relinked, int unchanged, int removed, int files, List<Reading.Refused> refused, List<Duplicate> duplicates,
    List<Liste> listes, List<Note> notes, boolean committed, Organismes organismes) {
  public IndexReport {
    refused = List.copyOf(refused);
    duplicates = List.copyOf(duplicates);
    listes = List.copyOf(listes);
    notes = List.copyOf(notes);
  }

  /** The same with more notes. */
  IndexReport noting(List<Note> more) {
    List<Note> all = Stream.concat(notes.stream(), more.stream()).sorted(Comparator.comparing(Note::path)).toList();
    return new IndexReport(acts, added, changed, relinked, unchanged, removed, files, refused, duplicates, listes, all, committed, organismes);
  }

  /** What is to be known of the reading of a file, or of one that is not read, as a French sentence. */
  public record Note(String path, String message) {}

  /** The file at {@code path} holds {@code act}, which is kept from another file. */
  public record Duplicate(String path, ActId act) {}

  /**
   * A list of acts.
   *
   * @param lignes lines that were read
   * @param textes acts it speaks of whose text is held
   * @param intitules acts that it alone makes known
   * @param indecises lines that fit several acts, and are given to none
   */
  public record Liste(String path, int lignes, int textes, int intitules, int indecises, List<ListRemark> remarques) {
    public Liste {
      remarques = List.copyOf(remarques);
    }

    public static Liste of(FileEntry entry) {
      List<Listed> lines = entry.liste().lines();
      Set<ActId> acts = new HashSet<>();
      lines.forEach(line -> acts.add(line.act()));
      boolean undecided = acts.remove(null);
      int open = undecided ? (int) lines.stream().filter(line -> line.act() == null).count() : 0;
      return new Liste(entry.path(), lines.size(), acts.size() - entry.acts().size(), entry.acts().size(), open, entry.liste().remarks());
    }
  }

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
