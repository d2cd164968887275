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
    assertEquals(List.of("300 000 euros"), counted("Fonds de concours à la commune de Saint-Elme", """
        DÉCIDE d'attribuer à la commune de Saint-Elme un fonds de concours de 300 000 euros pour son école.

        APPROUVE la convention qui prévoit un acompte de 150 000 euros au démarrage des travaux et le solde à leur fin.
        """));
    assertEquals(List.of("65 000 €"), counted("Subvention 2021", """
        APPROUVE le versement d'une subvention de 65 000 € à l'association Lyre de Brignac, en deux fois : 40 000 € en mars et le solde en septembre.
        """));
    assertEquals(List.of("38 500 euros", "51 500 euros"), counted("Subvention supplémentaire", """
        DÉCIDE de verser à l'association Lyre de Brignac un premier acompte de 38 500 euros sur la subvention supplémentaire,

        DIT que le solde, soit 51 500 euros, sera versé à l'association Lyre de Brignac sur présentation des comptes.
        """), "instalments whose whole is not decided here are what is decided");
  }

  @Test
  void whatAContractComesToNowIsNotDecidedAgain() {
    assertEquals(List.of("2 202,50 € H.T."), counted("Avenant n° 2", """
        APPROUVE l'avenant n° 2 avec la SARL Menuiserie Vasseur d'un montant de 2 202,50 € H.T. portant le marché à 131 161,10 € H.T. ;
        """));
    assertEquals(List.of("3 500 €"), counted("Subvention", """
        APPROUVE la rectification de la subvention de l'association Lyre de Brignac, portée à 3 500 € ;
        """), "a new figure that stands alone is the vote");
  }

  @Test
  void aSumInFrancsAndInEurosIsOne() {
    assertEquals(List.of("15.000 euros"), counted("Subvention complémentaire", """
        DÉCIDE : une subvention complémentaire de 98.394 F (15.000 euros) est allouée à l'association Lyre de Brignac.
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

        Le montant total de la dépense, soit 100 000 F (15 244,90 Euros), sera imputé sur le budget.
        """));
  }

  @Test
  void theLoanIsNotGuaranteedBesideItsShare() {
    assertEquals(List.of("27.300 F"), counted("Garantie d'emprunt", """
        DÉCIDE d'accorder sa garantie à la S.A. d'HLM Toits du Causse pour le remboursement à hauteur de 15 % d'un emprunt de 182.000 F, soit 27.300 F,
        que cet organisme se propose de contracter auprès de la Caisse des dépôts et consignations.
        """));
  }

  @Test
  void aPriceForEachOfSomethingIsNoSum() {
    assertEquals(List.of("61 800 €"), counted("Cession d'une parcelle", """
        DÉCIDE de céder ladite parcelle à la société Entrepôts Maurin au prix de 150 €/m², soit 61 800 €, net vendeur.
        """));
    assertEquals(List.of(), counted("Location d'un local", "DÉCIDE de fixer le loyer mensuel à 120,00 €.\n"));
    assertEquals(List.of(), counted("Vidéoprotection",
        "DÉCIDE d'approuver la location à la société Guet Sud pour un montant de 598 € HT par mois.\n"));
  }

  @Test
  void tariffsAreNobodysSpending() {
    assertEquals(List.of(), counted("Tarifs de location de la salle des fêtes", """
        DÉCIDE de fixer, à compter du 1er janvier 2022, les tarifs suivants : habitants de la commune 180 € le week-end, hors commune 290 €, caution 500 €.
        """));
  }

  @Test
  void twoGrantsToOneReceiverAreTwo() {
    assertEquals(List.of("5 000 €", "1 000 €"), counted("Subventions", """
        DÉCIDE d'attribuer à l'association Lyre de Brignac une subvention de 5 000 € et une subvention complémentaire de 1 000 € pour son centenaire.
        """));
  }
}
