package vu.server.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vu.indexer.model.ActId;
import vu.server.graph.Absent;
import vu.web.pages.AbsentPage;

/** An act that is cited and not held. */
final class AbsentView {
  private AbsentView() {}

  /** What one citation prints of the act. */
  private record Printed(String numero, LocalDate date, String instance) {
    static Printed of(Absent.Evidence evidence) {
      return new Printed(evidence.edge().numero(), evidence.edge().date(), evidence.instance());
    }
  }

  static AbsentPage page(Visit visit, ActId id, Absent absent) {
    String name = visit.services().names().name(absent.cle());
    String shown = name.equals(absent.cle()) ? id.toString() : name;
    return new AbsentPage(
        visit.chrome(visit.strings().get("absent.titre", shown), null),
        shown,
        OrganismesView.collectivite(visit, id.collectivite()),
        printed(absent),
        absent.citations().stream().map(evidence -> PageRows.citedBy(visit.services(), evidence.edge())).toList());
  }

  private static List<AbsentPage.Dit> printed(Absent absent) {
    Map<Printed, Long> counts = absent.citations().stream().collect(Collectors.groupingBy(Printed::of, Collectors.counting()));
    return counts.entrySet().stream()
        .map(e -> new AbsentPage.Dit(e.getKey().numero(), e.getKey().date(), e.getKey().instance(), e.getValue().intValue()))
        .sorted(Comparator.comparingInt(AbsentPage.Dit::fois).reversed().thenComparing(AbsentPage.Dit::toString))
        .toList();
  }
}
