package vu.indexer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vu.indexer.Examples;
import vu.indexer.layout.vote.VoteWords;
import vu.indexer.model.Bloc;
import vu.indexer.model.CanonicalText;
import vu.indexer.model.Deliberation;
import vu.indexer.model.SourceDocument;
import vu.indexer.model.Vote;
import vu.indexer.text.Folded;
import vu.indexer.text.Lines;

/**
 * Every line of {@code corpus/examples/entetes.txt}: the head of a short act, its vote, where its operative part begins; or the words of a vote
 * alone.
 */
class LayoutExamplesTest {
  private static final Map<String, Function<Vote, Object>> VOTES =
      Map.of("vote", vote -> vote.resultat() == null ? null : vote.resultat().label(), "pour", Vote::pour, "contre", Vote::contre, "abstention",
          Vote::abstention);

  @Test
  void everyExampleReadsAsItsTableSays() {
    List<String> wrong = new ArrayList<>();
    for (Examples.Example example : Examples.read("entetes.txt")) {
      Map<String, String> want = example.expected().getFirst().pairs();
      boolean voteAlone = example.expected().getFirst().kind().equals("vote");
      Deliberation act = voteAlone ? null : parse(example.text());
      Vote vote = voteAlone ? VoteWords.read(words(example.text())) : act.vote();
      want.forEach(
          (key, value) -> {
            String got = VOTES.containsKey(key) ? shown(VOTES.get(key).apply(vote)) : got(key, act, example.text());
            boolean begins = key.equals("dispositif") || key.equals("second") || key.equals("expose");
            if (begins ? !got.startsWith(value) : !got.equals(value))
              wrong.add("line " + example.line() + ": " + key + " is " + got + ", not " + value);
          });
    }
    assertEquals("", String.join("\n", wrong), "entetes.txt");
  }

  @Test
  void aTextWithoutLinesHasNoTitleAsLongAsItself() {
    assertNull(parse("Aménagement du parvis ".repeat(5000)).objet());
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
          case "rapporteur" -> act.rapporteur();
          case "date" -> act.date() == null ? null : act.date().toString();
          case "dispositif" -> part(act, text, Bloc.Dispositif.class, 0);
          case "second" -> part(act, text, Bloc.Dispositif.class, 1);
          case "expose" -> part(act, text, Bloc.Expose.class, 0);
          default -> throw new IllegalArgumentException("unknown key " + key);
        };
    return shown(got);
  }

  private static String shown(Object value) {
    return value == null ? "-" : value.toString();
  }

  private static String words(String text) {
    return Folded.of(text).lines().stream().map(Lines.Line::words).collect(Collectors.joining(" "));
  }

  private static String part(Deliberation act, String text, Class<? extends Bloc> kind, int index) {
    return act.blocs().stream().filter(kind::isInstance).map(bloc -> bloc.span().in(text).replace('\n', ' ')).skip(index).findFirst().orElse(null);
  }
}
