package vu.indexer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vu.indexer.model.CanonicalText;
import vu.indexer.model.Problem;
import vu.indexer.model.SourceDocument;

/** A number whose year is far from the session is told; that of a neighbouring year is usual. */
class YearOfNumberTest {
  @Test
  void aYearFarFromTheSessionIsTold() {
    assertEquals(List.of("annee-du-numero"), told("2044 / 330"));
  }

  @Test
  void theYearOfTheSessionAndItsNeighboursAreUsual() {
    assertEquals(List.of(), told("2004 / 330"));
    assertEquals(List.of(), told("04-330"));
    assertEquals(List.of(), told("2003 / 330"));
    assertEquals(List.of(), told("2005 / 330"));
  }

  @Test
  void aNumberWithoutAYearTellsNothing() {
    assertEquals(List.of(), told("D.20440"));
  }

  private static List<String> told(String number) {
    String text = "VILLE DE CLAIRMONT\nConseil municipal\nSéance du 9 mai 2004\nDélibération n° " + number
        + "\nObjet : Achat de livres\nVu le CGCT,\nDécide :\nArticle 1 : l'achat est approuvé.";
    SourceDocument source = new SourceDocument("act.txt", "txt", "0".repeat(64), null, null, false);
    return new Layouts().parse(new CanonicalText(source, text, 0)).problems().stream()
        .filter(problem -> problem.severity() == Problem.Severity.WARNING).map(Problem::code).toList();
  }
}
