package vu.indexer.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vu.indexer.Examples;
import vu.indexer.Pipeline;
import vu.indexer.model.Link;
import vu.indexer.model.Reference;
import vu.indexer.text.Folded;

/** Every line of {@code corpus/examples/references.txt} reads as it says. */
class ReferenceExamplesTest {
  @Test
  void everyExampleReadsAsItsTableSays() {
    Pipeline pipeline = Pipeline.standard();
    List<String> wrong = new ArrayList<>();
    for (Examples.Example example : Examples.read("references.txt")) {
      List<Link> found = new ArrayList<>(pipeline.fragment(example.text()).references());
      found.removeIf(link -> link.reference().kind().equals("autre"));
      String difference = difference(example.expected(), found);
      if (!difference.isEmpty()) wrong.add("line " + example.line() + ": " + example.text() + "\n    " + difference);
    }
    assertEquals("", String.join("\n", wrong));
  }

  private static String difference(List<Examples.Expected> expected, List<Link> found) {
    List<Link> left = new ArrayList<>(found);
    List<String> notes = new ArrayList<>();
    for (Examples.Expected want : expected) {
      Link match = left.stream().filter(link -> same(want, link.reference()) && related(want, link)).findFirst().orElse(null);
      if (match != null) left.remove(match);
      else if (!want.optional()) notes.add("missing " + want.words());
    }
    for (Link link : left) if (!link.citation().anaphore()) notes.add("too much " + link.reference());
    return String.join("; ", notes);
  }

  private static boolean same(Examples.Expected want, Reference got) {
    Map<String, String> pairs = want.pairs();
    if (!want.kind().equals(got.kind())) return false;
    if (pairs.containsKey("n") ? !letters(pairs.get("n")).equals(letters(got.numero())) : got.numero() != null) return false;
    if (pairs.containsKey("d") && !pairs.get("d").equals(String.valueOf(got.date()))) return false;
    if (!pairs.containsKey("d") && got.date() != null) return false;
    if (pairs.containsKey("c") && !(got instanceof Reference.Code code && pairs.get("c").equals(code.titre()))) return false;
    if (pairs.containsKey("a") && !articles(pairs.get("a")).equals(articles(String.join(",", got.articles())))) return false;
    if (!pairs.containsKey("autorite")) return true;
    String printed = got instanceof Reference.ActeLocal act ? act.collectivite() + " " + act.instance() : String.valueOf(got);
    return Folded.key(printed).contains(Folded.key(pairs.get("autorite")));
  }

  /** {@code rel=} holds what the sentence does with the act. */
  private static boolean related(Examples.Expected want, Link link) {
    String relation = want.pairs().get("rel");
    return relation == null || relation.equals(link.citation().relation().label());
  }

  private static String letters(String number) {
    return number == null ? "" : Folded.key(number).replace(" ", "");
  }

  private static String articles(String list) {
    return list.toLowerCase(Locale.ROOT).replace("..", "~").replace(".", "").replace(" ", "");
  }
}
