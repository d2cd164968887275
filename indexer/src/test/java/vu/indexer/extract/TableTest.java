package vu.indexer.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import vu.indexer.Examples;
import vu.indexer.Pipeline;
import vu.indexer.model.AnalysedAct;

/** Runs a table of {@code corpus/examples}: every line must read as it says. */
abstract class TableTest {
  static void check(String table, BiFunction<List<Examples.Expected>, AnalysedAct, String> difference) {
    Pipeline pipeline = Pipeline.standard();
    List<String> wrong = new ArrayList<>();
    for (Examples.Example example : Examples.read(table)) {
      String found = difference.apply(example.expected(), pipeline.fragment(example.text()));
      if (!found.isEmpty()) wrong.add("line " + example.line() + ": " + example.text().replace("\n", "\\n") + "\n    " + found);
    }
    assertEquals("", String.join("\n", wrong), table);
  }
}
