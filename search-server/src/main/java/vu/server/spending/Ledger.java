package vu.server.spending;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
import vu.indexer.model.Imputation;
import vu.indexer.model.Montant;
import vu.indexer.resolve.organisme.OrganismeRegistry;

/** The decided amounts of a store, one line per vote and beneficiary. Immutable: a new store is a new ledger. */
public final class Ledger {
  /** Amounts of one instrument in one metropolis below which no median is told. */
  private static final int LEAST_TO_COMPARE = 5;

  private final List<Line> lines;
  private final Columns columns;
  private final Orders orders;

  private Ledger(List<Line> lines) {
    this.lines = List.copyOf(lines);
    this.columns = new Columns(this.lines);
    this.orders = new Orders(this.lines, columns);
  }

  public static Ledger of(ActStore store, OrganismeRegistry organismes) {
    Map<ActId, ActRow> acts = store.acts().stream().collect(Collectors.toMap(ActRow::id, Function.identity()));
    List<Line> lines = new ArrayList<>();
    List<MontantRow> rows = store.montants();
    for (int from = 0, to; from < rows.size(); from = to) {
      to = from + 1;
      while (to < rows.size() && rows.get(to).act().equals(rows.get(from).act())) to++;
      List<MontantRow> own = rows.subList(from, to);
      for (int i = 0; i < own.size(); i++) if (own.get(i).counted()) lines.add(line(acts.get(own.get(i).act()), own, i, organismes));
    }
    return of(Doublons.without(lines));
  }

  /** @param lines by act and place; what {@link Line#premiere} and {@link Line#ecart} say is worked out here */
  public static Ledger of(List<Line> lines) {
    Map<String, LocalDate> first = new HashMap<>();
    for (Line line : lines) {
      if (line.beneficiaire() != null && line.act().date() != null) first.merge(line.beneficiaire(), line.act().date(), (a, b) -> a.isBefore(b) ? a : b);
    }
    Map<String, BigDecimal> medians = medians(lines);
    return new Ledger(lines.stream().map(line -> compared(line, first, medians)).toList());
  }

  private static Line line(ActRow act, List<MontantRow> rows, int vote, OrganismeRegistry organismes) {
    MontantRow row = rows.get(vote);
    String read = row.montant().beneficiaire();
    Optional<OrganismeRegistry.Entry> entry = organismes.find(row.act(), read);
    String id = entry.map(OrganismeRegistry.Entry::id).orElse(null), nom = entry.map(OrganismeRegistry.Entry::nom).orElse(read);
    return new Line(act, row, id, nom, year(act, row), Sections.of(row), false, null, Tranche.of(rows, vote), List.of());
  }

  private static Integer year(ActRow act, MontantRow row) {
    if (row.imputation() != null && row.imputation().exercices().size() == 1) return row.imputation().exercice();
    if (row.montant().annee() != null) return row.montant().annee();
    return act.date() == null ? null : (Integer) act.date().getYear();
  }

  private static Line compared(Line line, Map<String, LocalDate> first, Map<String, BigDecimal> medians) {
    boolean premiere = line.beneficiaire() != null && line.act().date() != null && line.act().date().equals(first.get(line.beneficiaire()));
    BigDecimal median = medians.get(kind(line));
    BigDecimal ecart = median == null ? null : line.euros().divide(median, 2, RoundingMode.HALF_UP);
    return line.compared(premiere, ecart);
  }

  private static String kind(Line line) {
    return line.act().id().collectivite() + "/" + line.instrument();
  }

  /** The median of the amounts of each instrument in each metropolis that has enough of them; only those above zero. */
  private static Map<String, BigDecimal> medians(List<Line> lines) {
    Map<String, List<BigDecimal>> byKind = lines.stream().collect(Collectors.groupingBy(Ledger::kind, Collectors.mapping(Line::euros, Collectors.toList())));
    Map<String, BigDecimal> medians = new HashMap<>();
    byKind.forEach((kind, sums) -> {
      BigDecimal median = sums.stream().sorted().skip((sums.size() - 1) / 2).findFirst().orElseThrow();
      if (sums.size() >= LEAST_TO_COMPARE && median.signum() > 0) medians.put(kind, median);
    });
    return medians;
  }

  /** Every line, ordered by act and place. */
  public List<Line> lines() {
    return lines;
  }

  /** The values of a group that lines have, in order. */
  public List<String> values(Group group) {
    return columns.of(group).keys().stream().map(Group.Key::cle).filter(Objects::nonNull).distinct().sorted().toList();
  }

  public Selection select(Filter filter) {
    return new Selection(lines, columns, orders, columns.select(filter));
  }

  /** The lines a filter accepts, ordered by act and place. */
  public List<Line> lines(Filter filter) {
    return select(filter).lines();
  }

  public List<Line> lines(Filter filter, Order order) {
    return select(filter).lines(order).toList();
  }

  public Totals totals(Filter filter) {
    return select(filter).totals();
  }

  /** The budget line a vote is entered in; empty when the act prints none, or several and nothing says which. */
  public Optional<Imputation> imputation(Line line) {
    return Optional.ofNullable(line.imputation());
  }

  /** {@link Selection#breakdown(Group)} of a few lines. */
  public static List<Part> breakdown(List<Line> lines, Group group) {
    Columns columns = new Columns(lines);
    return new Selection(lines, columns, new Orders(lines, columns), columns.select(Filter.NONE)).breakdown(group);
  }
}
