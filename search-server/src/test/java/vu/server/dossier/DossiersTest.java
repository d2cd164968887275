package vu.server.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vu.indexer.model.Montant.Instrument.COTISATION;
import static vu.indexer.model.Montant.Instrument.SUBVENTION;
import static vu.server.ActsForTests.act;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vu.indexer.index.MemoryStore;
import vu.indexer.model.ActId;
import vu.indexer.model.Relation;
import vu.server.ActsForTests;
import vu.server.Demonstration;
import vu.server.Services;
import vu.server.search.memory.MemoryBackend;

class DossiersTest {
  private static Services demonstration;

  @BeforeAll
  static void read() {
    demonstration = Demonstration.services();
  }

  private static Dossiers dossiers(ActsForTests... acts) {
    return Services.of(new MemoryBackend(new MemoryStore(Stream.of(acts).map(ActsForTests::build).toList(), List.of()))).dossiers();
  }

  private static List<String> acts(Dossier dossier) {
    return dossier.acts().stream().map(act -> act.id().toString()).toList();
  }

  private static List<String> acts(Dossiers dossiers, String id) {
    return acts(dossiers.of(ActId.parse(id)));
  }

  @Test
  void theMembershipOfTheInterconnectesIsOneDossier() {
    for (String id : List.of("amp/15206-23-bm", "amp/17495-25-bm")) {
      Dossier dossier = demonstration.dossiers().of(ActId.parse(id));
      assertEquals(List.of("amp/15206-23-bm", "amp/17495-25-bm"), acts(dossier));
      Bond bond = dossier.bonds().getFirst();
      assertEquals(Bond.Reason.CITATION_ORGANISME, bond.reason());
      assertTrue(bond.edge().sentence().contains("Interconnectés"), bond.edge().sentence());
    }
    assertEquals(List.of("amp/14769-23-bm", "amp/17490-25-bm"), acts(demonstration.dossiers(), "amp/17490-25-bm"), "another association is another dossier");
  }

  @Test
  void aDossierIsTheSameFromEachOfItsActs() {
    demonstration.acts().keySet().stream().sorted().forEach(id -> {
      Dossier dossier = demonstration.dossiers().of(id);
      for (var act : dossier.acts()) assertEquals(acts(dossier), acts(demonstration.dossiers().of(act.id())));
    });
  }

  @Test
  void aChangeBindsTwoActsButNotAllThatOneActChanges() {
    Dossiers dossiers =
        dossiers(
            act("amp/a").on("2020-01-01"), act("amp/b").on("2021-01-01").does(Relation.MODIFIE, "amp/a"), act("amp/c").on("2019-01-01"),
            act("amp/d").on("2019-01-01"),
            act("amp/e").on("2022-01-01").does(Relation.MODIFIE, "amp/c").does(Relation.MODIFIE, "amp/d"));
    assertEquals(List.of("amp/a", "amp/b"), acts(dossiers, "amp/b"));
    assertEquals(List.of("amp/c"), acts(dossiers, "amp/c"));
  }

  @Test
  void aCitationAloneMakesNoDossier() {
    Dossiers dossiers = dossiers(act("amp/a").on("2020-01-01").objet("Plan de relance"),
        act("amp/b").on("2021-01-01").objet("Aménagement du port").cites("amp/a"));
    assertEquals(List.of("amp/b"), acts(dossiers, "amp/b"));
  }

  @Test
  void theSameTitleForAnotherYearAndTheSameAssociationIsToBeChecked() {
    Dossiers dossiers =
        dossiers(
            subvention("lyon/2019-1", "2019-01-14", "Les Ateliers de Morzac", 2019), subvention("lyon/2020-1", "2020-01-13", "Les Ateliers de Morzac", 2020),
            subvention("lyon/2020-2", "2020-01-13", "Les Jardins de Morzac", 2020));
    Dossier dossier = dossiers.of(ActId.parse("lyon/2020-1"));
    assertEquals(List.of("lyon/2019-1", "lyon/2020-1"), acts(dossier));
    assertEquals(Bond.Reason.TITRE, dossier.bonds().getFirst().reason());
    assertEquals(List.of("lyon/2020-2"), acts(dossiers, "lyon/2020-2"));
  }

  private static ActsForTests subvention(String id, String day, String association, int year) {
    return act(id).on(day).objet("Subvention à l'association " + association + " pour l'année " + year).names(association).votes("1000",
        association, SUBVENTION, null, year);
  }

  @Test
  void actsOfTwoAuthoritiesAreNeverOneDossier() {
    Dossiers dossiers =
        dossiers(
            act("lyon/2019-1").on("2019-01-14").objet("Adhésion au Réseau des rives").names("Réseau des rives").votes("10",
            "Réseau des rives", COTISATION, null, 2019),
            act("amp/1-20-bm").on("2020-01-14").objet("Adhésion au Réseau des rives").names("Réseau des rives").votes("10",
            "Réseau des rives", COTISATION, null, 2020).cites("lyon/2019-1"));
    assertEquals(List.of("amp/1-20-bm"), acts(dossiers, "amp/1-20-bm"));
  }

  @Test
  void whatIsNotShownIsTold() {
    ActsForTests[] acts = new ActsForTests[Dossiers.MAX_ACTS + 5];
    for (int i = 0; i < acts.length; i++) {
      acts[i] = act("amp/a" + i).on(java.time.LocalDate.of(2015, 1, 1).plusDays(i).toString());
      if (i > 0) acts[i].does(Relation.RENOUVELLE, "amp/a" + (i - 1));
    }
    Dossier dossier = dossiers(acts).of(ActId.parse("amp/a0"));
    assertEquals(Dossiers.MAX_ACTS + " sur " + acts.length, dossier.limit().orElseThrow());
    assertThrows(IllegalArgumentException.class, () -> dossiers(act("amp/a")).of(ActId.parse("amp/zzz")));
  }
}
