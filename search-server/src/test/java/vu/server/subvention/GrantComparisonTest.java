package vu.server.subvention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vu.indexer.model.Montant.Instrument.SUBVENTION;
import static vu.server.ActsForTests.act;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vu.indexer.index.MemoryStore;
import vu.server.Services;
import vu.server.search.memory.MemoryBackend;

class GrantComparisonTest {
  private static final Services SERVICES =
      Services.of(
          new MemoryBackend(
              new MemoryStore(
                  List.of(
                      act("lyon/2021-0001").on("2021-03-04").names("Le Lien").votes("30000", "Le Lien", SUBVENTION, null, 2021).build(),
                      act("lyon/2021-0002").on("2021-05-04").names("Les Semeurs").votes("15000", "Les Semeurs", SUBVENTION, null, 2021).build(),
                      act("lyon/2021-0003").on("2021-09-04").names("Les Semeurs").votes("10000", "Les Semeurs", SUBVENTION, null, 2021).build(),
                      act("lyon/2021-0004").on("2021-09-04").names("La Ruche").votes("50000", "La Ruche", SUBVENTION, null, 2021).build(),
                      act("lyon/2021-0005").on("2021-09-04").names("Le Petit").votes("900", "Le Petit", SUBVENTION, null, 2021).build()),
                  List.of())));

  private static final String HEADER = "nomAttribuant,idAttribuant,dateConvention,referenceDecision,nomBeneficiaire,montant\n";

  private static DeclaredFile file(String text) {
    return DeclaredFile.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, Compared> compare(String lines) {
    GrantComparison.Result result = GrantComparison.of(SERVICES, file(HEADER + lines).lines(), VotedGrants.THRESHOLD, Set.of());
    return result.lines().stream().collect(Collectors.toMap(line -> line.vote() == null ? line.declarations().getFirst().nom() : line.vote().nom(),
        line -> line));
  }

  @Test
  void theYearIsAddedUpBeforeTheThreshold() {
    List<Voted> above = VotedGrants.above(SERVICES.ledger().lines(), VotedGrants.THRESHOLD, Set.of(), Set.of());
    assertEquals(List.of("La Ruche", "Le Lien", "Les Semeurs"), above.stream().map(Voted::nom).toList());
    assertEquals("25000.00", above.get(2).euros().toPlainString());
  }

  @Test
  void whatIsVotedAndDeclaredIsJoined() {
    Map<String, Compared> found = compare(
        """
        Métropole de Lyon,20004697700019,2021-04-01,2021-0001,Association Le Lien,30000.00
        Métropole de Lyon,20004697700019,2021-06-01,,Les Semeurs,20000.00
        Métropole de Lyon,20004697700019,2021-06-01,2020-9999,Les Inconnus,40000.00
        """);
    assertEquals(Compared.Statut.DECLAREE_RETROUVEE, found.get("Le Lien").statut());
    assertEquals(Compared.Statut.MONTANTS_DIFFERENTS, found.get("Les Semeurs").statut());
    assertEquals(Compared.Statut.VOTEE_NON_DECLAREE, found.get("La Ruche").statut());
    assertEquals(Compared.Statut.DECLAREE_NON_RETROUVEE, found.get("Les Inconnus").statut());
    assertTrue(!found.containsKey("Le Petit"), "below the threshold and not declared");
  }

  @Test
  void aNumberAloneJoinsNothing() {
    Map<String, Compared> found = compare("Métropole de Lyon,20004697700019,2021-04-01,2021-0001,Les Autres,12.00\n");
    assertEquals(Compared.Statut.DECLAREE_NON_RETROUVEE, found.get("Les Autres").statut());
  }

  @Test
  void severalLinesOfOneBeneficiaryAreAddedUp() {
    Map<String, Compared> found = compare(
        """
        ,20004697700019,2021-05-20,2021-0002,Les Semeurs,15000
        ,20004697700019,2021-09-20,2021-0003,Les Semeurs,10000
        """);
    assertEquals(Compared.Statut.DECLAREE_RETROUVEE, found.get("Les Semeurs").statut());
    assertEquals(2, found.get("Les Semeurs").declarations().size());
  }

  @Test
  void linesOfOtherAuthoritiesAreLeftOutAndTold() {
    GrantComparison.Result result = GrantComparison.of(SERVICES, file(HEADER + "Ville de Brest,21290019700011,2021-04-01,2021-0001,Le Lien,30000\n")
        .lines(), VotedGrants.THRESHOLD, Set.of());
    assertEquals(1, result.left().size());
    assertEquals(List.of(), result.lines(), "a file about others says nothing about these votes");
  }

  @Test
  void votesOfYearsTheFileIsNotAboutAreNotCalledUndeclared() {
    String line = HEADER + "Métropole de Lyon,20004697700019,2021-04-01,2021-0001,Le Lien,30000.00\n";
    assertEquals(3, GrantComparison.of(SERVICES, file(line).lines(), VotedGrants.THRESHOLD, Set.of(2021)).lines().size());
    assertEquals(1, GrantComparison.of(SERVICES, file(line).lines(), VotedGrants.THRESHOLD, Set.of(2020)).lines().size());
  }

  @Test
  void aFileOfOneYearSaysNothingAboutAnother() {
    GrantComparison.Result result = GrantComparison.of(SERVICES, file(
        HEADER + "Métropole de Lyon,20004697700019,2020-04-01,2020-0001,Les Inconnus,30000\n").lines(),
        VotedGrants.THRESHOLD, Set.of());
    assertEquals(List.of(Compared.Statut.DECLAREE_NON_RETROUVEE), result.lines().stream().map(Compared::statut).toList());
  }

  @Test
  void whatNobodyHadToDeclareIsNotCalledUndeclared() {
    Services services = Services.of(new MemoryBackend(new MemoryStore(
        List.of(
            act("lyon/2016-0001").on("2016-03-04").names("Le Lien").votes("30000", "Le Lien", SUBVENTION, null, 2016).build(),
            act("lyon/2018-0001").on("2018-03-04").names("Le Lien").votes("30000", "Le Lien", SUBVENTION, null, 2018).build(),
            act("lyon/2018-0002").on("2018-03-04").votes("90000", "Syndicat des eaux de la Brignolle", SUBVENTION, null, 2018).build()),
        List.of())));
    List<Compared> found = GrantComparison.of(services, List.of(), VotedGrants.THRESHOLD, Set.of()).lines();
    assertTrue(found.stream().noneMatch(line -> line.vote().annee() == 2016), "the rule holds since 1 August 2017");
    assertTrue(found.stream().anyMatch(line -> line.vote().nom().equals("Le Lien")));
  }

  @Test
  void everyLibertyOfAFileIsTold() {
    String text =
        "NomAttribuant;idAttribuant;Date convention;referenceDecision;Nom bénéficiaire;MONTANT\nMétropole de "
            + "Lyon;20004697700019;04/03/2021;2021-0001;Le Lien;30 000,00 €\n;;;;;\n;;;;Sans somme;beaucoup\n";
    DeclaredFile file = DeclaredFile.read(text.getBytes(Charset.forName("windows-1252")));
    assertEquals(1, file.lines().size());
    Declared line = file.lines().getFirst();
    assertEquals("30000.00", line.montant().toPlainString());
    assertEquals(2021, line.annee());
    String told = file.liberties().stream().map(Liberty::message).collect(Collectors.joining("\n"));
    for (String expected : List.of("Windows-1252", "« ; »", "« MONTANT » est lue", "30 000,00 €", "04/03/2021", "laissée de côté"))
      assertTrue(told.contains(expected), expected + " in " + told);
  }

  @Test
  void aFileWithoutBeneficiaryOrSumIsRefused() {
    assertTrue(assertThrows(IllegalArgumentException.class, () -> file("a,b\n1,2\n")).getMessage().contains("nomBeneficiaire"));
    assertThrows(IllegalArgumentException.class, () -> file(""));
  }
}
