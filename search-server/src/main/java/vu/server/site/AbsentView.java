package vu.server.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vu.server.api.AbsentResource;
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

  static AbsentPage page(Visit visit, Absent absent) {
    String address = absent.cle().substring(absent.cle().indexOf(':') + 1);
    String name = visit.services().names().printedNumber(absent.cle()).or(() -> dated(visit, absent)).orElse(address);
    return new AbsentPage(
        visit.chrome(visit.strings().get("absent.titre", name), null),
        name,
        OrganismesView.collectivite(visit, address.substring(0, address.indexOf('/'))),
        SuitesView.of(visit.services(), absent.cle()),
        visit.services().absents().one(absent.cle()).map(wanted -> AbsentResource.request(visit.services(), wanted)).orElseThrow(),
        printed(absent),
        absent.citations().stream().map(evidence -> PageRows.citedBy(visit.services(), evidence.edge())).toList());
  }

  /** The name of an act that is cited by its date only. */
  private static Optional<String> dated(Visit visit, Absent absent) {
    return absent.citations().stream().map(evidence -> evidence.edge().date()).filter(Objects::nonNull).findFirst()
        .map(day -> visit.strings().get("absent.du", visit.strings().date(day)));
  }

  private static List<AbsentPage.Dit> printed(Absent absent) {
    Map<Printed, Long> counts = absent.citations().stream().collect(Collectors.groupingBy(Printed::of, Collectors.counting()));
    return counts.entrySet().stream()
        .map(e -> new AbsentPage.Dit(e.getKey().numero(), e.getKey().date(), e.getKey().instance(), e.getValue().intValue()))
        .sorted(Comparator.comparingInt(AbsentPage.Dit::fois).reversed().thenComparing(AbsentPage.Dit::toString))
        .toList();
  }
}
