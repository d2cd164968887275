package vu.server.delegation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vu.indexer.index.ActRow;
import vu.indexer.index.EdgeRow;
import vu.indexer.model.ActId;
import vu.indexer.model.Relation;
import vu.indexer.text.Folded;
import vu.server.graph.CitationGraph;

/** Which acts delegate, which bodies decide by delegation, and by which one usually: the one that most of their latest acts rest on. */
public final class Delegations {
  /** Years; no council has sat longer. */
  public static final int LONGEST_MANDATE = 7;

  /** Older acts may rest on the delegation of a council before. */
  private static final int LATEST = 20;

  /** Keys of the acts that delegate. */
  private final Set<String> keys = new HashSet<>();
  /** Those whose title says so. */
  private final List<ActRow> titled;
  /** The day of each that is held. */
  private final Map<String, LocalDate> given = new HashMap<>();
  private final Map<Body, List<Visa>> visas = new HashMap<>();

  private record Body(String collectivite, String instance) {}

  /** The delegation an act rests on. */
  private record Visa(ActRow act, String cle) {}

  /** @param acts how many of the {@code of} latest acts with such a visa have it; none of none for one that only its title tells of */
  public record Usual(String cle, int acts, int of) {}

  public Delegations(List<EdgeRow> edges, Map<ActId, ActRow> acts) {
    edges.stream().filter(Delegations::delegates).forEach(edge -> act(edge).ifPresent(keys::add));
    titled = acts.values().stream().filter(act -> DelegationWords.delegates(act.objet())).toList();
    titled.forEach(act -> keys.add(CitationGraph.cle(act.id())));
    for (ActRow act : acts.values()) if (act.date() != null && keys.contains(CitationGraph.cle(act.id()))) given.put(CitationGraph.cle(act.id()), act.date());
    for (EdgeRow edge : edges) {
      ActRow act = acts.get(edge.from());
      if (!delegated(act.instance())) continue;
      act(edge).filter(keys::contains).ifPresent(cle -> visas.computeIfAbsent(body(act.id().collectivite(), act.instance()), k -> new ArrayList<>()).add(new Visa(act, cle)));
    }
    visas.values().forEach(list -> list.sort(Comparator.comparing((Visa visa) -> visa.act().date(), Comparator.nullsFirst(Comparator.naturalOrder())).reversed()));
  }

  /** The relation says so, or the words behind the citation do: "… du 17 juillet 2020 donnant délégation au Président". */
  private static boolean delegates(EdgeRow edge) {
    if (edge.relation() == Relation.DELEGATION) return true;
    return edge.relation() == Relation.VISE && edge.kind().equals("deliberation") && DelegationWords.delegates(DelegationWords.behind(edge.sentence(), edge.texte()));
  }

  private static Optional<String> act(EdgeRow edge) {
    return CitationGraph.cle(edge).filter(cle -> cle.startsWith("delib:"));
  }

  /** True when some act rests on this one as a delegation, or its title says that it is one. */
  public boolean holds(String cle) {
    return cle != null && keys.contains(cle);
  }

  /** True for a body that decides only what the council has delegated to it. */
  public static boolean delegated(String instance) {
    return DelegationWords.Body.of(instance) != null;
  }

  private static Body body(String collectivite, String instance) {
    return new Body(collectivite, Folded.key(instance));
  }

  /**
   * The delegation a body usually decides by; of two that as many acts have, the later one. When no act tells, the latest one whose
   * title says that it is given to this body.
   *
   * @param date the day of the session, or null: later acts say nothing about it, and a delegation by a council before does not hold
   */
  public Optional<Usual> usual(String collectivite, String instance, LocalDate date) {
    if (!delegated(instance)) return Optional.empty();
    List<Visa> latest =
        visas.getOrDefault(body(collectivite, instance), List.of()).stream()
            .filter(visa -> date == null || visa.act().date() == null || !visa.act().date().isAfter(date))
            .filter(visa -> !outlived(given.get(visa.cle()), date))
            .limit(LATEST)
            .distinct()
            .toList();
    Map<String, Long> acts = latest.stream().collect(Collectors.groupingBy(Visa::cle, TreeMap::new, Collectors.counting()));
    int of = (int) latest.stream().map(visa -> visa.act().id()).distinct().count();
    Comparator<Map.Entry<String, Long>> most = Map.Entry.comparingByValue();
    return acts.entrySet().stream()
        .max(most.thenComparing(entry -> given.getOrDefault(entry.getKey(), LocalDate.MIN)))
        .map(entry -> new Usual(entry.getKey(), entry.getValue().intValue(), of))
        .or(() -> titled(collectivite, DelegationWords.Body.of(instance), date));
  }

  private Optional<Usual> titled(String collectivite, DelegationWords.Body body, LocalDate date) {
    return titled.stream()
        .filter(act -> act.id().collectivite().equals(collectivite) && DelegationWords.receivers(act.objet()).contains(body))
        .filter(act -> act.date() != null && (date == null || !act.date().isAfter(date)) && !outlived(act.date(), date))
        .max(Comparator.comparing(ActRow::date).thenComparing(ActRow::id))
        .map(act -> new Usual(CitationGraph.cle(act.id()), 0, 0));
  }

  /** True when a delegation is too old to be one of the council that sits on a day; false when either day is not known. */
  public static boolean outlived(LocalDate given, LocalDate day) {
    return given != null && day != null && given.plusYears(LONGEST_MANDATE).isBefore(day);
  }
}
