package vu.indexer.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vu.indexer.index.OrganismeRow;
import vu.indexer.model.Organisme;

/**
 * Which rows name the same organisation. Long names join rows wherever they stand; a weak name (sigle, generic word)
 * joins rows of one authority only, and only when the long names it would bring together do not contradict one another.
 * The answer depends on the set of rows, not on their order.
 */
final class OrganismeClusters {
  private final List<OrganismeRow> rows;
  private final int[] parent;
  /** By root: the rows of its cluster. */
  private final Map<Integer, List<OrganismeRow>> members = new TreeMap<>();

  private OrganismeClusters(List<OrganismeRow> rows) {
    this.rows = rows;
    this.parent = new int[rows.size()];
    Arrays.setAll(parent, i -> i);
    for (int row = 0; row < parent.length; row++) members.put(row, new ArrayList<>(List.of(rows.get(row))));
  }

  /** Every row is in exactly one cluster. */
  static Collection<List<OrganismeRow>> of(List<OrganismeRow> rows) {
    OrganismeClusters clusters = new OrganismeClusters(rows);
    clusters.joinLongNames();
    clusters.joinWeakNames();
    return clusters.members.values();
  }

  private void joinLongNames() {
    Map<String, Integer> first = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      for (String key : longKeys(rows.get(row))) {
        Integer other = first.putIfAbsent(key, row);
        if (other != null) join(other, row);
      }
    }
  }

  private void joinWeakNames() {
    Map<String, List<Integer>> byName = new TreeMap<>();
    for (int row = 0; row < rows.size(); row++) {
      for (String key : weakKeys(rows.get(row))) {
        byName.computeIfAbsent(rows.get(row).act().collectivite() + " " + key, k -> new ArrayList<>()).add(row);
      }
    }
    for (List<Integer> sharing : byName.values()) joinWeak(sharing);
  }

  /** Rows of one authority that share a weak name. */
  private void joinWeak(List<Integer> sharing) {
    Set<Integer> named = new TreeSet<>();
    List<Integer> nameless = new ArrayList<>();
    for (int row : sharing) {
      if (members.get(root(row)).stream().allMatch(r -> longKeys(r).isEmpty())) nameless.add(row);
      else named.add(root(row));
    }
    if (agree(named.stream().map(members::get).toList())) joinAll(Stream.concat(named.stream(), nameless.stream()).toList());
    else joinAll(nameless);
  }

  /** One organisation at most; or several long names inside one authority, each saying the same with more or fewer words. */
  private static boolean agree(List<List<OrganismeRow>> named) {
    if (named.size() <= 1) return true;
    List<OrganismeRow> all = named.stream().flatMap(List::stream).toList();
    if (all.stream().map(row -> row.act().collectivite()).distinct().count() > 1) return false;
    if (all.stream().map(row -> row.organisme().type()).filter(type -> type != Organisme.Type.AUTRE).distinct().count() > 1) return false;
    List<String> keys = all.stream().filter(row -> !OrganismeNames.weak(row.organisme().nom()))
        .map(row -> OrganismeNames.key(row.organisme().nom())).distinct().toList();
    return keys.stream().allMatch(key -> keys.stream().allMatch(other -> OrganismeNames.compatible(key, other)));
  }

  private static List<String> longKeys(OrganismeRow row) {
    return names(row.organisme()).filter(name -> !OrganismeNames.weak(name)).map(OrganismeNames::key).toList();
  }

  private static List<String> weakKeys(OrganismeRow row) {
    return names(row.organisme()).filter(OrganismeNames::weak).map(OrganismeNames::key).toList();
  }

  static Stream<String> names(Organisme organisme) {
    return Stream.concat(Stream.of(organisme.nom()), organisme.alias().stream().filter(alias -> !alias.isBlank()));
  }

  private void joinAll(List<Integer> group) {
    for (int row : group) join(group.getFirst(), row);
  }

  private void join(int row, int other) {
    int into = root(row), from = root(other);
    if (into == from) return;
    if (members.get(into).size() < members.get(from).size()) {
      join(other, row);
      return;
    }
    parent[from] = into;
    members.get(into).addAll(members.remove(from));
  }

  private int root(int row) {
    int at = row;
    while (parent[at] != at) at = parent[at] = parent[parent[at]];
    return at;
  }
}
