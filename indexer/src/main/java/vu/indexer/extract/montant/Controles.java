package vu.indexer.extract.montant;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vu.indexer.extract.listing.SumColumns;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Found;
import vu.indexer.model.Imputation;
import vu.indexer.model.Montant;
import vu.indexer.model.Problem;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Sentences;

/**
 * What a careful reader checks: the rows of a table against the total printed with them, letters against figures, what the report
 * proposes against what is decided, the year of the budget line against that of the session. Each disagreement is a problem with
 * a code of its own that stands on the words concerned; what cannot be compared with certainty is not.
 */
public final class Controles {
  static final String TABLE = "controle-total-tableau";
  static final String LETTERS = "controle-lettres-chiffres";
  static final String REPORT = "controle-expose-dispositif";
  static final String YEAR = "controle-exercice-seance";

  /** Sessions from this month on vote for the next year too. */
  private static final int AUTUMN = 9;
  /** What rounding may add or take away in one row of a table, in units. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.5");

  /** Rows that one subtotal adds up. */
  private static final int MOST_PARTS = 60;

  private final Folded f;
  private final Deliberation act;
  private final List<Found<Montant>> montants;
  private final List<Problem> found = new ArrayList<>();

  private Controles(Folded f, Deliberation act, List<Found<Montant>> montants) {
    this.f = f;
    this.act = act;
    this.montants = montants;
  }

  static List<Problem> of(Folded f, Deliberation act, List<SumColumns.Column> columns, List<Found<Montant>> montants,
      List<Found<Imputation>> imputations) {
    Controles checks = new Controles(f, act, montants);
    columns.forEach(checks::total);
    checks.letters();
    checks.report();
    imputations.forEach(checks::year);
    return checks.found;
  }

  private void tell(String code, Span span, String message) {
    found.add(new Problem(code, Problem.Severity.WARNING, message, span));
  }

  // ---- a table and its total ----------------------------------------------------------------------------------------------------

  private void total(SumColumns.Column column) {
    SumColumns.Cell total = column.total();
    if (total == null || column.cells().size() < 2 || !isWhole(column, total) || isSigned(column) || hasSubtotals(column.values())) return;
    BigDecimal printed = total.money().value(), sum = column.sum(), margin = ROUNDING.multiply(BigDecimal.valueOf(column.cells().size()));
    if (printed.subtract(sum).abs().compareTo(margin) <= 0 || sum.compareTo(printed.multiply(BigDecimal.TWO)) == 0) return;
    Span span = new Span(column.cells().getFirst().money().start(), total.money().end());
    String unit = total.money().currency() == Montant.Monnaie.FRF ? " F" : " €";
    tell(TABLE, span, "Les lignes du tableau font " + figure(sum) + unit + ", le total imprimé est de " + figure(printed) + unit + ".");
  }

  /** The total stands behind all rows, and no line between them holds a figure that is not in the column. */
  private boolean isWhole(SumColumns.Column column, SumColumns.Cell total) {
    int at = column.cells().getFirst().money().end();
    for (SumColumns.Cell cell : column.cells().subList(1, column.cells().size())) {
      if (hasLineOfFigures(at, cell.money().start())) return false;
      at = cell.money().end();
    }
    return total.money().start() > at && !hasLineOfFigures(at, total.money().start());
  }

  /** Whether a whole line with a figure stands in [from, to). */
  private boolean hasLineOfFigures(int from, int to) {
    boolean figure = false, whole = false;
    for (int p = from; p < to; p++) {
      if (f.at(p) == '\n') {
        if (whole && figure) return true;
        whole = true;
        figure = false;
      } else if (f.isDigit(p)) figure = true;
    }
    return false;
  }

  /** A figure with a sign in front is not added. */
  private boolean isSigned(SumColumns.Column column) {
    return column.cells().stream().anyMatch(cell -> "-–−".indexOf(f.at(f.back(cell.money().start()) - 1)) >= 0);
  }

  /** Whether some of the rows add up others. */
  private static boolean hasSubtotals(List<BigDecimal> values) {
    for (int from = 0; from < values.size(); from++) {
      BigDecimal sum = values.get(from);
      for (int to = from + 1; to < values.size() && to - from < MOST_PARTS; to++) {
        sum = sum.add(values.get(to));
        boolean before = from > 0 && sum.compareTo(values.get(from - 1)) == 0,
            after = to + 1 < values.size() && sum.compareTo(values.get(to + 1)) == 0;
        if (before || after) return true;
      }
    }
    return false;
  }

  // ---- letters and figures ------------------------------------------------------------------------------------------------------

  private void letters() {
    for (Found<Montant> sum : montants) {
      if (!sum.rule().startsWith(MontantExtractor.CONFLICT)) continue;
      String words = f.original().substring(sum.span().start(), sum.span().end()).replaceAll("\\s+", " ");
      tell(LETTERS, sum.span(), "Les lettres et les chiffres de « " + words + " » ne disent pas la même somme ; les chiffres sont retenus.");
    }
  }

  // ---- the report and the decision ------------------------------------------------------------------------------------------------

  /** Whom a sum is for, and how. */
  private record Gift(String beneficiaire, Montant.Instrument instrument, String taxe) {
    static Gift of(Montant sum) {
      return new Gift(sum.beneficiaire(), sum.instrument(), sum.taxe());
    }
  }

  private void report() {
    List<Found<Montant>> votes = montants.stream().filter(this::isVote).toList();
    Map<Gift, Set<BigDecimal>> proposed = votes.isEmpty() ? Map.of() : sums(montants.stream().filter(this::isProposed).toList());
    if (proposed.isEmpty()) return;
    Map<Gift, Set<BigDecimal>> decided = sums(votes);
    Set<Montant> told = new HashSet<>();
    for (Found<Montant> vote : votes) {
      Set<BigDecimal> before = proposed.getOrDefault(Gift.of(vote.value()), Set.of()), now = decided.get(Gift.of(vote.value()));
      boolean agrees = before.size() != 1 || now.containsAll(before) || before.contains(now.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
      if (agrees || !told.add(vote.value())) continue;
      tell(REPORT, vote.span(), "L’exposé propose " + figure(before.iterator().next()) + " €, le dispositif décide " + figure(vote.value().euros())
          + " €.");
    }
  }

  private static Map<Gift, Set<BigDecimal>> sums(List<Found<Montant>> sums) {
    return sums.stream().collect(Collectors.groupingBy(sum -> Gift.of(sum.value()),
        Collectors.mapping(sum -> sum.value().euros(), Collectors.toCollection(LinkedHashSet::new))));
  }

  private boolean isVote(Found<Montant> sum) {
    return sum.value().role() == Montant.Role.VOTE && !sum.value().total() && sum.value().beneficiaire() != null
        && act.kindAt(sum.span().start()).equals("dispositif");
  }

  /** "Il est donc proposé d'attribuer une subvention de 12 000 €". */
  private boolean isProposed(Found<Montant> sum) {
    if (sum.value().role() != Montant.Role.CONTEXTE || sum.value().total() || !act.kindAt(sum.span().start()).equals("expose")) return false;
    Span sentence = Sentences.around(f.original(), sum.span());
    return f.slice(sentence.start(), sum.span().start()).contains("propose");
  }

  // ---- the budget line and the session --------------------------------------------------------------------------------------------

  private void year(Found<Imputation> line) {
    if (act.date() == null || line.value().exercices().isEmpty()) return;
    int session = act.date().getYear(), last = act.date().getMonthValue() >= AUTUMN ? session + 1 : session;
    if (line.value().exercices().stream().anyMatch(year -> year >= session && year <= last)) return;
    String years = line.value().exercices().stream().map(String::valueOf).collect(Collectors.joining(", "));
    tell(YEAR, line.span(), "La somme est imputée sur l’exercice " + years + ", la séance est de " + session + ".");
  }

  /** "1 402 300", "136 500,61", with no-break spaces. */
  private static String figure(BigDecimal value) {
    return new DecimalFormat(value.stripTrailingZeros().scale() > 0 ? "#,##0.00" : "#,##0", DecimalFormatSymbols.getInstance(Locale.FRANCE))
        .format(value);
  }
}
