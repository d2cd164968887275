package vu.indexer.extract.listing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vu.indexer.extract.money.MoneyGrammar;
import vu.indexer.model.Montant;
import vu.indexer.text.Folded;

/** The sums of tables by column: those of the rows, and the total printed with them. Tables whose cells stand one below the other have none. */
public final class SumColumns {
  /** A sum that stands in a row, and who the row names, or null. */
  public record Cell(Tables.Table table, Tables.Row row, MoneyGrammar.Money money, String told) {}

  /** How far the ends of two figures of one column may stand apart on their lines. */
  private static final int APART = 4;

  /**
   * One column of one table.
   *
   * @param key minus the bars before it, or the place on the line where its figures end
   * @param cells sums of rows, in order
   * @param totals sums of rows that say "total"
   */
  public record Column(Tables.Table table, int key, List<Cell> cells, List<Cell> totals) {
    /** What the rows come to, in the printed currency. */
    public BigDecimal sum() {
      return values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).stripTrailingZeros();
    }

    /** The values of its rows from top to bottom, in the unit they are printed in; without the total. */
    public List<BigDecimal> values() {
      return cells.stream().map(cell -> cell.money().value().stripTrailingZeros()).toList();
    }

    /** The one total printed; null when there is none, or several. */
    public Cell total() {
      return totals.size() == 1 ? totals.getFirst() : null;
    }

    /** True when no row has two sums in it and all are in one currency. */
    boolean sound() {
      Montant.Monnaie currency = cells.isEmpty() ? null : cells.getFirst().money().currency();
      return cells.stream().map(Cell::row).distinct().count() == cells.size()
          && cells.stream().allMatch(cell -> cell.money().currency() == currency)
          && (total() == null || total().money().currency() == currency);
    }
  }

  private final Folded f;
  private final List<Column> columns = new ArrayList<>();
  /** The columns of the table read last, by key. */
  private final TreeMap<Integer, Column> here = new TreeMap<>();
  private Tables.Table table;
  /** How far lines are read, where the last one starts, and the bars met on it. */
  private int at, lineStart, bars;

  private SumColumns(Folded f) {
    this.f = f;
  }

  /** @param cells the sums in rows, in reading order */
  public static List<Column> of(Folded f, List<Cell> cells) {
    SumColumns read = new SumColumns(f);
    for (Cell cell : cells) if (!cell.table().stacked()) read.add(cell);
    read.columns.removeIf(column -> !column.sound());
    return read.columns;
  }

  private void add(Cell cell) {
    if (cell.table() != table) here.clear();
    table = cell.table();
    int key = key(cell.money());
    Map.Entry<Integer, Column> near = key < 0 ? here.floorEntry(key) : here.floorEntry(key + APART);
    boolean same = near != null && (key < 0 ? near.getKey() == key : near.getKey() >= key - APART);
    Column column = same ? near.getValue() : new Column(table, key, new ArrayList<>(), new ArrayList<>());
    if (!same) {
      here.put(key, column);
      columns.add(column);
    }
    (cell.row().total() ? column.totals() : column.cells()).add(cell);
  }

  private int key(MoneyGrammar.Money money) {
    for (; at < money.start(); at++) {
      if (f.at(at) == '|') bars++;
      if (f.at(at) != '\n') continue;
      lineStart = at + 1;
      bars = 0;
    }
    return bars > 0 ? -bars : money.end() - lineStart;
  }

  /** The columns of one table. */
  public static List<Column> beside(Column column, List<Column> columns) {
    return columns.stream().filter(other -> other.table() == column.table()).toList();
  }
}
