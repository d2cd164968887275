package vu.server.spending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vu.server.ActsForTests.act;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vu.indexer.index.Rows;
import vu.server.spending.Comptabilite.Part;

class ComptabiliteTest {
  private static String kept(String id, int year) {
    return Comptabilite.of(Rows.act(act(id).on(year + "-05-04").build()), null);
  }

  @Test
  void everyLabelSaysWhereItWasRead() throws IOException {
    try (InputStream in = Comptabilite.class.getResourceAsStream("comptabilite.tsv")) {
      List<String[]> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1)).toList();
      assertTrue(rows.size() > 200);
      for (String[] row : rows) {
        assertEquals(5, row.length, String.join("|", row));
        assertTrue(row[4].matches("M(14|57) (chapitres|comptes|fonctions).*"), String.join("|", row));
        assertEquals(row[0], row[4].substring(0, 3), String.join("|", row));
      }
    }
  }

  @Test
  void anOpenNomenclatureGivesOnlyTheLabelsBothAgreeOn() {
    Comptabilite labels = Comptabilite.get();
    assertEquals("Concours divers (cotisations...)", labels.label(null, Part.NATURE, "6281"));
    assertNull(labels.label(null, Part.NATURE, "6574"), "M14 and M57 call it differently");
    assertNull(labels.label(null, Part.FONCTION, "52"), "the functions of M14 are not told");
    assertNotNull(labels.label("M57", Part.FONCTION, "52"));
  }

  @Test
  void theYearAndTheAuthorityTellTheNomenclature() {
    assertEquals("M57", kept("lyon/2016-1290", 2016));
    assertNull(kept("amp/1207-16-bm", 2016));
    assertEquals("M57", kept("amp/17495-25-bm", 2025));
    assertEquals("M14", kept("commune-brignac/1", 2013));
    assertNull(kept("commune-brignac/2", 2022));
    assertEquals("M57", kept("commune-brignac/3", 2024));
  }
}
