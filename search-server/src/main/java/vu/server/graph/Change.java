package vu.server.graph;

import java.util.List;
import vu.indexer.index.EdgeRow;
import vu.indexer.model.Relation;

/**
 * Something that one act does to another, with the citation that says so.
 *
 * @param cle the other act: the one that does it, or the one it is done to; null when an ambiguous citation allows no key
 * @param doubts why it is only to be checked; empty when it is certain
 */
public record Change(String cle, EdgeRow edge, List<Doubt> doubts) {
  /** What keeps a change from being stated. */
  public enum Doubt {
    /** The citation itself is not sure enough. */
    CONFIANCE,
    /** It does not stand in the operative part: the report of an act tells what others did too. */
    HORS_DISPOSITIF,
    /** The citation could mean several acts. */
    AMBIGU,
    /** The act that does it is older than the one it is done to, or a day is missing. */
    DATE,
    /** The act that does it was rejected. */
    REJET,
    /** The act that does it was itself withdrawn, as if it had never been. */
    RETIRE;

    /** As it stands in JSON: {@code hors-dispositif}. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  public Change {
    doubts = List.copyOf(doubts);
  }

  public boolean certain() {
    return doubts.isEmpty();
  }

  public Relation relation() {
    return edge.relation();
  }

  /** True when it is done to some articles only. */
  public boolean partial() {
    return !edge.articles().isEmpty();
  }
}
