package vu.server.organisme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vu.indexer.index.ActRow;
import vu.indexer.index.ActStore;
import vu.indexer.index.OrganismeRow;
import vu.indexer.model.ActId;
import vu.indexer.model.Organisme;
import vu.indexer.resolve.organisme.OrganismeRegistry;
import vu.server.Words;
import vu.server.spending.Filter;
import vu.server.spending.Group;
import vu.server.spending.Ledger;
import vu.server.spending.Line;
import vu.server.spending.Part;
import vu.server.spending.Totals;

/** The organisations of a store with what was voted to them. */
public final class Organismes {
  private final OrganismeRegistry registry;
  private final Ledger ledger;
  private final Map<ActId, ActRow> acts;
  private final List<Summary> all;

  /**
   * One organisation in a list.
   *
   * @param actes number of acts that name it
   * @param collectivites ids of the metropolises that name it, in order
   * @param totals over all metropolises
   * @param parCollectivite the same totals for each metropolis that voted it something
   */
  public record Summary(OrganismeRegistry.Entry entry, int actes, Set<String> collectivites, Totals totals, List<Part> parCollectivite) {}

  /**
   * All that is held about one organisation.
   *
   * @param actes acts that name it, latest first
   * @param lignes what was voted to it
   * @param parAnnee the history, years in order
   * @param evidence by act: the sentence that first names it
   */
  public record Detail(Summary summary, List<ActRow> actes, List<Line> lignes, List<Part> parAnnee, Map<ActId, OrganismeRow> evidence) {}

  private Organismes(ActStore store, OrganismeRegistry registry, Ledger ledger) {
    this.registry = registry;
    this.ledger = ledger;
    this.acts = store.acts().stream().collect(Collectors.toMap(ActRow::id, Function.identity()));
    Map<String, List<Line>> lines = new HashMap<>();
    ledger.lines().stream().filter(line -> line.beneficiaire() != null)
        .forEach(line -> lines.computeIfAbsent(line.beneficiaire(), k -> new ArrayList<>()).add(line));
    this.all = registry.entries().stream().map(entry -> summary(entry, lines.getOrDefault(entry.id(), List.of()))).sorted(order()).toList();
  }

  public static Organismes of(ActStore store, OrganismeRegistry registry, Ledger ledger) {
    return new Organismes(store, registry, ledger);
  }

  /** Largest spending first, then most acts, then by name. */
  private static Comparator<Summary> order() {
    return Comparator.comparing((Summary s) -> s.totals().depenses().euros())
        .reversed()
        .thenComparing(Comparator.comparingInt(Summary::actes).reversed())
        .thenComparing(s -> s.entry().id());
  }

  private static Summary summary(OrganismeRegistry.Entry entry, List<Line> lines) {
    Set<ActId> named = entry.rows().stream().map(OrganismeRow::act).collect(Collectors.toSet());
    Set<String> collectivites = named.stream().map(ActId::collectivite).collect(Collectors.toCollection(TreeSet::new));
    return new Summary(entry, named.size(), collectivites, Totals.of(lines), Ledger.breakdown(lines, Group.COLLECTIVITE));
  }

  /** Every organisation, the largest spending first. */
  public List<Summary> all() {
    return all;
  }

  /**
   * The organisations whose name or alias holds every word of {@code q}, named by one of the metropolises, of one of the types.
   *
   * @param q null or blank for all
   * @param collectivites empty for all
   * @param types empty for all
   */
  public List<Summary> find(String q, Set<String> collectivites, Set<Organisme.Type> types) {
    String[] words = Words.fold(q).split(" ");
    return all.stream()
        .filter(s -> collectivites.isEmpty() || s.collectivites().stream().anyMatch(collectivites::contains))
        .filter(s -> types.isEmpty() || types.contains(s.entry().type()))
        .filter(s -> Stream.of(words).allMatch(names(s.entry())::contains))
        .toList();
  }

  private static String names(OrganismeRegistry.Entry entry) {
    return Words.fold(entry.nom() + " " + String.join(" ", entry.alias()));
  }

  /** One organisation by its id; empty when there is none. */
  public Optional<Detail> detail(String id) {
    return registry.entry(id).map(this::detail);
  }

  private Detail detail(OrganismeRegistry.Entry entry) {
    List<Line> lines = ledger.lines(Filter.of(entry.id()));
    Set<ActId> named = entry.rows().stream().map(OrganismeRow::act).collect(Collectors.toCollection(LinkedHashSet::new));
    List<ActRow> rows =
        named.stream().map(acts::get).sorted(Comparator.comparing(ActRow::date, Comparator.nullsLast(Comparator.reverseOrder())).thenComparing(ActRow::id))
            .toList();
    Map<ActId, OrganismeRow> evidence = entry.rows().stream().collect(Collectors.toMap(OrganismeRow::act, Function.identity(), (first, second) -> first));
    return new Detail(summary(entry, lines), rows, lines, Ledger.breakdown(lines, Group.ANNEE), Map.copyOf(evidence));
  }
}
