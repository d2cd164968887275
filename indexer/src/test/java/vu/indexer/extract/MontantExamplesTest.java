package vu.indexer.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vu.indexer.Examples;
import vu.indexer.model.Found;
import vu.indexer.model.Montant;

/** Every line of {@code corpus/examples/montants.txt}: value, currency, tax, and the role where the sentence alone tells it. */
class MontantExamplesTest extends TableTest {
  @Test
  void everyExampleReadsAsItsTableSays() {
    check("montants.txt", (expected, act) -> difference(expected, act.montants()));
  }

  private static String difference(List<Examples.Expected> expected, List<Found<Montant>> found) {
    List<Found<Montant>> left = new ArrayList<>(found);
    List<String> notes = new ArrayList<>();
    for (Examples.Expected want : expected) {
      Found<Montant> match = left.stream().filter(f -> same(want, f.value())).findFirst().orElse(null);
      if (match != null) left.remove(match);
      else if (!want.optional()) notes.add("missing " + want.words());
    }
    for (Found<Montant> extra : left) notes.add("too much " + extra.value().euros() + " " + extra.value().taxe() + " " + extra.value().role());
    return String.join("; ", notes);
  }

  private static boolean same(Examples.Expected want, Montant got) {
    List<String> words = List.of(want.words().split("\\s+"));
    BigDecimal printed = got.original() != null ? got.original() : got.euros();
    if (new BigDecimal(words.getFirst()).compareTo(printed) != 0) return false;
    if (words.contains("FRF") != (got.monnaie() == Montant.Monnaie.FRF)) return false;
    String tax = words.contains("HT") ? "HT" : words.contains("TTC") ? "TTC" : null;
    String gotTax = "NET".equals(got.taxe()) ? null : got.taxe();
    if (!java.util.Objects.equals(tax, gotTax)) return false;
    String role = want.pairs().get("role");
    return role == null || role.toUpperCase(Locale.ROOT).equals(got.role().name());
  }
}
