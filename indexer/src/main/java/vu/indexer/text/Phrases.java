package vu.indexer.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A closed list of folded phrases, looked for at one place of a text. The first of the list that stands there counts, as in {@link
 * Folded#any}.
 */
public final class Phrases {
  private static final String[] NONE = {};

  private static final int WIDTH = 128;
  /** A second character that no phrase has. */
  private static final char OTHER = '\uffff';

  private final List<String> phrases;
  private final String[][] byFirst = new String[WIDTH][];
  /** By the first character, and behind it by the second one of the text. */
  private final String[][][] byPair = new String[WIDTH][][];
  private final String[][] byLast = new String[WIDTH][];

  private Phrases(List<String> phrases) {
    this.phrases = phrases;
    group(phrases, 0, byFirst);
    group(phrases, 1, byLast);
    for (int c = 0; c < WIDTH; c++) byPair[c] = byFirst[c].length < 2 ? null : pairs(byFirst[c]);
  }

  /** Hundreds of lists are made before the first word is read: no stream for each character of each. */
  private static void group(List<String> phrases, int end, String[][] groups) {
    Arrays.fill(groups, NONE);
    for (String phrase : phrases) {
      char c = phrase.charAt(end * (phrase.length() - 1));
      groups[c] = with(groups[c], phrase);
    }
  }

  private static String[] with(String[] group, String phrase) {
    String[] more = Arrays.copyOf(group, group.length + 1);
    more[group.length] = phrase;
    return more;
  }

  /** The phrases of several lists, one behind the other. */
  public static Phrases of(Phrases... lists) {
    return new Phrases(Stream.of(lists).flatMap(list -> list.phrases.stream()).toList());
  }

  private static String[][] pairs(String[] phrases) {
    String[] others = fitting(phrases, OTHER);
    String[][] pairs = new String[WIDTH][];
    Arrays.fill(pairs, others);
    for (String phrase : phrases) {
      if (phrase.length() == 1 || phrase.charAt(1) >= WIDTH) continue;
      char second = phrase.charAt(1);
      if (pairs[second] == others) pairs[second] = fitting(phrases, second);
      if (second == ' ') pairs['\n'] = fitting(phrases, '\n');
    }
    pairs[Folded.VOID] = phrases;
    return pairs;
  }

  private static String[] fitting(String[] phrases, char second) {
    String[] fitting = NONE;
    for (String phrase : phrases) if (mayGoOn(phrase, second)) fitting = with(fitting, phrase);
    return fitting;
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
