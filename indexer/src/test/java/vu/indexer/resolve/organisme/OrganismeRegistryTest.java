package vu.indexer.resolve.organisme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vu.indexer.index.OrganismeRow;
import vu.indexer.model.ActId;
import vu.indexer.model.Organisme;

class OrganismeRegistryTest {
  private static OrganismeRow row(String act, String nom, String... alias) {
    return new OrganismeRow(ActId.parse(act), new Organisme(nom, List.of(alias), Organisme.Type.ASSOCIATION, List.of()), "…", "test", 1);
  }

  private static boolean together(OrganismeRow a, OrganismeRow b, OrganismeRow... others) {
    List<OrganismeRow> rows = new ArrayList<>(List.of(a, b));
    rows.addAll(List.of(others));
    OrganismeRegistry registry = OrganismeRegistry.of(rows);
    return registry.id(a).equals(registry.id(b));
  }

  private static String best(List<String> spellings) {
    return Names.best(spellings.stream().collect(java.util.stream.Collectors.groupingBy(s -> s, java.util.stream.Collectors.counting())));
  }

  @Test
  void anAliasBringsTheInterconnectesOfTwoMetropolisesTogether() {
    OrganismeRow lyon = row("lyon/2019-3853", "Réseau des territoires innovants", "Interconnectés");
    OrganismeRow amp = row("amp/17495-25-bm", "Les Interconnectés");
    OrganismeRegistry registry = OrganismeRegistry.of(List.of(amp, lyon));
    assertEquals(1, registry.entries().size());
    assertTrue(Set.of("interconnectes", "les-interconnectes", "reseau-des-territoires-innovants").contains(registry.id(amp)));
    assertEquals(registry.id(lyon), registry.find(amp.act(), "réseau des territoires innovants").orElseThrow().id());
  }

  @Test
  void theNameIsTheMostFrequentLongOneInItsBestSpelling() {
    List<OrganismeRow> rows =
        List.of(
            row("lyon/a", "RESEAU DES TERRITOIRES INNOVANTS", "RTI"),
            row("lyon/b", "Réseau des territoires innovants", "Les Interconnectés"),
            row("amp/c", "Les Interconnectés"),
            row("amp/d", "l'association Reseau des Territoires Innovants"));
    OrganismeRegistry.Entry entry = OrganismeRegistry.of(rows).entries().getFirst();
    assertEquals("Réseau des territoires innovants", entry.nom());
    assertEquals("reseau-des-territoires-innovants", entry.id());
    assertEquals(List.of("Les Interconnectés", "RTI"), entry.alias());
  }

  @Test
  void theSpellingShownIsTheOrdinaryOne() {
    assertEquals("Les Interconnectés", best(List.of("INTERConnectés", "INTERCONNECTES", "les interconnectés", "Les Interconnectés")));
    assertEquals("Théâtre de l'Œuvre", best(List.of("THEATRE DE L'ŒUVRE", "Theatre de l'Œuvre", "Théâtre de l'Œuvre")));
  }

  @Test
  void aNameThatLostLettersIsNotTheOneShown() {
    List<OrganismeRow> rows =
        List.of(
            row("lyon/a", "Veille des agglom\ufffdrations", "Veille des agglomérations"), row("lyon/b", "Veille des agglom\ufffdrations"),
            row("amp/c", "Veille des agglomérations"));
    assertEquals("Veille des agglomérations", OrganismeRegistry.of(rows).entries().getFirst().nom());
    assertEquals("CŒUR DE VILLE", best(List.of("C?ur de ville", "CŒUR DE VILLE")));
  }

  @Test
  void writingMakesNoDifference() {
    for (String other : List.of("association Les Amis de l’Œuvre", "AMIS DE L'OEUVRE", "les amis de l' œuvre", "L’Association des Amis de l'œuvre")) {
      assertTrue(together(row("lyon/a", "Les Amis de l'Œuvre"), row("amp/b", other)), other);
    }
    assertTrue(together(row("lyon/a", "La 27ème Région"), row("amp/b", "27e Région")));
    assertTrue(together(row("lyon/a", "Saint-Exupéry « Avenir »"), row("amp/b", "Saint Exupéry Avenir")));
  }

  @Test
  void aSigleNeverMergesTheOrganisationsOfTwoAuthorities() {
    OrganismeRow lyon = row("lyon/a", "Agence locale de l'énergie et du climat de la Métropole de Lyon", "ALEC");
    OrganismeRow marseille = row("amp/b", "Agence locale de l'énergie et du climat de Marseille", "ALEC");
    assertTrue(!together(lyon, marseille));
    assertTrue(!together(row("lyon/a", "ALEC"), row("amp/b", "ALEC")), "nothing says that they are the same");
    OrganismeRow short1 = row("lyon/c", "ALEC");
    assertTrue(together(lyon, short1, marseille));
    assertTrue(!together(marseille, short1, lyon));
  }

  @Test
  void insideOneAuthorityASigleMergesNamesThatDoNotContradict() {
    OrganismeRow full = row("lyon/a", "Agence locale de l'énergie et du climat de la métropole de Lyon", "ALEC");
    OrganismeRow shorter = row("lyon/b", "Agence locale de l'énergie et du climat", "ALEC");
    assertTrue(together(full, shorter));
    OrganismeRow other = row("lyon/c", "Amicale des libraires et éditeurs de Caluire", "ALEC");
    assertTrue(!together(full, other));
    OrganismeRow bare = row("lyon/d", "ALEC");
    assertTrue(!together(full, bare, other), "two organisations could be meant");
    assertTrue(!together(other, bare, full), "two organisations could be meant");
  }

  @Test
  void aGenericWordIsNotAName() {
    assertTrue(!together(row("lyon/a", "Agence d'urbanisme", "l'Agence"), row("amp/b", "Agence des mobilités", "l'agence")));
    assertTrue(!together(row("lyon/a", "Agence d'urbanisme", "l'Agence"), row("lyon/b", "Bureau des mobilités", "l'agence")));
  }

  @Test
  void idsAreAsciiEvenForOtherScripts() {
    OrganismeRegistry registry = OrganismeRegistry.of(List.of(row("lyon/a", "Φίλοι"), row("lyon/b", "Друзья"), row("lyon/c", "???")));
    assertEquals(3, registry.entries().size());
    registry.entries().forEach(entry -> assertTrue(entry.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), entry.id()));
  }

  @Test
  void orderOfRowsDoesNotMatterAndEveryRowBelongsToOneEntry() {
    for (long seed = 1; seed <= 60; seed++) {
      Random random = new Random(seed);
      List<OrganismeRow> rows = random(random);
      OrganismeRegistry registry = OrganismeRegistry.of(rows);
      List<OrganismeRow> shuffled = new ArrayList<>(rows);
      Collections.shuffle(shuffled, random);
      assertEquals(registry.entries(), OrganismeRegistry.of(shuffled).entries(), "seed " + seed);
      assertEquals(rows.size(), registry.entries().stream().mapToInt(e -> e.rows().size()).sum(), "seed " + seed);
      assertEquals(registry.entries().size(), registry.entries().stream().map(OrganismeRegistry.Entry::id).distinct().count(), "seed " + seed);
      for (OrganismeRegistry.Entry entry : registry.entries()) {
        assertTrue(entry.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), entry.id());
        assertEquals(entry, registry.entry(entry.id()).orElseThrow());
        for (OrganismeRow row : entry.rows()) assertEquals(entry.id(), registry.id(row), "seed " + seed);
      }
    }
  }

  @Test
  void rowsOfOneEntryAreAlwaysLinkedBySharedNames() {
    for (long seed = 1; seed <= 60; seed++) {
      for (OrganismeRegistry.Entry entry : OrganismeRegistry.of(random(new Random(seed))).entries()) {
        Set<String> reached = new HashSet<>(keys(entry.rows().getFirst()));
        for (int pass = 0; pass < entry.rows().size(); pass++) {
          for (OrganismeRow row : entry.rows()) if (!Collections.disjoint(reached, keys(row))) reached.addAll(keys(row));
        }
        for (OrganismeRow row : entry.rows()) assertTrue(reached.containsAll(keys(row)), "seed " + seed + " " + entry);
      }
    }
  }

  @Test
  void aSlugIsAsStableAsItsName() {
    OrganismeRow alec = row("lyon/a", "ALEC");
    assertEquals(OrganismeRegistry.of(List.of(alec)).id(alec), OrganismeRegistry.of(List.of(alec, row("amp/b", "ALEC"))).id(alec));
    assertNotEquals(OrganismeRegistry.of(List.of(alec)).id(alec), "alec");
  }

  private static Set<String> keys(OrganismeRow row) {
    return Clusters.names(row.organisme()).map(Names::key).collect(Collectors.toSet());
  }

  private static List<OrganismeRow> random(Random random) {
    List<String> names =
        List.of("Réseau Alpha", "RESEAU ALPHA", "réseau alpha de Lyon", "Bêta", "ALPHA", "RA",
            "R.A.", "l'agence", "27ème Forum", "27e forum", "Gamma delta", "GD");
    Map<Integer, Organisme.Type> types = Map.of(0, Organisme.Type.ASSOCIATION, 1, Organisme.Type.AUTRE, 2, Organisme.Type.PUBLIC);
    List<OrganismeRow> rows = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      List<String> alias = random.nextBoolean() ? List.of() : List.of(names.get(random.nextInt(names.size())));
      Organisme organisme = new Organisme(names.get(random.nextInt(names.size())), alias, types.get(random.nextInt(3)), List.of());
      rows.add(new OrganismeRow(new ActId(random.nextBoolean() ? "lyon" : "amp", "a" + i), organisme, "…", "test", 1));
    }
    return rows;
  }
}
