package vu.server.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vu.indexer.index.ActRow;
import vu.indexer.lexicon.Nomenclature;
import vu.indexer.model.Authority;
import vu.indexer.model.Matiere;
import vu.indexer.model.Montant;
import vu.server.Services;
import vu.server.graph.CitationGraph;
import vu.server.spending.Filter;
import vu.server.spending.Group;
import vu.server.spending.Part;
import vu.server.spending.Totals;
import vu.server.texte.Textes;

/**
 * Two authorities over the years of which acts of both are held. Acts are counted by the year of their session, sums by their budget year, as
 * everywhere else.
 *
 * @param annees the years that are compared, in order
 * @param seulA years of which only acts of {@code a} are held, with their number: left out of everything
 * @param seulB the same of {@code b}
 */
public record Comparison(Question question, Set<Integer> annees, Map<Integer, Integer> seulA, Map<Integer, Integer> seulB, List<Section> sections) {
  public static Comparison of(Services services, Question question) {
    return new Maker(services, question).comparison();
  }

  private static final class Maker {
    private final Services services;
    private final Question question;
    private final Map<Integer, Integer> held;
    private final Map<Integer, Integer> other;
    private final Set<Integer> years;
    private final List<ActRow> actsA;
    private final List<ActRow> actsB;

    Maker(Services services, Question question) {
      this.services = services;
      this.question = question;
      this.held = byYear(question.a());
      this.other = byYear(question.b());
      this.years = new TreeSet<>(held.keySet());
      years.retainAll(other.keySet());
      this.actsA = acts(question.a());
      this.actsB = acts(question.b());
    }

    private Map<Integer, Integer> byYear(String house) {
      Map<Integer, Integer> counts = new TreeMap<>();
      for (ActRow act : services.store().acts()) {
        if (!act.id().collectivite().equals(house) || act.date() == null) continue;
        int year = act.date().getYear();
        if (question.within(year)) counts.merge(year, 1, Integer::sum);
      }
      return counts;
    }

    private List<ActRow> acts(String house) {
      return services.store().acts().stream()
          .filter(act -> act.id().collectivite().equals(house) && act.date() != null && years.contains(act.date().getYear())).toList();
    }

    Comparison comparison() {
      List<Section> sections =
          years.isEmpty() ? List.of() : List.of(whole(), byYearSection(), acts(Section.Kind.INSTANCE, ActRow::instance), matieres(),
              instruments(), textes(), beneficiaires());
      return new Comparison(question, years, alone(held), alone(other), sections);
    }

    private Map<Integer, Integer> alone(Map<Integer, Integer> counts) {
      Map<Integer, Integer> alone = new TreeMap<>(counts);
      alone.keySet().removeAll(years);
      return alone;
    }

    private Section whole() {
      Side a = new Side(actsA.size(), totals(question.a(), years)), b = new Side(actsB.size(), totals(question.b(), years));
      return new Section(Section.Kind.ENSEMBLE, List.of(new Section.Row(null, null, a, b)));
    }

    private Totals totals(String house, Set<Integer> of) {
      return services.ledger().totals(filter(house, of));
    }

    private Filter filter(String house, Set<Integer> years) {
      Set<Montant.Instrument> instruments = question.instrument() == null ? Set.of() : Set.of(question.instrument());
      return new Filter(Set.of(house), years, Set.of(), Set.of(), instruments, null, null, null);
    }

    private Section byYearSection() {
      return new Section(Section.Kind.ANNEE, years.stream().map(year -> {
        Side a = new Side(held.get(year), totals(question.a(), Set.of(year))), b = new Side(other.get(year), totals(question.b(), Set.of(year)));
        return new Section.Row(String.valueOf(year), String.valueOf(year), a, b);
      }).toList());
    }

    /** Acts by a value; those that have none are in the whole only. */
    private Section acts(Section.Kind kind, Function<ActRow, String> value) {
      Map<String, Integer> a = counts(actsA, act -> Stream.ofNullable(value.apply(act))), b = counts(actsB, act -> Stream.ofNullable(value.apply(act)));
      Comparator<String> largest = Comparator.comparingInt((String cle) -> a.getOrDefault(cle, 0) + b.getOrDefault(cle, 0)).reversed()
          .thenComparing(Comparator.naturalOrder());
      return new Section(kind, keys(a, b).sorted(largest).map(cle -> counted(cle, cle, a, b)).toList());
    }

    private static Map<String, Integer> counts(List<ActRow> acts, Function<ActRow, Stream<String>> values) {
      Map<String, Integer> counts = new HashMap<>();
      for (ActRow act : acts) values.apply(act).forEach(value -> counts.merge(value, 1, Integer::sum));
      return counts;
    }

    private static Stream<String> keys(Map<String, ?> a, Map<String, ?> b) {
      Set<String> keys = new TreeSet<>(a.keySet());
      keys.addAll(b.keySet());
      return keys.stream();
    }

    private static Section.Row counted(String cle, String nom, Map<String, Integer> a, Map<String, Integer> b) {
      return new Section.Row(cle, nom, new Side(a.getOrDefault(cle, 0), null), new Side(b.getOrDefault(cle, 0), null));
    }

    /** A level holds all that is below it, as the filter does. */
    private static Stream<String> levels(ActRow act) {
      return act.matiere() == null ? Stream.empty() : Stream.of(Matiere.niveau1(act.matiere().code()), act.matiere().code()).distinct();
    }

    private Section matieres() {
      Map<String, Integer> a = counts(actsA, Maker::levels), b = counts(actsB, Maker::levels);
      Map<String, Totals> sumsA = subjects(question.a()), sumsB = subjects(question.b());
      return new Section(Section.Kind.MATIERE, keys(a, b).sorted(Nomenclature.ORDER).map(cle -> {
        Side left = new Side(a.getOrDefault(cle, 0), sumsA.get(cle)), right = new Side(b.getOrDefault(cle, 0), sumsB.get(cle));
        return new Section.Row(cle, cle + " " + Nomenclature.get().nom(cle), left, right);
      }).toList());
    }

    /** The sums of a subject are in those of its level 1 too. */
    private Map<String, Totals> subjects(String house) {
      Map<String, Totals> sums = sums(house, Group.MATIERE);
      Map<String, Totals> levels = new HashMap<>(sums);
      sums.forEach((code, totals) -> {
        if (!code.equals(Matiere.niveau1(code))) levels.merge(Matiere.niveau1(code), totals, Totals::plus);
      });
      return levels;
    }

    private Section instruments() {
      Map<String, Totals> a = sums(question.a(), Group.INSTRUMENT), b = sums(question.b(), Group.INSTRUMENT);
      return new Section(Section.Kind.INSTRUMENT, keys(a, b).map(cle -> summed(cle, cle, a, b)).toList());
    }

    private Map<String, Totals> sums(String house, Group group) {
      return services.ledger().select(filter(house, years)).breakdown(group).stream().filter(part -> part.cle() != null)
          .collect(Collectors.toMap(Part::cle, Part::totals, (first, second) -> first));
    }

    private static Section.Row summed(String cle, String nom, Map<String, Totals> a, Map<String, Totals> b) {
      return new Section.Row(cle, nom, new Side(null, a.get(cle)), new Side(null, b.get(cle)));
    }

    private Section textes() {
      Map<String, Integer> a = cited(actsA), b = cited(actsB);
      Comparator<String> most = Comparator.comparingInt((String cle) -> a.getOrDefault(cle, 0) + b.getOrDefault(cle, 0)).reversed()
          .thenComparing(Comparator.naturalOrder());
      return new Section(Section.Kind.TEXTE, keys(a, b).sorted(most)
          .map(cle -> counted(cle, services.textes().summary(cle).map(Textes.Summary::nom).orElse(cle), a, b)).toList());
    }

    private Map<String, Integer> cited(List<ActRow> acts) {
      Map<String, Integer> counts = new HashMap<>();
      for (ActRow act : acts) {
        Set<String> texts = new HashSet<>();
        services.graph().out(act.id()).stream().filter(edge -> !edge.kind().equals("deliberation"))
            .forEach(edge -> CitationGraph.cle(edge).ifPresent(texts::add));
        texts.forEach(cle -> counts.merge(cle, 1, Integer::sum));
      }
      return counts;
    }

    /** Only who was voted something by both. */
    private Section beneficiaires() {
      Map<String, Totals> a = sums(question.a(), Group.BENEFICIAIRE), b = sums(question.b(), Group.BENEFICIAIRE);
      return new Section(Section.Kind.BENEFICIAIRE, a.keySet().stream().filter(b::containsKey).sorted()
          .map(cle -> summed(cle, services.registry().entry(cle).map(entry -> entry.nom()).orElse(cle), a, b)).toList());
    }
  }

  /**
   * The two authorities for who does not say which: the largest, by acts held, that share a year, else the two largest. Acts whose authority is not known
   * come last; fewer than two when fewer are held.
   */
  public static List<String> usual(Services services) {
    Map<String, List<ActRow>> acts = services.store().acts().stream()
        .collect(Collectors.groupingBy(act -> act.id().collectivite(), TreeMap::new, Collectors.toList()));
    List<String> houses = new ArrayList<>(acts.keySet());
    Comparator<String> known = Comparator.comparing(house -> house.equals(Authority.UNKNOWN.id()));
    houses.sort(known.thenComparing(house -> -acts.get(house).size()));
    Map<String, Set<Integer>> years = acts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, house -> years(house.getValue())));
    for (int a = 0; a < houses.size(); a++) {
      for (int b = a + 1; b < houses.size(); b++) {
        if (!Collections.disjoint(years.get(houses.get(a)), years.get(houses.get(b)))) return List.of(houses.get(a), houses.get(b));
      }
    }
    return houses.subList(0, Math.min(2, houses.size()));
  }

  private static Set<Integer> years(List<ActRow> acts) {
    return acts.stream().filter(act -> act.date() != null).map(act -> act.date().getYear()).collect(Collectors.toSet());
  }

  /** The name of an authority as its acts have it. */
  public static String nom(Services services, String house) {
    return services.store().acts().stream().filter(act -> act.id().collectivite().equals(house)).map(act -> act.collectivite().nom())
        .filter(Objects::nonNull).findFirst().orElse(house);
  }
}
