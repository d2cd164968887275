package vu.indexer.extract.listing;

import java.util.ArrayList;
import java.util.List;
import vu.indexer.extract.money.SumPlace;
import vu.indexer.model.Montant;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;

/**
 * A table whose gaps a scan has closed: "4265 Les Voiles du Lac M 25 000 €", the number of who receives, the name, a letter for the kind of
 * grant, what it is for, the sums. A heading above says that it gives money to somebody.
 */
final class CodedRows {
  private static final int SHORTEST_CODE = 3, LONGEST_CODE = 6;
  /** Lines above the first row that may belong to the heading. */
  private static final int HEADING = 8;
  private static final int LEAST_LETTERS = 3;

  private CodedRows() {}

  /** One past the last line of the table whose first row is the line {@code from}; {@code from} when there is none. */
  static int end(Folded f, List<Lines.Line> lines, int from) {
    if (!isRow(f, lines.get(from)) || !isHeaded(lines, from)) return from;
    int end = from + 1;
    for (int i = end; i < lines.size(); i++) {
      Lines.Line line = lines.get(i);
      if (line.silent()) continue;
      boolean total = Tables.isTotal(line.words());
      if (!total && !isRow(f, line) && !(Tables.isTotal(lines.get(end - 1).words()) && isSums(f, line))) break;
      end = i + 1;
    }
    return end;
  }

  private static boolean isHeaded(List<Lines.Line> lines, int row) {
    boolean receivers = false, money = false;
    for (int i = row - 1; i >= 0 && i >= row - HEADING; i--) {
      String words = lines.get(i).words();
      if (words.length() > 90) break;
      receivers |= words.contains("asso") || Tables.namesReceivers(words);
      money |= words.contains("montant") || words.contains("attribu") || words.contains("subvention") || words.contains("accord");
    }
    return receivers && money;
  }

  private static boolean isRow(Folded f, Lines.Line line) {
    int name = line.silent() ? -1 : name(f, line);
    return name >= 0 && sums(f, name, line.end()) > name;
  }

  /** Where the name starts behind the number of a third party; -1 when no number stands before it. */
  private static int name(Folded f, Lines.Line line) {
    int p = line.start();
    while (f.isDigit(p)) p++;
    int digits = p - line.start();
    if (digits < SHORTEST_CODE || digits > LONGEST_CODE || f.at(p) != ' ') return -1;
    int name = f.skip(p);
    return name < line.end() && f.isUpper(name) && f.isLetter(name + 1) ? name : -1;
  }

  /** Where the sums start that end the line; -1 when it ends in something else. */
  private static int sums(Folded f, int from, int end) {
    int first = -1, last = -1;
    for (int p = SumPlace.next(f, from, end); p >= 0; p = SumPlace.next(f, last, end)) {
      if (last < 0 || f.skip(last) != p) first = p;
      last = SumPlace.end(f, p);
    }
    return last >= 0 && last >= end - 1 ? first : -1;
  }

  private static boolean isSums(Folded f, Lines.Line line) {
    return f.isDigit(line.start()) && sums(f, line.start(), line.end()) == line.start();
  }

  static Tables.Table table(Folded f, List<Lines.Line> lines) {
    List<Tables.Row> rows = new ArrayList<>();
    boolean total = false;
    for (Lines.Line line : lines) {
      if (line.silent()) continue;
      total |= Tables.isTotal(line.words());
      Span label = total ? null : label(f, line);
      rows.add(new Tables.Row(TableLines.span(line), label == null ? "" : label.in(f.original()), label, List.of(), List.of(), total));
    }
    return new Tables.Table(new Span(lines.getFirst().start(), lines.getLast().end()), rows, true, Montant.Monnaie.EUR, true);
  }

  /** The name up to the letter of the kind of grant, or to the sums. */
  private static Span label(Folded f, Lines.Line line) {
    int start = name(f, line), end = sums(f, start, line.end()), letters = 0;
    for (int p = start; p < end; p++) {
      if (f.isLetter(p)) letters++;
      boolean alone = f.isLetter(p) && f.isUpper(p) && f.isSpace(p - 1) && f.isSpace(p + 1) && letters > LEAST_LETTERS;
      if (alone) return TableLines.stripped(f, start, p);
    }
    return letters > LEAST_LETTERS ? TableLines.stripped(f, start, end) : null;
  }
}
