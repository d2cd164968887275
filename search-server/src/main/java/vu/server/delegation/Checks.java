package vu.server.delegation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vu.indexer.index.ActRow;
import vu.indexer.index.ActStore;
import vu.indexer.index.EdgeRow;
import vu.indexer.lexicon.Abrogations;
import vu.indexer.model.ActId;
import vu.indexer.model.Found;
import vu.indexer.model.Relation;
import vu.server.graph.Change;
import vu.server.graph.CitationGraph;
import vu.server.graph.Statuses;

/** Acts whose bases a person should look at, latest first. Immutable. */
public final class Checks {
  /** Relations by which an act rests on something; a mention in a report is none. */
  private static final Set<Relation> RESTS = Set.of(Relation.VISE, Relation.APPLIQUE, Relation.DELEGATION, Relation.RENOUVELLE);

  private static final Set<Relation> ENDS = Set.of(Relation.ABROGE, Relation.RETIRE, Relation.REMPLACE);
  private static final Comparator<Finding> LATEST =
      Comparator.comparing((Finding finding) -> finding.act().date(), Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(finding -> finding.act().id());

  private final Map<ActId, ActRow> acts;
  private final CitationGraph graph;
  private final Delegations delegations;
  private final List<Finding> findings;
  private final List<ActRow> delegated;

  private Checks(ActStore store, Map<ActId, ActRow> acts, CitationGraph graph, Statuses statuses) {
    this.acts = acts;
    this.graph = graph;
    this.delegations = new Delegations(store.edges(), acts);
    this.delegated = store.acts().stream().filter(act -> Delegations.delegated(act.instance())).toList();
    Stream<Finding> missing = delegated.stream().filter(act -> of(act).missing()).map(Finding::delegation);
    this.findings = Stream.of(missing, ended(store, statuses), repealed(store)).flatMap(all -> all).sorted(LATEST).toList();
  }

  /** @param acts every act of the store */
  public static Checks of(ActStore store, Map<ActId, ActRow> acts, CitationGraph graph, Statuses statuses) {
    return new Checks(store, acts, graph, statuses);
  }

  /** Acts that rest on one which had certainly been ended before their day. */
  private Stream<Finding> ended(ActStore store, Statuses statuses) {
    Map<String, Optional<Change>> ends = new HashMap<>();
    for (EdgeRow edge : store.edges()) {
      if (ENDS.contains(edge.relation())) CitationGraph.cle(edge).ifPresent(cle -> ends.computeIfAbsent(cle, key -> statuses.of(key).end()));
    }
    return ends.entrySet().stream().filter(entry -> entry.getValue().isPresent()).flatMap(entry -> onEnded(entry.getKey(), entry.getValue().get()));
  }

  private Stream<Finding> onEnded(String cle, Change end) {
    LocalDate day = acts.get(end.edge().from()).date();
    return graph.in(cle).stream()
        .filter(edge -> rests(edge) && isBefore(day, acts.get(edge.from()).date()))
        .map(edge -> Finding.onEnded(acts.get(edge.from()), edge, day, end));
  }

  private static boolean isBefore(LocalDate day, LocalDate other) {
    return day != null && other != null && day.isBefore(other);
  }

  private static boolean rests(EdgeRow edge) {
    return RESTS.contains(edge.relation()) && edge.confidence() >= Found.CERTAIN;
  }

  /** Acts that rest on a text repealed on their day or before; certain articles of one that stayed in force in part say nothing. */
  private Stream<Finding> repealed(ActStore store) {
    return store.edges().stream().filter(edge -> !edge.kind().equals("deliberation") && rests(edge)).flatMap(edge -> onRepealed(edge).stream());
  }

  private Optional<Finding> onRepealed(EdgeRow edge) {
    ActRow act = acts.get(edge.from());
    return CitationGraph.cle(edge)
        .flatMap(cle -> Abrogations.get().of(cle, edge.articles()))
        .filter(abrogation -> abrogation.by(act.date()))
        .map(abrogation -> Finding.onRepealed(act, edge, abrogation));
  }

  /** The delegation that an act rests on. */
  public Foundation of(ActRow act) {
    List<EdgeRow> found = graph.out(act.id()).stream().filter(this::delegates).toList();
    return new Foundation(Delegations.delegated(act.instance()), found);
  }

  private boolean delegates(EdgeRow edge) {
    return edge.kind().equals("deliberation") && (edge.relation() == Relation.DELEGATION || CitationGraph.cle(edge).filter(delegations::holds).isPresent());
  }

  /** Which findings are wanted; an empty set asks for nothing. */
  public record Wanted(Check check, Set<String> collectivites, Set<Integer> annees, Set<String> instances) {
    boolean accepts(ActRow act) {
      return (collectivites.isEmpty() || collectivites.contains(act.id().collectivite()))
          && (annees.isEmpty() || act.date() != null && annees.contains(act.date().getYear()))
          && (instances.isEmpty() || act.instance() != null && instances.contains(act.instance()));
    }
  }

  /** Latest act first. */
  public List<Finding> find(Wanted wanted) {
    return findings.stream().filter(finding -> finding.check() == wanted.check() && wanted.accepts(finding.act())).toList();
  }

  /** How many acts of bodies that decide by delegation there are. */
  public int delegated(Wanted wanted) {
    return (int) delegated.stream().filter(wanted::accepts).count();
  }

  /** The bodies that decide by delegation, as their acts print them, in order. */
  public List<String> instances() {
    return delegated.stream().map(ActRow::instance).filter(Objects::nonNull).distinct().sorted().toList();
  }
}
