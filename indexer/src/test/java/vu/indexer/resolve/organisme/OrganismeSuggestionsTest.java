package vu.indexer.resolve.organisme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vu.indexer.index.OrganismeRow;
import vu.indexer.model.ActId;
import vu.indexer.model.Organisme;
import vu.indexer.resolve.organisme.OrganismeSuggestion.Raison;

class OrganismeSuggestionsTest {
  private static OrganismeRow row(String act, String nom, String... alias) {
    Organisme organisme = new Organisme(nom, List.of(alias), Organisme.Type.ASSOCIATION, List.of());
    return new OrganismeRow(ActId.parse(act), organisme, "Une subvention est attribuée à " + nom + ".", "test", 1);
  }

  private static List<String> suggested(OrganismeRow... rows) {
    return OrganismeSuggestions.of(OrganismeRegistry.of(List.of(rows))).stream().map(s -> s.raison() + " " + s.a().nom() + " = " + s.b().nom())
        .toList();
  }

  @Test
  void everyPairIsSuggestedForTheReasonItsTableSays() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> lines = Files.readAllLines(Path.of("../corpus/examples/rapprochements.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    for (String line : lines) {
      String[] parts = line.split(" (?:=>|=) ");
      List<OrganismeSuggestion> found = OrganismeSuggestions.of(OrganismeRegistry.of(List.of(row("lyon/1", parts[0]), row("amp/2", parts[1]))));
      String reason = found.isEmpty() ? "rien" : found.getFirst().raison().name().toLowerCase(java.util.Locale.ROOT);
      if (!reason.equals(parts[2])) wrong.add(line + ", not " + reason);
    }
    assertEquals(List.of(), wrong);
    assertTrue(lines.size() > 35, "the table was not read");
  }

  @Test
  void aSigleThatStandsAloneMayBeAnyOrganisationOfItsAuthorityThatHasIt() {
    OrganismeRow bare = row("lyon/d", "ALEC");
    OrganismeRow agency = row("lyon/a", "Agence locale de l'énergie et du climat", "ALEC");
    OrganismeRow books = row("lyon/c", "Amicale des libraires et éditeurs de Caluire", "ALEC");
    OrganismeRow elsewhere = row("amp/e", "Agence locale pour l'environnement de la Crau", "ALEC");
    assertEquals(
        List.of("SIGLE ALEC [lyon] = Agence locale de l'énergie et du climat", "SIGLE ALEC [lyon] = Amicale des libraires et éditeurs de Caluire"),
        suggested(bare, agency, books, elsewhere));
    assertEquals(List.of("SIGLE ALEC [lyon] = Agence locale pour l'environnement de la Crau"), suggested(bare, elsewhere));
  }

  @Test
  void aSigleMayBeTheInitialsOfALongName() {
    assertEquals(List.of("SIGLE RTI [lyon] = Réseau des territoires innovants"),
        suggested(row("lyon/a", "Réseau des territoires innovants"), row("lyon/b", "RTI")));
    assertEquals(List.of(), suggested(row("lyon/a", "Réseau des territoires innovants"), row("amp/b", "RTI")));
    assertEquals(1, suggested(row("lyon/a", "Fédération Rhône-Alpes de protection de la nature et de l'air"), row("lyon/b", "FRAPNA")).size());
    assertEquals(List.of(), suggested(row("lyon/a", "Agence d'urbanisme"), row("lyon/b", "l'agence")));
  }

  @Test
  void organisationsThatShareASigleAndMostWordsMayBeOne() {
    OrganismeRow one = row("lyon/a", "Agence locale de l'énergie de la vallée", "ALEC"),
        other = row("lyon/b", "Agence locale de l'énergie durable", "ALEC");
    assertEquals(1, suggested(one, other).size());
    assertEquals(List.of(), suggested(one, row("lyon/b", "Amicale des libraires", "ALEC")));
  }

  @Test
  void theOneThatMoreActsNameComesFirstWithASentence() {
    OrganismeSuggestion found =
        OrganismeSuggestions.of(OrganismeRegistry.of(
            List.of(row("lyon/1", "Zone Libre du Vallon"), row("lyon/2", "Zone Libre du Vallon"), row("amp/3", "SARL Zone Libre du Vallon"))))
            .getFirst();
    assertEquals(Raison.FORME, found.raison());
    assertEquals(new OrganismeSuggestion.Cote("Zone Libre du Vallon", 2, "Une subvention est attribuée à Zone Libre du Vallon."), found.a());
    assertEquals(1, found.b().actes());
    assertTrue(found.ressemblance() > 80 && found.ressemblance() < 100);
  }

  @Test
  void wordsThatBothAreInUseAreNotASlip() {
    OrganismeRow[] rows = {row("lyon/a", "Culture ouverte du vallon"), row("lyon/b", "Couture ouverte du vallon"), row("lyon/c", "Atelier couture"),
        row("lyon/d", "Atelier culture")};
    assertEquals(List.of(), suggested(rows));
  }

  @Test
  void whatIsKeptApartIsNotSuggested() {
    List<OrganismeRow> rows = List.of(row("lyon/1", "Solidarité paysanne"), row("amp/2", "Solidarité paysane"));
    OrganismeDecisions apart = OrganismeDecisions.of(
        List.of(new OrganismeDecision(3, false, "solidarite PAYSANE", "L'association Solidarité paysanne")));
    assertEquals(1, OrganismeSuggestions.of(OrganismeRegistry.of(rows)).size());
    assertEquals(List.of(), OrganismeSuggestions.of(OrganismeRegistry.of(rows, apart)));
  }

  @Test
  void namesOneLetterApartAreFoundWhateverTheLetter() {
    long seed = 11;
    Random random = new Random(seed);
    String name = "Orchestre symphonique voyageur";
    for (int i = 0; i < 200; i++) {
      int at = random.nextInt(name.length());
      char letter = (char) ('a' + random.nextInt(26));
      String other = random.nextBoolean() ? name.substring(0, at) + letter + name.substring(at) : name.substring(0, at) + name.substring(at + 1);
      if (Names.key(other).equals(Names.key(name)) || other.endsWith(" a") || other.matches(".*\\b\\w\\b.*")) continue;
      assertEquals(1, suggested(row("lyon/1", name), row("amp/2", other)).size(), "seed " + seed + ": " + other);
    }
  }

  @Test
  void theOrderOfRowsDoesNotMatter() {
    Random random = new Random(5);
    List<OrganismeRow> rows = new ArrayList<>(names(random, 400));
    List<OrganismeSuggestion> found = OrganismeSuggestions.of(OrganismeRegistry.of(rows));
    assertTrue(found.size() > 20, found.size() + " suggestions");
    Collections.shuffle(rows, random);
    assertEquals(found, OrganismeSuggestions.of(OrganismeRegistry.of(rows)));
  }

  /** Twice as many names are about twice as many pairs to compare, and never all of them. */
  @Test
  void theWorkGrowsWithTheNumberOfNames() {
    long some = OrganismeSuggestions.compared(OrganismeRegistry.of(names(new Random(1), 4000)));
    long twice = OrganismeSuggestions.compared(OrganismeRegistry.of(names(new Random(1), 8000)));
    assertTrue(some < 4000L * 30, some + " pairs");
    assertTrue(twice < 2.6 * some, some + " then " + twice + " pairs");
  }

  /** Names made of common words, a word of their own and a place, now and then with a slip. */
  static List<OrganismeRow> names(Random random, int count) {
    String[] heads = {"Comité des fêtes", "Les Amis", "Théâtre", "Club sportif", "Foyer rural", "Atelier", "Compagnie", "Maison des jeunes",
        "Solidarité", "Réseau"};
    String[] places = {"de Lyon", "de Marseille", "du Vallon", "d'Aix", "de Saint-Just", "du Rhône", ""};
    List<String> names = new ArrayList<>();
    while (names.size() < count) {
      String name = heads[random.nextInt(heads.length)] + " " + word(random) + " " + word(random) + " " + places[random.nextInt(places.length)];
      names.add(name.strip());
      if (random.nextInt(10) == 0) {
        int at = 3 + random.nextInt(name.length() - 6);
        names.add((name.substring(0, at) + name.substring(at + 1)).strip());
      }
    }
    List<OrganismeRow> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) rows.add(row((i % 3 == 0 ? "amp/" : "lyon/") + i, names.get(i)));
    return rows;
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int n = 2 + random.nextInt(3); n > 0; n--)
      word.append(Stream.of("ba", "lo", "ri", "tan", "mur", "del", "fo", "chi", "ver", "nou", "pas", "gre").toList().get(random.nextInt(12)));
    return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
  }
}
