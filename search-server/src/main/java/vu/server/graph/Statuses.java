package vu.server.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vu.indexer.index.ActRow;
import vu.indexer.index.EdgeRow;
import vu.indexer.model.ActId;
import vu.indexer.model.Found;
import vu.indexer.model.Relation;
import vu.indexer.model.Resolution;
import vu.indexer.model.Vote;

/**
 * The status of acts, from typed citations. A change is stated when the operative part of an adopted act, not older than what it
 * changes and not withdrawn since, makes it by a certain citation; anything less is listed as to be checked.
 */
public final class Statuses {
  private static final String OPERATIVE = "dispositif";
  /** What acts of local authorities change: acts, and arrêtés, which are texts here. */
  private static final Set<String> CHANGED = Set.of("deliberation", "arrete");

  private final CitationGraph graph;
  private final Map<ActId, ActRow> acts;

  /** @param acts every act of the graph that is held */
  public Statuses(CitationGraph graph, Map<ActId, ActRow> acts) {
    this.graph = graph;
    this.acts = acts;
  }

  /** The status of a node; an empty one where no act says anything, as of laws and codes, which no act here changes. */
  public ActStatus of(String cle) {
    return new ActStatus(undergone(cle), graph.act(cle).map(this::done).orElse(List.of()));
  }

  public ActStatus of(ActId act) {
    return of(CitationGraph.cle(act));
  }

  private List<Change> undergone(String cle) {
    Stream<EdgeRow> maybe = graph.act(cle).stream().flatMap(act -> graph.toCheck(act).stream());
    Stream<EdgeRow> edges = Stream.concat(graph.in(cle).stream(), maybe).filter(edge -> isChange(edge) && !CitationGraph.cle(edge.from()).equals(cle));
    Comparator<Change> oldest = Comparator.comparing(change -> date(change.edge().from()), Comparator.nullsLast(Comparator.naturalOrder()));
    List<Change> changes = edges.map(edge -> new Change(CitationGraph.cle(edge.from()), edge, doubts(edge, cle))).toList();
    return once(changes).stream().sorted(oldest.thenComparing(change -> change.edge().from()).thenComparing(change -> change.edge().span())).toList();
  }

  private List<Change> done(ActId act) {
    String own = CitationGraph.cle(act);
    Stream<EdgeRow> edges = graph.out(act).stream().filter(edge -> isChange(edge) && !own.equals(target(edge)));
    return once(edges.map(edge -> new Change(target(edge), edge, doubts(edge, target(edge)))).toList());
  }

  private static boolean isChange(EdgeRow edge) {
    return CHANGED.contains(edge.kind()) && ActStatus.CHANGES.contains(edge.relation());
  }

  private static String target(EdgeRow edge) {
    return CitationGraph.cle(edge).orElse(edge.cle());
  }

  private record Said(String cle, Relation relation) {}

  /** What one act says twice of another is told once, in the words that leave the fewest doubts. */
  private static List<Change> once(List<Change> changes) {
    Map<Said, Change> best = new LinkedHashMap<>();
    for (Change change : changes) {
      best.merge(new Said(change.cle(), change.relation()), change, (one, other) -> other.doubts().size() < one.doubts().size() ? other : one);
    }
    return List.copyOf(best.values());
  }

  private List<Change.Doubt> doubts(EdgeRow edge, String target) {
    List<Change.Doubt> doubts = plainDoubts(edge, target);
    boolean withdrawn = graph.in(edge.from()).stream().anyMatch(other -> other.relation() == Relation.RETIRE && isWhole(other, edge.from()));
    if (withdrawn) doubts.add(Change.Doubt.RETIRE);
    return doubts;
  }

  /** True when an act is certainly withdrawn as a whole by another. */
  private boolean isWhole(EdgeRow edge, ActId withdrawn) {
    return !edge.from().equals(withdrawn) && edge.articles().isEmpty() && isChange(edge) && plainDoubts(edge, CitationGraph.cle(withdrawn)).isEmpty();
  }

  private List<Change.Doubt> plainDoubts(EdgeRow edge, String target) {
    List<Change.Doubt> doubts = new ArrayList<>();
    if (edge.confidence() < Found.CERTAIN) doubts.add(Change.Doubt.CONFIANCE);
    if (!edge.bloc().equals(OPERATIVE)) doubts.add(Change.Doubt.HORS_DISPOSITIF);
    if (edge.resolution() instanceof Resolution.Ambiguous) doubts.add(Change.Doubt.AMBIGU);
    LocalDate changed = graph.act(String.valueOf(target)).map(this::date).orElse(edge.date());
    LocalDate day = date(edge.from());
    if (day == null || changed != null && changed.isAfter(day)) doubts.add(Change.Doubt.DATE);
    if (acts.get(edge.from()).vote() == Vote.Resultat.REJETEE) doubts.add(Change.Doubt.REJET);
    return doubts;
  }

  private LocalDate date(ActId act) {
    return acts.get(act).date();
  }
}
