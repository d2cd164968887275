package vu.indexer.resolve.organisme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vu.indexer.index.OrganismeRow;
import vu.indexer.model.ActId;
import vu.indexer.model.Organisme;

class OrganismeDecisionsTest {
  private int line;

  private static OrganismeRow row(String act, String nom, String... alias) {
    return new OrganismeRow(ActId.parse(act), new Organisme(nom, List.of(alias), Organisme.Type.ASSOCIATION, List.of()), "…", "test", 1);
  }

  private OrganismeDecision same(String a, String b) {
    return new OrganismeDecision(++line, true, a, b);
  }

  private OrganismeDecision two(String a, String b) {
    return new OrganismeDecision(++line, false, a, b);
  }

  private static OrganismeRegistry registry(List<OrganismeDecision> decisions, OrganismeRow... rows) {
    return OrganismeRegistry.of(List.of(rows), OrganismeDecisions.of(decisions));
  }

  @Test
  void ouiMakesOneOfTwoAndTheirFormerAddressesStayGood() {
    OrganismeRow lyon = row("lyon/a", "Solidarité paysanne"), amp = row("amp/b", "Solidarité paysane"), more = row("amp/c", "Solidarité paysanne");
    OrganismeDecision decision = same("Solidarité paysane", "solidarité PAYSANNE");
    OrganismeRegistry registry = registry(List.of(decision), lyon, amp, more);
    assertEquals(1, registry.entries().size());
    assertEquals(List.of(decision), registry.entries().getFirst().decided());
    assertEquals("Solidarité paysanne", registry.entries().getFirst().nom());
    assertEquals(registry.entry("solidarite-paysanne"), registry.entry("solidarite-paysane"));
    assertEquals(registry.find(lyon.act(), "Solidarité paysane"), registry.find(lyon.act(), "Solidarité paysanne"));
  }

  @Test
  void ouiTellsWhatASigleStandsFor() {
    OrganismeRow bare = row("lyon/d", "ALEC"), agency = row("lyon/a", "Agence locale de l'énergie", "ALEC"),
        books = row("lyon/c", "Amicale des libraires", "ALEC");
    OrganismeRow other = row("amp/d", "ALEC");
    OrganismeRegistry registry = registry(List.of(same("ALEC [lyon]", "Agence locale de l'énergie")), bare, agency, books, other);
    assertEquals(registry.id(agency), registry.id(bare));
    assertNotEquals(registry.id(books), registry.id(bare));
    assertNotEquals(registry.id(other), registry.id(bare));
  }

  @Test
  void nonKeepsApartWhatAnAliasWouldJoin() {
    OrganismeRow full = row("lyon/a", "Réseau des territoires innovants", "Les Interconnectés"), alias = row("amp/b", "Les Interconnectés");
    assertEquals(1, registry(List.of(), full, alias).entries().size());
    OrganismeRegistry registry = registry(List.of(two("Réseau des territoires innovants", "Interconnectés")), full, alias);
    assertNotEquals(registry.id(full), registry.id(alias));
    assertEquals(List.of(), registry.entry(registry.id(full)).orElseThrow().alias());
    assertEquals(registry.id(alias), registry.find(full.act(), "Les Interconnectés").orElseThrow().id());
  }

  @Test
  void nonKeepsApartWhatAThirdNameWouldJoin() {
    OrganismeRow one = row("lyon/a", "Atelier Soudain", "La Fabrique des gestes"), other = row("amp/b", "Compagnie Lente", "La Fabrique des gestes");
    assertEquals(1, registry(List.of(), one, other).entries().size());
    OrganismeRegistry registry = registry(List.of(two("Atelier Soudain", "Compagnie Lente")), one, other);
    assertEquals(2, registry.entries().size());
    assertEquals(registry.id(one), registry.find(one.act(), "La Fabrique des gestes").orElseThrow().id(), "an act means the one it names");
    assertEquals(registry.id(other), registry.find(other.act(), "La Fabrique des gestes").orElseThrow().id());
    assertTrue(registry.find(ActId.parse("lyon/z"), "La Fabrique des gestes").isEmpty(), "two fit");
  }

  @Test
  void nonKeepsApartSpellingsThatVuTakesForOneName() {
    OrganismeRow one = row("lyon/a", "Les Tisseurs"), other = row("amp/b", "Association Tisseurs"), third = row("amp/c", "LES TISSEURS");
    assertEquals(1, registry(List.of(), one, other).entries().size());
    OrganismeRegistry registry = registry(List.of(two("Association Tisseurs", "Les Tisseurs")), one, other, third);
    assertNotEquals(registry.id(one), registry.id(other));
    assertEquals(registry.id(one), registry.id(third));
  }

  @Test
  void nonHoldsForAllThatOuiBringsTogether() {
    OrganismeRow a = row("lyon/a", "Alpha du fleuve"), b = row("lyon/b", "Bêta du fleuve"), c = row("lyon/c", "Gamma du fleuve", "Bêta du fleuve");
    OrganismeRegistry registry = registry(List.of(same("Alpha du fleuve", "Bêta du fleuve"), two("Alpha du fleuve", "Gamma du fleuve")), a, b, c);
    assertEquals(registry.id(a), registry.id(b));
    assertNotEquals(registry.id(a), registry.id(c));
  }

  @Test
  void whatCannotBeIsAFaultWithItsLine() {
    OrganismeDecisions decisions =
        OrganismeDecisions.of(List.of(same("Alpha", "Bêta"), same("Bêta", "Gamma"), two("Gamma", "Alpha"), two("Côté cour", "COTE COUR"),
            same("ALEC", "Alpha"), same("Delta", "Alpha")));
    assertEquals(List.of(5, 3, 4), decisions.faults().stream().map(OrganismeDecisions.Fault::line).toList());
    assertTrue(decisions.faults().get(1).reason().contains("(ligne 1, 2"), decisions.faults().toString());
    assertEquals(List.of(1, 2, 6), decisions.all().stream().map(OrganismeDecision::line).toList());
  }

  @Test
  void aDecisionAboutNamesThatAreGoneWaits() {
    OrganismeRegistry registry = registry(List.of(same("Alpha du fleuve", "Bêta du fleuve"), two("ALEC [lyon]", "Alpha du fleuve")),
        row("lyon/a", "Alpha du fleuve"));
    assertEquals(2, registry.idle().size());
    assertEquals(List.of(), registry.entries().getFirst().decided());
  }

  /** Whatever is decided: each row in one organisation, what is apart stays apart, and the order of rows does not matter. */
  @Test
  void decisionsHoldInAnyCorpus() {
    List<String> names = List.of("Alpha du fleuve", "Bêta du fleuve", "Gamma des monts", "Delta des monts", "Epsilon de la mer", "Zêta de la mer",
        "ADF", "GDM");
    for (long seed = 1; seed <= 200; seed++) {
      Random random = new Random(seed);
      List<OrganismeRow> rows = new ArrayList<>();
      for (int i = 0; i < 15; i++) {
        String[] alias = random.nextInt(3) == 0 ? new String[] {names.get(random.nextInt(8))} : new String[0];
        rows.add(row((random.nextBoolean() ? "lyon/" : "amp/") + i, names.get(random.nextInt(8)), alias));
      }
      List<OrganismeDecision> said = new ArrayList<>();
      for (int i = 0; i < 4; i++) said.add(new OrganismeDecision(i + 1, random.nextBoolean(), names.get(random.nextInt(6)),
          names.get(random.nextInt(6))));
      OrganismeDecisions decisions = OrganismeDecisions.of(said);
      OrganismeRegistry registry = OrganismeRegistry.of(rows, decisions);
      assertEquals(rows.size(), registry.entries().stream().mapToInt(e -> e.rows().size()).sum(), "seed " + seed);
      for (OrganismeRow row : rows) registry.id(row);
      for (OrganismeDecision decision : decisions.all()) {
        List<OrganismeRegistry.Entry> a = registry.sharing(decisions.handle(decision.a())), b = registry.sharing(decisions.handle(decision.b()));
        if (!decision.same()) assertTrue(a.stream().noneMatch(b::contains), "seed " + seed + " " + decision);
      }
      Collections.shuffle(rows, random);
      assertEquals(registry.entries(), OrganismeRegistry.of(rows, decisions).entries(), "seed " + seed);
    }
  }
}
