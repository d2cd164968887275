package vu.indexer.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vu.indexer.Examples;
import vu.indexer.model.Found;
import vu.indexer.model.Organisme;
import vu.indexer.text.Folded;

/** Every line of {@code corpus/examples/organismes.txt}: the associations named, with one of their names, and no other. */
class OrganismeExamplesTest extends TableTest {
  @Test
  void everyExampleReadsAsItsTableSays() {
    check("organismes.txt", (expected, act) -> difference(expected, act.organismes()));
  }

  private static String difference(List<Examples.Expected> expected, List<Found<Organisme>> found) {
    List<Organisme> left = new ArrayList<>(found.stream().map(Found::value).filter(o -> o.type() == Organisme.Type.ASSOCIATION).toList());
    List<String> notes = new ArrayList<>();
    for (Examples.Expected want : expected) {
      Organisme match = left.stream().filter(o -> same(want, o)).findFirst().orElse(null);
      if (match != null) left.remove(match);
      else if (!want.optional()) notes.add("missing " + want.words());
    }
    for (Organisme extra : left) notes.add("too much " + extra.nom() + " " + extra.alias());
    return String.join("; ", notes);
  }

  private static boolean same(Examples.Expected want, Organisme got) {
    Set<String> names = Arrays.stream(want.words().split(" = ")).map(Folded::key).collect(Collectors.toSet());
    return names.contains(Folded.key(got.nom())) || got.alias().stream().map(Folded::key).anyMatch(names::contains);
  }
}
