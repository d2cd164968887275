package vu.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Bloc;
import vu.server.Demonstration;
import vu.server.Services;
import vu.server.evidence.EvidencePack;
import vu.server.export.ActSelection;
import vu.server.scdl.ScdlSchema;
import vu.server.scdl.ScdlTables;
import vu.server.search.SearchRequest;

/** What is given out whole, over the demonstration. */
class ExportTest {
  private static final Services SERVICES = Demonstration.services();
  private static final ActSelection ALL = new ActSelection(SERVICES, null);

  private static byte[] bytes(String file, ActSelection selection) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export.ALL.stream().filter(export -> export.file().equals(file)).findFirst().orElseThrow().body().write(selection, out);
    return out.toByteArray();
  }

  private static String text(String file) throws IOException {
    return new String(bytes(file, ALL), StandardCharsets.UTF_8);
  }

  @Test
  void listsHoldEverything() throws IOException {
    assertEquals(SERVICES.acts().size(), text("acts.jsonl").lines().count());
    assertEquals(SERVICES.store().edges().size(), text("references.jsonl").lines().count());
    assertEquals(SERVICES.ledger().lines().size(), text("spending.jsonl").lines().count());
    assertEquals(SERVICES.organismes().all().size(), text("organisations.jsonl").lines().count());
    assertEquals(SERVICES.acts().size() + 1, CsvReader.read(text("acts.csv")).size());
  }

  @Test
  void aSelectionHoldsWhatTheSearchFinds() throws IOException {
    ActSelection lyon = ActSelection.of(SERVICES, SearchRequest.of("collectivite:lyon"));
    assertEquals(24, new String(bytes("acts.jsonl", lyon), StandardCharsets.UTF_8).lines().count());
    assertTrue(lyon.lines().stream().allMatch(line -> line.act().id().collectivite().equals("lyon")));
  }

  @Test
  void everyDeliberationGivenOutPassesEveryRule() throws IOException {
    assertEquals(List.of(), ScdlTables.errors(ScdlSchema.DELIBERATIONS, CsvReader.read(text("scdl-deliberations.csv"))));
  }

  @Test
  void anActIsInTheTableOrTheReportSaysWhyNot() throws IOException {
    List<List<String>> report = CsvReader.read(text("scdl-deliberations-rapport.csv"));
    int given = CsvReader.read(text("scdl-deliberations.csv")).size() - 1;
    long refused = report.stream().filter(row -> row.get(2).equals("erreur")).map(List::getFirst).distinct().count();
    assertEquals(SERVICES.acts().size(), given + refused);
    assertTrue(given > 0 && refused > 0);
  }

  @Test
  void noGrantHasAnInventedCell() throws IOException {
    List<List<String>> rows = CsvReader.read(text("scdl-subventions.csv"));
    List<String> columns = rows.getFirst();
    assertEquals(ScdlSchema.SUBVENTIONS.columns(), columns);
    for (List<String> row : rows.subList(1, rows.size())) {
      for (String column : List.of("dateConvention", "idBeneficiaire", "rnaBeneficiaire", "notificationUE", "idRAE", "datesPeriodeVersement")) {
        assertEquals("", row.get(columns.indexOf(column)), column);
      }
    }
    List<List<String>> report = CsvReader.read(text("scdl-subventions-rapport.csv"));
    assertTrue(report.stream().anyMatch(row -> row.get(4).equals("one-of-required")));
  }

  @Test
  void graphsAreWellFormedAndWhole() throws Exception {
    long edges = SERVICES.store().edges().stream().filter(edge -> vu.server.graph.CitationGraph.cle(edge).isPresent()).count();
    Document gexf = parse(bytes("graph.gexf", ALL));
    assertEquals(edges, gexf.getElementsByTagName("edge").getLength());
    assertEquals(SERVICES.acts().size() + SERVICES.graph().absents().size() + SERVICES.graph().textes().size(),
        gexf.getElementsByTagName("node").getLength());
    assertEquals(edges, parse(bytes("graph.graphml", ALL)).getElementsByTagName("edge").getLength());
  }

  private static Document parse(byte[] xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  @Test
  void everyActIsAnAkomaNtosoDocumentWithAllItsWordsInOrder() throws Exception {
    Map<String, byte[]> files = unzip(bytes("akn.zip", ALL));
    assertEquals(SERVICES.acts().size(), files.size());
    List<String> order = List.of("meta", "preface", "preamble", "mainBody", "conclusions");
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Document document = parse(file.getValue());
      assertEquals("akomaNtoso", document.getDocumentElement().getNodeName());
      List<String> parts = new java.util.ArrayList<>();
      StringBuilder words = new StringBuilder();
      var doc = document.getDocumentElement().getFirstChild();
      for (var part = doc.getFirstChild(); part != null; part = part.getNextSibling()) {
        parts.add(part.getNodeName());
        if (!part.getNodeName().equals("meta")) words.append(part.getTextContent());
      }
      assertEquals(parts, order.stream().filter(parts::contains).toList(), file.getKey());
      assertTrue(parts.containsAll(List.of("meta", "mainBody")), file.getKey());
      AnalysedAct act = SERVICES.store().act(ActId.parse(file.getKey().replace(".xml", ""))).orElseThrow();
      assertEquals(bare(blocs(act)), bare(words.toString()), file.getKey());
    }
  }

  private static String blocs(AnalysedAct act) {
    StringBuilder text = new StringBuilder();
    for (Bloc bloc : act.deliberation().blocs()) text.append(bloc.span().in(act.text().text()));
    return text.toString();
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  @Test
  void aPackOfEvidenceProvesItsLines() throws Exception {
    Map<String, byte[]> files = unzip(bytes("evidence.zip", ALL));
    String sums = new String(files.get("empreintes-sha256.txt"), StandardCharsets.UTF_8);
    assertEquals(files.size() - 1, sums.lines().count());
    sums.lines().forEach(line -> assertEquals(line.substring(0, 64),
        EvidencePack.sha256(new String(files.get(line.substring(66)), StandardCharsets.UTF_8)), line));
    List<List<String>> rows = CsvReader.read(new String(files.get("lignes.csv"), StandardCharsets.UTF_8));
    List<String> columns = rows.getFirst();
    assertEquals(SERVICES.ledger().lines().size(), rows.size() - 1);
    for (List<String> row : rows.subList(1, rows.size())) {
      byte[] act = files.get(row.get(columns.indexOf("fichier")));
      int start = Integer.parseInt(row.get(columns.indexOf("debut_octet"))), end = Integer.parseInt(row.get(columns.indexOf("fin_octet")));
      String words = new String(Arrays.copyOfRange(act, start, end), StandardCharsets.UTF_8);
      assertEquals(row.get(columns.indexOf("texte")), words);
      String text = new String(act, StandardCharsets.UTF_8);
      assertEquals(words, text.substring(Integer.parseInt(row.get(columns.indexOf("debut"))), Integer.parseInt(row.get(columns.indexOf("fin")))));
    }
    List<List<String>> acts = CsvReader.read(new String(files.get("actes.csv"), StandardCharsets.UTF_8));
    for (List<String> act : acts.subList(1, acts.size())) {
      byte[] text = files.get(act.get(acts.getFirst().indexOf("fichier")));
      assertEquals(act.get(acts.getFirst().indexOf("sha256_texte")), EvidencePack.sha256(new String(text, StandardCharsets.UTF_8)));
    }
    assertFalse(new String(files.get("LISEZMOI.txt"), StandardCharsets.UTF_8).contains("{"));
  }

  private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) files.put(entry.getName(), in.readAllBytes());
    }
    return files;
  }
}
