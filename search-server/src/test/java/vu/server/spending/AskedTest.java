package vu.server.spending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
    "qui a reçu le plus ? | [] | [] | [] | -",
    "qui a reçu le plus de la métropole de Lyon en 2019 ? | [lyon] | [2019] | [] | -",
    "Plus grosses subventions AMP | [amp] | [] | [SUBVENTION] | -",
    "subventions d'Aix-Marseille 2020 | [amp] | [2020] | [SUBVENTION] | -",
    "subventions depuis 2020 | [] | [2020, 2021, 2024, 2025] | [SUBVENTION] | -",
    "combien la métropole a-t-elle versé à ADES du Rhône ? | [] | [] | [] | ADES Rhône",
    "total des cotisations entre 2018 et 2024 | [] | [2018, 2019, 2020, 2021, 2024] | [COTISATION] | -",
    "qui finance l'échangeur de Quincieux ? | [] | [] | [] | échangeur Quincieux"})
  void aSearchAboutMoneyIsAFilterOfTheLedger(String typed, String houses, String years, String instruments, String others) {
    Filter filter = Asked.of(typed, DemonstrationLedgerTest.LEDGER).orElseThrow().filter();
    assertEquals(houses, new TreeSet<>(filter.collectivites()).toString());
    assertEquals(years, new TreeSet<>(filter.annees()).toString());
    assertEquals(instruments, new TreeSet<>(filter.instruments()).toString());
    assertEquals(others, filter.q());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "interconnectés", "combien de communes", "8073/20/CM", "qui préside", "subventions 1999", "subvention au club de voile", "finances"})
  void whatIsNotAboutMoneyOrHasNoLineAsksNothing(String typed) {
    assertEquals(java.util.Optional.empty(), Asked.of(typed, DemonstrationLedgerTest.LEDGER));
  }

  @Test
  void itSaysHowManyLinesAnswer() {
    Ledger ledger = DemonstrationLedgerTest.LEDGER;
    assertEquals(ledger.lines().size(), Asked.of("qui a reçu le plus", ledger).orElseThrow().lignes());
    assertEquals(ledger.select(Filter.of("ades-du-rhone")).size(), Asked.of("subvention ADES du Rhône", ledger).orElseThrow().lignes());
  }
}
