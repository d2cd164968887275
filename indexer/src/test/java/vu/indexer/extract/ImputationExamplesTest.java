package vu.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vu.indexer.Examples;
import vu.indexer.model.Found;
import vu.indexer.model.Imputation;

/** Every line of {@code corpus/examples/imputations.txt}: each key printed, and no other. */
class ImputationExamplesTest extends TableTest {
  @Test
  void everyExampleReadsAsItsTableSays() {
    check("imputations.txt", (expected, act) -> difference(expected, act.imputations()));
  }

  private static String difference(List<Examples.Expected> expected, List<Found<Imputation>> found) {
    List<Found<Imputation>> left = new ArrayList<>(found);
    List<String> notes = new ArrayList<>();
    for (Examples.Expected want : expected) {
      Found<Imputation> match = left.stream().filter(f -> same(want.pairs(), f.value())).findFirst().orElse(null);
      if (match != null) left.remove(match);
      else if (!want.optional()) notes.add("missing " + want.words());
    }
    for (Found<Imputation> extra : left) notes.add("too much " + extra.value());
    return String.join("; ", notes);
  }

  private static boolean same(Map<String, String> want, Imputation got) {
    return equal(want.get("exercice"), got.exercice() == null ? null : got.exercice().toString())
        && equal(want.get("section"), got.section())
        && equal(want.get("chapitre"), got.chapitre())
        && equal(want.get("nature"), got.nature())
        && equal(want.get("fonction"), got.fonction())
        && equal(want.get("operation"), got.operation())
        && (!want.containsKey("programme") || equal(want.get("programme"), got.programme()));
  }

  private static boolean equal(String want, String got) {
    return bare(want).equals(bare(got));
  }

  private static String bare(String code) {
    return code == null ? "" : code.replaceFirst("^0+", "").toLowerCase(java.util.Locale.ROOT);
  }
}
