package vu.indexer.extract.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;

class FiguresTest {
  private static final Pattern ANY =
      Pattern.compile(
      "[-+]?\\s?\\d{1,3}(?:[ .]\\d{3})*(?:,\\d{1,2})?\\s?(?:€|euros?|eur|f|h\\.?t\\.?|ttc)*|[-+]?\\s?\\d+(?:[.,]\\d{1,2})?\\s?(?:€|euros?|eur|f)?");
  private static final Pattern GROUPED =
      Pattern.compile("[-+]?\\s?\\d{1,3}(?:[ .]\\d{3})+(?:,\\d{1,2})?|\\d{5,9}(?:,\\d{1,2})?|\\d{1,3}(?:[ .]?\\d{3})*,\\d{2}");
  private static final Pattern SMALL = Pattern.compile("[-+]?\\s?\\d{1,4}(?:[.,]\\d{1,2})?");
  private static final String[] PARTS = {"1", "25", "300", "4500", "12345", " ", ".", ",", "-", "+", "000", "05", "€", "euros", "eur", "f", "ht",
      "h.t.", "ttc", "x"};

  @Test
  void readsWhatThePatternsOfAFigureMatch() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      String cell = cell(random);
      Folded f = Folded.of(cell);
      Span span = new Span(0, cell.length());
      String words = f.slice(0, cell.length()), told = "\"" + cell + "\", seed " + seed;
      assertEquals(ANY.matcher(words).matches(), Figures.any(f, span), told);
      assertEquals(GROUPED.matcher(words).matches(), Figures.grouped(f, span), told);
      assertEquals(SMALL.matcher(words).matches(), Figures.small(f, span), told);
    }
  }

  /** Without blanks at its ends, as cells are. */
  private static String cell(Random random) {
    StringBuilder cell = new StringBuilder(random.nextBoolean() ? "" : "1");
    for (int parts = 1 + random.nextInt(6); parts > 0; parts--) cell.append(PARTS[random.nextInt(PARTS.length)]);
    String stripped = cell.toString().strip();
    return stripped.isEmpty() ? "1" : stripped;
  }
}
