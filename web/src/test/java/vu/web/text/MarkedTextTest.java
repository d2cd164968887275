package vu.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vu.indexer.model.Span;

class MarkedTextTest {
  private static final String ALPHABET = "aé €\n<&\"'\ud83d\ude00 \u202f.,-";

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(400); n > 0; n--) text.append(ALPHABET.charAt(random.nextInt(random.nextBoolean() ? 2 : ALPHABET.length())));
    return text.toString();
  }

  private static Span span(Random random, int length) {
    int start = random.nextInt(length + 1);
    return new Span(start, start + random.nextInt(length - start + 1));
  }

  private static List<Mark> marks(Random random, int length) {
    List<Mark> marks = new ArrayList<>();
    for (int n = random.nextInt(12); n > 0; n--) {
      Mark.Kind kind = Mark.Kind.values()[random.nextInt(Mark.Kind.values().length)];
      marks.add(new Mark(span(random, length), kind, random.nextBoolean() ? "#" + n : null, "mark " + n, random.nextBoolean()));
    }
    return marks;
  }

  @RepeatedTest(300)
  void piecesPutTogetherAreTheTextAndKnowTheirMarks(RepetitionInfo repetition) {
    String seed = "seed " + repetition.getCurrentRepetition();
    Random random = new Random(repetition.getCurrentRepetition());
    String text = text(random);
    List<Mark> marks = marks(random, text.length());
    Span part = span(random, text.length());
    List<Piece> pieces = new MarkedText(text, marks).pieces(part);

    assertEquals(part.in(text), pieces.stream().map(Piece::text).collect(Collectors.joining()), seed);
    Set<Mark> reached = new HashSet<>();
    for (Piece piece : pieces) {
      for (int at = piece.start(); at < piece.start() + piece.text().length(); at++) {
        int place = at;
        assertEquals(
            marks.stream().filter(mark -> mark.span().contains(place)).collect(Collectors.toSet()), new HashSet<>(piece.marks()), seed + " at " + at);
      }
      for (int i = 1; i < piece.marks().size(); i++) {
        assertTrue(piece.marks().get(i - 1).span().length() <= piece.marks().get(i).span().length(), seed + ": the innermost comes first");
      }
      if (piece.stop()) assertTrue(reached.add(piece.marks().stream().filter(mark -> mark.href() != null).findFirst().orElseThrow()), seed);
    }
  }

  @RepeatedTest(50)
  void theOrderOfTheMarksDoesNotMatter(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String text = text(random);
    List<Mark> marks = marks(random, text.length());
    Span whole = new Span(0, text.length());
    List<Mark> shuffled = new ArrayList<>(marks);
    java.util.Collections.shuffle(shuffled, random);
    assertEquals(
        new MarkedText(text, marks).pieces(whole).stream().map(Piece::text).toList(),
            new MarkedText(text, shuffled).pieces(whole).stream().map(Piece::text).toList(),
        "seed " + repetition.getCurrentRepetition());
  }

  @Test
  void aLinkInsideAnotherTakesItsWordsAndLeavesTheRest() {
    String text = "l’article L. 5217-2 du code";
    Mark code = new Mark(new Span(0, text.length()), Mark.Kind.TEXTE, "/code", "code", true);
    Mark article = new Mark(new Span(10, 19), Mark.Kind.TEXTE, "/article", "article", true);
    List<Piece> pieces = new MarkedText(text, List.of(code, article)).pieces(new Span(0, text.length()));
    assertEquals(List.of("/code", "/article", "/code"), pieces.stream().map(Piece::href).toList());
    assertEquals(List.of(true, true, false), pieces.stream().map(Piece::stop).toList(), "the keyboard stops once for each link");
    assertEquals("c10", pieces.get(1).anchor());
    assertNull(pieces.get(2).anchor());
  }

  @Test
  void aLineBrokenByTheWidthOfThePageFoldsAndOneBrokenByItsAuthorDoesNot() {
    String wide = "Une ligne aussi longue que la page le permettait avant de se rompre";
    assertEquals(1, folds(wide + "\nau milieu d’une phrase"));
    assertEquals(0, folds(wide + ".\nUne autre phrase"));
    assertEquals(0, folds(wide + "\n- un tiret"));
    assertEquals(0, folds(wide + "\n\nUn autre paragraphe"));
    assertEquals(0, folds("Une ligne courte\net la suivante"));
  }

  @Test
  void blankLinesAreOneGapAndASingleBreakIsNone() {
    String text = "Titre\n \n\nCorps\nsuite\n\n";
    List<Piece> pieces = new MarkedText(text, List.of()).pieces(new Span(0, text.length()));
    assertEquals(List.of("Titre", "\n \n\n", "Corps\nsuite", "\n\n"), pieces.stream().map(Piece::text).toList());
    assertEquals(List.of(Piece.Kind.WORDS, Piece.Kind.GAP, Piece.Kind.WORDS, Piece.Kind.GAP), pieces.stream().map(Piece::kind).toList());
  }

  private static long folds(String text) {
    return new MarkedText(text, List.of()).pieces(new Span(0, text.length())).stream().filter(piece -> piece.kind() == Piece.Kind.FOLD).count();
  }
}
