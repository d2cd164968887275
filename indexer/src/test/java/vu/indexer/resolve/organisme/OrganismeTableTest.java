package vu.indexer.resolve.organisme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vu.indexer.resolve.organisme.OrganismeSuggestion.Cote;
import vu.indexer.resolve.organisme.OrganismeSuggestion.Raison;

class OrganismeTableTest {
  private static final OrganismeSuggestion PAYSANNE =
      new OrganismeSuggestion(Raison.LETTRE, new Cote("Solidarité paysanne", 4, "Une aide à Solidarité paysanne."),
          new Cote("Solidarité paysane", 1, "- Solidarité\tpaysane : 3 000 €"), 97);
  private static final OrganismeSuggestion QUOTED =
      new OrganismeSuggestion(Raison.FORME, new Cote("\"Le Cri\" du vallon", 4, "=1+1"), new Cote("SARL \"Le Cri\" du vallon", 1, "…"), null);

  @Test
  void whatIsPrintedIsReadAndPrintedTheSame() {
    String printed = OrganismeTable.EMPTY.print(List.of(PAYSANNE, QUOTED));
    assertEquals(printed, OrganismeTable.read(printed).print(List.of(PAYSANNE, QUOTED)));
    assertTrue(printed.contains(
        "\n\tSolidarité paysanne\tSolidarité paysane\tune ou deux lettres de différence\t97 %\t4\t1\tUne aide à Solidarité paysanne.\t'- "
            + "Solidarité paysane : 3 000 €\n"), printed);
    assertTrue(printed.contains("\t'=1+1\t"), "a spreadsheet must not run what an act says");
    assertEquals(List.of(), OrganismeTable.read(printed).faults());
    assertEquals(List.of(), OrganismeTable.read(printed).decisions().all());
  }

  @Test
  void aDecisionIsKeptWithItsLineWhateverIsSuggested() {
    String edited = OrganismeTable.EMPTY.print(List.of(PAYSANNE, QUOTED)).replace("\n\tSolidarité", "\nOui\tSolidarité");
    OrganismeTable table = OrganismeTable.read(edited);
    assertEquals("Solidarité paysanne", table.decisions().all().getFirst().a());
    String later = table.print(List.of());
    assertTrue(later.contains("\nOui\tSolidarité paysanne\tSolidarité paysane\tune ou deux lettres"), later);
    assertFalse(later.contains("Le Cri"), later);
    assertEquals(later, OrganismeTable.read(later).print(List.of()));
    assertEquals(0, table.open(List.of()));
  }

  @Test
  void notesAndCommentsAreTheUsers() {
    String edited = OrganismeTable.EMPTY.print(List.of(PAYSANNE)).replace("3 000 €\n", "3 000 €\tdemander à Anne\tle 3 mai\n") + "# revu en juin\n";
    OrganismeTable table = OrganismeTable.read(edited);
    assertTrue(table.print(List.of(PAYSANNE)).contains("3 000 €\tdemander à Anne\tle 3 mai\n"));
    assertTrue(table.print(List.of()).contains("demander à Anne"), "the note stays when the pair is no longer suggested");
    assertTrue(table.print(List.of()).contains("\n# revu en juin\n"));
    assertEquals(1, table.open(List.of(PAYSANNE)));
    assertEquals(1, table.open(List.of()));
  }

  @Test
  void whatASpreadsheetSavesIsReadTheSame() {
    String printed = OrganismeTable.EMPTY.print(List.of(PAYSANNE, QUOTED)).replace("\n\tSolidarité", "\noui\tSolidarité");
    List<String> saved = new ArrayList<>();
    for (String line : printed.lines().toList()) saved.add(line.startsWith("#") ? '"' + line + "\"\t\t\t\t\t\t\t\t\t" : line + "\t\t");
    OrganismeTable table = OrganismeTable.read(String.join("\r\n", saved));
    assertEquals(List.of(), table.faults());
    assertEquals(OrganismeTable.read(printed).print(List.of(QUOTED)), table.print(List.of(QUOTED)));
  }

  @Test
  void aFaultyLineIsNamedAndTheOthersCount() {
    OrganismeTable table =
        OrganismeTable.read(
            "décision\tnom A\tnom B\n\noui\tAlpha\tBêta\npeut-être\tAlpha\tGamma\noui\tseul\nnon;Alpha;Delta\n\t\tBêta\nnon\tAlpha\tDelta\nnon\tBêta\tAlpha\n");
    assertEquals(List.of(4, 5, 6, 7, 9), table.faults().stream().map(OrganismeDecisions.Fault::line).toList());
    assertEquals(List.of(3, 8), table.decisions().all().stream().map(OrganismeDecision::line).toList());
    assertTrue(table.faults().getFirst().reason().contains("peut-être") && table.faults().getFirst().reason().contains("oui, non"));
    assertEquals(1, OrganismeTable.read("nom A\tdécision\tnom B\n").faults().size(), "columns that changed places");
  }

  @Test
  void noTextMakesTheReaderFail() {
    String alphabet = "\"\t\t\n#=-'aé [];";
    for (long seed = 1; seed <= 500; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) text.append(random.nextInt(8) == 0 ? "\noui\t" : String.valueOf(
          alphabet.charAt(random.nextInt(alphabet.length()))));
      OrganismeTable table = OrganismeTable.read(text.toString());
      table.faults();
      if (table.faults().isEmpty()) assertEquals(table.print(List.of()), OrganismeTable.read(table.print(List.of())).print(List.of()),
          "seed " + seed);
    }
  }

  @Test
  void anyCellsComeBackAsTheyWere() {
    String alphabet = "\"\"= '@+-aé,;#";
    for (long seed = 1; seed <= 2000; seed++) {
      Random random = new Random(seed);
      List<String> cells = new ArrayList<>();
      for (int cell = 0; cell < 4; cell++) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        cells.add(text.toString().replaceAll(" +", " ").strip());
      }
      cells.add("fin");
      cells.replaceAll(cell -> cell.startsWith("'") ? "x" + cell : cell);
      assertEquals(cells, Cells.read(Cells.print(cells)), "seed " + seed + " " + cells);
    }
  }
}
