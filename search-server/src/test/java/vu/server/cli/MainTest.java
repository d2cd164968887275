package vu.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands as a user types them, in this process. */
class MainTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;
  private Path acts;
  private Path index;

  private record Ran(int code, String out, String err) {}

  private static Ran vu(Object... args) {
    StringWriter out = new StringWriter(), err = new StringWriter();
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), java.util.Arrays.stream(args).map(Object::toString).toArray(String[]::new));
    assertFalse(err.toString().contains("\tat "), "a stack trace without --debug: " + err);
    return new Ran(code, out.toString(), err.toString());
  }

  @BeforeEach
  void acts() throws IOException {
    acts = Files.createDirectory(folder.resolve("actes"));
    index = folder.resolve("index");
    write("base.txt", "2019-3853", "Soutien au réseau des bibliothèques", "Vu la loi n° 2014-58 du 27 janvier 2014 ;");
    write("suite.txt", "2020-0001", "Prolongation du soutien aux bibliothèques", "Vu la délibération n° 2019-3853 du 4 novembre 2019 ;");
  }

  private void write(String name, String numero, String objet, String visa) throws IOException {
    String text =
        """
        Métropole de Lyon
        Conseil du 4 novembre 2019
        Délibération n° %s
        objet : %s

        Le Conseil,
        %s
        DELIBERE
        Attribue une subvention de 1 000 € à l'association Lire ensemble.
        """
            .formatted(numero, objet, visa);
    Files.writeString(acts.resolve(name), text);
  }

  @Test
  void aCommandIsCalledByItsOwnName() {
    Main.all().getSubcommands().forEach((name, command) ->
        assertEquals(name, command.getCommandSpec().userObject().getClass().getAnnotation(Command.class).name()));
  }

  @Test
  void helpNamesEveryCommandAndAMistakeThoseThatAreLikeIt() {
    String help = vu("--help").out();
    for (String name : Main.all().getSubcommands().keySet()) assertTrue(help.contains("\n  " + name + " "), name + " in " + help);
    assertTrue(vu("indx").err().contains("index"));
    assertTrue(vu("index", "--help").out().contains("--debug"));
  }

  @Test
  void extractPrintsOneActALine() {
    Ran ran = vu("extract", acts.resolve("base.txt"), acts.resolve("suite.txt"), "--with-text");
    assertEquals(0, ran.code(), ran.err());
    List<String> lines = ran.out().lines().toList();
    assertEquals(2, lines.size());
    for (String line : lines) {
      JsonNode act = JSON.readTree(line);
      String text = act.path("source").path("text").asString();
      assertTrue(text.contains("DELIBERE"));
      for (JsonNode reference : act.path("references")) {
        assertEquals(reference.path("texte").asString(), text.substring(reference.path("start").asInt(), reference.path("end").asInt()));
      }
    }
    assertFalse(JSON.readTree(vu("extract", acts.resolve("base.txt")).out()).path("source").has("text"));
  }

  @Test
  void aFileThatCannotBeReadIsNamedAndTheOthersAreDone() throws IOException {
    Path empty = Files.createFile(acts.resolve("vide.txt"));
    Path binary = Files.write(acts.resolve("binaire.txt"), new byte[] {0, 1, 2, 3, 0, 0, (byte) 0xff});
    Ran ran = vu("extract", empty, acts.resolve("base.txt"), binary, acts.resolve("absent.txt"));
    assertEquals(1, ran.code());
    assertEquals(1, ran.out().lines().count());
    for (String name : List.of("vide.txt", "binaire.txt", "absent.txt")) {
      assertTrue(ran.err().lines().anyMatch(line -> line.contains(name) && line.contains(": ")), ran.err());
    }
    Ran indexed = vu("index", acts, "--index", index);
    assertEquals(1, indexed.code());
    assertTrue(indexed.out().startsWith("2 acts: 2 new"), indexed.out());
  }

  @Test
  void fragmentsAreReadAsBareSentences() throws IOException {
    Path file = Files.writeString(folder.resolve("f.jsonl"),
        "{\"id\":\"a\",\"text\":\"Vu la loi n° 2014-58 du 27 janvier 2014 ;\"}\n\nnot json\n{\"id\":\"b\",\"text\":\"Rien.\"}\n");
    Ran ran = vu("extract", "--fragments", file);
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains(":3"), ran.err());
    List<String> lines = ran.out().lines().toList();
    assertEquals("a", JSON.readTree(lines.get(0)).path("id").asString());
    assertEquals(1, JSON.readTree(lines.get(0)).path("references").size());
    assertEquals(0, JSON.readTree(lines.get(1)).path("references").size());
  }

  @Test
  void aSyntheticCorpusIsWrittenOnceAndOnlyIntoAnEmptyFolder() {
    Path out = folder.resolve("made");
    assertEquals("12 acts in " + out, vu("generate", 12, "--seed", 4, "--out", out).out().strip());
    assertEquals(0, vu("index", out, "--index", index).code());
    Ran again = vu("generate", 12, "--out", out);
    assertEquals(3, again.code());
    assertTrue(again.err().contains("is not empty"), again.err());
    assertEquals(2, vu("generate", 0, "--out", folder.resolve("none")).code());
    assertEquals(2, vu("generate", 5).code());
  }

  @Test
  void anIndexedFolderIsSearchedFollowedAndChecked() throws Exception {
    assertEquals(0, vu("index", acts, "--index", index).code());
    Ran again = vu("index", acts, "--index", index);
    assertTrue(again.out().contains("0 new, 0 changed, 2 unchanged") && again.out().contains("nothing to write"), again.out());
    assertTrue(vu("search", "bibliothèques", "--index", index).out().startsWith("2 acts"));
    assertEquals(1, vu("search", "bibliothèques", "--limit", 1, "--format", "jsonl", "--index", index).out().lines().count());
    assertTrue(vu("search", "prolongation", "--format", "csv", "--index", index).out().startsWith("id,"));
    Ran check = vu("check", "--index", index);
    assertEquals(0, check.code(), check.err());
    for (String number : List.of("2020-0001", "lyon/2020-0001", "delib:lyon/2020-0001", "2020-1")) {
      Ran chain = vu("chain", number, "--index", index, "--format", "json");
      assertEquals(0, chain.code(), number + chain.err());
      assertEquals("delib:lyon/2020-0001", JSON.readTree(chain.out()).path("depart").asString());
    }
    assertTrue(vu("chain", "2020-0001", "--index", index, "--format", "mermaid").out().startsWith("flowchart"));
    assertTrue(vu("chain", "2020-0001", "--index", index).out().contains("-> vise"));
    assertTrue(vu("chain", "2020-0001", "--index", index, "--relation", "delegation,vise").out().contains("-> vise"));
    assertEquals(1, vu("chain", "2020-0001", "--index", index, "--relation", "abroge").out().lines().count(), "nothing is repealed there");
    for (String format : List.of("gexf", "graphml")) {
      byte[] xml = vu("chain", "2020-0001", "--index", index, "--format", format).out().getBytes(StandardCharsets.UTF_8);
      DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }
  }

  @Test
  void organisationsThatMayBeOneAreCountedAndAFaultInTheirFileIsNamed() throws IOException {
    Ran ran = vu("index", acts, "--index", index);
    Path file = folder.resolve("index-organismes.tsv");
    assertTrue(ran.out().contains("organisations: 0 suggestions to decide, 0 decided: " + file), ran.out());
    Files.writeString(file, Files.readString(file) + "oui\tLire ensemble\tLire et dire\nsans doute\tLire ensemble\tDire\n");
    Ran again = vu("index", acts, "--index", index);
    assertEquals(1, again.code());
    assertTrue(again.err().contains(file + ", ligne 9 : décision « sans doute »"), again.err());
    assertTrue(again.out().contains("nothing to write") && again.out().contains("1 decided, 1 of them about names that no act has now"), again.out());
  }

  @Test
  void scoreSaysHowFarAConfidenceCanBeTrusted() throws IOException {
    Path golden = Files.createDirectories(folder.resolve("golden/lyon/suite"));
    Files.copy(acts.resolve("suite.txt"), golden.resolve("source.txt"));
    Files.writeString(golden.resolve("expected.json"),
        """
        {"collectivite":"lyon","instance":"Conseil","date":"2019-11-04","numero":"2020-0001","objet":"Prolongation du soutien aux bibliothèques",
         "references":[{"kind":"deliberation","texte":"x","numero":"2019-3853","date":"2019-11-04"}],
         "montants":[{"texte":"1 000 €","euros":1000,"role":"vote","beneficiaire":"Lire ensemble"}],
         "organismes":[{"nom":"Lire ensemble","alias":[]}],"imputations":[]}
        """);
    Path before = folder.resolve("before.json");
    Ran ran = vu("score", folder.resolve("golden"), "--json", before);
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("claims at confidence >= 0.85: 4 of 4 right (1.000), coverage 1.000 of all 4"), ran.out());
    assertTrue(ran.out().contains("vote                      1         0         0         0         0"), ran.out());
    assertEquals(4, JSON.readTree(Files.readString(before)).path("calibration").path("kinds").path("all").path(0).path("claims").asInt());
    assertFalse(vu("score", folder.resolve("golden"), "--against", before).out().contains("->"), "nothing has changed");
    assertEquals(2, vu("score", folder.resolve("golden"), "--against", Files.writeString(before, "{")).code());
  }

  @Test
  void theVisasOfADraftAreChecked() throws IOException {
    assertEquals(0, vu("index", acts, "--index", index).code());
    Path draft = Files.writeString(folder.resolve("projet.txt"),
        "Vu la délibération n° 2019-3853 du 4 novembre 2019 ;\nVu la délibération n° 2018-1 du 8 janvier 2018 ;\nVu la loi n° 2014-58 ;\n");
    Ran ran = vu("resolve", draft, "--index", index, "--collectivite", "lyon");
    assertEquals(0, ran.code(), ran.err());
    List<String> statuses = ran.out().lines().filter(line -> line.matches(" +\\d+  .*")).map(line -> line.strip().split(" +")[1]).toList();
    assertEquals(List.of("found", "absent", "outside"), statuses, ran.out());
    assertTrue(ran.out().contains("= Vu la délibération du Conseil n° 2019-3853 du 4 novembre 2019 portant soutien"), ran.out());
    JsonNode json = JSON.readTree(vu("resolve", draft, "--index", index, "--format", "json").out());
    assertEquals("lyon/2019-3853", json.path("references").path(0).path("resolution").path("id").asString());
    assertEquals(1, vu("resolve", folder.resolve("nulle-part.txt"), "--index", index).code());
    assertEquals(2, vu("resolve", draft, "--index", index, "--collectivite", "nulle-part").code());
    assertEquals(3, vu("resolve", draft, "--index", folder.resolve("nulle-part")).code());
  }

  @Test
  void wrongArgumentsAreTwo() {
    for (List<Object> args :
        List.<List<Object>>of(
            List.of(), List.of("danse"), List.of("search"), List.of("search", "x", "--limit", "-1"),
            List.of("search", "x", "--format", "pdf"), List.of("resolve"), List.of("resolve", "a.txt", "--date", "hier"), List.of("extract"),
            List.of("extract", "a.txt", "--fragments", "b"), List.of("index"), List.of("index", acts, "--threads", "0"),
                List.of("chain", "x", "--depth", "99"),
            List.of("chain", "x", "--direction", "up"), List.of("chain", "x", "--relation", "aime"), List.of("serve", "--port", "99999"),
                List.of("score", acts), List.of("check", "--nothing"))) {
      Ran ran = vu(args.toArray());
      assertEquals(2, ran.code(), args + ran.err());
      assertEquals("", ran.out());
    }
  }

  @Test
  void whatCannotBeDoneIsThree() {
    assertEquals(0, vu("index", acts, "--index", index).code());
    Path nowhere = folder.resolve("nulle-part");
    for (List<Object> args :
        List.<List<Object>>of(
            List.of("search", "x", "--index", nowhere), List.of("check", "--index", nowhere),
            List.of("index", nowhere, "--index", index), List.of("serve", nowhere),
            List.of("chain", "9999-9999", "--index", index), List.of("extract", "--fragments", nowhere))) {
      Ran ran = vu(args.toArray());
      assertEquals(3, ran.code(), args + ran.out());
      assertTrue(ran.err().startsWith("vu: "), ran.err());
      assertEquals(1, ran.err().lines().count(), ran.err());
    }
  }

  @Test
  void helpAndVersionAreResults() {
    assertTrue(vu("--help").out().contains("serve"));
    assertEquals(0, vu("serve", "--help").code());
    assertTrue(vu("--version").out().startsWith("vu "));
  }

  @Test
  void serveSaysItsAddressOnOneLineAndAnswers() throws Exception {
    StringWriter out = new StringWriter();
    Thread server = new Thread(() ->
        Main.run(new PrintWriter(out), new PrintWriter(new StringWriter()), "serve", acts.toString(), "--index", index.toString(), "--port", "0"));
    server.start();
    while (server.isAlive() && !out.toString().contains("\n")) Thread.sleep(20);
    String line = out.toString();
    assertTrue(line.matches("Vu est prêt : http://localhost:\\d+ \\(2 actes\\)\\R"), line);
    URI address = URI.create(line.replaceAll("(?s).*(http://\\S+).*", "$1") + "/api/statut");
    HttpResponse<String> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    assertEquals(2, JSON.readTree(answer.body()).path("actes").asInt());
    server.interrupt();
    server.join();
    assertEquals(line, out.toString(), "nothing else on standard output");
  }

  @Test
  void exportGivesOutWhatItIsAskedFor() throws IOException {
    vu("index", acts, "--index", index);
    assertEquals(2, vu("export", "acts", "--index", index).out().lines().count());
    assertEquals(1, vu("export", "acts", "--index", index, "--query", "prolongation").out().lines().count());
    assertTrue(vu("export", "acts", "--format", "csv", "--index", index).out().startsWith("id,"));
    assertTrue(vu("export", "graph", "--format", "graphml", "--index", index).out().contains("<graphml"));
    Path file = folder.resolve("sous/actes.csv");
    assertEquals(0, vu("export", "acts", "--index", index, "--out", file).code());
    assertTrue(Files.readString(file).startsWith("id,"), "the name of the file tells the format");
    assertEquals(0, vu("export", "akn", "--index", index, "--out", folder.resolve("akn")).code());
    assertTrue(Files.exists(folder.resolve("akn/lyon/2019-3853.xml")));
  }

  @Test
  void exportRefusesWhatItDoesNotKnow() {
    vu("index", acts, "--index", index);
    Ran unknown = vu("export", "tout", "--index", index);
    assertEquals(2, unknown.code());
    assertTrue(unknown.err().contains("scdl-deliberations"), unknown.err());
    assertEquals(2, vu("export", "acts", "--format", "gexf", "--index", index).code());
    assertEquals(2, vu("export", "akn", "--index", index).code(), "a ZIP is not for a terminal");
    assertEquals(3, vu("export", "acts", "--index", folder.resolve("rien")).code());
  }
}
