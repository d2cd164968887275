package vu.server.spending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vu.indexer.model.Montant.Instrument.COTISATION;
import static vu.indexer.model.Montant.Instrument.GARANTIE;
import static vu.indexer.model.Montant.Instrument.MARCHE;
import static vu.indexer.model.Montant.Instrument.RECETTE;
import static vu.indexer.model.Montant.Instrument.SUBVENTION;
import static vu.server.ActsForTests.act;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vu.indexer.index.MemoryStore;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Montant;
import vu.indexer.resolve.organisme.OrganismeRegistry;
import vu.server.ActsForTests;

class LedgerTest {
  private static Ledger ledger(ActsForTests... acts) {
    return ledger(Stream.of(acts).map(ActsForTests::build).toList());
  }

  private static Ledger ledger(List<AnalysedAct> acts) {
    MemoryStore store = new MemoryStore(acts, List.of());
    return Ledger.of(store, OrganismeRegistry.of(store.organismes()));
  }

  private static BigDecimal euros(String value) {
    return new BigDecimal(value).setScale(2);
  }

  @Test
  void aVoteIsCountedOnceHoweverOftenTheActRepeatsIt() {
    Ledger ledger =
        ledger(
            act("lyon/2019-3853")
                .names("Réseau des territoires innovants", "Les Interconnectés")
                .votes("26500", "Réseau des territoires innovants", SUBVENTION, null, 2019)
                .votes("26500", "Réseau des territoires innovants", SUBVENTION, null, 2019)
                .amount("26500", "Réseau des territoires innovants", SUBVENTION, null, 2018, Montant.Role.ANTERIEUR)
                .amount("280000", null, null, null, null, Montant.Role.BUDGET)
                .charges(2019, "65", "6574"),
            act("amp/17495-25-bm").on("2025-02-27").names("Les Interconnectés").votes("3600", "Les Interconnectés", COTISATION, "TTC", 2025));
    assertEquals(2, ledger.lines().size());
    assertEquals(euros("30100"), ledger.totals(Filter.NONE).depenses().euros());
    Line lyon = ledger.lines().getLast();
    assertEquals("65", ledger.imputation(lyon).orElseThrow().chapitre());
    assertEquals(ledger.lines().getFirst().beneficiaire(), lyon.beneficiaire(), "one organisation across the two metropolises");
    assertEquals(2, ledger.lines(Filter.of(lyon.beneficiaire())).size());
  }

  @Test
  void spendingReceiptsGuaranteesAndAmountsBeforeTaxAreNeverMixed() {
    Totals totals =
        ledger(
                act("amp/a")
                    .votes("100", null, SUBVENTION, null, null)
                    .votes("200", null, MARCHE, "TTC", null)
                    .votes("400", null, MARCHE, "HT", null)
                    .votes("800", null, RECETTE, null, null)
                    .votes("1600", null, GARANTIE, null, null))
            .totals(Filter.NONE);
    assertEquals(new Totals.Somme(2, euros("300"), 1, euros("400")), totals.depenses());
    assertEquals(new Totals.Somme(1, euros("800"), 0, euros("0")), totals.recettes());
    assertEquals(new Totals.Somme(1, euros("1600"), 0, euros("0")), totals.garanties());
    assertEquals(5, totals.lignes());
  }

  @Test
  void envelopesAreNoSpendingUnlessSomebodyReceivesThem() {
    Ledger ledger =
        ledger(
            act("lyon/a").objet("Décision modificative n° 2").votes("100", null, null, null, null)
                .votes("10", "Association Lyre de Brignac", null, null, null),
            act("lyon/b").objet("Réalisation d'un emprunt").votes("1000", null, MARCHE, null, null),
            act("lyon/c").objet("Attribution d'un marché et décision modificative").votes("7", null, MARCHE, null, null));
    assertEquals(new Totals.Somme(2, euros("1100"), 0, euros("0")), ledger.totals(Filter.NONE).credits());
    assertEquals(new Totals.Somme(2, euros("17"), 0, euros("0")), ledger.totals(Filter.NONE).depenses());
    assertEquals(List.of("credit", "depense"), ledger.values(Group.SENS));
  }

  @Test
  void anActHeldTwiceDecidesOnce() {
    Ledger ledger =
        ledger(
            act("amp/1-21-bm").on("2021-05-04").numero("FAG 001-1/21/BM").votes("500", "Lyre de Brignac", SUBVENTION, null, null)
                .votes("500", "Cercle des Nageurs", SUBVENTION, null, null),
            act("amp/1-21-bm-20210504").on("2021-05-04").numero("FAG-001-1/21/BM").votes("500", "Lyre de Brignac", SUBVENTION, null, null),
            act("amp/2-21-bm").on("2021-05-04").votes("500", "Lyre de Brignac", SUBVENTION, null, null));
    List<Line> lines = ledger.lines();
    assertEquals(List.of("Lyre de Brignac", "Cercle des Nageurs", "Lyre de Brignac"), lines.stream().map(Line::nom).toList());
    assertEquals(List.of(1, 0, 0), lines.stream().map(line -> line.doublons().size()).toList());
    assertEquals(euros("1500"), ledger.totals(Filter.NONE).depenses().euros());
  }

  @Test
  void theYearOfTheBudgetLineIsTheYearOfTheLine() {
    Ledger ledger =
        ledger(
            act("amp/a").on("2021-06-14").votes("10", null, SUBVENTION, null, 2020).charges(2021, "65", "6574"),
            act("amp/b").on("2021-06-14").votes("20", null, SUBVENTION, null, 2020));
    assertEquals(List.of(2021, 2020), ledger.lines().stream().map(Line::annee).toList());
  }

  @Test
  void aVoteOfSeveralYearsSaysWhichAndIsFoundByItsMark() {
    Ledger ledger =
        ledger(
            act("lyon/a").votes("60", "Pôle des Tanneurs", SUBVENTION, null, null).votes("20", "Pôle des Tanneurs", SUBVENTION, null, 2020)
                .votes("40", "Pôle des Tanneurs", SUBVENTION, null, 2021),
            act("lyon/b").votes("30", null, SUBVENTION, null, null));
    assertEquals(List.of(new Tranche(2020, euros("20")), new Tranche(2021, euros("40"))), ledger.lines().getFirst().tranches());
    assertEquals(List.of(true, false), ledger.lines().stream().map(line -> line.has(Marque.PLURIANNUEL)).toList());
    assertEquals(2, ledger.lines().size());
  }

  @Test
  void whatMayOverlapWithAnotherActIsMarked() {
    assertTrue(Suites.continues("le solde de la subvention, soit 12 000 €, est versé"));
    assertTrue(Suites.continues("un avenant d'un montant de 2 000 €"));
    assertTrue(Suites.continues("la subvention est portée de 80 000 F à 100 000 F"));
    assertTrue(!Suites.continues("une subvention de 12 000 € est attribuée à l'association Le Grand Port à Marseille"));
    assertTrue(Suites.severalYears("une subvention de 30 000 € par an pendant trois ans"));
    assertTrue(Suites.severalYears("le programme pluriannuel"));
    assertTrue(!Suites.severalYears("une subvention de 12 000 € pour la saison 2020-2021"));
  }

  @Test
  void aLineSaysNothingThatTheActDoesNot() {
    Line line = ledger(act("amp/a").on("2021-05-04").votes("10", "Inconnue au bataillon", null, null, null)).lines().getFirst();
    assertNull(line.beneficiaire());
    assertEquals("Inconnue au bataillon", line.nom());
    assertEquals(2021, line.annee(), "the year of the session stands in for a budget year that is not printed");
    assertEquals(Montant.Instrument.AUTRE, line.instrument());
  }

  @Test
  void twoBudgetLinesLeaveTheChoiceOpen() {
    Ledger ledger = ledger(act("amp/a").votes("10", null, SUBVENTION, null, null).charges(2020, "65", "6574").charges(2020, "204", "20422"));
    assertTrue(ledger.imputation(ledger.lines().getFirst()).isEmpty());
  }

  @Test
  void wordsOfTheQueryMatchWhateverTheirAccents() {
    ActsForTests oeuvre = act("amp/a").objet("Énergie : soutien à l'Œuvre").votes("10", null, SUBVENTION, null, null);
    Ledger ledger = ledger(oeuvre, act("amp/b").votes("20", null, SUBVENTION, null, null));
    assertEquals(1, ledger.lines(new Filter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, "ENERGIE oeuvre")).size());
  }

  @Test
  void totalsAreTheSumsOfTheirLinesAndBreakdownsShareThemOut() {
    for (long seed = 1; seed <= 40; seed++) {
      Random random = new Random(seed);
      Ledger ledger = ledger(random(random));
      Filter filter = random.nextBoolean() ? Filter.NONE : filter(random);
      List<Line> lines = ledger.lines(filter);
      BigDecimal sum = lines.stream().filter(l -> !l.ht() && l.sens() == Sens.DEPENSE)
          .map(Line::euros).reduce(euros("0"), BigDecimal::add);
      assertEquals(sum, ledger.totals(filter).depenses().euros(), "seed " + seed);
      for (Group group : Group.values()) {
        List<Part> parts = Ledger.breakdown(lines, group);
        assertEquals(lines.size(), parts.stream().mapToInt(p -> p.totals().lignes()).sum(), "seed " + seed + " " + group);
        assertEquals(sum, parts.stream().map(p -> p.totals().depenses().euros()).reduce(euros("0"), BigDecimal::add), "seed " + seed + " " + group);
      }
      for (Order order : Order.values()) assertEquals(Set.copyOf(lines), Set.copyOf(ledger.lines(filter, order)), "seed " + seed);
    }
  }

  @Test
  void theValueOfAPartFiltersItsLines() {
    for (long seed = 1; seed <= 20; seed++) {
      Ledger ledger = ledger(random(new Random(seed)));
      for (Part part : Ledger.breakdown(ledger.lines(), Group.COLLECTIVITE)) {
        assertEquals(part.totals(), ledger.totals(new Filter(Set.of(part.cle()), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null)),
            "seed " + seed);
      }
      for (Part part : Ledger.breakdown(ledger.lines(), Group.ANNEE)) {
        assertEquals(part.totals(), ledger.totals(new Filter(Set.of(), Set.of(Integer.valueOf(part.cle())), Set.of(), Set.of(), Set.of(), null, null,
            null)),
            "seed " + seed);
      }
    }
  }

  private static Filter filter(Random random) {
    BigDecimal min = random.nextBoolean() ? null : new BigDecimal(random.nextInt(5000));
    return new Filter(Set.of("amp"), random.nextBoolean() ? Set.of() : Set.of(2020, 2021), Set.of(), Set.of(), Set.of(SUBVENTION, MARCHE), min, null,
        null);
  }

  private static List<AnalysedAct> random(Random random) {
    List<AnalysedAct> acts = new ArrayList<>();
    String[] taxes = {null, "HT", "TTC"};
    Montant.Instrument[] instruments = Montant.Instrument.values();
    for (int i = 0; i < 25; i++) {
      ActsForTests act = act((random.nextBoolean() ? "amp/" : "lyon/") + "a" + i).on((2019 + random.nextInt(4)) + "-03-0" + (1 + random.nextInt(9)));
      for (int votes = random.nextInt(4); votes > 0; votes--) {
        String beneficiaire = random.nextInt(3) == 0 ? null : "Association numéro " + random.nextInt(6);
        if (beneficiaire != null) act.names(beneficiaire);
        act.votes(String.valueOf(random.nextInt(10000)), beneficiaire, instruments[random.nextInt(instruments.length)], taxes[random.nextInt(3)],
            null);
      }
      acts.add(act.build());
    }
    return acts;
  }
}
