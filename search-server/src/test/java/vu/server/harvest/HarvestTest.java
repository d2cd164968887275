package vu.server.harvest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vu.indexer.model.Authority;
import vu.indexer.model.ListRow;

/** Harvests from a server that misbehaves. */
class HarvestTest {
  private static final Duration SHORT = Duration.ofMillis(10);
  private static final Harvest.Settings SETTINGS = settings(true, Set.of());

  @TempDir private Path folder;
  private BadServer server;

  private static Harvest.Settings settings(boolean local, Set<String> hosts) {
    return new Harvest.Settings(new Fetcher.Limits(1 << 20, Duration.ofSeconds(2)), SHORT, 3, local, hosts);
  }

  @BeforeEach
  void start() throws IOException {
    server = new BadServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Harvest.Result harvest(Harvest.Settings settings, String... urls) throws InterruptedException {
    List<Target> targets = Arrays.stream(urls).map(url -> new Target(url, "lyon/" + url.replaceAll("[^a-z]+", "-"))).toList();
    return Harvest.run(targets, folder.resolve("sortie"), settings, (done, total) -> { });
  }

  private String[] all(String... paths) {
    return Arrays.stream(paths).map(server::url).toArray(String[]::new);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> walk = Files.walk(folder.resolve("sortie/lyon"))) {
      return walk.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void filesAreTakenWithTheirDigestAndAskedForAgainOnlyWhenTheyChanged() throws Exception {
    Harvest.Result first = harvest(SETTINGS, all("/bon.pdf", "/etag.pdf", "/page", "/bouge"));
    assertEquals(List.of(), first.refused());
    assertEquals(4, first.taken());
    assertTrue(files().stream().filter(file -> file.endsWith(".pdf")).count() == 3 && files().stream().anyMatch(file -> file.endsWith(".html")),
        files().toString());
    Manifest.Entry entry = Manifest.open(folder.resolve("sortie")).entry(server.url("/etag.pdf"));
    assertEquals("\"v1\"", entry.etag());
    assertArrayEquals(BadServer.PDF, Files.readAllBytes(folder.resolve("sortie").resolve(entry.file())));
    assertEquals(vu.indexer.ingest.FileReader.sha256(BadServer.PDF), entry.sha256());
    Harvest.Result second = harvest(SETTINGS, all("/bon.pdf", "/etag.pdf", "/page", "/bouge"));
    assertEquals(List.of(0, 4), List.of(second.taken(), second.unchanged()));
  }

  @ParameterizedTest
  @CsvSource({
    "/absent.pdf, http-404, 1", "/panne.pdf, http-500, 3", "/boucle-a, redirections, 1", "/sans-fin, redirections, 1", "/dehors, adresse, 1",
        "/faux.pdf, type, 1", "/image.png, type, 1",
    "/vide.txt, vide, 1", "/enorme.pdf, trop-gros, 1", "/enorme-sans-taille.pdf, trop-gros, 1", "/coupe.pdf, reseau, 3",
  })
  void whatGoesWrongIsRefusedByNameAndTriedAgainOnlyWhenThatMayHelp(String path, String code, int times) throws Exception {
    Harvest.Result result = harvest(SETTINGS, server.url(path), server.url("/bon.pdf"));
    assertEquals(List.of(code), result.refused().stream().map(Harvest.Failure::code).toList());
    assertEquals(times, server.asked.stream().filter(path::equals).count());
    assertEquals(1, result.taken());
    assertEquals(1, files().size(), () -> "nothing half taken is left: " + server.asked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/lent.pdf", "/muet.pdf"})
  void aServerThatIsTooSlowIsLeft(String path) throws Exception {
    Harvest.Settings once = new Harvest.Settings(new Fetcher.Limits(1 << 20, Duration.ofMillis(600)), SHORT, 1, true, Set.of());
    long start = System.nanoTime();
    Harvest.Result result = harvest(once, server.url(path));
    assertEquals(List.of("temps"), result.refused().stream().map(Harvest.Failure::code).toList());
    assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() < 4_000);
  }

  @Test
  void aServerThatRecoversIsAskedAgain() throws Exception {
    assertEquals(1, harvest(SETTINGS, server.url("/parfois.pdf")).taken());
    assertEquals(3, server.asked.size());
  }

  @Test
  void aHarvestThatWasInterruptedGoesOnWhereItWas() throws Exception {
    String[] urls = all("/bon.pdf", "/etag.pdf", "/page");
    assertThrows(IllegalStateException.class, () -> Harvest.run(
        Arrays.stream(urls).map(url -> new Target(url, "lyon/" + url.replaceAll("[^a-z]+", "-"))).toList(), folder.resolve("sortie"), SETTINGS,
        (done, total) -> {
          if (done == 2) throw new IllegalStateException("killed");
        }));
    Files.writeString(folder.resolve("sortie/manifest.en-cours.jsonl"), "{\"url\":\"htt", java.nio.file.StandardOpenOption.APPEND);
    Harvest.Result result = harvest(SETTINGS, urls);
    assertEquals(List.of(2, 1), List.of(result.resumed(), result.taken()));
    assertEquals(3, server.asked.size());
    assertFalse(Files.exists(folder.resolve("sortie/manifest.en-cours.jsonl")));
  }

  @Test
  void aFileThatIsRefusedLaterIsKept() throws Exception {
    harvest(SETTINGS, server.url("/bon.pdf"));
    server.close();
    assertEquals(1, harvest(SETTINGS, server.url("/bon.pdf")).refused().size());
    assertEquals(1, files().size());
  }

  @Test
  void localHostsAreAskedOnlyWhenAllowedAndOthersOnlyWhenTheSourceNamesThem() throws Exception {
    assertEquals("adresse-locale", harvest(settings(false, Set.of()), server.url("/bon.pdf")).refused().getFirst().code());
    assertEquals("hote", harvest(settings(true, Set.of("exemple.fr")), server.url("/bon.pdf")).refused().getFirst().code());
    assertEquals(List.of(), server.asked);
    for (String url : List.of("file:///etc/passwd", "ftp://exemple.fr/a", "http://user@127.0.0.1/", "http:///a", "http://[::1", "acte.pdf")) {
      assertEquals("adresse", harvest(SETTINGS, url).refused().getFirst().code(), url);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "8.8.8.8, true", "127.0.0.1, false", "10.1.2.3, false", "172.20.0.1, false", "192.168.1.1, false", "169.254.169.254, false", "100.64.0.1, false",
        "0.0.0.0, false", "224.0.0.1, false",
    "255.255.255.255, false", "2001:4860:4860::8888, true", "::1, false", "::, false", "fe80::1, false", "fc00::1, false", "::ffff:10.0.0.1, false",
        "64:ff9b::a00:1, false", "2002:a00:1::, false", "2001:db8::1, false"
  })
  void onlyAddressesOfTheInternetArePublic(String address, boolean expected) throws IOException {
    assertEquals(expected, PublicAddresses.isPublic(InetAddress.getByName(address)), address);
  }

  @Test
  void noListCanWriteOutsideItsFolder() {
    ListRow.Compte none = new ListRow.Compte(null, null, null, null, null);
    ListRow row = new ListRow(2, new Authority("lyon", null, null), null, "../../etc/ça d'ici", LocalDate.of(2019, 11, 4), "a",
        new ListRow.Matiere(null, null), new ListRow.Budget(null, null),
        new ListRow.Prefecture(null, null), none, "https://exemple.fr/a b.pdf", Map.of());
    Target target = Target.of(List.of(row, row)).getFirst();
    assertEquals("lyon/2019-11-04-etc-ca-d-ici", target.name());
    assertEquals(1, Target.of(List.of(row, row)).size());
    assertEquals(URI.create("https://exemple.fr/a%20b.pdf"), Target.address(target.url()));
  }

  /** Their lists are not known; the files say so and are read. */
  @Test
  void theSourcesOfTheProjectAreRead() throws IOException {
    try (Stream<Path> sources = Files.list(Path.of("../corpus/sources"))) {
      for (Path file : sources.filter(path -> path.toString().endsWith(".json")).toList()) {
        assertEquals(file.getFileName().toString(), Source.read(file).id() + ".json");
      }
    }
  }
}
