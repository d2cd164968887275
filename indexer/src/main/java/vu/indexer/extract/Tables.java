package vu.indexer.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vu.indexer.model.Montant;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;

/**
 * Tables of figures in a text: with bars ("| Dépenses | 125 000 |") or with columns parted by wide gaps, names wrapped over the
 * lines around a row included.
 */
final class Tables {
  /**
   * @param rows the rows that hold figures
   * @param money true when a heading or a cell says euros or francs
   * @param currency of the bare figures
   * @param beneficiaries true when the first column names who receives
   * @param named true when the first column names bodies of one kind, theatres or communes, and the others what each of them is given
   * @param stacked true when its cells stand one below the other
   */
  record Table(Span span, List<Row> rows, boolean money, Montant.Monnaie currency, boolean beneficiaries, boolean named, boolean stacked) {
    Table(Span span, List<Row> rows, boolean money, Montant.Monnaie currency, boolean beneficiaries) {
      this(span, rows, money, currency, beneficiaries, false, false);
    }
  }

  /**
   * @param label the words of the row, wrapped lines joined
   * @param name where the name starts, null when the row has none
   * @param continued the other lines of a wrapped name
   * @param cells figures without their unit
   */
  record Row(Span span, String label, Span name, List<Span> continued, List<Cell> cells, boolean total) {}

  /** A figure without its unit; {@code tax} is what the heading of its column says, or null; {@code francs} when that heading says so. */
  record Cell(Span span, String tax, boolean francs) {
    static Cell of(Span span, Columns.Heading column) {
      return new Cell(span, column.tax(), column.francs());
    }
  }

  private static final String[] RECEIVERS = {"structure", "association", "beneficiaire", "organisme", "porteur", "nom de l", "club", "attributaire", "tiers", "entreprise", "titulaire", "candidat", "prestataire", "fournisseur"};
  /** What the heading of a column of bodies of one kind begins with: "| Théâtre | Adresse | Subvention |". */
  static final Set<String> NAMED =
      Set.of(
          "theatre", "theatres", "compagnie", "compagnies", "ensemble", "ensembles", "ecole", "ecoles", "college", "colleges", "lycee", "lycees", "commune", "communes", "etablissement", "etablissements", "emprunteur", "emprunteurs", "bailleur", "bailleurs", "centre", "centres", "mjc", "laboratoire",
          "laboratoires", "universite", "universites", "musee", "musees", "festival", "festivals");
  private static final String[] GIVEN = {"subvention", "dotation", "aide", "montant alloue", "montant attribue", "montant accorde", "montant propose", "montant vote", "fonds de concours"};

  private Tables() {}

  /** All tables of a text in order. */
  static List<Table> read(Folded f) {
    List<Table> tables = onLines(f);
    tables.addAll(Stacks.read(f, tables));
    tables.sort(Comparator.comparing(Table::span));
    return tables;
  }

  /** Tables that print a row on one line. */
  private static List<Table> onLines(Folded f) {
    List<Lines.Line> lines = f.lines();
    List<Table> tables = new ArrayList<>();
    boolean bars = f.original().indexOf('|') >= 0;
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).gapped() && !(bars && barred(f, lines.get(i)))) {
        int pairs = endOfPaired(f, lines, i);
        if (pairs == i) continue;
        tables.add(pairedTable(f, lines.subList(i, pairs)));
        i = pairs - 1;
        continue;
      }
      int headed = heads(f, lines.get(i)) ? endOfHeaded(f, lines, i + 1) : -1;
      if (headed > i + 1) {
        tables.add(headedTable(f, lines, i, headed));
        i = headed - 1;
        continue;
      }
      int end = barred(f, lines.get(i)) ? endOfBarred(f, lines, i) : aligned(f, lines.get(i)) ? endOfAligned(f, lines, i) : -1;
      if (end < 0) continue;
      tables.add(barred(f, lines.get(i)) ? barredTable(f, lines.subList(i, end)) : alignedTable(f, lines, i, end));
      i = end - 1;
    }
    return tables;
  }

  private static boolean namesReceivers(CharSequence heading) {
    String words = heading.toString();
    for (String receiver : RECEIVERS) if (words.contains(receiver)) return true;
    return false;
  }

  // ---- sums side by side ------------------------------------------------------------------------------------------------------

  private static int endOfPaired(Folded f, List<Lines.Line> lines, int from) {
    int end = from;
    while (end < lines.size() && pair(f, lines.get(end)) >= 0) end++;
    return end;
  }

  /** "Total des dépenses 12 400,00 € 9 800,00 €": where the first of the sums side by side at the end of a line starts; -1 when there are not two. */
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

  private static Table pairedTable(Folded f, List<Lines.Line> lines) {
    List<Row> rows = new ArrayList<>();
    for (Lines.Line line : lines) {
      Span label = stripped(f, line.start(), pair(f, line));
      boolean named = label != null && letters(f, label) >= 3;
      rows.add(new Row(span(line), named ? label.in(f.original()) : "", named ? label : null, List.of(), List.of(), named && isTotal(f.slice(label.start(), label.end()))));
    }
    return new Table(new Span(lines.getFirst().start(), lines.getLast().end()), rows, false, Montant.Monnaie.EUR, false);
  }

  // ---- bars ---------------------------------------------------------------------------------------------------------------

  private static boolean barred(Folded f, Lines.Line line) {
    int bars = 0;
    for (int i = line.start(); i < line.end(); i++) if (f.at(i) == '|') bars++;
    return bars >= 2;
  }

  private static int endOfBarred(Folded f, List<Lines.Line> lines, int from) {
    int end = from;
    while (end < lines.size() && barred(f, lines.get(end))) end++;
    return end;
  }

  private static Table barredTable(Folded f, List<Lines.Line> lines) {
    String heading = f.slice(lines.getFirst().start(), lines.getFirst().end());
    String all = f.slice(lines.getFirst().start(), lines.getLast().end()).replace('\n', ' ');
    List<Columns.Heading> columns = pieces(f, lines.getFirst()).stream().map(cell -> Columns.Heading.of(cell == null ? "" : f.slice(cell.start(), cell.end()))).toList();
    boolean unit = Columns.sayMoney(all) || columns.stream().anyMatch(Columns.Heading::francs);
    boolean money = unit || heading.contains("montant") || !Columns.sayCounts(all);
    List<Row> rows = new ArrayList<>();
    for (Lines.Line line : lines) {
      List<Span> pieces = pieces(f, line);
      List<Cell> figures = new ArrayList<>();
      for (int c = 0; c < pieces.size(); c++) {
        Span cell = pieces.get(c);
        Columns.Heading column = pieces.size() == columns.size() && line != lines.getFirst() ? columns.get(c) : Columns.Heading.NONE;
        if (cell != null && isSum(f, cell, column, unit)) figures.add(Cell.of(cell, column));
      }
      List<Span> cells = pieces.stream().filter(Objects::nonNull).toList();
      Span label = cells.stream().filter(cell -> letters(f, cell) >= 3).findFirst().orElse(null);
      if (label == null || cells.stream().noneMatch(cell -> Figures.any(f, cell))) continue;
      rows.add(new Row(span(line), label.in(f.original()), label, List.of(), figures, isTotal(f.slice(label.start(), label.end()))));
    }
    boolean francs = columns.stream().anyMatch(Columns.Heading::francs) && !Columns.sayEuros(all);
    return new Table(new Span(lines.getFirst().start(), lines.getLast().end()), rows, money, francs ? Montant.Monnaie.FRF : Columns.currency(all), namesReceivers(heading), isNamed(f, lines.getFirst()), false);
  }

  private static boolean isNamed(Folded f, Lines.Line heading) {
    List<String> words = pieces(f, heading).stream().map(cell -> cell == null ? "" : Folded.key(f.slice(cell.start(), cell.end()))).toList();
    if (words.isEmpty() || !NAMED.contains(words.getFirst().split(" ")[0])) return false;
    List<String> sums = words.stream().filter(cell -> Columns.Heading.of(cell).money()).toList();
    return !sums.isEmpty() && sums.stream().allMatch(cell -> isGiven(cell));
  }

  private static boolean isGiven(String heading) {
    for (String given : GIVEN) if (heading.startsWith(given)) return true;
    return false;
  }

  /** A grouped figure, unless its column counts or numbers something; any figure below a heading of sums. */
  private static boolean isSum(Folded f, Span cell, Columns.Heading column, boolean unit) {
    if (column.other() || !f.isDigit(cell.start()) && f.at(cell.start()) != '-' && f.at(cell.start()) != '+') return false;
    return Figures.grouped(f, cell) || unit && column.money() && Figures.small(f, cell);
  }

  /** The cells of a line, null for an empty one; what stands outside the outer bars is no cell. */
  private static List<Span> pieces(Folded f, Lines.Line line) {
    List<Span> pieces = new ArrayList<>();
    int start = line.start();
    for (int i = line.start(); i <= line.end(); i++) {
      if (i < line.end() && f.at(i) != '|') continue;
      pieces.add(stripped(f, start, i));
      start = i + 1;
    }
    if (pieces.getFirst() == null) pieces.removeFirst();
    if (!pieces.isEmpty() && pieces.getLast() == null) pieces.removeLast();
    return pieces;
  }

  private static Span stripped(Folded f, int from, int to) {
    int start = from, end = to;
    while (start < end && f.isSpace(start)) start++;
    while (end > start && f.isSpace(end - 1)) end--;
    return end > start ? new Span(start, end) : null;
  }

  // ---- columns parted by gaps -------------------------------------------------------------------------------------------------

  private static boolean aligned(Folded f, Lines.Line line) {
    if (!line.gapped() || line.blank() || line.end() - line.start() < 12) return false;
    List<Span> chunks = chunks(f, line);
    if (chunks.size() < 2) return false;
    boolean led = f.original().indexOf(Lines.LEADER, line.start(), line.end()) >= 0;
    for (int i = 1; i < chunks.size(); i++) {
      Span chunk = chunks.get(i);
      if (f.isDigit(chunk.start()) && Figures.any(f, chunk) && (Figures.grouped(f, chunk) || !led && Columns.sayMoney(f.slice(chunk.start(), chunk.end())))) return true;
    }
    return false;
  }

  /** "Bénéficiaire     Versé 2021 (€)     Proposé 2022 (€)": a heading that gives the unit to bare figures below it. */
  private static boolean heads(Folded f, Lines.Line line) {
    if (line.silent() || !Columns.sayMoney(line.words()) || barred(f, line)) return false;
    List<Span> chunks = chunks(f, line);
    boolean unit = false;
    for (int i = 1; i < chunks.size() && !unit; i++) unit = Columns.sayMoney(f.slice(chunks.get(i).start(), chunks.get(i).end())) && !isSum(f, chunks.get(i));
    return unit && chunks.stream().noneMatch(chunk -> Figures.any(f, chunk));
  }

  /** "l 200,00 €", "84 600,00 € HT": a sum with its unit, not the heading of a column. */
  private static boolean isSum(Folded f, Span chunk) {
    for (int p = chunk.start(); p < chunk.end(); p++) if (f.isDigit(p)) return SumPlace.end(f, p) >= 0;
    return false;
  }

  private static boolean underHeading(Folded f, Lines.Line line) {
    List<Span> chunks = line.silent() || !line.gapped() ? List.of() : chunks(f, line);
    return chunks.size() >= 2 && letters(f, chunks.getFirst()) >= 3 && chunks.stream().skip(1).allMatch(chunk -> Figures.any(f, chunk));
  }

  private static int endOfHeaded(Folded f, List<Lines.Line> lines, int from) {
    int end = from;
    while (end < lines.size() && underHeading(f, lines.get(end))) end++;
    return end;
  }

  private static Table headedTable(Folded f, List<Lines.Line> lines, int heading, int to) {
    List<Row> rows = new ArrayList<>();
    for (int i = heading + 1; i < to; i++) {
      List<Span> chunks = chunks(f, lines.get(i));
      Span label = chunks.getFirst();
      boolean total = isTotal(f.slice(label.start(), label.end()));
      List<Cell> cells = chunks.stream().skip(1).map(chunk -> Cell.of(chunk, Columns.Heading.NONE)).toList();
      rows.add(new Row(span(lines.get(i)), label.in(f.original()), label, List.of(), cells, total));
    }
    return new Table(new Span(lines.get(heading).start(), lines.get(to - 1).end()), rows, true, Columns.currency(lines.get(heading).words()), namesReceivers(lines.get(heading).words()));
  }

  /** Words of a line parted by three spaces or more, a tab, dots that lead to a figure, or a single bar with spaces. */
  private static List<Span> chunks(Folded f, Lines.Line line) {
    List<Span> chunks = new ArrayList<>();
    int start = line.start(), end = start, gap = 0;
    for (int i = line.start(); i < line.end(); i++) {
      if (f.isSpace(i) || f.at(i) == '.' && isLeader(f, i) || f.at(i) == '|' && gap > 0) {
        gap += f.at(i) == ' ' ? Lines.width(f, i) : 1;
        continue;
      }
      if (gap >= Lines.GAP || gap > 0 && f.original().charAt(i - 1) == '\t') {
        if (end > start) chunks.add(new Span(start, end));
        start = i;
      }
      end = i + 1;
      gap = 0;
    }
    if (end > start) chunks.add(new Span(start, end));
    return chunks;
  }

  private static boolean isLeader(Folded f, int dot) {
    return f.at(dot - 1) == '.' && (f.at(dot + 1) == '.' || f.at(dot - 2) == '.') || f.at(dot + 1) == '.' && f.at(dot + 2) == '.';
  }

  private static int endOfAligned(Folded f, List<Lines.Line> lines, int from) {
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

  private static Table alignedTable(Folded f, List<Lines.Line> lines, int from, int to) {
    int top = top(lines, from);
    StringBuilder heading = new StringBuilder();
    Columns columns = new Columns();
    for (int i = top; i < from; i++) {
      heading.append(lines.get(i).words()).append(' ');
      if (lines.get(i).gapped()) columns.add(f, lines.get(i).lineStart(), chunks(f, lines.get(i)));
    }
    String all = f.slice(lines.get(top).start(), lines.get(below(lines, to) - 1).end()).replace('\n', ' ');
    boolean money = Columns.sayMoney(all) || columns.holdMoney() || Columns.sayAccount(heading.toString());
    List<Row> rows = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = from; i < to; i++) if (aligned(f, lines.get(i))) places.add(i);
    int above = firstName(f, lines, top, places.getFirst());
    for (int r = 0; r < places.size(); r++) {
      int below = r + 1 < places.size() ? split(f, lines, above, places.get(r), places.get(r + 1)) : to;
      rows.add(row(f, lines, columns, above, places.get(r), below));
      above = below;
    }
    return new Table(new Span(lines.get(from).start(), lines.get(to - 1).end()), rows, money, Columns.currency(all), namesReceivers(heading));
  }

  /** The first line of the heading: short lines above the rows, and one that announces them behind a blank line. */
  private static int top(List<Lines.Line> lines, int from) {
    int top = from;
    while (top > 0 && from - top < 7) {
      Lines.Line above = lines.get(top - 1);
      boolean announced = above.blank() && top > 1 && (lines.get(top - 2).gapped() || lines.get(top - 2).words().endsWith(":")) && lines.get(top - 2).words().length() < 90;
      if (!announced && (above.blank() || above.words().length() >= 90)) break;
      top -= announced ? 2 : 1;
    }
    return top;
  }

  /** One past the line below the rows that says their unit: "(montants en euros)". */
  private static int below(List<Lines.Line> lines, int to) {
    boolean unit = to < lines.size() && !lines.get(to).gapped() && lines.get(to).words().length() < 50 && Columns.sayMoney(lines.get(to).words());
    return unit ? to + 1 : to;
  }

  /**
   * Where the lines between two rows part. A wrapped name is centred on its row: one that has words on the row itself has as many
   * lines below as above, one that has none has at most one more below.
   */
  private static int split(Folded f, List<Lines.Line> lines, int above, int row, int next) {
    if (isTotal(lines.get(next).words())) return next;
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
    return chunks(f, row).stream().anyMatch(chunk -> letters(f, chunk) >= 4 && !Columns.sayMoney(f.slice(chunk.start(), chunk.end())));
  }

  private static int firstName(Folded f, List<Lines.Line> lines, int top, int row) {
    int i = row;
    while (i > top && row - i < 2 && isNamePart(f, lines.get(i - 1)) && !namesReceivers(lines.get(i - 1).words())) i--;
    return i;
  }

  private static boolean isNamePart(Folded f, Lines.Line line) {
    if (line.blank() || line.words().length() > 60 || line.words().length() < 4) return false;
    return chunks(f, line).size() == 1 && !f.isDigit(line.start()) && f.isUpper(line.start()) && f.original().substring(line.start(), line.end()).chars().noneMatch(Character::isLowerCase);
  }

  private static Row row(Folded f, List<Lines.Line> lines, Columns columns, int above, int at, int below) {
    List<Span> parts = new ArrayList<>();
    for (int i = above; i < below; i++) {
      if (i == at) chunks(f, lines.get(i)).stream().filter(chunk -> letters(f, chunk) >= 3 && !Columns.sayMoney(f.slice(chunk.start(), chunk.end()))).findFirst().map(chunk -> withoutCode(f, chunk)).ifPresent(parts::add);
      else if (isNamePart(f, lines.get(i))) parts.add(span(lines.get(i)));
    }
    StringBuilder label = new StringBuilder();
    for (Span part : parts) label.append(label.isEmpty() ? "" : " ").append(part.in(f.original()));
    List<Cell> cells =
        chunks(f, lines.get(at)).stream()
            .filter(chunk -> chunk.start() > lines.get(at).start() && isSum(f, chunk, columns.over(chunk, lines.get(at).lineStart()), true))
            .map(chunk -> Cell.of(chunk, columns.over(chunk, lines.get(at).lineStart())))
            .toList();
    boolean total = isTotal(Folded.key(label.toString()));
    return new Row(span(lines.get(at)), label.toString(), parts.isEmpty() ? null : parts.getFirst(), parts.isEmpty() ? List.of() : parts.subList(1, parts.size()), cells, total);
  }

  /** "5736 CERAMISTES ET ATELIERS": the number of a third party stands before the name. */
  private static Span withoutCode(Folded f, Span chunk) {
    int p = chunk.start();
    while (p < chunk.end() && (f.isDigit(p) || f.isSpace(p))) p++;
    return p < chunk.end() ? new Span(p, chunk.end()) : chunk;
  }

  static boolean isTotal(String words) {
    String key = Folded.key(words);
    return key.startsWith("total") || key.startsWith("sous total") || key.startsWith("ensemble") || key.startsWith("montant total");
  }

  private static int letters(Folded f, Span span) {
    int n = 0;
    for (int i = span.start(); i < span.end(); i++) if (f.isLetter(i)) n++;
    return n;
  }

  private static Span span(Lines.Line line) {
    return new Span(line.start(), line.end());
  }
}
