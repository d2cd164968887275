package vu.indexer.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vu.indexer.ingest.CsvFile;
import vu.indexer.model.Authority;
import vu.indexer.model.ListRemark;
import vu.indexer.model.ListRow;

/**
 * Table → lines of a list of deliberations. Reads what authorities publish, not only what the schema allows, and says each
 * liberty it took. A line without number, date and title says nothing of any act and is left out, with a remark.
 */
public final class ListReader {
  /** Longest title that is kept. */
  private static final int LONGEST = 2000;

  /** Rows in the order of the file. */
  public record Result(List<ListRow> rows, List<ListRemark> remarks) {
    public Result {
      rows = List.copyOf(rows);
      remarks = List.copyOf(remarks);
    }
  }

  private final CsvFile.Table table;
  private final Remarks remarks = new Remarks();
  private final Header header;
  private final Issuer issuer;
  private final List<ListRow> rows = new ArrayList<>();
  private final Map<List<String>, Integer> seen = new HashMap<>();

  private ListReader(CsvFile.Table table, Issuer issuer) {
    this.table = table;
    file();
    this.header = new Header(table.header(), remarks);
    this.issuer = issuer;
  }

  /** True when the columns are those of a list: each line says the number, the date and the title of an act. */
  public static boolean isList(List<String> names) {
    Header header = new Header(names, new Remarks());
    return header.has(Column.DELIB_ID) && header.has(Column.DELIB_DATE) && header.has(Column.DELIB_OBJET);
  }

  /**
   * @param table whose columns are those of a list
   * @param folder name of the folder of the list, a hint only; may be null
   * @param file name of the file, the last hint
   */
  public static Result read(CsvFile.Table table, String folder, String file) {
    ListReader reader = new ListReader(table, new Issuer(folder, file));
    table.rows().forEach(reader::row);
    return new Result(reader.rows, reader.remarks.all());
  }

  private void file() {
    if (table.delimiter() != ',') remarks.file("invalid-column-delimiter", null,
        "Les colonnes sont séparées par « " + shown(table.delimiter()) + " » et non par une virgule.");
    if (!table.charset().equals("UTF-8")) remarks.file("encoding-error", null, "Le fichier est en " + table.charset() + " et non en UTF-8.");
    if (!table.quoted()) remarks.file("source-error", null,
        "Un guillemet n'est jamais fermé : chaque ligne est lue pour elle-même, guillemets compris.");
  }

  private static String shown(char delimiter) {
    return delimiter == '\t' ? "tabulation" : String.valueOf(delimiter);
  }

  private void row(CsvFile.Row row) {
    Cells cells = new Cells(header, row, remarks);
    if (row.cells().stream().allMatch(String::isBlank)) {
      cells.remark("blank-row", null, "La ligne est vide.");
      return;
    }
    int extra = row.cells().size() - table.header().size();
    if (extra > 0) cells.remark("extra-cell", null, "La ligne a " + extra + " cellule(s) de plus que l'en-tête : elles ne sont pas lues.");
    if (extra < 0) cells.remark("missing-cell", null, "La ligne a " + -extra + " cellule(s) de moins que l'en-tête.");
    ListRow read = read(cells);
    if (read.numero() == null && read.date() == null || read.numero() == null && read.objet() == null) {
      cells.remark("constraint-error", Column.DELIB_ID, "La ligne ne dit pas de quel acte elle parle : elle n'est pas lue.");
      return;
    }
    Checks.of(header, cells, read);
    repeated(cells);
    rows.add(read);
  }

  private void repeated(Cells cells) {
    Integer before = seen.putIfAbsent(cells.all(), cells.line());
    if (before != null) cells.remark("duplicate-row", null, "La ligne répète la ligne " + before + ".");
  }

  private ListRow read(Cells cells) {
    String siret = cells.raw(Column.COLL_SIRET).replaceAll("\\s", "");
    Authority authority = issuer.of(siret, cells.raw(Column.COLL_NOM));
    if (issuer.unknown(authority)) cells.remark("constraint-error", Column.COLL_SIRET, "Rien ne dit de quelle collectivité est la liste.");
    LocalDate date = cells.date(Column.DELIB_DATE);
    String number = cells.text(Column.DELIB_ID);
    return new ListRow(
        cells.line(),
        authority,
        siret.isEmpty() ? null : siret,
        number == null ? null : numbered(cells, authority, number, date),
        date,
        title(cells),
        new ListRow.Matiere(cells.text(Column.DELIB_MATIERE_CODE), cells.text(Column.DELIB_MATIERE_NOM)),
        new ListRow.Budget(cells.text(Column.BUDGET_ANNEE), cells.text(Column.BUDGET_NOM)),
        new ListRow.Prefecture(cells.text(Column.PREF_ID), cells.date(Column.PREF_DATE)),
        vote(cells),
        cells.text(Column.DELIB_URL),
        header.others(cells.all()));
  }

  private static String numbered(Cells cells, Authority authority, String number, LocalDate date) {
    String printed = Numbers.printed(authority.id(), number, date);
    if (!printed.equals(number)) cells.remark("type-error", Column.DELIB_ID,
        "« " + number + " » est lu comme " + printed + ", tel que la collectivité l'imprime.");
    return printed;
  }

  private static String title(Cells cells) {
    String title = cells.text(Column.DELIB_OBJET);
    if (title == null || title.length() <= LONGEST) return title;
    cells.remark("constraint-error", Column.DELIB_OBJET, "Le titre a " + title.length() + " caractères : les " + LONGEST + " premiers sont gardés.");
    return title.substring(0, Character.isHighSurrogate(title.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
  }

  private static ListRow.Compte vote(Cells cells) {
    return new ListRow.Compte(
        cells.integer(Column.VOTE_EFFECTIF), cells.integer(Column.VOTE_REEL), cells.integer(Column.VOTE_POUR), cells.integer(Column.VOTE_CONTRE),
        cells.integer(Column.VOTE_ABSTENTION));
  }
}
