package vu.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vu.indexer.ingest.PrintedPdf;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Problem;
import vu.indexer.model.Reading;

/** Collections as they are printed: running heads, several acts on a page, tables of contents in other places and forms. */
class RecueilPrintedTest {
  private static final List<String> TITLES =
      List.of("Subvention au cercle nautique", "Cession d'un chemin rural", "Travaux de la salle des fêtes", "Convention avec le club de rugby",
          "Tarifs de la cantine scolaire", "Acquisition d'un véhicule", "Création d'un emploi saisonnier", "Entretien des chemins communaux");

  @TempDir private Path folder;

  private Reading.Acts read(PrintedPdf pdf) throws IOException {
    Path file = Files.write(folder.resolve("recueil.pdf"), pdf.bytes());
    return assertInstanceOf(Reading.Acts.class, Pipeline.standard().read(file, "recueil.pdf"));
  }

  private static String numero(int at) {
    return "2031-" + (12 + at);
  }

  private static String decision(int at) {
    return "Monsieur le Maire expose que la commune est saisie d'une demande que la commission des finances a examinée.\n\n"
        + "Vu la délibération n° 2030-" + (40 + at) + " du 9 décembre 2030 ;\n\nLe conseil municipal, après en avoir délibéré, décide :\n"
        + "- d'attribuer une subvention de " + (at + 1) + " 500 euros à l'association Cercle nautique du lac.\n\nAdopté à l'unanimité.\n\n";
  }

  private static List<String> numeros(Reading.Acts read) {
    return read.acts().stream().map(act -> act.deliberation().numero()).toList();
  }

  private static List<String> all() {
    return java.util.stream.IntStream.range(0, TITLES.size()).mapToObj(RecueilPrintedTest::numero).toList();
  }

  @Test
  void minutesWithRunningHeadsAreCutAcrossPages() throws IOException {
    try (PrintedPdf pdf = new PrintedPdf(11, 15).running("Commune de Valbreuil - Conseil municipal du 14 mars 2031", "Procès-verbal - page #")) {
      pdf.newPage().text("COMMUNE DE VALBREUIL\n\nPROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL DU 14 MARS 2031\n\n"
          + "L'an deux mille trente et un, le quatorze mars, le conseil municipal s'est réuni en mairie.\n\n");
      for (int at = 0; at < TITLES.size(); at++) pdf.text(numero(at) + " : " + TITLES.get(at) + "\n\n" + decision(at));
      pdf.text("La séance est levée à 22 heures.");
      Reading.Acts read = read(pdf);
      assertEquals(all(), numeros(read));
      assertEquals(TITLES, read.acts().stream().map(act -> act.deliberation().objet()).toList());
      for (DraftAct act : read.acts().subList(0, TITLES.size() - 1)) {
        assertFalse(act.text().text().contains("Procès-verbal - page"), act.text().text());
        assertEquals(1, act.facts().montants().size(), act.text().text());
      }
    }
  }

  @Test
  void aTableOfContentsAtTheEndInTwoColumnsIsNoAct() throws IOException {
    try (PrintedPdf pdf = new PrintedPdf(11, 15).running("Recueil des actes administratifs", "- # -")) {
      pdf.newPage().text("RECUEIL DES ACTES ADMINISTRATIFS\n\nCOMMUNE DE VALBREUIL\n\nMars 2031");
      for (int at = 0; at < TITLES.size(); at++) {
        pdf.newPage().text("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL\n\nSéance du 14 mars 2031\n\nDélibération n° " + numero(at)
            + "\n\nObjet : " + TITLES.get(at) + "\n\n" + decision(at));
      }
      pdf.newPage().at(250, 60, "TABLE DES MATIÈRES", 13);
      for (int at = 0; at <= TITLES.size(); at++) {
        String title = at < TITLES.size() ? TITLES.get(at) : "Vente de bois";
        int row = at % 5;
        entry(pdf, at < 5 ? 50 : 310, 100 + 40 * row, numero(at) + " " + title, at + 2);
      }
      Reading.Acts read = read(pdf);
      assertEquals(all(), numeros(read));
      assertEquals(List.of("acte-annonce-non-trouve"), read.problems().stream().map(Problem::code).toList(), read.problems().toString());
    }
  }

  /** A title with dotted leaders to its page, in a column of 240 points. */
  private static void entry(PrintedPdf pdf, float left, float top, String title, int page) {
    StringBuilder line = new StringBuilder(title).append(' ');
    while (pdf.width(line + "... " + page, 9) < 225) line.append('.');
    pdf.at(left, top, line + " " + page, 9);
  }
}
