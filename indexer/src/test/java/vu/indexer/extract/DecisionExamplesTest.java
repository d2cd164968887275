package vu.indexer.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vu.indexer.Examples;
import vu.indexer.Pipeline;
import vu.indexer.model.CanonicalText;
import vu.indexer.model.Found;
import vu.indexer.model.Montant;
import vu.indexer.model.SourceDocument;

/** Every line of {@code corpus/examples/decisions.txt}: the part a sum plays in an act, and who receives it. */
class DecisionExamplesTest {
  private static final String HEAD =
      "COMMUNE DE VALBRUNE\n\nSéance du 12 mars 2021\n\nDélibération n° 2021-14\n\nObjet : Affaires diverses\n\n";
  private static final String DECIDES = "\n\nLe Conseil municipal,\n\nAprès en avoir délibéré,\n\nDÉCIDE\n\n";

  @Test
  void everyDecisionReadsAsItsTableSays() {
    Pipeline pipeline = Pipeline.standard();
    List<String> wrong = new ArrayList<>();
    for (Examples.Example example : Examples.read("decisions.txt")) {
      SourceDocument source = new SourceDocument("decision", "txt", "0".repeat(64), null, null, false);
      List<Found<Montant>> found = pipeline.analyse(new CanonicalText(source, act(example.text()), 0)).facts().montants();
      String notes = difference(example.expected(), found);
      if (!notes.isEmpty()) wrong.add("line " + example.line() + ": " + example.text().replace("\n", "\\n") + "\n    " + notes);
    }
    assertEquals("", String.join("\n", wrong), "decisions.txt");
  }

  /** What stands before "@@" is the report, the rest is decided. */
  private static String act(String text) {
    int parts = text.indexOf(" @@ ");
    String report = parts < 0 ? "Le rapporteur présente le dossier." : text.substring(0, parts);
    return HEAD + report + DECIDES + (parts < 0 ? text : text.substring(parts + 4)) + "\n";
  }

  private static String difference(List<Examples.Expected> expected, List<Found<Montant>> found) {
    List<Montant> left = new ArrayList<>(found.stream().map(Found::value).toList());
    List<String> notes = new ArrayList<>();
    for (Examples.Expected want : expected) {
      Montant sum = left.stream().filter(montant -> value(montant).compareTo(new BigDecimal(want.kind())) == 0).findFirst().orElse(null);
      String role = want.pairs().get("role"), receiver = want.pairs().get("pour");
      if (sum == null) notes.add("missing " + want.words());
      else if (role != null && !role.toUpperCase(Locale.ROOT).equals(sum.role().name())) notes.add(want.kind() + " has role " + sum.role());
      else if (receiver != null && !receiver.equals(sum.beneficiaire() == null ? "-" : sum.beneficiaire())) notes.add(
          want.kind() + " is for " + sum.beneficiaire());
      else if (want.pairs().containsKey("annee") && !want.pairs().get("annee").equals(String.valueOf(sum.annee()))) notes.add(
          want.kind() + " is of " + sum.annee());
      else if (want.pairs().containsKey("par") && !want.pairs().get("par").equals(sum.instrument() == null ? "-" : sum.instrument().label())) notes.add(
          want.kind() + " is given by " + sum.instrument());
      left.remove(sum);
    }
    return String.join("; ", notes);
  }

  private static BigDecimal value(Montant sum) {
    return sum.original() != null ? sum.original() : sum.euros();
  }
}
