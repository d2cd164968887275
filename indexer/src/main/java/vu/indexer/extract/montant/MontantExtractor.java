package vu.indexer.extract.montant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vu.indexer.extract.listing.Items;
import vu.indexer.extract.listing.Listings;
import vu.indexer.extract.listing.SumColumns;
import vu.indexer.extract.listing.Tables;
import vu.indexer.extract.money.MoneyGrammar;
import vu.indexer.extract.words.NumberReader;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Found;
import vu.indexer.model.Imputation;
import vu.indexer.model.Montant.Role;
import vu.indexer.model.Montant;
import vu.indexer.model.Organisme;
import vu.indexer.model.Parsed;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Phrases;
import vu.indexer.text.Sentences;

/** Sums of money with the part each of them plays. */
public final class MontantExtractor {
  /** What the rule of a sum begins with whose letters and figures disagree. */
  static final String CONFLICT = "montant.lettres-et-chiffres-en-desaccord";

  private final Folded f;
  private final Deliberation act;
  private final List<Tables.Table> tables;
  /** Rows of all tables by where they start. */
  private final TreeMap<Integer, Placed> rows = new TreeMap<>();
  private final List<Items.Item> items;
  /** What the rows of a table or the items of a list come to together. */
  private final Set<BigDecimal> totals = new HashSet<>();
  private final MontantRoles roles;
  private final List<Found<Imputation>> imputations;
  private final Beneficiaires beneficiaires;

  private static final Phrases TOTAL = Phrases.of("total", "total general", "totaux", "sous-total", "soit au total", "soit un total");

  private record Placed(Tables.Table table, Tables.Row row) {}

  public MontantExtractor(Folded f, Deliberation act, Listings listings, List<Found<Organisme>> organismes, List<Found<Imputation>> imputations) {
    this.f = f;
    this.act = act;
    this.tables = listings.tables();
    for (Tables.Table table : tables) for (Tables.Row row : table.rows()) rows.put(row.span().start(), new Placed(table, row));
    this.items = listings.items();
    this.imputations = imputations;
    this.roles = new MontantRoles(f, act, imputations);
    this.beneficiaires = new Beneficiaires(f, act, organismes, listings);
  }

  /** All sums in reading order. */
  List<Found<Montant>> extract() {
    return read().value();
  }

  /** All sums in reading order, with what a reader would check and find in disagreement. */
  public Parsed<List<Found<Montant>>> read() {
    List<MoneyGrammar.Money> sums = new ArrayList<>(new MoneyGrammar(f).all());
    sums.removeIf(money -> act.kindAt(money.start()).equals("presences"));
    cells(sums);
    sums.sort(Comparator.comparingInt(MoneyGrammar.Money::start));
    total(sums);
    List<Sum> read = sums.stream().map(this::sum).toList();
    Given given = new Given();
    for (Sum sum : read) if (sum.told != null && (sum.reading.role() == Role.VOTE || sum.placed != null && isOperative(sum)))
      given.add(sum.money.value(), sum.told);
    List<SumColumns.Column> columns = SumColumns.of(f, read.stream().filter(sum -> sum.placed != null).map(Sum::cell).toList());
    Map<Integer, String> adopted = AdoptedTables.sums(f, act, columns, voted(read));
    List<Found<Montant>> montants = read.stream().map(sum -> montant(sum, given))
        .map(found -> adopted.containsKey(found.span().start()) ? found.with(found.value().adoptedFor(adopted.get(found.span().start()))) : found)
        .toList();
    return new Parsed<>(montants, Controles.of(f, act, columns, montants, imputations));
  }

  private static Set<BigDecimal> voted(List<Sum> sums) {
    Set<BigDecimal> voted = new HashSet<>();
    for (Sum sum : sums) if (sum.reading.role() == Role.VOTE) voted.add(sum.money.value().stripTrailingZeros());
    return voted;
  }

  /**
   * A sum with what its own words tell of it.
   *
   * @param together true when it is what a list or a table comes to
   */
  private record Sum(MoneyGrammar.Money money, Span sentence, Placed placed, MontantRoles.Reading reading, String told, boolean together) {
    SumColumns.Cell cell() {
      return new SumColumns.Cell(placed.table, placed.row, money, told);
    }
  }

  private Sum sum(MoneyGrammar.Money money) {
    Span span = new Span(money.start(), money.end());
    Placed placed = row(span);
    Span sentence = Sentences.whole(f.original(), span);
    MontantRoles.Reading reading = roles.read(span, sentence, placed != null);
    boolean together = placed == null && totals.contains(money.value().stripTrailingZeros());
    return new Sum(money, sentence, placed, reading,
        placed != null ? beneficiaires.ofRow(placed.table(), placed.row()) : beneficiaires.told(span, sentence, reading.total() || together),
        together);
  }

  private boolean isOperative(Sum sum) {
    return act.kindAt(sum.money.start()).equals("dispositif");
  }

  /** Figures of a table whose unit stands in a heading only. */
  private void cells(List<MoneyGrammar.Money> sums) {
    NumberReader numbers = new NumberReader(f, java.util.Set.of());
    TreeMap<Integer, MoneyGrammar.Money> read = new TreeMap<>();
    for (MoneyGrammar.Money money : sums) read.put(money.start(), money);
    for (Tables.Table table : tables) {
      if (!table.money()) continue;
      for (Tables.Row row : table.rows()) {
        for (Tables.Cell figure : row.cells()) {
          Span cell = figure.span();
          Map.Entry<Integer, MoneyGrammar.Money> before = read.lowerEntry(cell.end());
          boolean taken = before != null && before.getValue().end() > cell.start();
          NumberReader.Number number = taken ? null : numbers.endingAt(cell.end(), cell.start() - 1, false);
          if (number == null || number.value().signum() == 0 || f.skip(cell.start() + 1) < number.start()) continue;
          Montant.Monnaie currency = figure.francs() ? Montant.Monnaie.FRF : table.currency();
          sums.add(new MoneyGrammar.Money(number.value(), currency, figure.tax(), number.start(), number.end(), number.repaired(), false, false));
        }
      }
    }
  }

  private Found<Montant> montant(Sum sum, Given given) {
    MoneyGrammar.Money money = sum.money;
    MontantRoles.Reading reading = sum.reading;
    BigDecimal euros = money.currency() == Montant.Monnaie.EUR ? money.value()
        : money.value().divide(Montant.FRANCS_PER_EURO, 2, RoundingMode.HALF_UP);
    BigDecimal original = money.currency() == Montant.Monnaie.EUR ? null : money.value();
    boolean total = reading.total() || sum.placed != null && sum.placed.row().total();
    Integer annee = sum.placed != null && sum.placed.table().stacked() ? null : reading.annee();
    String beneficiaire = sum.told != null || sum.placed != null ? sum.told : sum.together ? ofAll(reading, given)
        : beneficiaires.otherwise(money, sum.sentence, reading, given);
    Montant montant = new Montant(euros, original, money.currency(), money.tax(), reading.role(), reading.instrument(), beneficiaire, annee, total);
    return new Found<>(montant, new Span(money.start(), money.end()), rule(money) + "." + reading.rule(), confidence(money, reading));
  }

  /** What a whole list or table comes to is for the only one the act gives to, else for nobody. */
  private static String ofAll(MontantRoles.Reading reading, Given given) {
    return reading.role() == Role.VOTE ? given.only() : null;
  }

  /** The row of a table that holds a sum, null when none does; rows stand in the order of the text. */
  private Placed row(Span span) {
    Map.Entry<Integer, Placed> row = rows.floorEntry(span.start());
    return row != null && row.getValue().row().span().contains(span) ? row.getValue() : null;
  }

  // ---- totals -------------------------------------------------------------------------------------------------------------------

  /** Notes the sums in rows and on lines of totals, and what the first sums of two items or more of one list come to. */
  private void total(List<MoneyGrammar.Money> sums) {
    for (MoneyGrammar.Money money : sums) {
      Placed placed = rows.isEmpty() ? null : row(new Span(money.start(), money.end()));
      if (placed != null ? placed.row().total() : opensWithTotal(money.start())) totals.add(money.value().stripTrailingZeros());
    }
    BigDecimal together = BigDecimal.ZERO;
    int count = 0, next = 0, end = -1;
    for (Items.Item item : items) {
      while (next < sums.size() && sums.get(next).start() < item.span().start()) next++;
      if (next == sums.size()) break;
      if (sums.get(next).end() > item.span().end()) continue;
      if (end < 0 || hasWords(end, item.span().start())) {
        if (count > 1) totals.add(together.stripTrailingZeros());
        together = BigDecimal.ZERO;
        count = 0;
      }
      together = together.add(sums.get(next).value());
      count++;
      end = item.span().end();
    }
    if (count > 1) totals.add(together.stripTrailingZeros());
  }

  /** "TOTAL 325.000 F". */
  private boolean opensWithTotal(int sum) {
    int start = sum;
    while (start > 0 && f.at(start - 1) != '\n' && sum - start < 40) start--;
    int p = f.skip(start);
    return TOTAL.at(f, p) >= 0;
  }

  private boolean hasWords(int from, int to) {
    for (int p = from; p < to; p++) if (f.isLetter(p)) return true;
    return false;
  }

  private static String rule(MoneyGrammar.Money money) {
    if (money.conflict()) return CONFLICT;
    return money.written() ? "montant.lettres" : money.currency() == Montant.Monnaie.FRF ? "montant.francs" : "montant.chiffres";
  }

  private static double confidence(MoneyGrammar.Money money, MontantRoles.Reading reading) {
    double figure = money.conflict() ? 0.5 : money.repaired() ? 0.85 : money.written() ? 0.95 : 0.99;
    return figure * reading.confidence();
  }
}
