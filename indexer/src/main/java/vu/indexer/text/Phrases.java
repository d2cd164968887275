package vu.indexer.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A closed list of folded phrases, looked for at one place of a text. The first of the list that stands there counts, as in {@link
 * Folded#any}.
 */
public final class Phrases {
  private static final int WIDTH = 128;
  /** The second character of a phrase that has none of its own, or that may follow anything. */
  private static final char ANY = '\uffff';

  private final List<String> phrases;
  /** A bit for each pair of first characters that may open a phrase; pairs share bits. Most places of a text are told by this alone. */
  private final long evenPairs, oddPairs;
  private final Group openings, endings;
  /** For each phrase of the openings, its second character. */
  private final char[] seconds;

  /** Phrases that share a character, those of each in the order of the list: hundreds of lists are looked through, so each must be small. */
  private record Group(String[] phrases, short[] starts) {
    /** @param end 0 for the first character, 1 for the last */
    static Group by(int end, List<String> phrases) {
      String[] sorted = phrases.toArray(String[]::new);
      Arrays.sort(sorted, Comparator.comparingInt(phrase -> character(phrase, end)));
      short[] starts = new short[WIDTH + 1];
      for (String phrase : sorted) starts[character(phrase, end) + 1]++;
      for (int c = 0; c < WIDTH; c++) starts[c + 1] += starts[c];
      return new Group(sorted, starts);
    }

    private static char character(String phrase, int end) {
      return phrase.charAt(end * (phrase.length() - 1));
    }
  }

  private Phrases(List<String> phrases) {
    this.phrases = phrases;
    openings = Group.by(0, phrases);
    endings = Group.by(1, phrases);
    seconds = new char[openings.phrases.length];
    long[] pairs = new long[2];
    for (int k = 0; k < seconds.length; k++) {
      String phrase = openings.phrases[k];
      char first = phrase.charAt(0);
      seconds[k] = phrase.length() == 1 || first == '\'' ? ANY : phrase.charAt(1);
      pairs[first & 1] |= seconds[k] == ANY ? -1 : bit(first, seconds[k]) | bit(first, Folded.VOID);
      if (seconds[k] == ' ') pairs[first & 1] |= bit(first, '\n');
    }
    evenPairs = pairs[0];
    oddPairs = pairs[1];
  }

  /** The phrases of several lists, one behind the other. */
  public static Phrases of(Phrases... lists) {
    return new Phrases(Stream.of(lists).flatMap(list -> list.phrases.stream()).toList());
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
    char first = f.at(start), second = f.at(start + 1);
    if (first >= WIDTH || (((first & 1) == 0 ? evenPairs : oddPairs) & bit(first, second)) == 0) return -1;
    for (int k = openings.starts[first]; k < openings.starts[first + 1]; k++) {
      int end = mayGoOn(seconds[k], second) ? f.exact(start, openings.phrases[k]) : -1;
      if (end >= 0) return end;
    }
    return -1;
  }

  private static long bit(char first, char second) {
    return 1L << (first * 11 >> 1) + Math.min(second, WIDTH);
  }

  /** Whether a phrase with this second character may go on with {@code seen} in a text. */
  private static boolean mayGoOn(char second, char seen) {
    return second == seen || second == ANY || second == ' ' && seen == '\n' || seen == Folded.VOID;
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
    for (int k = endings.starts[last]; k < endings.starts[last + 1]; k++) {
      int start = f.startBefore(p + 1, endings.phrases[k]);
      if (start >= 0) return start;
    }
    return -1;
  }
}
