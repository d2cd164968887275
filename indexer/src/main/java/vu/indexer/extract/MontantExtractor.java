package vu.indexer.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Found;
import vu.indexer.model.Imputation;
import vu.indexer.model.Montant;
import vu.indexer.model.Montant.Role;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;
import vu.indexer.text.Sentences;

/** Sums of money with the part each of them plays. */
final class MontantExtractor {
  private final Folded f;
  private final Deliberation act;
  private final List<Tables.Table> tables;
  /** Rows of all tables by where they start. */
  private final TreeMap<Integer, Tables.Row> rows = new TreeMap<>();
  private final MontantRoles roles;
  private final Beneficiaires beneficiaires;

  MontantExtractor(Folded f, Deliberation act, Listings listings, List<Found<Organisme>> organismes, List<Found<Imputation>> imputations) {
    this.f = f;
    this.act = act;
    this.tables = listings.tables();
    for (Tables.Table table : tables) for (Tables.Row row : table.rows()) rows.put(row.span().start(), row);
    this.roles = new MontantRoles(f, act, imputations);
    this.beneficiaires = new Beneficiaires(f, act, organismes, listings.items());
  }

  List<Found<Montant>> extract() {
    List<MoneyGrammar.Money> sums = new ArrayList<>(new MoneyGrammar(f).all());
    sums.removeIf(money -> act.kindAt(money.start()).equals("presences"));
    cells(sums);
    sums.sort(Comparator.comparingInt(MoneyGrammar.Money::start));
    List<Sum> read = sums.stream().map(this::read).toList();
    Given given = new Given();
    for (Sum sum : read) if (sum.told != null && (sum.reading.role() == Role.VOTE || sum.row != null && isOperative(sum))) given.add(sum.money.value(), sum.told);
    return read.stream().map(sum -> montant(sum, given)).toList();
  }

  /** A sum with what its own words tell of it. */
  private record Sum(MoneyGrammar.Money money, Span sentence, Tables.Row row, MontantRoles.Reading reading, String told) {}

  private Sum read(MoneyGrammar.Money money) {
    Span span = new Span(money.start(), money.end());
    Tables.Row row = row(span);
    Span sentence = Sentences.around(f.original(), span);
    MontantRoles.Reading reading = roles.read(span, sentence, row != null);
    return new Sum(money, sentence, row, reading, row != null ? beneficiaires.ofRow(row) : beneficiaires.told(span, sentence, reading.total()));
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
          if (number == null || number.start() > cell.start() + 1) continue;
          sums.add(new MoneyGrammar.Money(number.value(), table.currency(), figure.tax(), number.start(), number.end(), number.repaired(), false, false));
        }
      }
    }
  }

  private Found<Montant> montant(Sum sum, Given given) {
    MoneyGrammar.Money money = sum.money;
    MontantRoles.Reading reading = sum.reading;
    BigDecimal euros = money.currency() == Montant.Monnaie.EUR ? money.value() : money.value().divide(Montant.FRANCS_PER_EURO, 2, RoundingMode.HALF_UP);
    BigDecimal original = money.currency() == Montant.Monnaie.EUR ? null : money.value();
    boolean total = reading.total() || sum.row != null && sum.row.total();
    String beneficiaire = sum.told != null || sum.row != null ? sum.told : beneficiaires.otherwise(money, sum.sentence, reading, given);
    Montant montant = new Montant(euros, original, money.currency(), money.tax(), reading.role(), reading.instrument(), beneficiaire, reading.annee(), total);
    return new Found<>(montant, new Span(money.start(), money.end()), rule(money) + "." + reading.rule(), confidence(money, reading));
  }

  /** The row of a table that holds a sum, null when none does; rows stand in the order of the text. */
  private Tables.Row row(Span span) {
    Map.Entry<Integer, Tables.Row> row = rows.floorEntry(span.start());
    return row != null && row.getValue().span().contains(span) ? row.getValue() : null;
  }

  private static String rule(MoneyGrammar.Money money) {
    if (money.conflict()) return "montant.lettres-et-chiffres-en-desaccord";
    return money.written() ? "montant.lettres" : money.currency() == Montant.Monnaie.FRF ? "montant.francs" : "montant.chiffres";
  }

  private static double confidence(MoneyGrammar.Money money, MontantRoles.Reading reading) {
    double figure = money.conflict() ? 0.5 : money.repaired() ? 0.85 : money.written() ? 0.95 : 0.99;
    return figure * reading.confidence();
  }
}
