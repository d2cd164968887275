package vu.indexer.extract.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vu.indexer.extract.words.Figures;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;

/** Tables whose columns are parted by wide gaps, names wrapped over the lines around a row included. */
final class AlignedTables {
  private AlignedTables() {}

  static boolean aligned(Folded f, Lines.Line line) {
    if (!line.gapped() || line.blank() || line.end() - line.start() < 12) return false;
    List<Span> chunks = TableLines.chunks(f, line);
    if (chunks.size() < 2) return false;
    boolean led = f.original().indexOf(Lines.LEADER, line.start(), line.end()) >= 0;
    for (int i = 1; i < chunks.size(); i++) {
      Span chunk = chunks.get(i);
      if (f.isDigit(chunk.start()) && Figures.any(f, chunk)
          && (Figures.grouped(f, chunk) || !led && Columns.sayMoney(f.slice(chunk.start(), chunk.end())))) return true;
    }
    return false;
  }

  static int end(Folded f, List<Lines.Line> lines, int from) {
    int last = from;
    for (int i = from + 1; i < lines.size() && i <= last + 4; i++) {
      if (aligned(f, lines.get(i))) last = i;
      else if (lines.get(i).blank() && i + 1 < lines.size() && lines.get(i + 1).blank()) break;
      else if (lines.get(i).words().length() > 70) break;
    }
    int end = last + 1;
    while (end < lines.size() && end <= last + 2 && isNamePart(f, lines.get(end))) end++;
    return end;
  }

  static Tables.Table table(Folded f, List<Lines.Line> lines, int from, int to) {
    int top = top(lines, from);
    StringBuilder heading = new StringBuilder();
    Columns columns = new Columns();
    for (int i = top; i < from; i++) {
      heading.append(lines.get(i).words()).append(' ');
      if (lines.get(i).gapped()) columns.add(f, lines.get(i).lineStart(), TableLines.chunks(f, lines.get(i)));
    }
    String all = f.slice(lines.get(top).start(), lines.get(below(lines, to) - 1).end()).replace('\n', ' ');
    boolean money = Columns.sayMoney(all) || columns.holdMoney() || Columns.sayAccount(heading.toString());
    List<Tables.Row> rows = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = from; i < to; i++) if (aligned(f, lines.get(i))) places.add(i);
    int above = firstName(f, lines, top, places.getFirst());
    for (int r = 0; r < places.size(); r++) {
      int below = r + 1 < places.size() ? split(f, lines, above, places.get(r), places.get(r + 1)) : to;
      rows.add(row(f, lines, columns, above, places.get(r), below));
      above = below;
    }
    return new Tables.Table(new Span(lines.get(from).start(), lines.get(to - 1).end()), rows, money, Columns.currency(all),
        Tables.namesReceivers(heading));
  }

  /** The first line of the heading: short lines above the rows, and one that announces them behind a blank line. */
  private static int top(List<Lines.Line> lines, int from) {
    int top = from;
    while (top > 0 && from - top < 7) {
      Lines.Line above = lines.get(top - 1);
      boolean announced = above.blank() && top > 1 && (lines.get(top - 2).gapped() || lines.get(top - 2).words().endsWith(":"))
          && lines.get(top - 2).words().length() < 90;
      if (!announced && (above.blank() || above.words().length() >= 90)) break;
      top -= announced ? 2 : 1;
    }
    return top;
  }

  /** One past the line below the rows that says their unit: "(montants en euros)". */
  private static int below(List<Lines.Line> lines, int to) {
    boolean unit = to < lines.size() && !lines.get(to).gapped() && lines.get(to).words().length() < 50
        && Columns.sayMoney(lines.get(to).words());
    return unit ? to + 1 : to;
  }

  /**
   * Where the lines between two rows part. A wrapped name is centred on its row: one that has words on the row itself has as many
   * lines below as above, one that has none has at most one more below.
   */
  private static int split(Folded f, List<Lines.Line> lines, int above, int row, int next) {
    if (Tables.isTotal(lines.get(next).words())) return next;
    int between = nameParts(f, lines, row + 1, next);
    int before = nameParts(f, lines, above, row);
    int keep = named(f, lines.get(row)) ? Math.min(before, between) : Math.max(before, Math.min(between - between / 2, before + 1));
    int i = row + 1;
    while (i < next && keep > 0) if (isNamePart(f, lines.get(i++))) keep--;
    return i;
  }

  private static int nameParts(Folded f, List<Lines.Line> lines, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) if (isNamePart(f, lines.get(i))) count++;
    return count;
  }

  /** True when the line of the figures holds words of the name too. */
  private static boolean named(Folded f, Lines.Line row) {
    return TableLines.chunks(f, row).stream().anyMatch(chunk -> isName(f, chunk, 4));
  }

  private static boolean isName(Folded f, Span chunk, int letters) {
    return TableLines.letters(f, chunk) >= letters && !Columns.sayMoney(f.slice(chunk.start(), chunk.end()));
  }

  private static int firstName(Folded f, List<Lines.Line> lines, int top, int row) {
    int i = row;
    while (i > top && row - i < 2 && isNamePart(f, lines.get(i - 1)) && !Tables.namesReceivers(lines.get(i - 1).words())) i--;
    return i;
  }

  private static boolean isNamePart(Folded f, Lines.Line line) {
    if (line.blank() || line.words().length() > 60 || line.words().length() < 4) return false;
    return TableLines.chunks(f, line).size() == 1 && !f.isDigit(line.start()) && f.isUpper(line.start())
        && f.original().substring(line.start(), line.end()).chars().noneMatch(Character::isLowerCase);
  }

  private static Tables.Row row(Folded f, List<Lines.Line> lines, Columns columns, int above, int at, int below) {
    List<Span> parts = new ArrayList<>();
    for (int i = above; i < below; i++) {
      if (i == at) label(f, lines.get(i)).ifPresent(parts::add);
      else if (isNamePart(f, lines.get(i))) parts.add(TableLines.span(lines.get(i)));
    }
    StringBuilder label = new StringBuilder();
    for (Span part : parts) label.append(label.isEmpty() ? "" : " ").append(part.in(f.original()));
    List<Tables.Cell> cells =
        TableLines.chunks(f, lines.get(at)).stream()
            .filter(chunk -> chunk.start() > lines.get(at).start()
                && TableLines.isSum(f, chunk, columns.over(chunk, lines.get(at).lineStart()), true))
            .map(chunk -> Tables.Cell.of(chunk, columns.over(chunk, lines.get(at).lineStart())))
            .toList();
    boolean total = Tables.isTotal(Folded.key(label.toString()));
    return new Tables.Row(TableLines.span(lines.get(at)), label.toString(), parts.isEmpty() ? null : parts.getFirst(),
        parts.isEmpty() ? List.of() : parts.subList(1, parts.size()), cells, total);
  }

  private static Optional<Span> label(Folded f, Lines.Line line) {
    return TableLines.chunks(f, line).stream().filter(chunk -> isName(f, chunk, 3)).findFirst().map(chunk -> withoutCode(f, chunk));
  }

  /** "5736 CERAMISTES ET ATELIERS": the number of a third party stands before the name. */
  private static Span withoutCode(Folded f, Span chunk) {
    int p = chunk.start();
    while (p < chunk.end() && (f.isDigit(p) || f.isSpace(p))) p++;
    return p < chunk.end() ? new Span(p, chunk.end()) : chunk;
  }
}
