package vu.server.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vu.indexer.index.ActRow;
import vu.indexer.index.EdgeRow;
import vu.indexer.model.ActId;
import vu.indexer.model.Found;
import vu.indexer.model.Relation;
import vu.server.graph.Change;
import vu.server.graph.CitationGraph;
import vu.server.graph.Statuses;

/** Finds the acts that an act is bound to. A bond found from one end is found from the other. */
final class Bonds {
  private final CitationGraph graph;
  private final Statuses statuses;
  private final Associations associations;
  private final Map<ActId, ActRow> acts;
  private final Map<String, List<ActId>> byTitle = new HashMap<>();

  Bonds(CitationGraph graph, Statuses statuses, Associations associations, Map<ActId, ActRow> acts) {
    this.graph = graph;
    this.statuses = statuses;
    this.associations = associations;
    this.acts = acts;
    acts.keySet().stream().sorted().forEach(id -> byTitle.computeIfAbsent(title(acts.get(id)), k -> new ArrayList<>()).add(id));
  }

  private static String title(ActRow act) {
    String subject = Subject.of(act.objet()).key();
    return subject.isEmpty() ? "" : act.id().collectivite() + " " + subject;
  }

  /** At most one bond, the strongest, to each other act of the same authority. */
  List<Bond> of(ActId id) {
    ActRow act = acts.get(id);
    Map<ActId, Bond> strongest = new HashMap<>();
    Stream.of(changes(id), citations(act), titles(act)).flatMap(List::stream).forEach(bond -> {
      ActId other = bond.from().equals(id) ? bond.to() : bond.from();
      boolean left = other.equals(id) || !other.collectivite().equals(id.collectivite());
      if (!left) strongest.merge(other, bond, (one, two) -> two.reason().compareTo(one.reason()) < 0 ? two : one);
    });
    return strongest.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
  }

  /** An act that changes several others, such as a yearly adjustment, does not make one matter of them. */
  private List<Bond> changes(ActId id) {
    List<Bond> bonds = new ArrayList<>();
    List<Change> done = changed(id);
    if (targets(done) == 1) done.forEach(change -> bonds.add(bond(change.edge(), Bond.Reason.RELATION)));
    for (Change change : statuses.of(id).undergone()) {
      if (change.certain() && targets(changed(change.edge().from())) == 1) bonds.add(bond(change.edge(), Bond.Reason.RELATION));
    }
    return bonds;
  }

  private List<Change> changed(ActId id) {
    return statuses.of(id).done().stream().filter(change -> change.certain() && change.edge().to() != null).toList();
  }

  private static long targets(List<Change> changes) {
    return changes.stream().map(Change::cle).distinct().count();
  }

  private List<Bond> citations(ActRow act) {
    List<Bond> bonds = new ArrayList<>();
    for (EdgeRow edge : graph.out(act.id())) if (edge.to() != null) cited(edge, act, edge.to(), bonds);
    for (EdgeRow edge : graph.in(act.id())) cited(edge, act, edge.from(), bonds);
    return bonds;
  }

  private void cited(EdgeRow edge, ActRow act, ActId other, List<Bond> bonds) {
    if (edge.confidence() < Found.CERTAIN || edge.relation() == Relation.DELEGATION || !other.collectivite().equals(act.id().collectivite())) return;
    ActRow row = acts.get(other);
    if (share(act, row)) bonds.add(bond(edge, Bond.Reason.CITATION_ORGANISME));
    else if (Subject.of(act.objet()).tells(Subject.of(row.objet()))) bonds.add(bond(edge, Bond.Reason.CITATION_TITRE));
  }

  private boolean share(ActRow one, ActRow other) {
    return !Collections.disjoint(associations.of(one), associations.of(other));
  }

  private List<Bond> titles(ActRow act) {
    String title = title(act);
    Set<String> about = title.isEmpty() ? Set.of() : associations.of(act);
    if (about.isEmpty()) return List.of();
    Set<Bond> bonds = new HashSet<>();
    for (ActId other : byTitle.get(title)) {
      if (other.equals(act.id()) || Collections.disjoint(about, associations.of(acts.get(other)))) continue;
      boolean later = Dossiers.ORDER.compare(act, acts.get(other)) > 0;
      bonds.add(new Bond(later ? act.id() : other, later ? other : act.id(), Bond.Reason.TITRE, null));
    }
    return List.copyOf(bonds);
  }

  private static Bond bond(EdgeRow edge, Bond.Reason reason) {
    return new Bond(edge.from(), edge.to(), reason, edge);
  }
}
