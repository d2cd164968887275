package vu.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vu.indexer.index.MontantRow;
import vu.indexer.index.Rows;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Found;
import vu.indexer.model.Link;
import vu.indexer.model.Montant;
import vu.indexer.model.Reading;
import vu.indexer.model.Reference;
import vu.indexer.text.Folded;

/**
 * The demonstration corpus reads as a person read it: {@code corpus/expected} was written by hand from the facts of the acts,
 * act by act, reference by reference, amount by amount.
 */
class DemonstrationCorpusTest {
  private static final Path CORPUS = Path.of("../corpus");
  private static final Map<String, AnalysedAct> ACTS = new TreeMap<>();

  @BeforeAll
  static void readAll() throws IOException {
    Pipeline pipeline = Pipeline.standard();
    List<DraftAct> drafts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CORPUS.resolve("acts"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        Reading reading = pipeline.read(file, file.getParent().getFileName() + "/" + file.getFileName());
        drafts.addAll(((Reading.Acts) reading).acts());
      }
    }
    for (AnalysedAct act : pipeline.link(drafts)) ACTS.put(act.source().path(), act);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lyon", "amp"})
  void headsSayWhatTheActsPrint(String house) {
    List<String> wrong = new ArrayList<>();
    for (Map<String, String> row : rows(house + "-actes.tsv")) {
      AnalysedAct act = act(house, row);
      compare(wrong, row, "numero", act.deliberation().numero());
      compare(wrong, row, "date", act.deliberation().date());
      compare(wrong, row, "instance", act.deliberation().instance());
      compare(wrong, row, "objet", act.deliberation().objet());
      compare(wrong, row, "vote", act.deliberation().vote().resultat() == null ? null : act.deliberation().vote().resultat().label());
      compare(wrong, row, "controle_legalite", act.deliberation().controleLegalite());
      if (!row.get("signataire").isEmpty()) compare(wrong, row, "signataire", act.deliberation().signataire());
      assertTrue(act.deliberation().demonstration(), () -> act.id() + " says that it was written for demonstration");
      assertEquals(house, act.deliberation().collectivite().id());
    }
    assertEquals("", String.join("\n", wrong));
  }

  private static void compare(List<String> wrong, Map<String, String> row, String column, Object got) {
    if (!Folded.key(row.get(column)).equals(Folded.key(Objects.toString(got, ""))))
      wrong.add(row.get("file") + " " + column + ": " + got + ", not " + row.get(column));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lyon", "amp"})
  void referencesAreThoseAReaderFinds(String house) {
    Map<String, List<Map<String, String>>> byFile = grouped(house + "-references.tsv");
    List<String> wrong = new ArrayList<>();
    for (AnalysedAct act : ofHouse(house)) {
      List<Link> left = new ArrayList<>(act.references().stream()
          .filter(link -> !link.citation().anaphore() || !link.reference().articles().isEmpty()).toList());
      left.removeIf(link -> link.reference().kind().equals("autre"));
      List<Link> matched = new ArrayList<>();
      List<Map<String, String>> rows = new ArrayList<>(byFile.getOrDefault(name(act), List.of()));
      rows.sort(Comparator.comparing(row -> row.get("date").isEmpty()));
      for (Map<String, String> row : rows) {
        Link match = left.stream().filter(link -> same(row, link)).findFirst().orElse(null);
        if (match == null) match = matched.stream().filter(link -> same(row, link) && !link.citation().repeats().isEmpty()).findFirst().orElse(null);
        if (match == null) wrong.add(name(act) + ": missing " + row);
        else if (left.remove(match)) matched.add(match);
      }
      for (Link extra : left) wrong.add(name(act) + ": too much " + extra.found().words(act.text()) + " " + extra.reference());
    }
    assertEquals("", String.join("\n", wrong));
  }

  private static boolean same(Map<String, String> row, Link link) {
    Reference got = link.reference();
    if (!row.get("kind").equals(got.kind())) return false;
    boolean code = got instanceof Reference.Code;
    String numero = got.numero() != null ? got.numero() : link.cle() == null || code ? "" : link.cle().replaceFirst("^[^:]*:[^:]*:", "");
    boolean byNumber = row.get("numero").isEmpty() || Folded.key(row.get("numero")).equals(Folded.key(numero));
    boolean byDate = row.get("date").isEmpty() || row.get("date").equals(Objects.toString(got.date(), ""));
    return byNumber && byDate && articles(row.get("articles")).equals(articles(String.join(",", got.articles())));
  }

  private static String articles(String list) {
    return list.replace("..", "~").replace(". ", "").replace(" ", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lyon", "amp"})
  void amountsPlayThePartAReaderGivesThem(String house) {
    Map<String, List<Map<String, String>>> byFile = grouped(house + "-montants.tsv");
    List<String> wrong = new ArrayList<>();
    for (AnalysedAct act : ofHouse(house)) {
      List<Found<Montant>> left = new ArrayList<>(act.montants());
      for (Map<String, String> row : byFile.getOrDefault(name(act), List.of())) {
        Found<Montant> match = left.stream().filter(found -> same(row, found.value())).findFirst().orElse(null);
        if (match == null) wrong.add(name(act) + ": missing " + row);
        else left.remove(match);
      }
      for (Found<Montant> extra : left) wrong.add(name(act) + ": too much " + extra.words(act.text()) + " " + extra.value());
    }
    assertEquals("", String.join("\n", wrong));
  }

  private static boolean same(Map<String, String> row, Montant got) {
    if (new BigDecimal(row.get("euros")).compareTo(got.euros()) != 0 || !row.get("role").equals(got.role().label())) return false;
    if (got.role() != Montant.Role.VOTE) return true;
    boolean instrument = row.get("instrument").isEmpty() || row.get("instrument").equals("autre")
        || got.instrument() != null && row.get("instrument").equals(got.instrument().label());
    String want = Folded.key(row.get("beneficiaire")), has = Folded.key(Objects.toString(got.beneficiaire(), ""));
    return instrument && (want.isEmpty() || !has.isEmpty() && (want.contains(has) || has.contains(want)));
  }

  @Test
  void everyVoteIsCountedOnce() {
    List<String> expected = new ArrayList<>();
    for (Map<String, String> row : rows("registre.tsv")) expected.add(row.get("file") + " " + row.get("euros"));
    List<String> counted = new ArrayList<>();
    for (AnalysedAct act : ACTS.values()) {
      for (MontantRow row : Rows.montants(act)) if (row.counted()) counted.add(act.source().path() + " " + row.euros());
    }
    assertEquals(expected.stream().sorted().toList(), counted.stream().sorted().toList());
  }

  // ---- tables -------------------------------------------------------------------------------------------------------------

  private static List<AnalysedAct> ofHouse(String house) {
    return ACTS.values().stream().filter(act -> act.source().path().startsWith(house + "/")).sorted(Comparator.comparing(AnalysedAct::id)).toList();
  }

  private static AnalysedAct act(String house, Map<String, String> row) {
    return Objects.requireNonNull(ACTS.get(house + "/" + bare(row.get("file"))), () -> "no act was read from " + row.get("file"));
  }

  private static String name(AnalysedAct act) {
    return bare(act.source().path());
  }

  private static String bare(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static Map<String, List<Map<String, String>>> grouped(String table) {
    Map<String, List<Map<String, String>>> byFile = new HashMap<>();
    for (Map<String, String> row : rows(table)) byFile.computeIfAbsent(bare(row.get("file")), k -> new ArrayList<>()).add(row);
    return byFile;
  }

  private static List<Map<String, String>> rows(String table) {
    try {
      List<String> lines = Files.readAllLines(CORPUS.resolve("expected").resolve(table), StandardCharsets.UTF_8);
      String[] columns = lines.getFirst().split("\t", -1);
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        if (line.isBlank()) continue;
        String[] cells = line.split("\t", -1);
        Map<String, String> row = new TreeMap<>();
        for (int i = 0; i < columns.length; i++) row.put(columns[i], i < cells.length ? cells[i].strip() : "");
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
