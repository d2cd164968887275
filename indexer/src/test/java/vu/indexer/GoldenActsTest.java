package vu.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Deliberation;
import vu.indexer.model.Found;
import vu.indexer.model.Imputation;
import vu.indexer.model.Link;
import vu.indexer.model.Montant;
import vu.indexer.model.Organisme;
import vu.indexer.model.Reading;
import vu.indexer.model.Reference;
import vu.indexer.text.Folded;

/** The golden acts: one text for each house and each kind of noise, labelled by hand before any program read it. */
class GoldenActsTest {
  private static final Path GOLDEN = Path.of("../corpus/golden");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  static List<Path> acts() throws IOException {
    try (Stream<Path> walk = Files.walk(GOLDEN)) {
      return walk.filter(file -> file.getFileName().toString().equals("expected.json")).map(Path::getParent).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("acts")
  void readsAsItWasLabelled(Path folder) throws IOException {
    assertEquals("", String.join("\n", differences(folder, new TreeMap<>())), folder.toString());
  }

  /** The figures of all golden acts are those committed: a change that moves one says so by changing the file. */
  @Test
  void theScoresAreThoseCommitted() throws IOException {
    Map<String, int[]> counts = new TreeMap<>();
    for (Path folder : acts()) differences(folder, counts);
    StringBuilder table = new StringBuilder();
    table.append("acts\t").append(acts().size()).append('\n');
    counts.forEach((kind, c) -> table.append(String.format(Locale.ROOT, "%s\t%d\t%d\t%d\t%.3f%n", kind, c[0], c[1], c[2],
        2.0 * c[0] / (2.0 * c[0] + c[1] + c[2]))));
    assertEquals(Scores.section("# Golden acts"), table.toString().strip());
  }

  /** What differs from the labels, and the counts per kind: found, too much, missed. */
  private static List<String> differences(Path folder, Map<String, int[]> counts) throws IOException {
    JsonNode expected = MAPPER.readTree(Files.readString(folder.resolve("expected.json")));
    Pipeline pipeline = Pipeline.standard();
    Reading.Acts reading = (Reading.Acts) pipeline.read(folder.resolve("source.txt"), folder.getFileName() + "/source.txt");
    AnalysedAct act = pipeline.link(reading.acts()).getFirst();
    List<String> wrong = new ArrayList<>();
    head(expected, act.deliberation(), wrong, counts);
    List<Link> references = act.references().stream()
        .filter(link -> !link.reference().kind().equals("autre")
        && (!link.citation().anaphore() || !(link.reference() instanceof Reference.ActeLocal))).toList();
    compare("reference", expected.path("references"), references, GoldenActsTest::sameReference, wrong, counts);
    compare("montant", expected.path("montants"), act.montants(), (node, found) -> sameAmount(node, found, act), wrong, counts);
    List<Found<Organisme>> associations = act.organismes().stream().filter(found -> found.value().type() == Organisme.Type.ASSOCIATION).toList();
    compare("organisme", expected.path("organismes"), associations, GoldenActsTest::sameName, wrong, counts);
    compare("imputation", expected.path("imputations"), act.imputations(), GoldenActsTest::sameLine, wrong, counts);
    return wrong;
  }

  private static void head(JsonNode expected, Deliberation act, List<String> wrong, Map<String, int[]> counts) {
    int before = wrong.size();
    String authority = expected.path("collectivite").asString();
    same("collectivite", authority, act.collectivite().id(), wrong);
    same("instance", text(expected, "instance"), act.instance(), wrong);
    same("date", text(expected, "date"), act.date(), wrong);
    same("numero", text(expected, "numero"), act.numero(), wrong);
    same("objet", text(expected, "objet"), act.objet(), wrong);
    same("vote", text(expected, "vote"), act.vote().resultat() == null ? null : act.vote().resultat().label(), wrong);
    if (text(expected, "signataire") != null) same("signataire", text(expected, "signataire"), act.signataire(), wrong);
    if (text(expected, "controleLegalite") != null) same("controleLegalite", text(expected, "controleLegalite"), act.controleLegalite(), wrong);
    int missed = wrong.size() - before;
    int printed = (int) Stream.of("collectivite", "instance", "date", "numero", "objet", "vote", "signataire", "controleLegalite")
        .filter(field -> text(expected, field) != null).count();
    add(counts, "en-tete", printed - missed, 0, missed);
  }

  private static void add(Map<String, int[]> counts, String kind, int found, int extra, int missed) {
    int[] sums = counts.computeIfAbsent(kind, k -> new int[3]);
    sums[0] += found;
    sums[1] += extra;
    sums[2] += missed;
  }

  private static void same(String field, String want, Object got, List<String> wrong) {
    if (!alike(Objects.toString(want, ""), Objects.toString(got, ""))) wrong.add(field + ": " + got + ", not " + want);
  }

  /** Equal once folded; a letter the text has lost, and Vu does not make up, may be any. */
  private static boolean alike(String want, String got) {
    if (got.indexOf('\uFFFD') < 0) return Folded.key(want).equals(Folded.key(got));
    StringBuilder pattern = new StringBuilder();
    for (char c : got.toCharArray()) pattern.append(c == '\uFFFD' || c == '?' ? "." : Pattern.quote(String.valueOf(c)));
    return want.matches(pattern.toString());
  }

  private static <T> void compare(String kind, JsonNode expected, List<T> found, BiPredicate<JsonNode, T> same, List<String> wrong, Map<String,
      int[]> counts) {
    List<T> left = new ArrayList<>(found);
    int missed = 0;
    for (JsonNode node : expected) {
      T match = left.stream().filter(item -> same.test(node, item)).findFirst().orElse(null);
      if (match == null && !node.path("optional").asBoolean()) {
        wrong.add("missing " + kind + " " + node);
        missed++;
      }
      left.remove(match);
    }
    add(counts, kind, found.size() - left.size(), left.size(), missed);
    for (T extra : left) wrong.add("too much " + kind + " " + extra);
  }

  private static boolean sameReference(JsonNode node, Link link) {
    Reference got = link.reference();
    if (!node.path("kind").asString().equals(got.kind())) return false;
    if (got instanceof Reference.Code code) return Folded.key(text(node, "code")).equals(Folded.key(code.titre()))
        && articles(node).equals(articles(got));
    String numero = text(node, "numero");
    if (!letters(numero).equals(letters(got.numero())) && !(numero == null && got.numero() == null)) return false;
    return Objects.toString(text(node, "date"), "").equals(Objects.toString(got.date(), "")) && articles(node).equals(articles(got));
  }

  private static String letters(String number) {
    return number == null ? "" : Folded.key(number).replace(" ", "");
  }

  private static Set<String> articles(JsonNode node) {
    Set<String> articles = new TreeSet<>();
    for (JsonNode article : node.path("articles")) articles.add(article.asString().replace("..", "~").replace(".", "").replace(" ", ""));
    return articles;
  }

  private static Set<String> articles(Reference reference) {
    Set<String> articles = new TreeSet<>();
    for (String article : reference.articles()) articles.add(article.replace("..", "~").replace(".", "").replace(" ", ""));
    return articles;
  }

  private static boolean sameAmount(JsonNode node, Found<Montant> found, AnalysedAct act) {
    Montant got = found.value();
    boolean value = new BigDecimal(node.path("euros").asString(node.path("euros").toString())).subtract(got.euros()).abs()
        .compareTo(new BigDecimal("0.006")) < 0;
    String tax = "NET".equals(got.taxe()) ? null : got.taxe();
    if (!value || !node.path("role").asString().equals(got.role().label()) || !Objects.equals(text(node, "taxe"), tax)) return false;
    if (got.role() != Montant.Role.VOTE || text(node, "beneficiaire") == null) return true;
    if (alike(text(node, "beneficiaire"), Objects.toString(got.beneficiaire(), ""))) return true;
    String want = Folded.key(text(node, "beneficiaire")), has = Folded.key(Objects.toString(got.beneficiaire(), ""));
    return !has.isEmpty() && (want.contains(has) || has.contains(want));
  }

  private static boolean sameName(JsonNode node, Found<Organisme> found) {
    Set<String> names = new TreeSet<>();
    names.add(Folded.key(found.value().nom()));
    found.value().alias().forEach(alias -> names.add(Folded.key(alias)));
    if (names.contains(Folded.key(text(node, "nom")))) return true;
    for (JsonNode alias : node.path("alias")) if (names.contains(Folded.key(alias.asString()))) return true;
    return false;
  }

  private static boolean sameLine(JsonNode node, Found<Imputation> found) {
    Imputation got = found.value();
    return bare(node, "chapitre").equals(bare(got.chapitre())) && bare(node, "nature").equals(bare(got.nature()))
        && bare(node, "fonction").equals(bare(got.fonction()))
        && bare(node, "operation").equals(bare(got.operation()))
            && (node.path("exercice").isNull() || node.path("exercice").asInt() == Objects.requireNonNullElse(got.exercice(), 0));
  }

  private static String bare(JsonNode node, String name) {
    return bare(text(node, name));
  }

  private static String bare(String code) {
    return code == null ? "" : code.replaceFirst("^0+", "");
  }

  private static String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isString() ? value.asString() : value.isNumber() ? value.toString() : null;
  }
}
