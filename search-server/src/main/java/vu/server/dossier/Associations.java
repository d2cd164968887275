package vu.server.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vu.indexer.index.ActRow;
import vu.indexer.index.ActStore;
import vu.indexer.index.MontantRow;
import vu.indexer.index.OrganismeRow;
import vu.indexer.model.ActId;
import vu.indexer.model.Organisme;
import vu.indexer.resolve.organisme.OrganismeRegistry;
import vu.server.Words;

/** Which organisations an act is about: those its title names, else those that receive what it decides when they are one or two. */
final class Associations {
  private static final int MOST_RECEIVERS = 2;

  private final OrganismeRegistry registry;
  private final Map<ActId, Set<OrganismeRow>> named = new HashMap<>();
  private final Map<ActId, Set<String>> receivers = new HashMap<>();

  Associations(ActStore store, OrganismeRegistry registry) {
    this.registry = registry;
    for (OrganismeRow row : store.organismes()) named.computeIfAbsent(row.act(), k -> new HashSet<>()).add(row);
    for (MontantRow row : store.montants()) {
      if (row.counted() && row.montant().beneficiaire() != null) receivers.computeIfAbsent(row.act(), k -> new HashSet<>()).add(row.montant().beneficiaire());
    }
  }

  /** Ids of the registry. */
  Set<String> of(ActRow act) {
    String title = " " + Words.fold(act.objet()) + " ";
    Set<String> ids = new HashSet<>();
    for (OrganismeRow row : named.getOrDefault(act.id(), Set.of())) if (isNamed(row.organisme(), title)) ids.add(registry.id(row));
    if (!ids.isEmpty()) return ids;
    for (String name : receivers.getOrDefault(act.id(), Set.of())) registry.find(act.id(), name).ifPresent(entry -> ids.add(entry.id()));
    return ids.size() <= MOST_RECEIVERS ? ids : Set.of();
  }

  private static boolean isNamed(Organisme organisme, String title) {
    List<String> names = Stream.concat(Stream.of(organisme.nom()), organisme.alias().stream()).map(Words::fold).filter(name -> name.length() > 2).toList();
    return names.stream().anyMatch(name -> title.contains(" " + name + " "));
  }
}
