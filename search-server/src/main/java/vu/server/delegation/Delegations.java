package vu.server.delegation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vu.indexer.index.ActRow;
import vu.indexer.index.EdgeRow;
import vu.indexer.model.ActId;
import vu.indexer.model.Relation;
import vu.indexer.text.Folded;
import vu.server.graph.CitationGraph;

/** Which acts delegate, which bodies decide by delegation, and by which one usually: the one that most of their latest acts rest on. */
public final class Delegations {
  /** Older acts may rest on the delegation of a council before. */
  private static final int LATEST = 20;

  private static final Pattern TITLE = Pattern.compile("\\bdelegations? (?:de|d|du|des) (?:\\w+ )?(?:competences?|attributions?|pouvoirs?|conseil)\\b");

  /** Keys of the acts that delegate. */
  private final Set<String> keys = new HashSet<>();
  private final Map<Body, List<Visa>> visas = new HashMap<>();

  private record Body(String collectivite, String instance) {}

  /** The delegation an act rests on. */
  private record Visa(ActRow act, String cle) {}

  /** @param acts how many of the {@code of} latest acts with such a visa have it */
  public record Usual(String cle, int acts, int of) {}

  public Delegations(List<EdgeRow> edges, Map<ActId, ActRow> acts) {
    edges.stream().filter(edge -> edge.relation() == Relation.DELEGATION).forEach(edge -> act(edge).ifPresent(keys::add));
    for (ActRow act : acts.values()) if (act.objet() != null && TITLE.matcher(Folded.key(act.objet())).find()) keys.add(CitationGraph.cle(act.id()));
    for (EdgeRow edge : edges) {
      ActRow act = acts.get(edge.from());
      if (!delegated(act.instance())) continue;
      act(edge).filter(keys::contains).ifPresent(cle -> visas.computeIfAbsent(body(act.id().collectivite(), act.instance()), k -> new ArrayList<>()).add(new Visa(act, cle)));
    }
    visas.values().forEach(list -> list.sort(Comparator.comparing((Visa visa) -> visa.act().date(), Comparator.nullsFirst(Comparator.naturalOrder())).reversed()));
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
    String key = instance == null ? "" : Folded.key(instance);
    return key.startsWith("bureau") || key.startsWith("commission permanente") || key.startsWith("president") || key.startsWith("maire");
  }

  private static Body body(String collectivite, String instance) {
    return new Body(collectivite, Folded.key(instance));
  }

  /** @param date the day of the session, or null: later acts say nothing about it */
  public Optional<Usual> usual(String collectivite, String instance, LocalDate date) {
    if (!delegated(instance)) return Optional.empty();
    List<Visa> latest =
        visas.getOrDefault(body(collectivite, instance), List.of()).stream()
            .filter(visa -> date == null || visa.act().date() == null || !visa.act().date().isAfter(date))
            .limit(LATEST)
            .toList();
    Map<String, Long> acts = latest.stream().distinct().collect(Collectors.groupingBy(Visa::cle, TreeMap::new, Collectors.counting()));
    int of = (int) latest.stream().map(visa -> visa.act().id()).filter(Objects::nonNull).distinct().count();
    return acts.entrySet().stream().max(Map.Entry.comparingByValue()).map(e -> new Usual(e.getKey(), e.getValue().intValue(), of));
  }
}
