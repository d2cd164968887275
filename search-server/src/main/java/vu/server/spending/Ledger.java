package vu.server.spending;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vu.indexer.index.ActRow;
import vu.indexer.index.ActStore;
import vu.indexer.index.MontantRow;
import vu.indexer.model.ActId;
import vu.indexer.model.Found;
import vu.indexer.model.Imputation;
import vu.indexer.resolve.OrganismeRegistry;

/** The decided amounts of a store, one line per vote. Immutable: a new store is a new ledger. */
public final class Ledger {
  private final ActStore store;
  private final List<Line> lines;

  private Ledger(ActStore store, List<Line> lines) {
    this.store = store;
    this.lines = List.copyOf(lines);
  }

  public static Ledger of(ActStore store, OrganismeRegistry organismes) {
    Map<ActId, ActRow> acts = store.acts().stream().collect(Collectors.toMap(ActRow::id, Function.identity()));
    return new Ledger(store, store.montants().stream().filter(MontantRow::counted).map(row -> line(acts.get(row.act()), row, organismes)).toList());
  }

  private static Line line(ActRow act, MontantRow row, OrganismeRegistry organismes) {
    String read = row.montant().beneficiaire();
    Optional<OrganismeRegistry.Entry> entry = organismes.find(row.act(), read);
    Integer annee = row.montant().annee() != null ? row.montant().annee() : act.date() == null ? null : (Integer) act.date().getYear();
    return new Line(act, row, entry.map(OrganismeRegistry.Entry::id).orElse(null), entry.map(OrganismeRegistry.Entry::nom).orElse(read), annee);
  }

  /** Every line, ordered by act and place. */
  public List<Line> lines() {
    return lines;
  }

  public List<Line> lines(Filter filter) {
    return lines.stream().filter(filter::accepts).toList();
  }

  public List<Line> lines(Filter filter, Order order) {
    return lines.stream().filter(filter::accepts).sorted(order.comparator()).toList();
  }

  public Totals totals(Filter filter) {
    return Totals.of(lines(filter));
  }

  /** The budget line a vote is entered in: that of its act when it has exactly one; with several, nothing says which. */
  public Optional<Imputation> imputation(Line line) {
    List<Imputation> all = store.act(line.act().id()).map(act -> act.imputations().stream().map(Found::value).distinct().toList()).orElse(List.of());
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  /** What lines are grouped by. */
  public enum Group { COLLECTIVITE, ANNEE, BENEFICIAIRE, INSTRUMENT, INSTANCE }

  /** The sums of lines by one of their values: years in order, the others from the largest spending; every line is in exactly one part. */
  public static List<Part> breakdown(List<Line> lines, Group group) {
    Map<Key, Totals> sums = new LinkedHashMap<>();
    for (Line line : lines) sums.put(key(line, group), sums.getOrDefault(key(line, group), Totals.NONE).plus(line));
    Comparator<Part> order = switch (group) {
      case ANNEE -> Comparator.comparing(Part::cle, Comparator.nullsLast(Comparator.naturalOrder()));
      case COLLECTIVITE, BENEFICIAIRE, INSTRUMENT, INSTANCE ->
          Comparator.comparing((Part part) -> part.totals().depenses().euros()).reversed().thenComparing(part -> Objects.toString(part.nom(), ""));
    };
    return sums.entrySet().stream().map(e -> new Part(e.getKey().cle(), e.getKey().nom(), e.getValue())).sorted(order).toList();
  }

  private record Key(String cle, String nom) {}

  private static Key key(Line line, Group group) {
    return switch (group) {
      case COLLECTIVITE -> new Key(line.act().id().collectivite(), line.act().collectivite().nom());
      case ANNEE -> new Key(Objects.toString(line.annee(), null), Objects.toString(line.annee(), null));
      case BENEFICIAIRE -> new Key(line.beneficiaire(), line.nom());
      case INSTRUMENT -> new Key(line.instrument().label(), line.instrument().label());
      case INSTANCE -> new Key(line.act().instance(), line.act().instance());
    };
  }
}
