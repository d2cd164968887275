package vu.server.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vu.indexer.model.ActId;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Span;
import vu.server.Demonstration;
import vu.server.Services;

class ComparisonTest {
  private static Comparison.Part compare(String older, String newer) {
    return WordDiff.compare("dispositif", side(older), side(newer));
  }

  private static WordDiff.Side side(String text) {
    return new WordDiff.Side(text, Passage.of(text, new Span(0, text.length())));
  }

  private static String marked(Comparison.Part part) {
    return part.pieces().stream().map(piece -> switch (piece.op()) {
      case EGAL -> piece.texte();
      case RETIRE -> "[-" + piece.texte() + "-]";
      case AJOUTE -> "[+" + piece.texte() + "+]";
    }).collect(Collectors.joining(" "));
  }

  @Test
  void whatIsLeftOutAndWhatIsAddedStandsBetweenTheWordsThatStay() {
    assertEquals("La cotisation est fixée à [-3 000-] [+3 600+] euros.", marked(compare("La cotisation est fixée à 3 000 euros.", "La cotisation est fixée à 3 600 euros.")));
  }

  @Test
  void twoChangesThatHardlyAnythingPartsReadAsOne() {
    assertEquals("Pour [-l'année 2023 et le trimestre-] [+le mois 2024 et la semaine+] on décide ainsi.",
        marked(compare("Pour l'année 2023 et le trimestre on décide ainsi.", "Pour le mois 2024 et la semaine on décide ainsi.")));
  }

  @Test
  void marksAndSpacesAreNoChange() {
    assertEquals("La loi n° 2014-58 de la République ;", marked(compare("La loi n°2014-58 de la République.", "La loi n° 2014-58 de la République ;")));
    assertEquals("La loi [-n° 2014-58-] [+n° 2014-59+] est visée.", marked(compare("La loi n° 2014-58 est visée.", "La loi n° 2014-59 est visée.")));
  }

  @Test
  void formulasAreLeftOut() {
    assertEquals("L'aide est accordée.", marked(compare("Délibère\n\nArticle 1 :\n\nL'aide est accordée.", "DELIBERE\n\nArticle 2 :\n\nL'aide est accordée.\n\nCertifié conforme,")));
    assertFalse(Formules.is("Vu la loi n° 2014-58"));
    assertTrue(Formules.is("Vu") && Formules.is("Article 12 :") && Formules.is("Le Conseil,"));
  }

  @Test
  void nothingIsLostOnEitherSide() {
    for (long seed = 1; seed <= 200; seed++) {
      Random random = new Random(seed);
      String older = text(random), newer = text(random);
      Comparison.Part part = compare(older, newer);
      assertEquals(words(older), words(part, Comparison.Op.RETIRE), "seed " + seed);
      assertEquals(words(newer), words(part, Comparison.Op.AJOUTE), "seed " + seed);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) text.append("abcdefgh".charAt(random.nextInt(8))).append(random.nextInt(6) == 0 ? "\n\n" : " ");
    return text.toString();
  }

  private static List<String> words(String text) {
    return Passage.of(text, new Span(0, text.length())).stream().filter(passage -> !passage.isGap()).map(Passage::key).toList();
  }

  /** The words that stay and those of one fate: the text of that side. */
  private static List<String> words(Comparison.Part part, Comparison.Op op) {
    List<String> words = new ArrayList<>();
    for (Comparison.Piece piece : part.pieces()) if (piece.op() == op || piece.op() == Comparison.Op.EGAL) words.addAll(List.of(piece.texte().strip().split("\\s+")));
    return words;
  }

  @Test
  void twoDeliberationsOfTheDemonstrationAreComparedInTheirParts() {
    Services services = Demonstration.services();
    AnalysedAct older = services.store().act(ActId.parse("amp/15206-23-bm")).orElseThrow(), newer = services.store().act(ActId.parse("amp/17495-25-bm")).orElseThrow();
    Comparison comparison = Comparison.of(newer, older);
    assertEquals("amp/15206-23-bm", comparison.older().id().toString(), "the older first, whatever the order given");
    assertEquals(List.of("expose", "visas", "considerants", "dispositif"), comparison.parts().stream().map(Comparison.Part::kind).toList());
    String decided = marked(comparison.parts().getLast());
    assertTrue(decided.contains("2025") && decided.contains("2024"), decided);
    for (Comparison.Part part : comparison.parts()) {
      for (Comparison.Piece piece : part.pieces()) {
        AnalysedAct source = piece.op() == Comparison.Op.RETIRE ? older : newer;
        assertEquals(piece.texte(), piece.span().in(source.text().text()));
        assertFalse(piece.texte().contains("Certifié") || piece.texte().contains("Etaient présents"), piece.texte());
      }
    }
    assertTrue(comparison.words(Comparison.Op.EGAL) > 50);
  }
}
