package vu.indexer.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * A closed list of folded phrases, looked for at one place of a text. The first of the list that stands there counts, as in {@link
 * Folded#any}.
 */
public final class Phrases {
  private static final String[] NONE = {};

  private static final int WIDTH = 128;

  private final List<String> phrases;
  private final String[][] byFirst = new String[WIDTH][];
  /** By the first character, and behind it by the second one of the text. */
  private final String[][][] byPair = new String[WIDTH][][];
  private final String[][] byLast = new String[WIDTH][];

  private Phrases(List<String> phrases) {
    this.phrases = phrases;
    for (int c = 0; c < WIDTH; c++) {
      char ch = (char) c;
      byFirst[c] = phrases.stream().filter(phrase -> phrase.charAt(0) == ch).toArray(String[]::new);
      byLast[c] = phrases.stream().filter(phrase -> phrase.charAt(phrase.length() - 1) == ch).toArray(String[]::new);
      byPair[c] = byFirst[c].length < 2 ? null : pairs(byFirst[c]);
      if (byFirst[c].length == 0) byFirst[c] = NONE;
      if (byLast[c].length == 0) byLast[c] = NONE;
    }
  }

  /** The phrases of several lists, one behind the other. */
  public static Phrases of(Phrases... lists) {
    return new Phrases(Stream.of(lists).flatMap(list -> list.phrases.stream()).toList());
  }

  private static String[][] pairs(String[] phrases) {
    String[][] pairs = new String[WIDTH][];
    for (char c = 0; c < WIDTH; c++) {
      char second = c;
      String[] fits = Stream.of(phrases).filter(phrase -> mayGoOn(phrase, second)).toArray(String[]::new);
      pairs[c] = c == Folded.VOID || fits.length == phrases.length ? phrases : fits.length == 0 ? NONE : fits;
    }
    return pairs;
  }

  private static boolean mayGoOn(String phrase, char second) {
    return phrase.length() == 1 || phrase.charAt(1) == second || phrase.charAt(1) == ' ' && second == '\n' || phrase.charAt(0) == '\'';
  }

  /** @throws IllegalArgumentException when a phrase is empty or begins or ends with a character that is not ASCII */
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
    int start = f.sound(i);
    char first = f.at(start);
    if (first >= WIDTH) return -1;
    char second = byPair[first] == null ? WIDTH : f.at(start + 1);
    for (String phrase : second < WIDTH ? byPair[first][second] : byFirst[first]) {
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
    if (p < 0 || last >= WIDTH) return -1;
    for (String phrase : byLast[last]) {
      int start = f.startBefore(p + 1, phrase);
      if (start >= 0) return start;
    }
    return -1;
  }
}
