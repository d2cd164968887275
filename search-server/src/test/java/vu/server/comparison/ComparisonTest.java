package vu.server.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vu.indexer.model.Montant;
import vu.server.Demonstration;
import vu.server.Services;
import vu.server.search.SearchRequest;
import vu.server.search.Sort;
import vu.server.spending.Filter;
import vu.server.spending.Totals;

class ComparisonTest {
  private static final Services SERVICES = Demonstration.services();
  private static final Comparison ALL = Comparison.of(SERVICES, new Question("lyon", "amp"));

  @Test
  void onlyYearsOfBothAreCompared() {
    Set<Integer> lyon = years("lyon"), amp = years("amp"), both = new TreeSet<>(lyon);
    both.retainAll(amp);
    assertEquals(both, ALL.annees());
    lyon.removeAll(amp);
    assertEquals(lyon, ALL.seulA().keySet());
    assertTrue(ALL.annees().stream().noneMatch(ALL.seulB()::containsKey));
  }

  private static Set<Integer> years(String house) {
    return SERVICES.store().acts().stream().filter(act -> act.id().collectivite().equals(house) && act.date() != null)
        .map(act -> act.date().getYear())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyFigureIsThatOfItsList() {
    for (Section section : ALL.sections()) {
      for (Section.Row row : section.rows()) {
        check(section.kind(), row.cle(), "lyon", row.a());
        check(section.kind(), row.cle(), "amp", row.b());
      }
    }
  }

  private static void check(Section.Kind kind, String cle, String house, Side side) {
    Set<Integer> years = kind == Section.Kind.ANNEE ? Set.of(Integer.valueOf(cle)) : ALL.annees();
    if (side.actes() != null) assertEquals(side.actes().longValue(), acts(kind, cle, house, years), kind + " " + cle + " " + house);
    if (side.totals() != null) assertEquals(side.totals(), totals(kind, cle, house, years), kind + " " + cle + " " + house);
  }

  private static long acts(Section.Kind kind, String cle, String house, Set<Integer> years) {
    Map<String, List<String>> filters = new java.util.HashMap<>(Map.of(
        "collectivite", List.of(house), "annee", years.stream().map(String::valueOf).toList()));
    if (kind == Section.Kind.INSTANCE || kind == Section.Kind.MATIERE || kind == Section.Kind.TEXTE) filters.put(kind.id(), List.of(cle));
    return SERVICES.search().search(new SearchRequest("", filters, Sort.DATE, 0, 0)).total();
  }

  private static Totals totals(Section.Kind kind, String cle, String house, Set<Integer> years) {
    Set<Montant.Instrument> instruments = kind == Section.Kind.INSTRUMENT
        ? Set.of(Montant.Instrument.valueOf(cle.toUpperCase(java.util.Locale.ROOT))) : Set.of();
    Set<String> receivers = kind == Section.Kind.BENEFICIAIRE ? Set.of(cle) : Set.of(),
        subjects = kind == Section.Kind.MATIERE ? Set.of(cle) : Set.of();
    return SERVICES.ledger().totals(new Filter(
        Set.of(house), years, Set.of(), receivers, instruments, subjects, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null));
  }

  @Test
  void subjectsHaveTheirSums() {
    Section subjects = ALL.sections().stream().filter(section -> section.kind() == Section.Kind.MATIERE).findFirst().orElseThrow();
    assertTrue(subjects.rows().stream().anyMatch(row -> row.cle().equals("7.5") && row.b().totals().depenses().lignes() > 0));
  }

  @Test
  void oneKindOfAmountsIsAddedUpAlone() {
    Comparison grants = Comparison.of(SERVICES, new Question("lyon", "amp", null, null, Montant.Instrument.SUBVENTION));
    Side lyon = grants.sections().getFirst().rows().getFirst().a();
    assertEquals(ALL.sections().getFirst().rows().getFirst().a().actes(), lyon.actes());
    Totals all = ALL.sections().stream().filter(section -> section.kind() == Section.Kind.INSTRUMENT).flatMap(section -> section.rows().stream())
        .filter(row -> row.cle().equals("subvention")).findFirst().orElseThrow().a().totals();
    assertEquals(all, lyon.totals());
    assertEquals(all.depenses().euros().doubleValue() / all.depenses().lignes(), all.depenses().moyenne().doubleValue(), 0.005);
  }

  @Test
  void theUsualAuthoritiesAreThoseThatCanBeCompared() {
    assertEquals(List.of("amp", "lyon"), Comparison.usual(SERVICES).stream().sorted().toList());
  }

  @Test
  void changingSidesChangesNothingElse() {
    Comparison other = Comparison.of(SERVICES, new Question("amp", "lyon"));
    assertEquals(ALL.annees(), other.annees());
    assertEquals(ALL.seulA(), other.seulB());
    List<Side> turned = new ArrayList<>();
    other.sections().forEach(section -> section.rows().forEach(row -> turned.add(row.b())));
    List<Side> sides = new ArrayList<>();
    ALL.sections().forEach(section -> section.rows().forEach(row -> sides.add(row.a())));
    assertEquals(sides, turned);
  }

  @Test
  void aPeriodWithoutCommonYearComparesNothing() {
    Comparison none = Comparison.of(SERVICES, new Question("lyon", "amp", 2008, 2010, null));
    assertTrue(none.annees().isEmpty() && none.sections().isEmpty());
    assertEquals(Set.of(2008, 2010), none.seulA().keySet());
    assertThrows(IllegalArgumentException.class, () -> new Question("lyon", "lyon"));
  }
}
