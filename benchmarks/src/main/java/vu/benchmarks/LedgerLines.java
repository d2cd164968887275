package vu.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import vu.indexer.index.ActRow;
import vu.indexer.index.MontantRow;
import vu.indexer.model.ActId;
import vu.indexer.model.Authority;
import vu.indexer.model.Imputation;
import vu.indexer.model.Matiere;
import vu.indexer.model.Montant;
import vu.indexer.model.Span;
import vu.indexer.model.Vote;
import vu.server.spending.Line;

/** Invented ledger lines, the same for the same number: few large beneficiaries and many small ones, as in real ledgers. */
final class LedgerLines {
  private static final int BENEFICIARIES = 100_000;
  private static final int LINES_OF_AN_ACT = 4;
  private static final String[] HOUSES = {"lyon", "amp", "lille", "bordeaux", "nice", "paris", "grenoble", "montpellier", "marseille", "lyon-ville"};
  private static final String[] ACCOUNTS = {"6574", "65748", "20421", "20422", "6281", "611", "6226", "2315"};
  private static final String[] BODIES = {"Conseil", "Bureau", "Commission permanente"};
  private static final Montant.Instrument[] INSTRUMENTS = Montant.Instrument.values();

  private final Random random = new Random(17);
  private final List<String> names = IntStream.range(0, BENEFICIARIES).mapToObj(n -> "Association invent\u00e9e n° " + n).toList();
  private final List<Imputation> budget = new ArrayList<>();

  private LedgerLines() {
    for (String account : ACCOUNTS) for (String function : new String[] {"020", "52", "632", "67", null})
      budget.add(new Imputation(List.of(2019), "principal", null, "65", account, function, null, null));
  }

  static List<Line> of(int count) {
    LedgerLines made = new LedgerLines();
    List<Line> lines = new ArrayList<>(count);
    ActRow act = null;
    for (int i = 0; i < count; i++) {
      if (i % LINES_OF_AN_ACT == 0) act = made.act(i);
      lines.add(made.line(act, i));
    }
    return lines;
  }

  private ActRow act(int number) {
    String house = HOUSES[random.nextInt(HOUSES.length)];
    LocalDate date = LocalDate.of(2005, 1, 1).plusDays(random.nextInt(20 * 365));
    return new ActRow(
        new ActId(house, "a" + number), new Authority(house, "Métropole " + house, null), BODIES[random.nextInt(BODIES.length)], date,
            "2019-" + number, "Attribution de subventions n° " + number,
        Vote.Resultat.ADOPTEE, false, house + "/" + number + ".txt", false, new Matiere("7.5", 0.9, List.of()));
  }

  private Line line(ActRow act, int number) {
    int beneficiary = (int) (BENEFICIARIES * Math.pow(random.nextDouble(), 3));
    BigDecimal euros = BigDecimal.valueOf((long) Math.exp(6 + 10 * random.nextDouble()), 2);
    Montant montant =
        new Montant(
            euros, null, Montant.Monnaie.EUR, random.nextInt(10) == 0 ? "HT" : null, Montant.Role.VOTE,
                INSTRUMENTS[random.nextInt(INSTRUMENTS.length)], names.get(beneficiary), act.date().getYear(), false);
    String sentence = "Est attribu\u00e9e une subvention de " + euros + " euros \u00e0 l'" + names.get(beneficiary)
        + " pour son programme d'actions.";
    MontantRow row =
        new MontantRow(act.id(), montant, euros + " euros", new Span(number % LINES_OF_AN_ACT * 100, number % LINES_OF_AN_ACT * 100 + 9),
            "dispositif", sentence, "montant.chiffres.vote", 0.96, true, budget.get(random.nextInt(budget.size())), List.of());
    return new Line(act, row, "association-" + beneficiary, names.get(beneficiary), act.date().getYear(), "fonctionnement");
  }
}
