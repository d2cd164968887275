package vu.server.organisme;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vu.indexer.model.Span;
import vu.server.Words;

/**
 * A name as it may stand in running text: its words one after the other, with capitals where the name has them, and not as
 * the beginning of a longer name, nor behind a hyphen.
 */
final class PrintedName {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
  /** What leads from a name to a longer one: "Maison des jeunes de Cassis", "Office du tourisme et des congrès". */
  private static final Pattern LONGER =
      Pattern.compile("^[\\s\\u00a0–-]+(?:(?:de la |de l['’]|de |du |des |d['’])?\\p{Lu}|et (?:de |du |des |d['’]))");

  private final List<Word> words;

  private record Word(String folded, boolean capital) {
    static Word of(String printed) {
      return new Word(Words.fold(printed), Character.isUpperCase(printed.codePointAt(0)));
    }

    boolean fits(Word printed) {
      return folded.equals(printed.folded()) && (!capital || printed.capital());
    }
  }

  PrintedName(String name) {
    this.words = WORD.matcher(name).results().map(MatchResult::group).map(Word::of).toList();
  }

  /** True when the words alone tell whose name it is: three of them, or two with a capital each. */
  boolean telling() {
    long capitals = words.stream().filter(Word::capital).count();
    return capitals > 0 && words.size() > 2 || capitals > 1;
  }

  /** The first place where {@code text} prints the name; empty when it does not. */
  Optional<Span> in(String text) {
    List<MatchResult> printed = WORD.matcher(text).results().toList();
    List<Word> read = printed.stream().map(match -> Word.of(match.group())).toList();
    for (int at = 0; at + words.size() <= read.size(); at++) {
      Span span = new Span(printed.get(at).start(), printed.get(at + words.size() - 1).end());
      if (stands(read, at) && alone(text, span)) return Optional.of(span);
    }
    return Optional.empty();
  }

  private static boolean alone(String text, Span span) {
    boolean hyphen = span.start() > 0 && text.charAt(span.start() - 1) == '-';
    return !hyphen && !LONGER.matcher(text.substring(span.end())).find();
  }

  private boolean stands(List<Word> read, int at) {
    for (int i = 0; i < words.size(); i++) if (!words.get(i).fits(read.get(at + i))) return false;
    return true;
  }
}
