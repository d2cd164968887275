package vu.indexer.index;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Reading;

/** What an index holds. Lists are ordered by act id, then by place in the act, and never change: a new commit is a new store. */
public interface ActStore {
  List<ActRow> acts();

  List<EdgeRow> edges();

  List<MontantRow> montants();

  List<OrganismeRow> organismes();

  /** The whole of an act. */
  Optional<AnalysedAct> act(ActId id);

  /** What published lists say of an act, in the order of their paths; empty when none does. */
  default List<InList> listed(ActId id) {
    return List.of();
  }

  /** Files that hold an act word for word, the one it was read from first. */
  default List<String> sources(ActId id) {
    return act(id).stream().map(act -> act.source().path()).toList();
  }

  /** When what is held was written; null when it was never written. */
  default Instant written() {
    return null;
  }

  /** False when a later state has been written since this one was opened. */
  default boolean isCurrent() {
    return true;
  }

  /** Lists that were read. */
  default List<FileEntry> lists() {
    return List.of();
  }

  /** A line of the list at {@code path}. */
  record InList(String path, Listed line) {}

  /** Files of whose reading something is to be known: see {@link FileNotes}. */
  default List<FileEntry> noted() {
    return List.of();
  }

  /** Files that could not be read, each with its reason. */
  List<Reading.Refused> refused();
}
