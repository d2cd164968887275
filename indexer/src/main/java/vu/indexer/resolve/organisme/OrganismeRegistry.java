package vu.indexer.resolve.organisme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vu.indexer.index.OrganismeRow;
import vu.indexer.model.ActId;
import vu.indexer.model.Organisme;

/**
 * The organisations of a corpus: rows of different acts that certainly name the same one are one entry. Rows are merged
 * when a name or an alias is equal but for case, accents, articles and punctuation; a sigle alone never merges two
 * authorities' organisations (ALEC Lyon is not ALEC Marseille). What a user decided comes before that.
 */
public final class OrganismeRegistry {
  private final List<Entry> entries;
  private final Map<String, Entry> byId = new HashMap<>();
  private final Map<RowKey, Entry> byRow = new HashMap<>();
  private final Map<String, List<Entry>> byHandle = new HashMap<>();
  private final OrganismeDecisions decisions;

  /**
   * One organisation.
   *
   * @param id slug of the name: ASCII letters, digits and hyphens; stays the same while the name does
   * @param nom the most frequent long name, in its best spelling
   * @param alias the other names, the most frequent first
   * @param rows where acts name it, ordered by act
   * @param decided what a user decided that it brings together, in the order of the file
   */
  public record Entry(String id, String nom, List<String> alias, Organisme.Type type, List<OrganismeRow> rows, List<OrganismeDecision> decided) {
    public Entry {
      alias = List.copyOf(alias);
      rows = List.copyOf(rows);
      decided = List.copyOf(decided);
    }
  }

  /** What makes two rows fall together whatever the act. */
  private record RowKey(String collectivite, String nom, List<String> alias) {
    static RowKey of(OrganismeRow row) {
      return new RowKey(row.act().collectivite(), row.organisme().nom(), row.organisme().alias());
    }
  }

  /** Rows that nothing but their act and sentence tells apart: which organisation they name is worked out once. */
  private record Alike(RowKey key, Organisme.Type type) {
    static Alike of(OrganismeRow row) {
      return new Alike(RowKey.of(row), row.organisme().type());
    }
  }

  /** @param heads one row of each kind the organisation is named by */
  private record Cluster(Entry entry, List<OrganismeRow> heads) {
    Cluster under(String id) {
      return new Cluster(new Entry(id, entry.nom(), entry.alias(), entry.type(), entry.rows(), entry.decided()), heads);
    }
  }

  private OrganismeRegistry(List<Cluster> clusters, Function<OrganismeRow, List<String>> handles, OrganismeDecisions decisions) {
    this.entries = clusters.stream().map(Cluster::entry).toList();
    this.decisions = decisions;
    for (Entry entry : entries) byId.put(entry.id(), entry);
    for (Cluster cluster : clusters) {
      for (OrganismeRow row : cluster.heads()) {
        byRow.put(RowKey.of(row), cluster.entry());
        handles.apply(row).forEach(handle -> index(cluster.entry(), handle));
      }
    }
    for (Entry entry : entries) formerIds(entry).forEach(id -> byId.putIfAbsent(id, entry));
  }

  private void index(Entry entry, String handle) {
    List<Entry> sharing = byHandle.computeIfAbsent(handle, k -> new ArrayList<>(1));
    if (sharing.isEmpty() || sharing.getLast() != entry) sharing.add(entry);
  }

  /** The addresses that a user's decision made one stay good. */
  private static Stream<String> formerIds(Entry entry) {
    if (entry.decided().isEmpty()) return Stream.empty();
    String collectivite = first(entry).act().collectivite();
    return entry.alias().stream().map(name -> slug(name, collectivite));
  }

  public static OrganismeRegistry of(List<OrganismeRow> rows) {
    return of(rows, OrganismeDecisions.NONE);
  }

  public static OrganismeRegistry of(List<OrganismeRow> rows, OrganismeDecisions decisions) {
    List<OrganismeRow> ordered =
        rows.stream().sorted(Comparator.comparing(OrganismeRow::act).thenComparing(row -> row.organisme().nom()).thenComparing(Object::toString))
            .toList();
    Map<Alike, List<OrganismeRow>> alike = new LinkedHashMap<>();
    for (OrganismeRow row : ordered) alike.computeIfAbsent(Alike.of(row), k -> new ArrayList<>(1)).add(row);
    Map<String, String> handles = new HashMap<>();
    Map<RowKey, List<String>> byKey = new HashMap<>();
    alike.forEach((key, same) -> byKey.computeIfAbsent(key.key(), k -> decisions.handles(same.getFirst(), handles)));
    Function<OrganismeRow, List<String>> known = row -> byKey.get(RowKey.of(row));
    Collection<List<OrganismeRow>> heads = Clusters.of(alike.values().stream().map(List::getFirst).toList(), known, decisions);
    List<Cluster> nameless =
        heads.stream()
            .map(some -> new Cluster(entry(rows(some, alike), some, known, decisions), some))
            .sorted(Comparator.comparing((Cluster c) -> c.entry().id()).thenComparing(c -> first(c.entry()).toString())).toList();
    Map<String, Integer> taken = new HashMap<>();
    return new OrganismeRegistry(nameless.stream().map(cluster -> cluster.under(free(cluster.entry().id(), taken))).toList(), known, decisions);
  }

  private static List<OrganismeRow> rows(List<OrganismeRow> heads, Map<Alike, List<OrganismeRow>> alike) {
    return heads.stream().flatMap(row -> alike.get(Alike.of(row)).stream())
        .sorted(Comparator.comparing(OrganismeRow::act).thenComparing(Object::toString)).toList();
  }

  /** Every organisation, ordered by id. */
  public List<Entry> entries() {
    return entries;
  }

  /** One organisation by its id, or by the id of one that a user's decision made part of it. */
  public Optional<Entry> entry(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The id of the organisation a row names.
   *
   * @throws IllegalArgumentException when the row is not of this corpus
   */
  public String id(OrganismeRow row) {
    Entry entry = byRow.get(RowKey.of(row));
    if (entry == null) throw new IllegalArgumentException("no organisation holds the row " + row);
    return entry.id();
  }

  /** The organisation that {@code act} means by {@code name}; empty when no act names it so, or when a name fits several. */
  public Optional<Entry> find(ActId act, String name) {
    if (name == null || name.isBlank()) return Optional.empty();
    String handle = decisions.handle(name, act.collectivite());
    List<Entry> sharing = sharing(handle);
    if (sharing.size() == 1) return Optional.of(sharing.getFirst());
    List<Entry> ofTheAct = sharing.stream().filter(entry -> entry.rows().stream()
        .anyMatch(row -> row.act().equals(act) && decisions.handles(row).contains(handle))).toList();
    return ofTheAct.size() == 1 ? Optional.of(ofTheAct.getFirst()) : Optional.empty();
  }

  /** The organisations that have a name; several for a sigle, or when a user keeps apart those that share an alias. */
  List<Entry> sharing(String handle) {
    return byHandle.getOrDefault(handle, List.of());
  }

  OrganismeDecisions decisions() {
    return decisions;
  }

  /** The decisions that wait for acts that name what they are about. */
  public List<OrganismeDecision> idle() {
    return decisions.all().stream()
        .filter(d -> sharing(decisions.handle(d.a())).isEmpty() || sharing(decisions.handle(d.b())).isEmpty())
        .toList();
  }

  private static Entry entry(
      List<OrganismeRow> rows, List<OrganismeRow> heads, Function<OrganismeRow, List<String>> known, OrganismeDecisions decisions) {
    Map<String, Long> noms = counts(rows.stream().map(row -> row.organisme().nom()));
    Map<String, Long> all = counts(rows.stream().flatMap(row -> names(row, known, decisions)));
    Map<String, Long> shown = Stream.of(noms, all).map(OrganismeRegistry::strong).filter(names -> !names.isEmpty()).findFirst().orElse(noms);
    String nom = byFrequency(shown).getFirst();
    List<String> alias = byFrequency(all).stream().filter(name -> !Names.key(name).equals(Names.key(nom))).toList();
    Set<String> handles = heads.stream().flatMap(row -> known.apply(row).stream()).collect(Collectors.toSet());
    return new Entry(slug(nom, first(rows).act().collectivite()), nom, alias, type(rows), rows, decisions.uniting(handles));
  }

  /** The names of a row but for those that the user told apart from it. */
  private static Stream<String> names(OrganismeRow row, Function<OrganismeRow, List<String>> known, OrganismeDecisions decisions) {
    if (decisions.all().isEmpty()) return Clusters.names(row.organisme());
    List<String> handles = known.apply(row);
    return Clusters.names(row.organisme()).filter(name -> handles.contains(decisions.handle(name, row.act().collectivite())));
  }

  private static OrganismeRow first(Entry entry) {
    return first(entry.rows());
  }

  private static OrganismeRow first(List<OrganismeRow> rows) {
    return rows.getFirst();
  }

  private static Map<String, Long> counts(Stream<String> names) {
    return names.collect(Collectors.groupingBy(name -> name, Collectors.counting()));
  }

  private static Map<String, Long> strong(Map<String, Long> names) {
    Map<String, Long> strong = new HashMap<>(names);
    strong.keySet().removeIf(Names::weak);
    return strong;
  }

  /** One spelling for each name, whole ones before those that lost letters, then the most frequent name, then the longest. */
  private static List<String> byFrequency(Map<String, Long> counts) {
    Map<String, Map<String, Long>> byKey = new HashMap<>();
    counts.forEach((name, count) -> byKey.computeIfAbsent(Names.key(name), k -> new HashMap<>(2)).put(name, count));
    Comparator<Map.Entry<String, Map<String, Long>>> frequency = Comparator.comparingLong(e -> -e.getValue().values().stream().mapToLong(n -> n)
        .sum());
    Comparator<Map.Entry<String, Map<String, Long>>> whole =
        Comparator.comparing(e -> e.getValue().keySet().stream().allMatch(Names::broken));
    return byKey.entrySet().stream()
        .sorted(whole.thenComparing(frequency).thenComparingInt(e -> -e.getKey().length()).thenComparing(Map.Entry::getKey))
        .map(e -> Names.best(e.getValue()))
        .toList();
  }

  private static Organisme.Type type(List<OrganismeRow> rows) {
    Map<Organisme.Type, Long> counts =
        rows.stream().map(row -> row.organisme().type()).filter(t -> t != Organisme.Type.AUTRE)
            .collect(Collectors.groupingBy(t -> t, Collectors.counting()));
    Comparator<Organisme.Type> frequency = Comparator.comparingLong(t -> -counts.get(t));
    return counts.keySet().stream().min(frequency.thenComparing(Comparator.naturalOrder())).orElse(Organisme.Type.AUTRE);
  }

  /** A weak name says whose it is, so that its address does not depend on what other authorities name. */
  private static String slug(String nom, String collectivite) {
    String slug = Names.slug(nom);
    if (slug.isEmpty()) return "organisme";
    return Names.weak(nom) ? slug + "-" + collectivite : slug;
  }

  private static String free(String slug, Map<String, Integer> taken) {
    int count = taken.merge(slug, 1, Integer::sum);
    if (count == 1) return slug;
    String numbered = slug + "-" + count;
    return taken.containsKey(numbered) ? free(slug, taken) : free(numbered, taken);
  }
}
