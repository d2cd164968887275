package vu.server.spending;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vu.indexer.index.ActRow;
import vu.indexer.model.ActId;
import vu.indexer.model.Montant;
import vu.server.Words;

/**
 * One act held twice, as a scan and as a text or before and after a correction, decides its sums once: lines of different acts of one authority
 * that bear the same number and day and give the same sum to the same receiver. A number alone is no proof: authorities print one on several acts.
 */
final class Doublons {
  private Doublons() {}

  /** What one act has in common with a copy of it. */
  private record Head(String collectivite, LocalDate date, String numero) {}

  private record Key(Head head, BigDecimal euros, Montant.Instrument instrument, String nom, Integer annee) {}

  /** The same lines without those of doubles; authentic acts are kept rather than demonstrations. */
  static List<Line> without(List<Line> lines) {
    Map<ActId, Head> alike = alike(lines);
    if (alike.isEmpty()) return lines;
    Map<Key, Set<ActRow>> acts = new HashMap<>();
    for (Line line : lines) key(line, alike).ifPresent(key -> acts.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(line.act()));
    List<Line> kept = new ArrayList<>(lines.size());
    for (Line line : lines) {
      Set<ActRow> held = key(line, alike).map(acts::get).orElse(Set.of());
      if (held.size() < 2) kept.add(line);
      else if (line.act().equals(first(held))) kept.add(line.withDoubles(held.stream().map(ActRow::id).filter(act -> !act.equals(line.act().id())).toList()));
    }
    return kept;
  }

  /** The acts that share authority, day and number with another one. */
  private static Map<ActId, Head> alike(List<Line> lines) {
    Map<ActId, Head> heads = new HashMap<>();
    for (Line line : lines) {
      ActRow act = line.act();
      if (act.date() == null || act.numero() == null || heads.containsKey(act.id())) continue;
      heads.put(act.id(), new Head(act.id().collectivite(), act.date(), Words.fold(act.numero())));
    }
    Map<Head, Integer> counts = new HashMap<>();
    heads.values().forEach(head -> counts.merge(head, 1, Integer::sum));
    heads.values().removeIf(head -> counts.get(head) < 2);
    return heads;
  }

  /** Empty for a line whose act stands alone or whose receiver is not told. */
  private static Optional<Key> key(Line line, Map<ActId, Head> alike) {
    Head head = alike.get(line.act().id());
    if (head == null || line.nom() == null) return Optional.empty();
    String nom = Objects.requireNonNullElseGet(line.beneficiaire(), () -> Words.fold(line.nom()));
    return Optional.of(new Key(head, line.euros(), line.instrument(), nom, line.annee()));
  }

  private static ActRow first(Set<ActRow> acts) {
    return acts.stream().min(Comparator.comparing(ActRow::demonstration).thenComparing(ActRow::id)).orElseThrow();
  }
}
