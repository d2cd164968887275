package vu.indexer.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vu.indexer.ingest.CsvFile;
import vu.indexer.model.ListRemark;
import vu.indexer.model.ListRow;

/** Lists as they are published: what is read, and what is remarked. */
class ListReaderTest {
  private static final String STRICT =
      "COLL_NOM,COLL_SIRET,DELIB_ID,DELIB_DATE,DELIB_MATIERE_CODE,DELIB_MATIERE_NOM,DELIB_OBJET,BUDGET_ANNEE,BUDGET_NOM,PREF_ID,PREF_DATE,"
      + "VOTE_EFFECTIF,VOTE_REEL,VOTE_POUR,VOTE_CONTRE,VOTE_ABSTENTION,DELIB_URL";
  private static final String LINE =
      "Métropole de Lyon,20004697700019,2019-3853,2019-11-04,7.5,finances locales/subventions,Aide à la maison des "
          + "récits,2019,principal,PREF069,2019-11-06,"
      + "150,140,130,4,6,https://exemple.fr/2019-3853.pdf";

  @TempDir private Path folder;

  private ListReader.Result read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("liste.csv"), bytes);
    assertTrue(ListReader.isList(CsvFile.header(file)), () -> CsvFile.header(file).toString());
    CsvFile.Result.Read read = assertInstanceOf(CsvFile.Result.Read.class, CsvFile.read(file));
    return ListReader.read(read.table(), null, "liste.csv");
  }

  private ListReader.Result read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String remarks(ListReader.Result result) {
    return result.remarks().stream().map(remark -> remark.code() + (remark.colonne() == null ? "" : " " + remark.colonne()))
        .collect(Collectors.joining("; "));
  }

  @Test
  void aStrictListIsReadWithoutARemark() throws IOException {
    ListReader.Result result = read(STRICT + "\n" + LINE + "\n");
    assertEquals("", remarks(result));
    ListRow row = result.rows().getFirst();
    assertEquals("lyon", row.collectivite().id());
    assertEquals("2019-3853", row.numero());
    assertEquals(LocalDate.of(2019, 11, 4), row.date());
    assertEquals(new ListRow.Matiere("7.5", "finances locales/subventions"), row.matiere());
    assertEquals(new ListRow.Prefecture("PREF069", LocalDate.of(2019, 11, 6)), row.prefecture());
    assertEquals(new ListRow.Compte(150, 140, 130, 4, 6), row.vote());
    assertEquals(2, row.line());
  }

  @Test
  void theSameListIsReadInEveryEncoding() throws IOException {
    String text = STRICT + "\r\n" + LINE + "\r\n";
    List<ListRow> expected = read(text).rows();
    assertEquals(expected, read("\uFEFF" + text).rows());
    assertEquals(expected, read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)).rows());
    assertEquals(expected, read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE)).rows());
    ListReader.Result windows = read(text.getBytes(Charset.forName("windows-1252")));
    assertEquals(expected, windows.rows());
    assertEquals("encoding-error", remarks(windows));
    ListReader.Result semicolons = read(text.replace(',', ';'));
    assertEquals(expected, semicolons.rows());
    assertEquals("invalid-column-delimiter", remarks(semicolons));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-11-04|04/11/2019|type-error DELIB_DATE",
        "2019-11-04|2019/11/04 00:00:00+00|type-error DELIB_DATE",
        "2019-11-04|31/02/2019|type-error DELIB_DATE",
        "20004697700019|20004697700018|french-siret-value COLL_SIRET",
        "7.5,|75,|constraint-error DELIB_MATIERE_CODE",
        "finances locales/subventions|subventions|nomenclature-actes-value DELIB_MATIERE_NOM",
        "2019,principal|2019,|cohesive-columns-value BUDGET_ANNEE",
        "2019,principal|2019/2018,principal|year-interval-value BUDGET_ANNEE",
        "PREF069|Préfecture du Rhône|constraint-error PREF_ID",
        "2019-11-06|2019-11-01|compare-columns-value PREF_DATE",
        "150,140|120,140|compare-columns-value VOTE_REEL",
        "130,4,6|130,4,7|sum-columns-value VOTE_REEL",
        "150,140,130,4,6|,,130,4,6|cohesive-columns-value VOTE_EFFECTIF",
        "150,140,130|150.0,140,130|type-error VOTE_EFFECTIF",
        "150,140,130|beaucoup,140,130|type-error VOTE_EFFECTIF; cohesive-columns-value VOTE_EFFECTIF",
        "https://exemple.fr/2019-3853.pdf|exemple.fr|type-error DELIB_URL",
        "https://exemple.fr/2019-3853.pdf|https://exemple.fr/a,de trop|extra-cell",
        ",https://exemple.fr/2019-3853.pdf||missing-cell",
        "Aide à la maison des récits||constraint-error DELIB_OBJET",
        "Aide à la maison|Aide _x0001_ à la maison|type-error DELIB_OBJET",
      })
  void eachLibertyIsRemarkedUnderTheNameValidataGivesIt(String found, String replaced, String expected) throws IOException {
    ListReader.Result result = read(STRICT + "\n" + LINE.replace(found, replaced == null ? "" : replaced) + "\n");
    assertEquals(expected, remarks(result));
    assertEquals(1, result.rows().size());
  }

  @Test
  void cellsMayGoOverSeveralLinesAndHoldQuotes() throws IOException {
    ListReader.Result result = read(STRICT + "\n" + LINE.replace("Aide à la maison des récits", "\"Aide à la maison\n\"\"des récits\"\",\n Lyon\"")
        + "\n" + LINE.replace("3853", "3854") + "\n");
    assertEquals("Aide à la maison \"des récits\", Lyon", result.rows().getFirst().objet());
    assertEquals(List.of(2, 5), result.rows().stream().map(ListRow::line).toList());
    assertEquals("", remarks(result));
  }

  @Test
  void aQuoteThatIsNeverClosedCostsNoOtherLine() throws IOException {
    StringBuilder lines = new StringBuilder(STRICT).append('\n').append(LINE.replace("Aide", "\"Aide")).append('\n');
    for (int n = 0; n < 200; n++) lines.append(LINE.replace("3853", String.valueOf(4000 + n))).append('\n');
    ListReader.Result result = read(lines.toString());
    assertEquals(201, result.rows().size());
    assertEquals("source-error", remarks(result));
  }

  @Test
  void columnsMayBeMissingDoubleOrOfAnotherName() throws IOException {
    ListReader.Result result = read(
        "Numéro de délibération;Date CM;Titre;Service;;Titre\n12;25/11/2013;Voeu;Espace public;x;y\n;;;;;\n;;;Voirie;;\n12;25/11/2013;Voeu;Espace "
            + "public;x;y\n");
    assertEquals(2, result.rows().size());
    assertEquals(Map.of("Service", "Espace public"), result.rows().getFirst().autres());
    List<String> codes = result.remarks().stream().map(ListRemark::code).distinct().toList();
    for (String code : List.of("invalid-column-delimiter", "incorrect-label", "extra-label", "blank-label", "duplicate-label", "missing-label",
        "blank-row", "duplicate-row", "constraint-error")) {
      assertTrue(codes.contains(code), code + " in " + codes);
    }
  }

  @Test
  void whoseListItIsIsToldBySiretNameFolderOrFile() throws IOException {
    CsvFile.Table table = new CsvFile.Table(',', "UTF-8", true, List.of("DELIB_ID", "DELIB_DATE", "DELIB_OBJET", "COLL_NOM", "COLL_SIRET"), List.of(
        new CsvFile.Row(2, List.of("1", "2020-01-06", "a", "", "")),
            new CsvFile.Row(3, List.of("1", "2020-01-06", "a", "Commune de Saint-Aubin", "")),
        new CsvFile.Row(4, List.of("1", "2020-01-06", "a", "Grand Lyon", "200 046 977 00019"))));
    assertEquals(List.of("amp", "commune-saint-aubin", "lyon"),
        ListReader.read(table, "amp", "x.csv").rows().stream().map(row -> row.collectivite().id()).toList());
    assertEquals("montpellier", ListReader.read(table, "listes", "montpellier-ville_2013.csv").rows().getFirst().collectivite().id());
    assertEquals("inconnue", ListReader.read(table, null, "liste.csv").rows().getFirst().collectivite().id());
  }

  @Test
  void aNumberWithoutItsYearIsGivenTheOneTheAuthorityPrints() {
    CsvFile.Table table = new CsvFile.Table(',', "UTF-8", true, List.of("DELIB_ID", "DELIB_DATE", "DELIB_OBJET"),
        List.of(new CsvFile.Row(2, List.of("464", "2013-11-25", "Voeu"))));
    assertEquals("2013/464", ListReader.read(table, "montpellier", "liste.csv").rows().getFirst().numero());
    assertEquals("464", ListReader.read(table, "paris", "liste.csv").rows().getFirst().numero());
  }

  @Test
  void otherTablesAreNoLists() throws IOException {
    assertFalse(ListReader.isList(List.of("id", "collectivite.id", "date", "numero", "objet")));
    assertFalse(ListReader.isList(List.of()));
    assertFalse(ListReader.isList(CsvFile.header(Files.write(folder.resolve("vide.csv"), new byte[0]))));
    assertFalse(ListReader.isList(CsvFile.header(folder.resolve("absente.csv"))));
  }

  /** A real list, kept beside the project and not in it. */
  @Test
  void theRealListIsReadToTheLastLine() {
    Path list = Path.of("../../shared/dev/scdl/montpellier-ville_2013-2014_liste-deliberations.csv");
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(list), "the real list is not here");
    CsvFile.Result.Read read = assertInstanceOf(CsvFile.Result.Read.class, CsvFile.read(list));
    ListReader.Result result = ListReader.read(read.table(), "scdl", list.getFileName().toString());
    assertEquals(read.table().rows().size(), result.rows().size());
    for (ListRow row : result.rows()) {
      assertEquals("montpellier", row.collectivite().id());
      assertTrue(row.numero().matches("201[34]/\\d+") && row.date() != null && row.objet() != null, row.toString());
    }
  }
}
