package vu.server.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vu.server.spending.Filter;
import vu.server.spending.Group;
import vu.server.spending.Part;
import vu.web.Address;
import vu.web.pages.DepensesPage;
import vu.web.pages.Sums;

/** What is spent by year and authority, as bars and as a table. */
final class DepensesTotals {
  private static final double HAIR = 0.3;

  private final Visit visit;
  private final List<Part> years;
  private final List<Part> houses;
  /** The years of each authority. */
  private final Map<String, Map<String, Part>> cells = new HashMap<>();

  DepensesTotals(Visit visit, Filter filter, List<Part> years, List<Part> houses) {
    this.visit = visit;
    this.years = years;
    this.houses = houses;
    for (Part house : houses) {
      Map<String, Part> own = new HashMap<>();
      for (Part year : visit.services().ledger().select(filter.of(Set.of(house.cle()))).breakdown(Group.ANNEE)) own.put(year.cle(), year);
      cells.put(house.cle(), own);
    }
  }

  String year(Part year) {
    return year.cle() == null ? visit.strings().get("couverture.sans-date") : year.cle();
  }

  private String name(Part house) {
    return Objects.requireNonNullElse(house.nom(), visit.strings().get("collectivite.inconnue"));
  }

  private Address address(Part house, Part year) {
    return visit.address().without(Visit.PAGE).only("collectivite", house.cle()).only("annee", year.cle());
  }

  // ---- bars -----------------------------------------------------------------------------------------------------------------------

  /** What is spent with tax or without mention of one; years of receipts and guarantees alone have no bar. */
  List<DepensesPage.Annee> bars() {
    long most = cells.values().stream().flatMap(own -> own.values().stream()).mapToLong(part -> part.totals().depenses().euros().longValue()).max().orElse(0);
    List<DepensesPage.Annee> bars = new ArrayList<>();
    for (Part year : years) {
      List<DepensesPage.Barre> ofYear = houses.stream().map(house -> bar(house, year, most)).filter(Objects::nonNull).toList();
      if (!ofYear.isEmpty()) bars.add(new DepensesPage.Annee(year(year), ofYear));
    }
    return bars;
  }

  private DepensesPage.Barre bar(Part house, Part year, long most) {
    Part cell = cells.get(house.cle()).get(year.cle());
    if (cell == null || year.cle() == null || cell.totals().depenses().euros().signum() == 0) return null;
    BigDecimal euros = cell.totals().depenses().euros();
    return new DepensesPage.Barre(house.cle(), name(house), euros, share(euros, most), address(house, year) + "#lignes");
  }

  /** From 0 to 100 for {@code most}, in tenths; what is not nothing is a hair wide at least. */
  static double share(BigDecimal euros, long most) {
    if (euros.signum() <= 0 || most <= 0) return 0;
    return Math.clamp(Math.round(euros.doubleValue() * 1000 / most) / 10.0, HAIR, 100);
  }

  // ---- table ----------------------------------------------------------------------------------------------------------------------

  List<DepensesPage.Rang> rows() {
    return houses.stream().map(house -> new DepensesPage.Rang(name(house), years.stream().map(year -> cell(house, year)).toList(),
        PageRows.sums(house.totals()))).toList();
  }

  private DepensesPage.Cellule cell(Part house, Part year) {
    Part cell = cells.get(house.cle()).get(year.cle());
    Sums sums = cell == null ? new Sums(List.of()) : PageRows.sums(cell.totals());
    return new DepensesPage.Cellule(sums, sums.isEmpty() || year.cle() == null ? null : address(house, year) + "#lignes");
  }
}
