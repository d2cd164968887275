package vu.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vu.indexer.index.MontantRow;
import vu.indexer.index.Rows;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.CanonicalText;
import vu.indexer.model.SourceDocument;

/** Each vote once: what an act says of a figure decides whether sums may add it. */
class VotesTest {
  private static final String HEAD =
      "Ville de Brignac\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL\nSéance du 12 mars 2021\nN° 2021-014\n\nObjet : %s\n\n"
          + "Le Conseil municipal, après en avoir délibéré,\n\n";

  private static List<String> counted(String objet, String decided) {
    Pipeline pipeline = Pipeline.standard();
    SourceDocument source = new SourceDocument("acte.txt", "txt", "0".repeat(64), null, null, false);
    AnalysedAct act = pipeline.link(List.of(pipeline.analyse(new CanonicalText(source, HEAD.formatted(objet) + decided, 0)))).getFirst();
    return Rows.montants(act).stream().filter(MontantRow::counted).map(MontantRow::texte).toList();
  }

  @Test
  void anInstalmentIsNoSecondVote() {
    assertEquals(List.of("84 000 euros"), counted("Soutien à l'école de Saint-Elme", """
        DÉCIDE d'apporter à Saint-Elme, pour le toit de son école, un fonds de concours de 84 000 euros.

        APPROUVE la convention jointe : un acompte de 42 000 euros dès l'ordre de service, puis le reste.
        """));
    assertEquals(List.of("7 300 €"), counted("Subvention 2021", """
        ACCORDE à l'association Lyre de Brignac une subvention de 7 300 €, en deux fois : 5 100 € au printemps et le solde à l'automne.
        """));
    assertEquals(List.of("3 800 euros", "5 700 euros"), counted("Subvention supplémentaire", """
        DÉCIDE qu'un acompte de 3 800 euros ira sans attendre à l'association Lyre de Brignac,

        DIT que l'association Lyre de Brignac recevra le solde, soit 5 700 euros, une fois ses comptes remis.
        """), "instalments whose whole is not decided here are what is decided");
  }

  @Test
  void whatAContractComesToNowIsNotDecidedAgain() {
    assertEquals(List.of("1 840,00 € H.T."), counted("Avenant n° 2", """
        APPROUVE avec la SARL Menuiserie Vasseur un avenant n° 2 de 1 840,00 € H.T., portant le marché à 47 310,00 € H.T. ;
        """));
    assertEquals(List.of("3 500 €"), counted("Subvention", """
        APPROUVE la rectification de la subvention de l'association Lyre de Brignac, portée à 3 500 € ;
        """), "a new figure that stands alone is the vote");
  }

  @Test
  void aSumInFrancsAndInEurosIsOne() {
    assertEquals(List.of("2.000 euros"), counted("Subvention complémentaire", """
        DÉCIDE d'allouer en complément 13.119 F (2.000 euros) à l'association Lyre de Brignac.
        """));
  }

  @Test
  void francsAddUpInFrancs() {
    assertEquals(List.of("45 000 F", "10 000 F", "30 000 F", "15 000 F"), counted("Subventions 2001", """
        DÉCIDE d'attribuer les subventions suivantes :

        - Lyre de Brignac : 45 000 F (6 860,21 Euros)
        - Amicale des Tanneurs : 10 000 F (1 524,49 Euros)
        - Gymnastes de Brignac : 30 000 F (4 573,47 Euros)
        - Cercle des Nageurs : 15 000 F (2 286,74 Euros)

        La dépense totale de 100 000 F (15 244,90 Euros) sera imputée sur le budget.
        """));
  }

  @Test
  void theLoanIsNotGuaranteedBesideItsShare() {
    assertEquals(List.of("24.600 F"), counted("Garantie d'emprunt", """
        DÉCIDE de garantir à la S.A. d'HLM Toits du Causse, à hauteur de 20 %, un emprunt de 123.000 F, soit 24.600 F,
        qu'elle contractera à la Caisse d'épargne du Causse.
        """));
  }

  @Test
  void aPriceForEachOfSomethingIsNoSum() {
    assertEquals(List.of("14 400 €"), counted("Cession d'une parcelle", """
        DÉCIDE de céder le terrain à la société Entrepôts Maurin pour 45 €/m², soit 14 400 €.
        """));
    assertEquals(List.of(), counted("Location d'un local", "DÉCIDE que le loyer mensuel sera porté à 95,00 €.\n"));
    assertEquals(List.of(), counted("Vidéoprotection",
        "DÉCIDE de louer les caméras de la société Guet Sud, 730 € HT par mois.\n"));
  }

  @Test
  void tariffsAreNobodysSpending() {
    assertEquals(List.of(), counted("Tarifs de la halle", """
        DÉCIDE d'appliquer dès le printemps ces tarifs : habitants 75 € la soirée, autres 140 €, caution 300 €.
        """));
  }

  @Test
  void twoGrantsToOneReceiverAreTwo() {
    assertEquals(List.of("5 000 €", "1 000 €"), counted("Subventions", """
        DÉCIDE d'attribuer à l'association Lyre de Brignac une subvention de 5 000 € et une subvention complémentaire de 1 000 € pour son centenaire.
        """));
  }
}
