package vu.indexer.extract.listing;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.extract.money.SumPlace;
import vu.indexer.extract.words.Figures;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;

/** Bare figures below a heading that gives their unit: "Bénéficiaire     Versé 2021 (€)     Proposé 2022 (€)". */
final class HeadedTables {
  private HeadedTables() {}

  /** "Bénéficiaire     Versé 2021 (€)     Proposé 2022 (€)": a heading that gives the unit to bare figures below it. */
  static boolean heads(Folded f, Lines.Line line) {
    if (line.silent() || !Columns.sayMoney(line.words()) || BarredTables.barred(f, line)) return false;
    List<Span> chunks = TableLines.chunks(f, line);
    boolean unit = false;
    for (int i = 1; i < chunks.size() && !unit; i++)
      unit = Columns.sayMoney(f.slice(chunks.get(i).start(), chunks.get(i).end())) && !isSum(f, chunks.get(i));
    return unit && chunks.stream().noneMatch(chunk -> Figures.any(f, chunk));
  }

  /** "l 200,00 €", "84 600,00 € HT": a sum with its unit, not the heading of a column. */
  private static boolean isSum(Folded f, Span chunk) {
    for (int p = chunk.start(); p < chunk.end(); p++) if (f.isDigit(p)) return SumPlace.end(f, p) >= 0;
    return false;
  }

  private static boolean underHeading(Folded f, Lines.Line line) {
    List<Span> chunks = line.silent() || !line.gapped() ? List.of() : TableLines.chunks(f, line);
    return chunks.size() >= 2 && TableLines.letters(f, chunks.getFirst()) >= 3
        && chunks.stream().skip(1).allMatch(chunk -> Figures.any(f, chunk));
  }

  static int end(Folded f, List<Lines.Line> lines, int from) {
    int end = from;
    while (end < lines.size() && underHeading(f, lines.get(end))) end++;
    return end;
  }

  static Tables.Table table(Folded f, List<Lines.Line> lines, int heading, int to) {
    List<Tables.Row> rows = new ArrayList<>();
    for (int i = heading + 1; i < to; i++) {
      List<Span> chunks = TableLines.chunks(f, lines.get(i));
      Span label = chunks.getFirst();
      boolean total = Tables.isTotal(f.slice(label.start(), label.end()));
      List<Tables.Cell> cells = chunks.stream().skip(1).map(chunk -> Tables.Cell.of(chunk, Columns.Heading.NONE)).toList();
      rows.add(new Tables.Row(TableLines.span(lines.get(i)), label.in(f.original()), label, List.of(), cells, total));
    }
    return new Tables.Table(new Span(lines.get(heading).start(), lines.get(to - 1).end()), rows, true,
        Columns.currency(lines.get(heading).words()), Tables.namesReceivers(lines.get(heading).words()));
  }
}
