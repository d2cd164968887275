package vu.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class CsvTest {
  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    for (long seed = 1; seed <= 200; seed++) {
      Random random = new Random(seed);
      ObjectNode node = Json.object();
      List<String> columns = List.of("a", "b", "c.d");
      List<String> expected = new ArrayList<>();
      for (String column : columns) {
        String text = random(random);
        expected.add(Csv.harmless(text));
        if (column.equals("c.d")) node.putObject("c").put("d", text);
        else node.put(column, text);
      }
      StringBuilder out = new StringBuilder();
      Csv.PLAIN.header(out, columns);
      Csv.PLAIN.row(out, columns, node);
      assertEquals(List.of(columns, expected), CsvReader.read(out.toString()), "seed " + seed);
    }
  }

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) text.append("=+-@,;\"\r\n\té€ a1'".charAt(random.nextInt(16)));
    return text.toString();
  }

  @Test
  void numbersStayNumbersAndListsAreJoined() throws IOException {
    ObjectNode node = Json.object().put("euros", new java.math.BigDecimal("-1250000.00")).put("nul", (String) null);
    node.putArray("alias").add("ALEC").add("l'Agence");
    StringBuilder out = new StringBuilder();
    Csv.PLAIN.row(out, List.of("euros", "nul", "absent", "alias"), node);
    assertEquals("-1250000.00,,,ALEC ; l'Agence\r\n", out.toString());
  }

  @Test
  void aSpreadsheetInFrenchGetsCommasSemicolonsAndNoFormula() throws IOException {
    ObjectNode node = Json.object().put("euros", new java.math.BigDecimal("1402300.50")).put("annee", 2019).put("nom", "=CMD()").put("objet", "a;b");
    StringBuilder out = new StringBuilder();
    Csv.SPREADSHEET.header(out, List.of("euros", "annee", "nom", "objet"));
    Csv.SPREADSHEET.row(out, List.of("euros", "annee", "nom", "objet"), node);
    assertEquals("\uFEFFeuros;annee;nom;objet\r\n1402300,50;2019;'=CMD();\"a;b\"\r\n", out.toString());
  }

  @Test
  void oneNameOfTheItemsOfAListIsAColumn() throws IOException {
    ObjectNode node = Json.object();
    node.putArray("controles").add(Json.object().put("message", "un")).add(Json.object().put("message", "deux"));
    StringBuilder out = new StringBuilder();
    Csv.PLAIN.row(out, List.of("controles.message"), node);
    assertEquals("un ; deux\r\n", out.toString());
  }
}
