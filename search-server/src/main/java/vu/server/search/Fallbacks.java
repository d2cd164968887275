package vu.server.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vu.indexer.index.words.Token;
import vu.indexer.index.words.Words;
import vu.server.query.Note;

/** What to search for when no act matches as asked: words spelt almost so, then most of the words. */
final class Fallbacks {
  private static final int SHORTEST_TO_CORRECT = 4;
  private static final int LONG = 8;

  private final Engine engine;

  /** @param notes how the search was widened, empty when it was not */
  record Attempt(Condition condition, Matches matches, List<Note> notes) {}

  Fallbacks(Engine engine) {
    this.engine = engine;
  }

  /** The first way of reading the condition that some act matches; the condition itself when none does. */
  Attempt first(Condition asked, String typed) {
    Matches matches = engine.match(asked);
    if (!matches.isEmpty()) return new Attempt(asked, matches, List.of());
    List<String> unknown = new ArrayList<>();
    Condition close = close(asked, unknown);
    List<Note> notes = unknown.isEmpty() ? List.of() : List.of(new Note(Note.Kind.PROCHES, asTyped(unknown, typed)));
    if (!unknown.isEmpty() && !(matches = engine.match(close)).isEmpty()) return new Attempt(close, matches, notes);
    Attempt most = most(unknown.isEmpty() ? asked : close, notes);
    return most != null ? most : new Attempt(asked, Matches.none(0), List.of());
  }

  private static List<String> asTyped(List<String> forms, String typed) {
    List<String> shown = new ArrayList<>(forms);
    for (Token token : Words.of(typed)) {
      shown.replaceAll(form -> form.equals(token.form()) ? typed.substring(token.start(), token.end()) : form);
    }
    return shown;
  }

  /** Words that no act holds are looked for with other spellings, as OCR or a hurried hand may have left them. */
  private Condition close(Condition condition, List<String> unknown) {
    return switch (condition) {
      case Condition.Text text when text.match() instanceof TextMatch.Term term && correctable(term) && engine.match(text).isEmpty() -> {
        TextMatch.Close close = new TextMatch.Close(term.form(), term.form().length() >= LONG ? 2 : 1, true);
        Condition spelt = new Condition.Text(text.zones(), close);
        boolean isSpelt = !engine.match(spelt).isEmpty();
        if (isSpelt) unknown.add(term.form());
        yield isSpelt ? spelt : text;
      }
      case Condition.AllOf all -> new Condition.AllOf(all.parts().stream().map(part -> close(part, unknown)).toList());
      case Condition.AnyOf any -> new Condition.AnyOf(any.parts().stream().map(part -> close(part, unknown)).toList());
      case Condition.Text text -> text;
      case Condition.Everything everything -> everything;
      case Condition.Acts acts -> acts;
      case Condition.AtLeast some -> some;
      case Condition.Without without -> without;
    };
  }

  private static boolean correctable(TextMatch.Term term) {
    return term.stem() != null && term.form().length() >= SHORTEST_TO_CORRECT && term.form().chars().allMatch(Character::isLetter);
  }

  /** Fields, values and exclusions stay as asked; as many of the words as some act holds together. */
  private Attempt most(Condition condition, List<Note> before) {
    if (!(condition instanceof Condition.AllOf all)) return null;
    List<Condition> words = all.parts().stream().filter(Fallbacks::isWords).toList();
    List<Condition> rest = all.parts().stream().filter(part -> !isWords(part)).toList();
    int count = together(words, rest);
    if (count == 0) return null;
    List<Condition> parts = new ArrayList<>(rest);
    parts.add(new Condition.AtLeast(count, words));
    Condition some = new Condition.AllOf(parts);
    List<Note> notes = new ArrayList<>(before);
    notes.add(Note.of(count * 2 > words.size() ? Note.Kind.LA_PLUPART : Note.Kind.UNE_PARTIE));
    return new Attempt(some, engine.match(some), notes);
  }

  /** The most words that one act holds where the rest holds too. */
  private int together(List<Condition> words, List<Condition> rest) {
    Map<Integer, Integer> held = new HashMap<>();
    for (Condition word : words) engine.match(word).acts().stream().forEach(act -> held.merge(act, 1, Integer::sum));
    if (!rest.isEmpty()) {
      BitSet acts = engine.match(new Condition.AllOf(rest)).acts();
      held.keySet().removeIf(act -> !acts.get(act));
    }
    return held.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  private static boolean isWords(Condition part) {
    return part instanceof Condition.Text || part instanceof Condition.AnyOf;
  }
}
