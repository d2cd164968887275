package vu.indexer.extract.montant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vu.indexer.extract.listing.SumColumns.Cell;
import vu.indexer.extract.listing.SumColumns.Column;
import vu.indexer.extract.listing.SumColumns;
import vu.indexer.extract.listing.Tables;
import vu.indexer.extract.name.Name;
import vu.indexer.model.Bloc;
import vu.indexer.model.Deliberation;
import vu.indexer.text.Folded;

/**
 * The tables whose rows the operative part decides: "approuve les subventions indiquées ci-dessus, soit 20 100 €". A column of sums
 * is decided when it comes to a sum that is voted, when the total printed with it is that sum, or when the operative part says
 * that it grants what a table gives and no other column can be meant. A table printed twice is decided once.
 */
final class AdoptedTables {
  private static final String GRANTS =
      "(?:subvention|aide|participation|contribution|dotation|bourse|cotisation|fonds de concours|soutien|concours financier)s?";
  private static final String PLACES = "(?:tableau|liste|annexe|ci-dessus|ci-dessous|ci-apres|ci-jointe?s?|ci-annexee?s?)";
  /** "les subventions figurant au tableau ci-annexé", "attribution d'aides aux associations suivantes". */
  private static final Pattern POINTS =
      Pattern.compile("\\b" + GRANTS + "\\b(?:(?!\\bconvention)[^.;]){0,160}\\b" + PLACES + "\\b|\\b" + GRANTS
          + "\\b[^.;:]{0,60}\\b(?:suivantes?|comme suit)\\b");
  /** What a heading says over sums that are not what is given now. */
  private static final Pattern OTHER =
      Pattern.compile("demand|sollicit|budget|n ?- ?1|precedent|rappel|verse|obtenu|cout|depense|recette|prevision|quotite|solde|capital|loyer");
  private static final Pattern GIVEN = Pattern.compile("\\b(?:attribu|accord|allou|vote|propos|octroy|retenu)");
  private static final int LEAST_ROWS = 2;
  /** Lines above a table that may be its heading. */
  private static final int ABOVE = 4;

  private final Folded f;
  private final Deliberation act;
  private final Set<BigDecimal> voted;
  private final List<Column> columns;

  private AdoptedTables(Folded f, Deliberation act, Set<BigDecimal> voted, List<Column> columns) {
    this.f = f;
    this.act = act;
    this.voted = voted;
    this.columns = columns;
  }

  /**
   * The decided sums by where they start, each with who receives it (null when the row does not tell).
   *
   * @param voted sums that the operative part votes in so many words, trailing zeros stripped
   */
  static Map<Integer, String> sums(Folded f, Deliberation act, List<Column> columns, Set<BigDecimal> voted) {
    List<Column> receivers = new ArrayList<>(columns);
    receivers.removeIf(column -> column.cells().size() < LEAST_ROWS
        || column.cells().stream().noneMatch(cell -> cell.told() != null) && !ofBodies(f, column.table()));
    if (receivers.isEmpty()) return Map.of();
    Map<Integer, String> sums = new HashMap<>();
    for (Column column : once(new AdoptedTables(f, act, voted, receivers).adopted()))
      column.cells().forEach(cell -> sums.put(cell.money().start(), receiver(f, cell)));
    return sums;
  }

  private static String receiver(Folded f, Cell cell) {
    return cell.told() == null && ofBodies(f, cell.table()) ? Name.clean(cell.row().label()) : cell.told();
  }

  /** "| Commune | Coût | Aide |": the first column between bars names bodies of one kind. */
  private static boolean ofBodies(Folded f, Tables.Table table) {
    int end = table.span().start();
    while (end < f.length() && f.at(end) != '\n') end++;
    String heading = f.slice(table.span().start(), end).replaceFirst("^[\\s|]+", "");
    return heading.indexOf('|') > 0 && Tables.NAMED.contains(heading.split("[^a-z]", 2)[0]);
  }

  private List<Column> adopted() {
    List<Column> bySum = columns.stream().filter(column -> voted.contains(column.sum())
        || column.total() != null && voted.contains(column.total().money().value().stripTrailingZeros())).toList();
    if (!bySum.isEmpty()) return bySum.stream().map(Column::table).distinct().count() == bySum.size() ? bySum : List.of();
    List<Column> alone = columns.stream().filter(this::alone).toList();
    BigDecimal together = once(alone).stream().map(Column::sum).reduce(BigDecimal.ZERO, BigDecimal::add).stripTrailingZeros();
    if (alone.size() > 1 && voted.contains(together)) return alone;
    return points() ? columns.stream().filter(this::given).toList() : List.of();
  }

  /** The columns without those that another one repeats, sum for sum. */
  private static List<Column> once(List<Column> columns) {
    Set<List<BigDecimal>> seen = new HashSet<>();
    return columns.stream().filter(column -> seen.add(column.values())).toList();
  }

  private boolean alone(Column column) {
    return SumColumns.beside(column, columns).size() == 1;
  }

  // ---- by words ---------------------------------------------------------------------------------------------------------------

  /** Whether a sentence of the operative part grants what is printed elsewhere. */
  private boolean points() {
    for (Bloc bloc : act.blocs()) {
      if (bloc.kind().equals("dispositif") && POINTS.matcher(f.slice(bloc.span().start(), bloc.span().end()).replace('\n', ' ')).find()) return true;
    }
    return false;
  }

  /** Every row names who receives, and the heading leaves no other column. */
  private boolean given(Column column) {
    if (column.cells().stream().anyMatch(cell -> cell.told() == null)) return false;
    return alone(column) ? !OTHER.matcher(heading(column.table().span().start())).find() : column.key() < 0 && isOnlyGiven(column);
  }

  /** The words above the first row, and on its line. */
  private String heading(int from) {
    int start = from;
    for (int lines = 0; start > 0 && lines < ABOVE; ) if (f.at(--start) == '\n') lines++;
    int end = from;
    while (end < f.length() && f.at(end) != '\n') end++;
    return f.slice(start, end);
  }

  private boolean isOnlyGiven(Column column) {
    return says(column) && SumColumns.beside(column, columns).stream().filter(this::says).count() == 1;
  }

  /** Whether the cell of the heading over a column between bars says that it is what is given. */
  private boolean says(Column column) {
    int end = column.table().span().start();
    while (end < f.length() && f.at(end) != '\n') end++;
    String[] cells = f.slice(column.table().span().start(), end).split("\\|", -1);
    int cell = -column.key();
    return cell < cells.length && GIVEN.matcher(cells[cell]).find() && !OTHER.matcher(cells[cell]).find();
  }
}
