package vu.server.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import vu.indexer.lexicon.Nomenclature;

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
    Comparator<Facet.Value> order = order(name);
    PriorityQueue<Facet.Value> lastFirst = new PriorityQueue<>(order.reversed());
    List<Facet.Value> shown = new ArrayList<>();
    for (int ordinal = 0; ordinal < counts[name.ordinal()].length; ordinal++) {
      if (filters.selected(name, ordinal)) shown.add(value(name, ordinal, true));
      else if (counts[name.ordinal()][ordinal] > 0 && !isArticle(name, ordinal)) lastFirst.add(value(name, ordinal, false));
      if (lastFirst.size() > Facet.LIMIT) lastFirst.remove();
    }
    shown.addAll(lastFirst);
    shown.sort(order);
    return new Facet(name.id(), shown);
  }

  private Facet.Value value(FilterName name, int ordinal, boolean selected) {
    FacetColumn column = catalog.column(name);
    return new Facet.Value(column.ids().get(ordinal), column.labels().get(ordinal), counts[name.ordinal()][ordinal], selected);
  }

  /** Articles are many: they are counted with their code, and shown when they are asked for. */
  private boolean isArticle(FilterName name, int ordinal) {
    return name == FilterName.TEXTE && TexteKeys.isArticle(catalog.column(name).ids().get(ordinal));
  }

  private static Comparator<Facet.Value> order(FilterName name) {
    Comparator<Facet.Value> byCount =
        Comparator.comparingLong(Facet.Value::count).reversed().thenComparing(Facet.Value::label).thenComparing(Facet.Value::id);
    return switch (name) {
      case ANNEE -> Comparator.comparing(Facet.Value::id).reversed();
      case MATIERE -> Comparator.comparing(Facet.Value::id, Nomenclature.ORDER);
      case MONTANT -> Comparator.comparingInt(value -> MontantRange.ALL.stream().map(MontantRange::id).toList().indexOf(value.id()));
      case COLLECTIVITE, INSTANCE, ASSOCIATION, TEXTE -> byCount;
    };
  }
}
