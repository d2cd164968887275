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

  /** When what is held was written; null when it was never written. */
  default Instant written() {
    return null;
  }

  /** Files that could not be read, each with its reason. */
  List<Reading.Refused> refused();
}
