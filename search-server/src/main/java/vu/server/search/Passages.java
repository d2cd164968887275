package vu.server.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vu.indexer.text.Sentences;
import vu.indexer.model.Bloc;
import vu.indexer.model.Span;

/** Cuts out of an act what a hit shows of it. */
final class Passages {
  /** Passages shown with one hit. */
  static final int LIMIT = 3;
  /** A shorter line at the start of a report is a number or a formula. */
  private static final int TELLING = 60;

  private Passages() {}

  /**
   * The sentences with the most matched words, decisions before reports before heads, in reading order; the start of the act when there
   * is no mark.
   */
  static List<Passage> of(SourceText act, List<Span> marks) {
    List<Passage> sentences = sentences(act, marks.stream().sorted().toList());
    if (sentences.isEmpty()) return introduction(act);
    return withoutHead(sentences).stream()
        .sorted(Comparator.comparingDouble(Passages::value).reversed())
        .limit(LIMIT)
        .sorted(Comparator.comparing(Passage::span))
        .toList();
  }

  /** The head repeats the title, which is shown anyway: it is told when only there a word was found. */
  private static List<Passage> withoutHead(List<Passage> sentences) {
    List<Passage> below = sentences.stream().filter(sentence -> !sentence.bloc().equals("entete")).toList();
    return words(below).containsAll(words(sentences)) ? below : sentences;
  }

  private static Set<String> words(List<Passage> passages) {
    return passages.stream().flatMap(passage -> words(passage).stream()).collect(Collectors.toSet());
  }

  private static Set<String> words(Passage passage) {
    return passage.marks().stream().map(mark -> mark.in(passage.text()).toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  /** Different matched words, and a little for where they stand. */
  private static double value(Passage passage) {
    double place =
        switch (passage.bloc()) {
          case "dispositif" -> 0.6;
          case "expose", "considerants" -> 0.4;
          case "visas" -> 0.3;
          case "annexe" -> 0.1;
          case "entete" -> -1.5;
          default -> 0;
        };
    return words(passage).size() + place;
  }

  private static List<Passage> sentences(SourceText act, List<Span> marks) {
    List<Passage> passages = new ArrayList<>();
    int at = 0;
    while (at < marks.size()) {
      Span sentence = trimmed(act.text(), Sentences.around(act.text(), marks.get(at)));
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

  private static List<Passage> introduction(SourceText act) {
    for (String kind : List.of("expose", "dispositif", "entete")) {
      for (Bloc bloc : act.blocs()) {
        if (bloc.kind().equals(kind) && !bloc.span().in(act.text()).isBlank()) return List.of(start(act, bloc.span()));
      }
    }
    return act.text().isBlank() ? List.of() : List.of(start(act, new Span(0, act.text().length())));
  }

  /** The first sentence that says something; the first of all when none does. */
  private static Passage start(SourceText act, Span span) {
    Span first = sentence(act.text(), span.start(), span.end());
    for (Span next = first; next != null; next = sentence(act.text(), next.end(), span.end())) {
      if (next.length() >= TELLING && act.text().charAt(next.end() - 1) != ':') return passage(act, next, List.of());
    }
    return passage(act, first, List.of());
  }

  /** The sentence that starts at {@code from} or after it, null when only blanks are left before {@code end}. */
  private static Span sentence(String text, int from, int end) {
    int start = from;
    while (start < end && Character.isWhitespace(text.charAt(start))) start++;
    if (start >= end) return null;
    Span around = Sentences.around(text, new Span(start, start + 1));
    return trimmed(text, new Span(start, Math.max(start + 1, Math.min(around.end(), end))));
  }

  private static Passage passage(SourceText act, Span span, List<Span> marks) {
    return new Passage(act.kindAt(span.start()), span, span.in(act.text()), marks);
  }

  private static Span trimmed(String text, Span span) {
    int start = span.start(), end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) start++;
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) end--;
    return new Span(start, end);
  }
}
