package vu.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vu.indexer.index.MontantRow;
import vu.indexer.index.Rows;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.CanonicalText;
import vu.indexer.model.Problem;
import vu.indexer.model.SourceDocument;

/** Tables of beneficiaries that an act adopts, each row once, and what does not agree in an act. */
class VotedTablesTest {
  private static final Path GOLDEN = Path.of("../corpus/golden");
  private static final String HEAD =
      "Ville de Brignac\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL\nSéance du 12 mars 2021\nN° 2021-014\n\nObjet : Subventions "
          + "aux associations\n\n";
  private static final String ROWS =
      "| Association | Objet | Montant demandé | Montant attribué |\n| --- | --- | --- | --- |\n| Amicale des Tanneurs | fête | 3 000 € | 2 000 € "
          + "|\n| Cercle des Nageurs de Brignac | saison | 5 000 € | 4 500 € |\n";

  private static AnalysedAct act(String text) {
    Pipeline pipeline = Pipeline.standard();
    SourceDocument source = new SourceDocument("acte.txt", "txt", "0".repeat(64), null, null, false);
    return pipeline.link(List.of(pipeline.analyse(new CanonicalText(source, text, 0)))).getFirst();
  }

  private static AnalysedAct golden(String name) throws IOException {
    return act(Files.readString(GOLDEN.resolve(name).resolve("source.txt"), StandardCharsets.UTF_8));
  }

  private static List<String> counted(AnalysedAct act) {
    return Rows.montants(act).stream().filter(MontantRow::counted)
        .map(row -> row.montant().beneficiaire() + " " + row.euros().stripTrailingZeros().toPlainString()).toList();
  }

  private static List<String> checks(AnalysedAct act) {
    return act.problemes().stream().filter(problem -> problem.code().startsWith("controle-")).map(Problem::message)
        .map(message -> message.replaceAll("[\\u00a0\\u202f]", " ")).toList();
  }

  @Test
  void twoTablesThatComeToTheSumVotedAreLinesEachWithItsBudgetLine() throws IOException {
    AnalysedAct act = golden("montpellier/tableau-associations");
    assertEquals(6, counted(act).size());
    List<String> chapters = Rows.montants(act).stream().filter(MontantRow::counted).map(row -> row.imputation().chapitre()).toList();
    assertEquals(List.of("923", "923", "923", "925", "925", "925"), chapters);
  }

  @Test
  void theCommunesOfATableReceiveAndItsTotalIsNoLineNorAreItsYears() throws IOException {
    assertEquals(List.of("Albigny sur Saône 20500", "Feyzin 13700", "Irigny 6000", "Saint Fons 33300"), counted(golden("lyon/tableau-pipe")));
  }

  @Test
  void theColumnThatIsGrantedCountsWhenTheDecisionPointsAtTheTable() {
    AnalysedAct act =
        act(HEAD + "Le Maire expose les demandes reçues.\n\nLe Conseil municipal, après en avoir délibéré,\n\nDÉCIDE d'attribuer les subventions "
            + "figurant au tableau annexé à la présente délibération.\n\nANNEXE\n\n" + ROWS);
    assertEquals(List.of("Amicale des Tanneurs 2000", "Cercle des Nageurs de Brignac 4500"), counted(act));
  }

  @Test
  void aTableThatTheDecisionDoesNotMeanIsNotCounted() {
    AnalysedAct act = act(HEAD + "Le Maire expose les demandes reçues :\n\n" + ROWS
        + "\nLe Conseil municipal, après en avoir délibéré,\n\nDÉCIDE d'ajourner l'examen de ces demandes.\n");
    assertEquals(List.of(), counted(act));
  }

  @Test
  void aTablePrintedTwiceIsCountedOnce() {
    AnalysedAct act = act(HEAD + "Le Maire propose :\n\n" + ROWS
        + "\nLe Conseil municipal, après en avoir délibéré,\n\nDÉCIDE d'attribuer les subventions figurant au tableau annexé, soit 6 500 € au "
        + "total.\n\nANNEXE\n\n" + ROWS);
    assertEquals(2, counted(act).size());
  }

  @Test
  void rowsThatDoNotComeToThePrintedTotalAreToldBesideEachOfThem() {
    AnalysedAct act =
        act(HEAD + "Le Conseil municipal, après en avoir délibéré,\n\nDÉCIDE d'attribuer les subventions figurant au tableau annexé, soit 7 500 "
            + "€.\n\nANNEXE\n\n" + ROWS + "| Total | | 8 000 € | 7 500 € |\n");
    assertEquals(List.of("Les lignes du tableau font 6 500 €, le total imprimé est de 7 500 €."), checks(act));
    List<MontantRow> rows = Rows.montants(act).stream().filter(MontantRow::counted).toList();
    assertEquals(2, rows.size(), rows.toString());
    for (MontantRow row : rows) assertEquals(1, row.controles().size());
  }

  @Test
  void theReportAndTheDecisionAreCompared() throws IOException {
    AnalysedAct act = golden("lyon/amendement");
    assertEquals(List.of("L’exposé propose 12 000 €, le dispositif décide 15 000 €."), checks(act));
    assertEquals(List.of("Maison des conteurs du Confluent 15000"), counted(act), "the voted figure counts, not the proposed one");
  }

  @Test
  void lettersAndFiguresAreCompared() {
    AnalysedAct act =
        act(HEAD + "Le Conseil municipal, après en avoir délibéré,\n\nDÉCIDE d'attribuer à l'association Amicale des Tanneurs une subvention de "
            + "deux mille (2 500) euros.\n");
    assertEquals(1, checks(act).size());
    assertEquals("controle-lettres-chiffres", Rows.montants(act).getFirst().controles().getFirst().code());
  }

  @Test
  void theYearOfTheBudgetLineIsComparedWithThatOfTheSession() {
    String decided =
        "Le Conseil municipal, après en avoir délibéré,\n\nDÉCIDE d'attribuer à l'association Amicale des Tanneurs une subvention de 2 500 euros, "
            + "imputée au budget principal - exercice %s - chapitre 65 - nature 6574.\n";
    assertEquals(List.of("La somme est imputée sur l’exercice 2019, la séance est de 2021."), checks(act(HEAD + decided.formatted("2019"))));
    assertEquals(List.of(), checks(act(HEAD + decided.formatted("2021"))));
    assertEquals(List.of(), checks(act(HEAD.replace("12 mars", "12 décembre") + decided.formatted("2022"))),
        "a session in autumn votes for the next year");
  }

  @Test
  void sumsForOneThatComeToWhatAnotherIsGivenStay() {
    AnalysedAct act =
        act(HEAD + "Le Conseil municipal, après en avoir délibéré,\n\nDÉCIDE d'attribuer les subventions suivantes :\n\n- 100 € à l'association "
            + "Amicale des Tanneurs\n- 200 € à l'association Lyre de Brignac\n- 300 € à l'association Gymnastes de Brignac\n");
    assertEquals(3, counted(act).size());
  }
}
