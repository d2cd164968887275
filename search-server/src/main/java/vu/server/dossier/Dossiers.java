package vu.server.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vu.indexer.index.ActRow;
import vu.indexer.index.ActStore;
import vu.indexer.model.ActId;
import vu.indexer.resolve.organisme.OrganismeRegistry;
import vu.server.graph.CitationGraph;
import vu.server.graph.Statuses;

/** Finds dossiers: all acts that bonds lead to from an act, whichever of them one begins with. */
public final class Dossiers {
  /** Acts of a dossier that are shown; more is no matter anybody reads at once. */
  public static final int MAX_ACTS = 60;

  /** From here on acts are no longer looked at, so that no act costs more than this. */
  private static final int MOST_LOOKED_AT = 500;

  static final Comparator<ActRow> ORDER = Comparator.comparing(ActRow::date, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(ActRow::id);

  private final Map<ActId, ActRow> acts;
  private final Bonds bonds;

  private Dossiers(Map<ActId, ActRow> acts, Bonds bonds) {
    this.acts = acts;
    this.bonds = bonds;
  }

  /** @param acts every act of the store */
  public static Dossiers of(ActStore store, Map<ActId, ActRow> acts, OrganismeRegistry registry, CitationGraph graph, Statuses statuses) {
    return new Dossiers(acts, new Bonds(graph, statuses, new Associations(store, registry), acts));
  }

  /**
   * The dossier of a held act; the act alone when nothing is bound to it.
   *
   * @throws IllegalArgumentException when the act is not held
   */
  public Dossier of(ActId act) {
    if (!acts.containsKey(act)) throw new IllegalArgumentException("the act " + act + " is not held");
    Map<ActId, List<Bond>> reached = new LinkedHashMap<>();
    List<ActId> order = new ArrayList<>(List.of(act));
    Set<ActId> seen = new LinkedHashSet<>(order);
    for (int at = 0; at < order.size() && at < MOST_LOOKED_AT; at++) {
      List<Bond> found = bonds.of(order.get(at));
      reached.put(order.get(at), found);
      for (Bond bond : found) for (ActId end : List.of(bond.from(), bond.to())) if (seen.add(end)) order.add(end);
    }
    List<ActRow> shown = order.stream().limit(MAX_ACTS).map(acts::get).sorted(ORDER).toList();
    return new Dossier(act, shown, between(shown, reached), order.size());
  }

  private static List<Bond> between(List<ActRow> shown, Map<ActId, List<Bond>> reached) {
    Set<ActId> ids = new LinkedHashSet<>(shown.stream().map(ActRow::id).toList());
    Set<Bond> bonds = new LinkedHashSet<>();
    for (ActId id : ids) for (Bond bond : reached.getOrDefault(id, List.of())) if (bond.from().equals(id) && ids.contains(bond.to())) bonds.add(bond);
    return List.copyOf(bonds);
  }
}
