package vu.server.visa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vu.indexer.index.ActRow;
import vu.indexer.model.Reference;

/** Acts of the day of a citation whose number is nearly the one it prints, for a citation that leads to none. */
final class NearNumbers {
  private record Day(String collectivite, LocalDate date) {}

  private final Map<Day, List<ActRow>> byDay = new HashMap<>();

  NearNumbers(Collection<ActRow> acts) {
    for (ActRow act : acts) {
      if (act.date() != null && act.numero() != null) byDay.computeIfAbsent(new Day(act.id().collectivite(), act.date()), k -> new ArrayList<>()).add(act);
    }
  }

  /** Empty when the citation prints no number or no day. */
  List<ActRow> to(String collectivite, Reference reference) {
    if (reference.numero() == null || reference.date() == null) return List.of();
    ActNumber printed = ActNumber.of(reference.numero());
    return byDay.getOrDefault(new Day(collectivite, reference.date()), List.of()).stream().filter(act -> printed.isNear(ActNumber.of(act.numero()))).toList();
  }
}
