package vu.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vu.indexer.export.ActJson;
import vu.indexer.export.ActJsonReader;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Bloc;
import vu.indexer.model.Found;
import vu.indexer.model.Link;
import vu.indexer.model.Organisme;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;

/** What holds of every text, however damaged. Random texts are seeded with the number of the repetition, which a failure prints. */
class PipelineLawsTest {
  private static final int TEXTS_EACH = 40;
  private static final int REPEATED_LENGTH = 100_000;

  private final Pipeline pipeline = Pipeline.standard();

  @RepeatedTest(25)
  void noTextThrowsAndEveryClaimPointsAtItsWords(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    for (int i = 0; i < TEXTS_EACH; i++) {
      String text = Texts.random(random, 1 + random.nextInt(60));
      AnalysedAct act = pipeline.link(List.of(pipeline.analyse(Texts.canonical(text)))).getFirst();
      blocsTile(act, text);
      claimsStandInTheText(act, text);
    }
  }

  private static void blocsTile(AnalysedAct act, String text) {
    int end = 0;
    for (Bloc bloc : act.deliberation().blocs()) {
      assertTrue(text.substring(end, bloc.span().start()).isBlank(), () -> "text between blocs in: " + text);
      assertFalse(bloc.span().in(text).isBlank());
      end = bloc.span().end();
    }
    assertTrue(blank(text.substring(end)), "text behind the last bloc in: " + text);
  }

  /** Blank for the reader of lines: spaces, breaks, and characters that count for nothing. */
  private static boolean blank(String text) {
    Folded f = Folded.of(text);
    return f.skip(0) >= f.length();
  }

  private static void claimsStandInTheText(AnalysedAct act, String text) {
    Span whole = new Span(0, text.length());
    for (Link link : act.references()) {
      assertTrue(whole.contains(link.found().span()));
      link.citation().repeats().forEach(repeat -> assertTrue(whole.contains(repeat)));
    }
    for (Found<?> found : act.montants()) assertTrue(whole.contains(found.span()) && found.span().length() > 0);
    for (Found<?> found : act.imputations()) assertTrue(whole.contains(found.span()) && found.span().length() > 0);
    for (Found<Organisme> found : act.organismes()) {
      assertFalse(found.value().mentions().isEmpty());
      found.value().mentions().forEach(mention -> assertTrue(whole.contains(mention)));
    }
  }

  @RepeatedTest(10)
  void whatIsWrittenAsJsonReadsBackTheSame(RepetitionInfo repetition) {
    Random random = new Random(1000 + repetition.getCurrentRepetition());
    for (int i = 0; i < TEXTS_EACH; i++) {
      String text = Texts.random(random, 1 + random.nextInt(60));
      AnalysedAct act = pipeline.link(List.of(pipeline.analyse(Texts.canonical(text)))).getFirst();
      String json = ActJson.line(act, true);
      AnalysedAct read = ActJsonReader.read(json);
      assertEquals(json, ActJson.line(read, true), text);
      assertEquals(act.deliberation(), read.deliberation());
      assertEquals(act.text(), read.text());
    }
  }

  @Test
  void theSameTextGivesTheSameBytes() {
    String text = Texts.random(new Random(7), 400);
    String once = ActJson.line(pipeline.link(List.of(pipeline.analyse(Texts.canonical(text)))).getFirst(), true);
    String again = ActJson.line(Pipeline.standard().link(List.of(Pipeline.standard().analyse(Texts.canonical(text)))).getFirst(), true);
    assertEquals(once, again);
  }

  @RepeatedTest(10)
  void foldingKeepsEveryOffset(RepetitionInfo repetition) {
    String text = Texts.random(new Random(repetition.getCurrentRepetition()), 300);
    Folded f = Folded.of(text);
    assertEquals(text.length(), f.length());
    assertEquals(text, f.original());
    for (int i = 0; i < text.length(); i++) assertEquals(text.charAt(i) == '\n', f.at(i) == '\n');
  }

  @RepeatedTest(10)
  void aPhraseIsFoundWhereAPlainSearchFindsIt(RepetitionInfo repetition) {
    Folded f = Folded.of(Texts.random(new Random(repetition.getCurrentRepetition()), 300));
    for (String phrase : List.of("deliberation", "conseil municipal", "le", "n°", "du", "l'association", "article 1", "26 500", "seance du")) {
      int from = 0;
      while (true) {
        int plain = plain(f, phrase, from);
        assertEquals(plain, f.find(phrase, from, f.length()), phrase);
        if (plain < 0) break;
        from = plain + 1;
      }
    }
  }

  private static int plain(Folded f, String phrase, int from) {
    for (int i = from; i < f.length(); i++) if (f.wordStart(i) && f.exact(i, phrase) >= 0) return i;
    return -1;
  }

  /** Forms that made parsers overflow their stack, or would: {@code corpus/adversarial.txt}. How long it takes is for the benchmarks to say. */
  @ParameterizedTest
  @MethodSource("vu.indexer.Texts#adversarialForms")
  void aFormRepeatedWithoutEndIsReadToTheEnd(String form) {
    String text = Texts.repeated(form, REPEATED_LENGTH);
    AnalysedAct act = pipeline.link(List.of(pipeline.analyse(Texts.canonical(text)))).getFirst();
    assertEquals(text, act.text().text());
    blocsTile(act, text);
    claimsStandInTheText(act, text);
  }
}
