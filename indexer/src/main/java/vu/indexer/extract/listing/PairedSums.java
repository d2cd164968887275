package vu.indexer.extract.listing;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.extract.money.SumPlace;
import vu.indexer.model.Montant;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;

/** Rows without bars or gaps that end in several sums side by side. */
final class PairedSums {
  private PairedSums() {}

  static int end(Folded f, List<Lines.Line> lines, int from) {
    int end = from;
    while (end < lines.size() && pair(f, lines.get(end)) >= 0) end++;
    return end;
  }

  /**
   * "Total des dépenses 12 400,00 € 9 800,00 €": where the first of the sums side by side at the end of a line starts; -1 when there are
   * not two.
   */
  private static int pair(Folded f, Lines.Line line) {
    if (f.at(line.end() - 1) != '€') return -1;
    int first = -1, end = -1, sums = 0;
    for (int p = SumPlace.next(f, line.start(), line.end()); p >= 0; p = SumPlace.next(f, end, line.end())) {
      if (f.back(p) != end || sums == 0) {
        first = p;
        sums = 0;
      }
      end = SumPlace.end(f, p);
      if (f.at(end - 1) != '€') return -1;
      sums++;
    }
    return sums > 1 && end == line.end() ? first : -1;
  }

  static Tables.Table table(Folded f, List<Lines.Line> lines) {
    List<Tables.Row> rows = new ArrayList<>();
    for (Lines.Line line : lines) {
      Span label = TableLines.stripped(f, line.start(), pair(f, line));
      boolean named = label != null && TableLines.letters(f, label) >= 3;
      rows.add(new Tables.Row(TableLines.span(line), named ? label.in(f.original()) : "", named ? label : null, List.of(), List.of(), named
          && Tables.isTotal(f.slice(label.start(), label.end()))));
    }
    return new Tables.Table(new Span(lines.getFirst().start(), lines.getLast().end()), rows, false, Montant.Monnaie.EUR, false);
  }
}
