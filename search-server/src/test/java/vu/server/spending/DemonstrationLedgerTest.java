package vu.server.spending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vu.indexer.Pipeline;
import vu.indexer.index.MemoryStore;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Imputation;
import vu.indexer.model.Reading;
import vu.indexer.resolve.organisme.OrganismeRegistry;

/** The ledger of the demonstration, line by line, against what a person wrote down from the acts. */
class DemonstrationLedgerTest {
  private static final Path CORPUS = Path.of("../corpus");
  static final Ledger LEDGER = ledger();

  private static Ledger ledger() {
    Pipeline pipeline = Pipeline.standard();
    Path acts = CORPUS.resolve("acts");
    try (Stream<Path> files = Files.walk(acts)) {
      List<DraftAct> drafts = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        if (pipeline.read(file, acts.relativize(file).toString().replace('\\', '/')) instanceof Reading.Acts read) drafts.addAll(read.acts());
      }
      MemoryStore store = new MemoryStore(pipeline.link(drafts), List.of());
      return Ledger.of(store, OrganismeRegistry.of(store.organismes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyLineIsTheOneAPersonWroteDown() throws IOException {
    List<String> expected = rows("depenses.tsv").stream().map(row -> String.join(" | ", row.values())).sorted().toList();
    List<String> actual = LEDGER.lines().stream().map(line -> String.join(" | ", row(line).values())).sorted().toList();
    assertEquals(String.join("\n", expected), String.join("\n", actual));
  }

  @Test
  void everyLineShowsTheSentenceItStandsIn() {
    for (Line line : LEDGER.lines()) assertTrue(line.montant().sentence().contains(line.montant().texte()), line.toString());
  }

  @Test
  void totalsPerMetropolisAndYearAreTheSumsOfThoseLines() throws IOException {
    int lines = 0;
    for (Map<String, String> row : rows("depenses-totaux.tsv")) {
      Filter filter = new Filter(Set.of(row.get("collectivite")), Set.of(Integer.valueOf(row.get("annee"))), Set.of(), Set.of(), Set.of(), null, null, null);
      Totals totals = LEDGER.totals(filter);
      String where = row.get("collectivite") + " " + row.get("annee");
      assertEquals(Integer.parseInt(row.get("lignes")), totals.lignes(), where);
      assertEquals(new BigDecimal(row.get("depenses")), totals.depenses().euros(), where);
      assertEquals(new BigDecimal(row.get("depensesHt")), totals.depenses().eurosHt(), where);
      assertEquals(new BigDecimal(row.get("recettes")), totals.recettes().euros(), where);
      assertEquals(new BigDecimal(row.get("garanties")), totals.garanties().euros(), where);
      assertEquals(new BigDecimal(row.get("credits")), totals.credits().euros(), where);
      lines += totals.lignes();
    }
    assertEquals(LEDGER.lines().size(), lines, "no line is in a year that is not in the table");
  }

  private static Map<String, String> row(Line line) {
    Imputation budget = line.imputation() == null ? new Imputation(List.of(), null, null, null, null, null, null, null) : line.imputation();
    Map<String, Object> row = new TreeMap<>();
    row.put("date", line.act().date());
    row.put("collectivite", line.act().id().collectivite());
    row.put("instance", line.act().instance());
    row.put("file", line.act().path());
    row.put("beneficiaire", text(line.nom()));
    row.put("instrument", line.instrument().label());
    row.put("euros", line.euros());
    row.put("taxe", text(line.montant().montant().taxe()));
    row.put("annee", line.annee());
    row.put("section", text(line.section()));
    row.put("budget", text(budget.budget()));
    row.put("chapitre", text(budget.chapitre()));
    row.put("nature", text(budget.nature()));
    row.put("fonction", text(budget.fonction()));
    row.put("operation", text(budget.operation()));
    row.put("programme", text(budget.programme()));
    row.put("vote", line.act().vote() == null ? "" : line.act().vote().label());
    row.put("texte", line.montant().texte());
    row.put("libelleNature", text(Comptabilite.get().label(line.nomenclature(), Comptabilite.Part.NATURE, budget.nature())));
    row.put("libelleFonction", text(Comptabilite.get().label(line.nomenclature(), Comptabilite.Part.FONCTION, budget.fonction())));
    Map<String, String> texts = new TreeMap<>();
    row.forEach((name, value) -> texts.put(name, Objects.toString(value, "")));
    return texts;
  }

  private static String text(String value) {
    return Objects.toString(value, "");
  }

  private static List<Map<String, String>> rows(String table) throws IOException {
    List<String> lines = Files.readAllLines(CORPUS.resolve("expected").resolve(table), StandardCharsets.UTF_8);
    String[] columns = lines.getFirst().split("\t", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Map<String, String> row = new TreeMap<>();
      for (int i = 0; i < columns.length; i++) row.put(columns[i], cells[i]);
      rows.add(row);
    }
    return rows;
  }
}
