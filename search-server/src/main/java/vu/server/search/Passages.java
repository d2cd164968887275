package vu.server.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vu.indexer.text.Sentences;
import vu.indexer.model.AnalysedAct;
import vu.indexer.model.Bloc;
import vu.indexer.model.Span;

/** Cuts out of an act what a hit shows of it. */
public final class Passages {
  /** Passages shown with one hit. */
  public static final int LIMIT = 3;

  private Passages() {}

  /** The sentences with the most marks, in reading order; the start of the act when there is no mark. */
  public static List<Passage> of(AnalysedAct act, List<Span> marks) {
    List<Passage> sentences = sentences(act, marks.stream().sorted().toList());
    if (sentences.isEmpty()) return introduction(act);
    return sentences.stream()
        .sorted(Comparator.comparingInt((Passage p) -> p.marks().size()).reversed())
        .limit(LIMIT)
        .sorted(Comparator.comparing(Passage::span))
        .toList();
  }

  private static List<Passage> sentences(AnalysedAct act, List<Span> marks) {
    String text = act.text().text();
    List<Passage> passages = new ArrayList<>();
    int at = 0;
    while (at < marks.size()) {
      Span sentence = trimmed(text, Sentences.around(text, marks.get(at)));
      List<Span> inside = new ArrayList<>();
      for (; at < marks.size() && marks.get(at).end() <= sentence.end(); at++) add(inside, marks.get(at), sentence.start());
      if (inside.isEmpty()) at++;
      else passages.add(passage(act, sentence, inside));
    }
    return passages;
  }

  /** Marks that overlap the one before are dropped. */
  private static void add(List<Span> inside, Span mark, int origin) {
    if (mark.start() < origin || mark.length() == 0) return;
    Span moved = new Span(mark.start() - origin, mark.end() - origin);
    if (inside.isEmpty() || inside.getLast().end() <= moved.start()) inside.add(moved);
  }

  private static List<Passage> introduction(AnalysedAct act) {
    String text = act.text().text();
    for (String kind : List.of("expose", "dispositif", "entete")) {
      for (Bloc bloc : act.deliberation().blocs()) if (bloc.kind().equals(kind) && !bloc.span().in(text).isBlank()) return List.of(start(act, bloc.span()));
    }
    return text.isBlank() ? List.of() : List.of(start(act, new Span(0, text.length())));
  }

  private static Passage start(AnalysedAct act, Span span) {
    String text = act.text().text();
    int first = span.start();
    while (Character.isWhitespace(text.charAt(first))) first++;
    Span sentence = Sentences.around(text, new Span(first, first + 1));
    return passage(act, trimmed(text, new Span(first, Math.max(first + 1, Math.min(sentence.end(), span.end())))), List.of());
  }

  private static Passage passage(AnalysedAct act, Span span, List<Span> marks) {
    return new Passage(act.deliberation().kindAt(span.start()), span, span.in(act.text().text()), marks);
  }

  private static Span trimmed(String text, Span span) {
    int start = span.start(), end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) start++;
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) end--;
    return new Span(start, end);
  }
}
