package vu.indexer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vu.indexer.Examples;
import vu.indexer.model.Bloc;
import vu.indexer.model.CanonicalText;
import vu.indexer.model.Deliberation;
import vu.indexer.model.SourceDocument;

/** Every line of {@code corpus/examples/entetes.txt}: the head of a short act, its vote, and where its operative part begins. */
class LayoutExamplesTest {
  @Test
  void everyExampleReadsAsItsTableSays() {
    List<String> wrong = new ArrayList<>();
    for (Examples.Example example : Examples.read("entetes.txt")) {
      Map<String, String> want = example.expected().getFirst().pairs();
      Deliberation act = parse(example.text());
      want.forEach(
          (key, value) -> {
            String got = got(key, act, example.text());
            boolean begins = key.equals("dispositif") || key.equals("expose");
            if (begins ? !got.startsWith(value) : !got.equals(value)) wrong.add("line " + example.line() + ": " + key + " is " + got + ", not " + value);
          });
    }
    assertEquals("", String.join("\n", wrong), "entetes.txt");
  }

  @Test
  void aTextWithoutLinesHasNoTitleAsLongAsItself() {
    assertTrue(parse("Aménagement du parvis ".repeat(5000)).objet().length() <= 900);
    assertTrue(parse("objet : " + "aménagement du parvis ".repeat(5000)).objet().length() <= 900);
  }

  private static Deliberation parse(String text) {
    return new Layouts().parse(new CanonicalText(new SourceDocument("act.txt", "txt", "0".repeat(64), null, null, false), text, 0)).value();
  }

  /** What was read for a key of the table; {@code -} for nothing. */
  private static String got(String key, Deliberation act, String text) {
    String got =
        switch (key) {
          case "id" -> act.collectivite().id();
          case "collectivite" -> act.collectivite().nom();
          case "siren" -> act.collectivite().siren();
          case "instance" -> act.instance();
          case "numero" -> act.numero();
          case "objet" -> act.objet();
          case "vote" -> act.vote().resultat() == null ? null : act.vote().resultat().label();
          case "dispositif" -> first(act, text, Bloc.Dispositif.class);
          case "expose" -> first(act, text, Bloc.Expose.class);
          default -> throw new IllegalArgumentException("unknown key " + key);
        };
    return got == null ? "-" : got;
  }

  private static String first(Deliberation act, String text, Class<? extends Bloc> kind) {
    return act.blocs().stream().filter(kind::isInstance).map(bloc -> bloc.span().in(text).replace('\n', ' ')).findFirst().orElse(null);
  }
}
