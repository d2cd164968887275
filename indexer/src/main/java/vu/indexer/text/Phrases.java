package vu.indexer.text;

import java.util.List;
import java.util.stream.Stream;

/** A closed list of folded phrases, looked for at one place of a text. The first of the list that stands there counts, as in {@link Folded#any}. */
public final class Phrases {
  private static final String[] NONE = {};

  private static final int WIDTH = 128;

  private final List<String> phrases;
  private final PhraseTree tree;
  private final String[][] byLast = new String[WIDTH][];

  private Phrases(List<String> phrases) {
    this.phrases = phrases;
    this.tree = new PhraseTree(phrases);
    for (int c = 0; c < WIDTH; c++) {
      char ch = (char) c;
      byLast[c] = phrases.stream().filter(phrase -> phrase.charAt(phrase.length() - 1) == ch).toArray(String[]::new);
      if (byLast[c].length == 0) byLast[c] = NONE;
    }
  }

  /** The phrases of several lists, one behind the other. */
  public static Phrases of(Phrases... lists) {
    return new Phrases(Stream.of(lists).flatMap(list -> list.phrases.stream()).toList());
  }

  /**
   * @throws IllegalArgumentException when a phrase is empty, begins or ends with a character that is not ASCII, or has a space behind an
   *     apostrophe, where a text may have one anyway
   */
  public static Phrases of(String... phrases) {
    for (String phrase : phrases) {
      boolean ascii = !phrase.isEmpty() && phrase.charAt(0) < WIDTH && phrase.charAt(phrase.length() - 1) < WIDTH;
      if (!ascii) throw new IllegalArgumentException("phrase \"" + phrase + "\" must begin and end with ASCII");
    }
    return new Phrases(List.of(phrases));
  }

  /** The phrases, in their order. */
  public List<String> all() {
    return phrases;
  }

  /** The end of the first of these phrases that stands at {@code i}, or -1. */
  public int at(Folded f, int i) {
    return tree.at(f, i);
  }

  /** True when one of these phrases stands right before {@code at}, spaces apart. */
  public boolean before(Folded f, int at) {
    return startBefore(f, at) >= 0;
  }

  /** Where one of these phrases that stands right before {@code at} starts; -1 when none does. */
  public int startBefore(Folded f, int at) {
    int p = f.back(at) - 1;
    char last = f.at(p);
    if (p < 0 || last >= WIDTH) return -1;
    for (String phrase : byLast[last]) {
      int start = f.startBefore(p + 1, phrase);
      if (start >= 0) return start;
    }
    return -1;
  }
}
