package vu.indexer.extract.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vu.indexer.Pipeline;

final class FlowedRowsTest {
  private static final String HEADING = "Domaine Bénéficiaire Objet\n\nMontant (€)\n\n";

  @Test
  void theSumThatEndsARowIsForWhomItNames() {
    assertEquals(List.of("VOILES DU LAC 4000", "AMIS DES DUNES 2500", "CLUB DU PHARE 900"),
        read(HEADING
            + "1 Nage VOILES DU LAC Régate\n\nd'été 4 000\n\n2 Nature AMIS DES DUNES 7 rue Basse Marche 2 500\n\n3 Jeu CLUB DU PHARE Loto 900"));
  }

  @Test
  void aRowThatIsMissingLeavesItsSumToNobody() {
    assertEquals(List.of("VOILES DU LAC 4000", "null 2500", "CLUB DU PHARE 900", "ATELIER DES QUAIS 700", "TABLE RONDE 600"),
        read(HEADING + "1 Nage VOILES DU LAC Régate 4 000\n\n2 Nature AMIS DES DUNES 7 rue Basse\n\nMarche 2 500\n\n4 Jeu CLUB DU PHARE Loto 900\n\n"
            + "5 Art ATELIER DES QUAIS Fresque 700\n\n6 Art TABLE RONDE Débat 600"));
  }

  @Test
  void numbersOfAnotherTextOpenNoTable() {
    assertEquals(List.of(), read("Les associations et les montants sont rappelés.\n12 Rue HAUTE 500\n14 Place BASSE 600\n16 Cour LONGUE 700"));
  }

  private static List<String> read(String text) {
    List<String> read = new ArrayList<>();
    Pipeline.standard().fragment(text).montants()
        .forEach(sum -> read.add(sum.value().beneficiaire() + " " + sum.value().euros().stripTrailingZeros().toPlainString()));
    return read;
  }
}
