package vu.server.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vu.indexer.index.ActRow;
import vu.indexer.index.ActStore;
import vu.indexer.index.EdgeRow;
import vu.indexer.index.MontantRow;
import vu.indexer.index.OrganismeRow;
import vu.indexer.index.Zone;
import vu.indexer.lexicon.Nomenclature;
import vu.indexer.model.ActId;
import vu.indexer.model.Matiere;
import vu.indexer.resolve.organisme.OrganismeRegistry;

/**
 * What a search needs of the acts besides their words. An act is known by its position in {@link ActStore#acts()}; every
 * engine answers in these positions, so that filters, facets and sorts are the same for all.
 */
public final class Catalog {
  private final ActStore store;
  private final List<ActRow> acts;
  private final Map<ActId, Integer> positions = new HashMap<>();
  private final List<List<MontantRow>> votes = new ArrayList<>();
  private final int[] citedBy;
  private final OrganismeRegistry organismes;
  private final List<EdgeRow> edges;
  private final Map<FilterName, FacetColumn> columns = new EnumMap<>(FilterName.class);

  public Catalog(ActStore store, OrganismeRegistry organismes) {
    this.store = store;
    this.acts = store.acts();
    for (ActRow act : acts) {
      positions.put(act.id(), positions.size());
      votes.add(new ArrayList<>(0));
    }
    for (MontantRow row : store.montants()) if (row.counted()) votes.get(position(row.act())).add(row);
    this.edges = store.edges();
    this.citedBy = citedBy();
    this.organismes = organismes;
    List<OrganismeRow> rows = store.organismes();
    for (FilterName name : FilterName.values()) columns.put(name, column(name, rows));
  }

  public ActStore store() {
    return store;
  }

  public int size() {
    return acts.size();
  }

  public ActRow act(int position) {
    return acts.get(position);
  }

  /** @throws IllegalArgumentException when the act is not held */
  public int position(ActId id) {
    Integer position = positions.get(id);
    if (position == null) throw new IllegalArgumentException("no act is called " + id);
    return position;
  }

  public boolean holds(ActId id) {
    return positions.containsKey(id);
  }

  /** The counted amounts of an act, in reading order. */
  public List<MontantRow> votes(int position) {
    return votes.get(position);
  }

  /** Its largest counted amount, or null. */
  BigDecimal largestVote(int position) {
    return votes.get(position).stream().map(MontantRow::euros).max(BigDecimal::compareTo).orElse(null);
  }

  /** How many other acts cite this one with certainty. */
  public int citedBy(int position) {
    return citedBy[position];
  }

  public OrganismeRegistry organismes() {
    return organismes;
  }

  List<EdgeRow> edges() {
    return edges;
  }

  FacetColumn column(FilterName name) {
    return columns.get(name);
  }

  private int[] citedBy() {
    int[] counts = new int[acts.size()];
    Set<List<ActId>> seen = new HashSet<>();
    for (EdgeRow edge : edges) {
      ActId to = edge.to();
      if (to != null && holds(to) && !to.equals(edge.from()) && seen.add(List.of(edge.from(), to))) counts[position(to)]++;
    }
    return counts;
  }

  /** What the head of an act, given by its position, prints for a zone that is not part of its text. */
  public String printed(Zone zone, int at) {
    ActRow act = acts.get(at);
    return switch (zone) {
      case OBJET -> act.objet();
      case NUMERO -> act.numero() == null ? act.id().toString() : act.numero();
      case RAPPORTEUR -> store.act(act.id()).orElseThrow().deliberation().rapporteur();
      case DISPOSITIF, EXPOSE, VISAS, CONSIDERANTS, ANNEXE, PRESENCES, AUTRE ->
          throw new IllegalArgumentException("the zone " + zone + " is part of the text");
    };
  }

  private FacetColumn column(FilterName name, List<OrganismeRow> rows) {
    FacetColumnBuilder column = new FacetColumnBuilder(name, acts.size());
    switch (name) {
      case COLLECTIVITE -> eachAct(column, act -> act.collectivite().id(), Catalog::authorityName);
      case INSTANCE -> eachAct(column, ActRow::instance, ActRow::instance);
      case ANNEE -> eachAct(column, Catalog::year, Catalog::year);
      case ASSOCIATION -> associations(column, rows);
      case TEXTE -> edges.forEach(edge ->
          TexteKeys.of(edge).forEach(key -> column.add(position(edge.from()), key, TexteKeys.label(edge, key))));
      case MATIERE -> matieres(column);
      case MONTANT -> ranges(column);
    }
    return column.build();
  }

  private void eachAct(FacetColumnBuilder column, Function<ActRow, String> id, Function<ActRow, String> label) {
    for (int at = 0; at < acts.size(); at++) {
      ActRow act = acts.get(at);
      if (id.apply(act) != null) column.add(at, id.apply(act), label.apply(act));
    }
  }

  private static String authorityName(ActRow act) {
    return act.collectivite().nom() == null ? act.collectivite().id() : act.collectivite().nom();
  }

  private static String year(ActRow act) {
    return act.date() == null ? null : String.valueOf(act.date().getYear());
  }

  private void associations(FacetColumnBuilder column, List<OrganismeRow> rows) {
    for (OrganismeRow row : rows) {
      String id = organismes.id(row);
      column.add(position(row.act()), id, organismes.entry(id).map(OrganismeRegistry.Entry::nom).orElse(id));
    }
  }

  private void matieres(FacetColumnBuilder column) {
    for (int at = 0; at < acts.size(); at++) {
      if (acts.get(at).matiere() == null) continue;
      String code = acts.get(at).matiere().code();
      for (String level : List.of(Matiere.niveau1(code), code)) column.add(at, level, level + " " + Nomenclature.get().nom(level));
    }
  }

  private void ranges(FacetColumnBuilder column) {
    for (int at = 0; at < votes.size(); at++) {
      for (MontantRow vote : votes.get(at)) {
        MontantRange range = MontantRange.of(vote.euros());
        column.add(at, range.id(), range.label());
      }
    }
  }
}
