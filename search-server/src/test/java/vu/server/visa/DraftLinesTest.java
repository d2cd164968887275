package vu.server.visa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DraftLinesTest {
  private static List<String> cut(String text) {
    return DraftLines.of(text).stream().map(part -> (part.visa() ? "+ " : "  ") + part.span().in(text).replaceAll("\\s+", " ")).toList();
  }

  @Test
  void aVisaMayRunOverSeveralLines() {
    assertEquals(List.of("+ Vu la loi n° 1 relative aux métropoles ;", "+ Vu le décret n° 2 ;"),
        cut("Vu la loi n° 1\nrelative aux métropoles ;\nVu le décret n° 2 ;\n"));
  }

  @Test
  void lineBreaksOfWindowsAreOneBreak() {
    assertEquals(List.of("+ Vu la loi n° 1 relative aux métropoles ;", "+ Vu le décret n° 2 ;"),
        cut("Vu la loi n° 1\r\nrelative aux métropoles ;\r\nVu le décret n° 2 ;\r\n"));
  }

  @Test
  void visasOfOneParagraphComeApart() {
    assertEquals(List.of("+ Vu la loi n° 1,", "+ Vu le décret n° 2 ;", "  Considérant que la dépense est prévue."),
        cut("Vu la loi n° 1, Vu le décret n° 2 ;\nConsidérant que la dépense est prévue."));
  }

  @Test
  void listMarksUnderAHeadingAreVisas() {
    assertEquals(List.of("  Vu", "+ - Le code ;", "+ - La loi n° 1 ;", "  Délibère", "  - un point"),
        cut("Vu\n\n- Le code ;\n- La loi n° 1 ;\n\nDélibère\n\n- un point"));
  }

  @RepeatedTest(20)
  void partsAreInOrderAndLoseNoWord(RepetitionInfo at) {
    Random random = new Random(at.getCurrentRepetition());
    String[] pieces = {"Vu ", "la loi ", ";", "\n", "\r\n", "\n\n", "- ", "Considérant ", "VU", ". ", "1° ", " "};
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) text.append(pieces[random.nextInt(pieces.length)]);
    StringBuilder joined = new StringBuilder();
    int end = 0;
    for (DraftLines.Part part : DraftLines.of(text.toString())) {
      assertEquals(true, part.span().start() >= end, text.toString());
      end = part.span().end();
      joined.append(part.span().in(text.toString()));
    }
    assertEquals(text.toString().replaceAll("\\s", ""), joined.toString().replaceAll("\\s", ""));
  }
}
