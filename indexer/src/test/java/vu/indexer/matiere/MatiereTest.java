package vu.indexer.matiere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vu.indexer.Pipeline;
import vu.indexer.Scores;
import vu.indexer.lexicon.Lexicon;
import vu.indexer.lexicon.Nomenclature;
import vu.indexer.model.CanonicalText;
import vu.indexer.model.DraftAct;
import vu.indexer.model.Found;
import vu.indexer.model.Matiere;
import vu.indexer.model.Reading;
import vu.indexer.model.SourceDocument;

class MatiereTest {
  private static final Path CORPUS = Path.of("../corpus");
  private final Pipeline pipeline = Pipeline.standard();

  /** A line of the table of subjects given by a person; {@code code} empty where nobody could say. */
  private record Labelled(String folder, String code, DraftAct act) {
    boolean level1() {
      return act.matiere() != null && Matiere.niveau1(act.matiere().code()).equals(Matiere.niveau1(code));
    }

    boolean level2() {
      return act.matiere() != null && act.matiere().code().equals(code);
    }
  }

  @Test
  void theFiguresAreThoseThatAreCommitted() throws IOException {
    List<Labelled> all = labelled();
    String found = String.join("\n", line("acts", all), line("golden", all), line("others", all));
    assertEquals(Scores.section("# Subjects"), found, () -> wrong(all));
  }

  private static String line(String folder, List<Labelled> all) {
    List<Labelled> acts = all.stream().filter(act -> act.folder().equals(folder) && !act.code().isEmpty()).toList();
    List<Labelled> told = acts.stream().filter(act -> act.act().matiere() != null).toList();
    long two = told.stream().filter(act -> act.act().matiere().code().contains(".")).count();
    return String.join("\t", folder, "" + acts.size(), "" + told.size(), "" + told.stream().filter(Labelled::level1).count(), "" + two,
        "" + told.stream().filter(Labelled::level2).count());
  }

  private static String wrong(List<Labelled> all) {
    StringBuilder lines = new StringBuilder();
    for (Labelled act : all) if (!act.level2()) lines.append(act.code()).append(" ").append(act.act().deliberation().objet()).append(" → ")
        .append(act.act().matiere()).append('\n');
    return lines.toString();
  }

  private List<Labelled> labelled() throws IOException {
    return Files.readAllLines(CORPUS.resolve("expected/matieres.tsv")).stream().filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(cells -> new Labelled(cells[0].substring(0, cells[0].indexOf('/')), cells[1], read(CORPUS.resolve(cells[0])))).toList();
  }

  private DraftAct read(Path file) {
    return ((Reading.Acts) pipeline.read(file, file.toString())).acts().getFirst();
  }

  @Test
  void everyLabelIsACodeOfTheNomenclature() throws IOException {
    for (Labelled act : labelled()) assertTrue(act.code().isEmpty() || Nomenclature.get().nom(act.code()) != null, act.code());
  }

  @Test
  void everyRuleNamesACodeOfTheNomenclature() {
    for (String[] row : Lexicon.rows("mots-de-matieres.tsv")) assertNotNull(Nomenclature.get().nom(row[0]), row[0]);
  }

  @Test
  void aSubjectIsNeverShownAsCertain() throws IOException {
    for (Labelled act : labelled()) {
      if (act.act().matiere() != null) assertTrue(act.act().matiere().confiance() < Found.CERTAIN, () -> "" + act);
    }
  }

  @Test
  void everySignIsInTheTextOfTheAct() throws IOException {
    for (Labelled act : labelled()) {
      if (act.act().matiere() == null) continue;
      assertTrue(!act.act().matiere().indices().isEmpty());
      for (Matiere.Indice indice : act.act().matiere().indices()) {
        if (indice.span() != null) assertEquals(indice.mots(), indice.span().in(act.act().text().text()));
      }
    }
  }

  @Test
  void whatAnActIsInLawComesBeforeItsTheme() {
    assertEquals("7.5", code("Attribution d'une subvention au théâtre des Trois Ponts"));
    assertEquals("8.9", code("Théâtre des Trois Ponts : programmation de la saison"));
    assertEquals("1.3", code("Convention de délégation de maîtrise d'ouvrage pour la rue des Lilas"));
    assertEquals("5.4", code("Délégation d'attributions du Conseil au Bureau"));
    assertEquals("9.4", code("Vœu relatif au maintien de la perception"));
    assertEquals("7.10", code("Acceptation d'un legs"));
  }

  @Test
  void whatIsNamedFirstCounts() {
    assertEquals("1.3", code("Rue des Lilas - Convention de mandat et participation financière"));
    assertEquals("7.5", code("Attribution d'une subvention et d'une avance de trésorerie à l'association Les Lilas"));
  }

  @Test
  void nothingIsSaidWhereNothingIsClear() {
    assertNull(code("Point divers"));
    assertNull(code("Informations du président"));
  }

  private String code(String title) {
    String text = "COMMUNE DE SAINT-LAMBERT\nConseil municipal du 4 mars 2021\nDélibération n° 12-2021\n\nObjet : " + title
        + "\n\nLe Conseil municipal,\nDÉCIDE\n- d'approuver le rapport.\n";
    Matiere matiere = pipeline.analyse(new CanonicalText(new SourceDocument("a.txt", "txt", "0".repeat(64), null, null, false), text, 0)).matiere();
    return matiere == null ? null : matiere.code();
  }

  @Test
  void codesAreOrderedByNumberAndNamedAsScdlDoes() {
    Nomenclature nomenclature = Nomenclature.get();
    assertEquals(nomenclature.codes(), nomenclature.codes().stream().sorted(Nomenclature.ORDER).toList());
    assertEquals("finances locales/subventions", nomenclature.scdl("7.5"));
    assertEquals("domaines de compétences par thèmes/politique de la ville habitat logement", nomenclature.scdl("8.5"));
    assertEquals("autres domaines de compétences/des communes", nomenclature.scdl("9.1"));
    for (String code : nomenclature.codes()) if (code.contains("."))
      assertTrue(nomenclature.scdl(code).matches("[^,()/]+[^,()/ ]/[^,()/ ][^,()/]*"), code);
  }
}
