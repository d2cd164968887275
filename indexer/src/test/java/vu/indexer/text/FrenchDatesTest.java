package vu.indexer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vu.indexer.Examples;

/** Every line of {@code corpus/examples/dates.txt}: the first date of the text. */
class FrenchDatesTest {
  @Test
  void everyExampleReadsAsItsTableSays() {
    List<String> wrong = new ArrayList<>();
    for (Examples.Example example : Examples.read("dates.txt")) {
      String want = example.expected().isEmpty() ? "rien" : example.expected().getFirst().words();
      String got = first(Folded.of(example.text()));
      if (!want.equals(got)) wrong.add("line " + example.line() + ": " + example.text() + " read as " + got + ", not " + want);
    }
    assertEquals("", String.join("\n", wrong));
  }

  private static String first(Folded f) {
    for (int p = 0; p < f.length(); p++) {
      if (!f.wordStart(p)) continue;
      FrenchDates.Match match = FrenchDates.readSession(f, p);
      if (match == null) match = FrenchDates.readSpelled(f, p);
      if (match != null) return match.date().toString();
    }
    return "rien";
  }
}
