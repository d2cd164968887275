package vu.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vu.indexer.index.ActRow;
import vu.indexer.index.ActStore;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Authority;
import vu.indexer.model.Problem;
import vu.indexer.resolve.ListDisagreements;
import vu.indexer.resolve.organisme.OrganismeRegistry;
import vu.server.absent.Absents;
import vu.server.delegation.Checks;
import vu.server.dossier.Dossiers;
import vu.server.graph.CitationGraph;
import vu.server.graph.Statuses;
import vu.server.organisme.Elsewhere;
import vu.server.organisme.Organismes;
import vu.server.search.SearchBackend;
import vu.server.spending.Ledger;
import vu.server.texte.Textes;
import vu.server.visa.VisaChecker;

/** Everything that answers questions about one state of an index. Immutable; safe for several threads. */
public record Services(
    SearchBackend search, ActStore store, Map<ActId, ActRow> acts, OrganismeRegistry registry, CitationGraph graph, Ledger ledger,
        Organismes organismes, Elsewhere elsewhere,
    Textes textes, NodeNames names, ActLookup lookup, VisaChecker visas, Absents absents, Statuses statuses, Dossiers dossiers,
    Checks checks) {
  /** The services over what a backend searches. */
  public static Services of(SearchBackend search) {
    ActStore store = search.store();
    List<ActRow> rows = store.acts();
    Map<ActId, ActRow> acts = HashMap.newHashMap(rows.size());
    rows.forEach(row -> acts.put(row.id(), row));
    OrganismeRegistry registry = search.organismes();
    CitationGraph graph = CitationGraph.of(store);
    Ledger ledger = Ledger.of(store, registry);
    Textes textes = Textes.of(store, graph);
    NodeNames names = new NodeNames(acts, graph, textes);
    Statuses statuses = new Statuses(graph, acts);
    return new Services(
        search, store, Map.copyOf(acts), registry, graph, ledger, Organismes.of(store, registry, ledger),
        new Elsewhere(search), textes, names, new ActLookup(rows, graph),
        new VisaChecker(store, acts, graph, names, statuses), new Absents(graph, acts), statuses, Dossiers.of(store, acts, registry, graph, statuses),
        Checks.of(store, acts, graph, statuses));
  }

  /** The name of an authority: as its acts print it, else as it is described; empty when nothing names it. */
  public Optional<String> authority(String id) {
    return Optional.ofNullable(visas.authorities().get(id)).map(Authority::nom);
  }

  /** The whole of a held act, with what published lists contradict among its problems. */
  public Optional<AnalysedAct> whole(ActId id) {
    return store.act(id).map(this::withLists);
  }

  private AnalysedAct withLists(AnalysedAct act) {
    List<ActStore.InList> lists = act.source().listed() ? List.of() : store.listed(act.id());
    if (lists.isEmpty()) return act;
    Stream<Problem> told = lists.stream().flatMap(in -> ListDisagreements.of(act, in.line().row()).stream());
    List<Problem> problems = Stream.concat(act.problemes().stream(), told).distinct().toList();
    return new AnalysedAct(act.id(), act.text(), act.deliberation(), act.references(), act.montants(), act.organismes(), act.imputations(), problems,
        act.matiere());
  }

  /** One line about a held act. */
  public Optional<ActRow> act(ActId id) {
    return Optional.ofNullable(acts.get(id));
  }
}
