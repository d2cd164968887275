package vu.indexer.resolve.organisme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import vu.indexer.index.OrganismeRow;
import vu.indexer.model.Organisme;

/**
 * Which rows name the same organisation. Long names join rows wherever they stand; a weak name (sigle, generic word)
 * joins rows of one authority only, and only when the long names it would bring together do not contradict one another.
 * What a user decided joins what it says, and nothing joins what it keeps apart. The answer depends on the set of rows,
 * not on their order.
 */
final class Clusters {
  private final List<OrganismeRow> rows;
  private final OrganismeDecisions decisions;
  private final List<List<String>> handles;
  private final int[] parent;
  /** By root: true when a long name says which organisation it is. */
  private final boolean[] named;
  /** By root: the rows of its cluster. */
  private final Map<Integer, List<OrganismeRow>> members = new TreeMap<>();
  /** By root: the names of its cluster that the user keeps apart from others. */
  private final Map<Integer, Set<String>> touchy = new HashMap<>();

  private Clusters(List<OrganismeRow> rows, Function<OrganismeRow, List<String>> handles, OrganismeDecisions decisions) {
    this.rows = rows;
    this.decisions = decisions;
    this.handles = rows.stream().map(handles).toList();
    this.parent = new int[rows.size()];
    this.named = new boolean[rows.size()];
    Arrays.setAll(parent, i -> i);
    for (int row = 0; row < parent.length; row++) {
      members.put(row, new ArrayList<>(List.of(rows.get(row))));
      named[row] = this.handles.get(row).stream().anyMatch(handle -> !OrganismeDecisions.weak(handle));
      for (String handle : this.handles.get(row)) if (decisions.touchy(handle)) touchy.computeIfAbsent(row, k -> new HashSet<>()).add(handle);
    }
  }

  /**
   * Every row is in exactly one cluster. Rows that write the same names in the same authority are in the same one.
   *
   * @param handles {@link OrganismeDecisions#handles} of each row
   */
  static Collection<List<OrganismeRow>> of(List<OrganismeRow> rows, Function<OrganismeRow, List<String>> handles, OrganismeDecisions decisions) {
    Clusters clusters = new Clusters(rows, handles, decisions);
    clusters.joinAlike();
    clusters.joinLongNames();
    clusters.joinWeakNames();
    if (clusters.joinDecided()) clusters.joinWeakNames();
    return clusters.members.values();
  }

  private void joinAlike() {
    Map<List<String>, Integer> first = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      Integer other = first.putIfAbsent(handles.get(row), row);
      if (other != null) join(other, row);
    }
  }

  private void joinLongNames() {
    Map<String, Integer> first = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      for (String handle : handles.get(row)) {
        Integer other = OrganismeDecisions.weak(handle) ? null : first.putIfAbsent(handle, row);
        if (other != null) join(other, row);
      }
    }
  }

  private void joinWeakNames() {
    Map<String, List<Integer>> byName = new TreeMap<>();
    for (int row = 0; row < rows.size(); row++) {
      for (String handle : handles.get(row)) {
        if (OrganismeDecisions.weak(handle)) byName.computeIfAbsent(handle, k -> new ArrayList<>()).add(row);
      }
    }
    for (List<Integer> sharing : byName.values()) joinWeak(sharing);
  }

  /** Rows of one authority that share a weak name. */
  private void joinWeak(List<Integer> sharing) {
    Set<Integer> clusters = new TreeSet<>();
    List<Integer> nameless = new ArrayList<>();
    for (int row : sharing) {
      if (named[root(row)]) clusters.add(root(row));
      else nameless.add(row);
    }
    if (agree(clusters.stream().map(members::get).toList())) joinAll(Stream.concat(clusters.stream(), nameless.stream()).toList());
    else joinAll(nameless);
  }

  /** One organisation at most; or several long names inside one authority, each saying the same with more or fewer words. */
  private static boolean agree(List<List<OrganismeRow>> clusters) {
    if (clusters.size() <= 1) return true;
    List<OrganismeRow> all = clusters.stream().flatMap(List::stream).toList();
    if (all.stream().map(row -> row.act().collectivite()).distinct().count() > 1) return false;
    if (all.stream().map(row -> row.organisme().type()).filter(type -> type != Organisme.Type.AUTRE).distinct().count() > 1) return false;
    List<String> keys = all.stream().filter(row -> !Names.weak(row.organisme().nom()))
        .map(row -> Names.key(row.organisme().nom())).distinct().toList();
    return keys.stream().allMatch(key -> keys.stream().allMatch(other -> Names.compatible(key, other)));
  }

  /** @return true when a user decided that something is the same */
  private boolean joinDecided() {
    Map<String, List<Integer>> meant = new HashMap<>();
    List<OrganismeDecision> same = decisions.all().stream().filter(OrganismeDecision::same).toList();
    for (OrganismeDecision decision : same) for (String name : List.of(decision.a(), decision.b())) meant.put(decisions.handle(name), new ArrayList<>());
    if (meant.isEmpty()) return false;
    for (int row = 0; row < rows.size(); row++) {
      for (String handle : handles.get(row)) if (meant.containsKey(handle) && means(row, handle)) meant.get(handle).add(row);
    }
    for (OrganismeDecision decision : same) {
      joinAll(Stream.of(decision.a(), decision.b()).flatMap(name -> meant.get(decisions.handle(name)).stream()).toList());
    }
    return true;
  }

  /** A weak name means the rows that have no other; where it stands beside a long one, the long one says what is meant. */
  private boolean means(int row, String handle) {
    return !OrganismeDecisions.weak(handle) || handles.get(row).stream().allMatch(OrganismeDecisions::weak);
  }

  static Stream<String> names(Organisme organisme) {
    return Stream.concat(Stream.of(organisme.nom()), organisme.alias().stream().filter(alias -> !alias.isBlank()));
  }

  private void joinAll(List<Integer> group) {
    for (int row : group) join(group.getFirst(), row);
  }

  private void join(int row, int other) {
    int into = root(row), from = root(other);
    if (into == from || apart(into, from)) return;
    if (members.get(into).size() < members.get(from).size()) {
      join(other, row);
      return;
    }
    parent[from] = into;
    named[into] |= named[from];
    members.get(into).addAll(members.remove(from));
    Set<String> more = touchy.remove(from);
    if (more != null) touchy.computeIfAbsent(into, k -> new HashSet<>()).addAll(more);
  }

  private boolean apart(int root, int other) {
    Set<String> names = touchy.getOrDefault(root, Set.of()), others = touchy.getOrDefault(other, Set.of());
    return names.stream().anyMatch(name -> others.stream().anyMatch(o -> decisions.apart(name, o)));
  }

  private int root(int row) {
    int at = row;
    while (parent[at] != at) at = parent[at] = parent[parent[at]];
    return at;
  }
}
