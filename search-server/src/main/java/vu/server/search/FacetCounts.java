package vu.server.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Counts every facet in one pass over the acts that match the query. */
final class FacetCounts {
  private final Catalog catalog;
  private final Filters filters;
  private final int[][] counts = new int[FilterName.values().length][];

  private FacetCounts(Catalog catalog, Filters filters) {
    this.catalog = catalog;
    this.filters = filters;
    for (FilterName name : FilterName.values()) counts[name.ordinal()] = new int[catalog.column(name).ids().size()];
  }

  static List<Facet> of(Catalog catalog, Filters filters, BitSet matches) {
    FacetCounts counter = new FacetCounts(catalog, filters);
    for (int act = matches.nextSetBit(0); act >= 0; act = matches.nextSetBit(act + 1)) counter.count(act);
    List<Facet> facets = new ArrayList<>();
    for (FilterName name : FilterName.values()) facets.add(counter.facet(name));
    return facets;
  }

  private void count(int act) {
    int failed = filters.failed(act);
    if (Integer.bitCount(failed) > 1) return;
    for (FilterName name : FilterName.values()) {
      if ((failed & ~(1 << name.ordinal())) != 0) continue;
      int[] held = counts[name.ordinal()];
      for (int ordinal : catalog.column(name).ordinals()[act]) held[ordinal]++;
    }
  }

  private Facet facet(FilterName name) {
    FacetColumn column = catalog.column(name);
    int[] held = counts[name.ordinal()];
    List<Facet.Value> values = new ArrayList<>();
    for (int ordinal = 0; ordinal < held.length; ordinal++) {
      boolean selected = filters.selected(name, ordinal);
      boolean hidden = held[ordinal] == 0 || (name == FilterName.TEXTE && TexteKeys.isArticle(column.ids().get(ordinal)));
      if (selected || !hidden) values.add(new Facet.Value(column.ids().get(ordinal), column.labels().get(ordinal), held[ordinal], selected));
    }
    List<Facet.Value> ordered = values.stream().sorted(order(name)).toList();
    List<Facet.Value> shown = new ArrayList<>();
    for (int at = 0; at < ordered.size(); at++) if (at < Facet.LIMIT || ordered.get(at).selected()) shown.add(ordered.get(at));
    return new Facet(name.id(), shown);
  }

  private static Comparator<Facet.Value> order(FilterName name) {
    Comparator<Facet.Value> byCount = Comparator.comparingLong(Facet.Value::count).reversed().thenComparing(Facet.Value::label).thenComparing(Facet.Value::id);
    return switch (name) {
      case ANNEE -> Comparator.comparing(Facet.Value::id).reversed();
      case MONTANT -> Comparator.comparingInt(value -> MontantRange.ALL.stream().map(MontantRange::id).toList().indexOf(value.id()));
      case COLLECTIVITE, INSTANCE, ASSOCIATION, TEXTE -> byCount;
    };
  }
}
