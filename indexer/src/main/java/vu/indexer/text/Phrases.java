package vu.indexer.text;

import java.util.List;

/** A closed list of folded phrases, looked for at one place of a text. The first of the list that stands there counts, as in {@link Folded#any}. */
public final class Phrases {
  private static final String[] NONE = {};

  private final String[][] byFirst = new String[128][];
  private final String[][] byLast = new String[128][];

  private Phrases(List<String> phrases) {
    for (int c = 0; c < 128; c++) {
      char ch = (char) c;
      byFirst[c] = phrases.stream().filter(phrase -> phrase.charAt(0) == ch).toArray(String[]::new);
      byLast[c] = phrases.stream().filter(phrase -> phrase.charAt(phrase.length() - 1) == ch).toArray(String[]::new);
      if (byFirst[c].length == 0) byFirst[c] = NONE;
      if (byLast[c].length == 0) byLast[c] = NONE;
    }
  }

  /** @throws IllegalArgumentException when a phrase is empty or begins or ends with a character that is not ASCII */
  public static Phrases of(String... phrases) {
    for (String phrase : phrases) {
      if (phrase.isEmpty() || phrase.charAt(0) >= 128 || phrase.charAt(phrase.length() - 1) >= 128) throw new IllegalArgumentException("phrase \"" + phrase + "\" must begin and end with ASCII");
    }
    return new Phrases(List.of(phrases));
  }

  /** The end of the first of these phrases that stands at {@code i}, or -1. */
  public int at(Folded f, int i) {
    int start = f.sound(i);
    char first = f.at(start);
    if (first >= 128) return -1;
    for (String phrase : byFirst[first]) {
      int end = f.exact(start, phrase);
      if (end >= 0) return end;
    }
    return -1;
  }

  /** True when one of these phrases stands right before {@code at}, spaces apart. */
  public boolean before(Folded f, int at) {
    return startBefore(f, at) >= 0;
  }

  /** Where one of these phrases that stands right before {@code at} starts; -1 when none does. */
  public int startBefore(Folded f, int at) {
    int p = f.back(at) - 1;
    char last = f.at(p);
    if (p < 0 || last >= 128) return -1;
    for (String phrase : byLast[last]) {
      int start = f.startBefore(p + 1, phrase);
      if (start >= 0) return start;
    }
    return -1;
  }
}
