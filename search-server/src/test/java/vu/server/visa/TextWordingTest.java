package vu.server.visa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vu.indexer.model.Reference;
import vu.indexer.model.Reference.NatureEuropeenne;
import vu.indexer.model.Span;

class TextWordingTest {
  private static String european(NatureEuropeenne nature, String numero, String day) {
    return TextWording.of(new Reference.ActeEuropeen(nature, numero, day == null ? null : LocalDate.parse(day), null, List.of()));
  }

  private static String code(String... articles) {
    return TextWording.of(new Reference.Code("Code général des collectivités territoriales", "LEGITEXT000006070633", List.of(articles)));
  }

  @Test
  void actsOfTheUnionHaveTheNumberOfTheirTime() {
    assertEquals("Vu le règlement (UE) 2016/679 du 27 avril 2016", european(NatureEuropeenne.REGLEMENT, "2016/679", "2016-04-27"));
    assertEquals("Vu le règlement (UE) n° 1407/2013", european(NatureEuropeenne.REGLEMENT, "2013/1407", null));
    assertEquals("Vu le règlement (CE) n° 1370/2007", european(NatureEuropeenne.REGLEMENT, "2007/1370", null));
    assertEquals("Vu la directive 2014/24/UE", european(NatureEuropeenne.DIRECTIVE, "2014/24", null));
    assertEquals("Vu la directive 95/46/CE", european(NatureEuropeenne.DIRECTIVE, "1995/46", null));
    assertEquals("Vu la directive 92/43/CEE", european(NatureEuropeenne.DIRECTIVE, "1992/43", null));
    assertNull(european(NatureEuropeenne.DIRECTIVE, "1993/37", null), "the Community changed its name within the year");
    assertNull(european(NatureEuropeenne.DECISION, "2011/300", null));
  }

  @Test
  void articlesAreNamedOneByOneInARangeOrWithWhatFollows() {
    assertEquals("Vu le code général des collectivités territoriales, notamment son article L. 5217-2", code("L. 5217-2"));
    assertEquals("Vu le code général des collectivités territoriales, notamment ses articles L. 5217-2 et L. 5211-10",
        code("L. 5217-2", "L. 5211-10"));
    assertEquals("Vu le code général des collectivités territoriales, notamment ses articles L. 2511-1 et suivants", code("L. 2511-1+"));
    assertEquals("Vu le code général des collectivités territoriales, notamment ses articles L. 1 à L. 4", code("L. 1..L. 4"));
    assertEquals("Vu le code général des collectivités territoriales", code("107#III"), "a place within an article is printed in too many ways");
  }

  private static String title(String line, String citation) {
    int start = line.indexOf(citation);
    return TextWording.title(line, new Span(0, line.length()), new Span(start, start + citation.length()));
  }

  @Test
  void theTitleThatALinePrintsBehindACitationIsKept() {
    assertEquals("relative aux bibliothèques de quartier",
        title("Vu la loi n° 1 du 2 mars relative aux bibliothèques\n de quartier ;", "loi n° 1 du 2 mars"));
    assertNull(title("Vu la loi n° 1 du 2 mars et le décret n° 2 ;", "loi n° 1 du 2 mars"));
    assertNull(title("VU LA LOI N° 1 DU 2 MARS RELATIVE AUX BIBLIOTHÈQUES", "LOI N° 1 DU 2 MARS"), "nobody prints a visa in capitals from here");
  }
}
