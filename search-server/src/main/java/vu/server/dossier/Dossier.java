package vu.server.dossier;

import java.util.List;
import java.util.Optional;
import vu.indexer.index.ActRow;
import vu.indexer.model.ActId;

/**
 * The successive acts on the matter of one act.
 *
 * @param acts oldest first, the act itself among them
 * @param bonds what holds them together, in the order of the acts
 * @param total how many acts there are, shown or not
 */
public record Dossier(ActId act, List<ActRow> acts, List<Bond> bonds, int total) {
  public Dossier {
    acts = List.copyOf(acts);
    bonds = List.copyOf(bonds);
  }

  /** The bonds from an act to earlier ones. */
  public List<Bond> bonds(ActId from) {
    return bonds.stream().filter(bond -> bond.from().equals(from)).toList();
  }

  /** The act before another one in the dossier; empty for the first and for one that is not in it. */
  public Optional<ActRow> before(ActId id) {
    for (int i = 1; i < acts.size(); i++) if (acts.get(i).id().equals(id)) return Optional.of(acts.get(i - 1));
    return Optional.empty();
  }

  /** "50 sur 120" when not everything is shown. */
  public Optional<String> limit() {
    return acts.size() < total ? Optional.of(acts.size() + " sur " + total) : Optional.empty();
  }
}
