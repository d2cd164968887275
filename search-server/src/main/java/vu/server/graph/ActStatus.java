package vu.server.graph;

import java.util.List;
import java.util.Optional;
import vu.indexer.model.Relation;

/**
 * What other acts did to an act, and what it did to others, as far as the acts held say so. That nothing is listed does not mean
 * that an act is in force.
 *
 * @param undergone oldest first
 * @param done in reading order
 */
public record ActStatus(List<Change> undergone, List<Change> done) {
  /** Relations that change an act, the gravest first. */
  static final List<Relation> CHANGES =
      List.of(Relation.RETIRE, Relation.ABROGE, Relation.REMPLACE, Relation.MODIFIE, Relation.COMPLETE, Relation.AVENANT, Relation.RENOUVELLE);

  public ActStatus {
    undergone = List.copyOf(undergone);
    done = List.copyOf(done);
  }

  /** The gravest thing that was certainly done to it; what is done to some articles only counts as a modification. */
  public Optional<Relation> state() {
    return undergone.stream().filter(Change::certain).map(ActStatus::effect).min((a, b) -> CHANGES.indexOf(a) - CHANGES.indexOf(b));
  }

  private static Relation effect(Change change) {
    return change.partial() && CHANGES.indexOf(change.relation()) < CHANGES.indexOf(Relation.MODIFIE) ? Relation.MODIFIE : change.relation();
  }

  /** The certain change after which the act no longer stands as a whole, the first one; empty when there is none. */
  public Optional<Change> end() {
    return undergone.stream().filter(Change::certain).filter(change -> CHANGES.indexOf(effect(change)) < CHANGES.indexOf(Relation.MODIFIE)).findFirst();
  }

  public boolean isEmpty() {
    return undergone.isEmpty() && done.isEmpty();
  }
}
