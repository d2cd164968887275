package vu.indexer.extract.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vu.indexer.extract.words.Figures;
import vu.indexer.model.Montant;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;

/** Tables whose cells are parted by bars: "| Dépenses | 125 000 |". */
final class BarredTables {
  private static final String[] GIVEN =
      {
          "subvention", "dotation", "aide", "montant alloue", "montant attribue", "montant accorde", "montant propose", "montant vote",
          "fonds de concours"};

  private BarredTables() {}

  static boolean barred(Folded f, Lines.Line line) {
    int bars = 0;
    for (int i = line.start(); i < line.end(); i++) if (f.at(i) == '|') bars++;
    return bars >= 2;
  }

  static int end(Folded f, List<Lines.Line> lines, int from) {
    int end = from;
    while (end < lines.size() && barred(f, lines.get(end))) end++;
    return end;
  }

  static Tables.Table table(Folded f, List<Lines.Line> lines) {
    String heading = f.slice(lines.getFirst().start(), lines.getFirst().end());
    String all = f.slice(lines.getFirst().start(), lines.getLast().end()).replace('\n', ' ');
    List<Columns.Heading> columns =
        pieces(f, lines.getFirst()).stream().map(cell -> Columns.Heading.of(cell == null ? "" : f.slice(cell.start(), cell.end()))).toList();
    boolean unit = Columns.sayMoney(all) || columns.stream().anyMatch(Columns.Heading::francs);
    boolean money = unit || heading.contains("montant") || !Columns.sayCounts(all);
    List<Tables.Row> rows = new ArrayList<>();
    for (Lines.Line line : lines) {
      List<Span> pieces = pieces(f, line);
      List<Tables.Cell> figures = new ArrayList<>();
      for (int c = 0; c < pieces.size(); c++) {
        Span cell = pieces.get(c);
        Columns.Heading column = pieces.size() == columns.size() && line != lines.getFirst() ? columns.get(c) : Columns.Heading.NONE;
        if (cell != null && TableLines.isSum(f, cell, column, unit)) figures.add(Tables.Cell.of(cell, column));
      }
      List<Span> cells = pieces.stream().filter(Objects::nonNull).toList();
      Span label = cells.stream().filter(cell -> TableLines.letters(f, cell) >= 3).findFirst().orElse(null);
      if (label == null || cells.stream().noneMatch(cell -> Figures.any(f, cell))) continue;
      rows.add(new Tables.Row(TableLines.span(line), label.in(f.original()), label, List.of(), figures,
          Tables.isTotal(f.slice(label.start(), label.end()))));
    }
    boolean francs = columns.stream().anyMatch(Columns.Heading::francs) && !Columns.sayEuros(all);
    return new Tables.Table(new Span(lines.getFirst().start(), lines.getLast().end()), rows, money,
        francs ? Montant.Monnaie.FRF : Columns.currency(all), Tables.namesReceivers(heading), isNamed(f, lines.getFirst()), false);
  }

  private static boolean isNamed(Folded f, Lines.Line heading) {
    List<String> words =
        pieces(f, heading).stream().map(cell -> cell == null ? "" : Folded.key(f.slice(cell.start(), cell.end()))).toList();
    if (words.isEmpty() || !Tables.NAMED.contains(words.getFirst().split(" ")[0])) return false;
    List<String> sums = words.stream().filter(cell -> Columns.Heading.of(cell).money()).toList();
    return !sums.isEmpty() && sums.stream().allMatch(cell -> isGiven(cell));
  }

  private static boolean isGiven(String heading) {
    for (String given : GIVEN) if (heading.startsWith(given)) return true;
    return false;
  }

  /** The cells of a line, null for an empty one; what stands outside the outer bars is no cell. */
  private static List<Span> pieces(Folded f, Lines.Line line) {
    List<Span> pieces = new ArrayList<>();
    int start = line.start();
    for (int i = line.start(); i <= line.end(); i++) {
      if (i < line.end() && f.at(i) != '|') continue;
      pieces.add(TableLines.stripped(f, start, i));
      start = i + 1;
    }
    if (pieces.getFirst() == null) pieces.removeFirst();
    if (!pieces.isEmpty() && pieces.getLast() == null) pieces.removeLast();
    return pieces;
  }
}
