package vu.indexer.extract.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vu.indexer.model.Montant;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;

/**
 * Tables of figures in a text: with bars ("| Dépenses | 125 000 |") or with columns parted by wide gaps, names wrapped over the
 * lines around a row included.
 */
public final class Tables {
  /**
   * @param rows the rows that hold figures
   * @param money true when a heading or a cell says euros or francs
   * @param currency of the bare figures
   * @param beneficiaries true when the first column names who receives
   * @param named true when the first column names bodies of one kind, theatres or communes, and the others what each of them is given
   * @param stacked true when its cells stand one below the other
   */
  public record Table(Span span, List<Row> rows, boolean money, Montant.Monnaie currency, boolean beneficiaries, boolean named, boolean stacked) {
    public Table(Span span, List<Row> rows, boolean money, Montant.Monnaie currency, boolean beneficiaries) {
      this(span, rows, money, currency, beneficiaries, false, false);
    }
  }

  /**
   * @param label the words of the row, wrapped lines joined
   * @param name where the name starts, null when the row has none
   * @param continued the other lines of a wrapped name
   * @param cells figures without their unit
   */
  public record Row(Span span, String label, Span name, List<Span> continued, List<Cell> cells, boolean total) {}

  /** A figure without its unit; {@code tax} is what the heading of its column says, or null; {@code francs} when that heading says so. */
  public record Cell(Span span, String tax, boolean francs) {
    static Cell of(Span span, Columns.Heading column) {
      return new Cell(span, column.tax(), column.francs());
    }
  }

  private static final String[] RECEIVERS =
      {
          "structure", "association", "beneficiaire", "organisme", "porteur", "nom de l", "club", "attributaire", "tiers", "entreprise",
          "titulaire", "candidat", "prestataire", "fournisseur"};
  /** What the heading of a column of bodies of one kind begins with: "| Théâtre | Adresse | Subvention |". */
  public static final Set<String> NAMED =
      Set.of(
          "theatre", "theatres", "compagnie", "compagnies", "ensemble", "ensembles", "ecole", "ecoles", "college", "colleges", "lycee",
          "lycees", "commune", "communes", "etablissement", "etablissements", "emprunteur", "emprunteurs", "bailleur", "bailleurs",
          "centre", "centres", "mjc", "laboratoire", "laboratoires", "universite", "universites", "musee", "musees", "festival",
          "festivals");

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
      if (!lines.get(i).gapped() && !(bars && BarredTables.barred(f, lines.get(i)))) {
        int coded = CodedRows.end(f, lines, i);
        if (coded > i) {
          tables.add(CodedRows.table(f, lines.subList(i, coded)));
          i = coded - 1;
          continue;
        }
        FlowedRows.Read flowed = FlowedRows.at(f, lines, i);
        if (flowed != null) {
          tables.add(flowed.table());
          i = flowed.end() - 1;
          continue;
        }
        int pairs = PairedSums.end(f, lines, i);
        if (pairs == i) continue;
        tables.add(PairedSums.table(f, lines.subList(i, pairs)));
        i = pairs - 1;
        continue;
      }
      int headed = HeadedTables.heads(f, lines.get(i)) ? HeadedTables.end(f, lines, i + 1) : -1;
      if (headed > i + 1) {
        tables.add(HeadedTables.table(f, lines, i, headed));
        i = headed - 1;
        continue;
      }
      boolean barred = BarredTables.barred(f, lines.get(i));
      if (!barred && !AlignedTables.aligned(f, lines.get(i))) continue;
      int end = barred ? BarredTables.end(f, lines, i) : AlignedTables.end(f, lines, i);
      tables.add(barred ? BarredTables.table(f, lines.subList(i, end)) : AlignedTables.table(f, lines, i, end));
      i = end - 1;
    }
    return tables;
  }

  static boolean namesReceivers(CharSequence heading) {
    String words = heading.toString();
    for (String receiver : RECEIVERS) if (words.contains(receiver)) return true;
    return false;
  }

  static boolean isTotal(String words) {
    String key = Folded.key(words);
    return key.startsWith("total") || key.startsWith("sous total") || key.startsWith("ensemble") || key.startsWith("montant total");
  }
}
