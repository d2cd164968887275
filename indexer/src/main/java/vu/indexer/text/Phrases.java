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
  /** Any character of a text may stand here, and what follows it stands anywhere. */
  private static final char ANY = '\uffff';

  private final List<String> phrases;
  /** A bit for each pair of first characters that may open a phrase; pairs share bits. Most places of a text are told by this alone. */
  private final long evenPairs, oddPairs;
  private final Group openings, endings;

  /**
   * The phrases by their first character, or by their last; those of one character in the order of the list. Hundreds of lists are looked
   * through for each text, so that each must be small, and most phrases be told by two characters that lie beside those of the others.
   *
   * @param seconds for each phrase, the character next to the first, or before the last
   * @param thirds the one behind or before that
   * @param starts for each character, where its phrases start
   */
  private record Group(String[] phrases, char[] seconds, char[] thirds, short[] starts) {
    /** @param back whether phrases are read from their ends */
    static Group of(List<String> phrases, boolean back) {
      String[] sorted = phrases.toArray(String[]::new);
      Arrays.sort(sorted, Comparator.comparingInt(phrase -> character(phrase, 0, back)));
      char[] seconds = new char[sorted.length], thirds = new char[sorted.length];
      short[] starts = new short[WIDTH + 1];
      for (int k = 0; k < sorted.length; k++) {
        seconds[k] = next(sorted[k], 1, back);
        thirds[k] = seconds[k] == ANY ? ANY : next(sorted[k], 2, back);
        starts[character(sorted[k], 0, back) + 1]++;
      }
      for (int c = 0; c < WIDTH; c++) starts[c + 1] += starts[c];
      return new Group(sorted, seconds, thirds, starts);
    }

    /** Blanks may stand behind an apostrophe and in any number, and "l'" without its l: see {@link PhraseReader}. */
    private static char next(String phrase, int i, boolean back) {
      if (i >= phrase.length()) return ANY;
      char before = character(phrase, i - 1, back), next = character(phrase, i, back);
      boolean article = next == 'l' && i + 1 < phrase.length() && character(phrase, i + 1, back) == '\'';
      return before == ' ' || before == '\'' || article ? ANY : next;
    }

    private static char character(String phrase, int i, boolean back) {
      return phrase.charAt(back ? phrase.length() - 1 - i : i);
    }

    /** Whether the phrase may stand where a text goes on with these characters. */
    boolean mayBe(int phrase, char second, char third) {
      return mayBe(seconds[phrase], second) && (second == Folded.VOID || mayBe(thirds[phrase], third));
    }

    private static boolean mayBe(char want, char seen) {
      return want == seen || want == ANY || want == ' ' && seen == '\n' || seen == Folded.VOID;
    }
  }

  private Phrases(List<String> phrases) {
    this.phrases = phrases;
    openings = Group.of(phrases, false);
    endings = Group.of(phrases, true);
    long[] pairs = new long[2];
    for (int k = 0; k < openings.phrases.length; k++) {
      char first = openings.phrases[k].charAt(0), second = openings.seconds[k];
      pairs[first & 1] |= second == ANY ? -1 : bit(first, second) | bit(first, Folded.VOID);
      if (second == ' ') pairs[first & 1] |= bit(first, '\n');
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
    char third = f.at(start + 2);
    for (int k = openings.starts[first]; k < openings.starts[first + 1]; k++) {
      int end = openings.mayBe(k, second, third) ? f.exact(start, openings.phrases[k]) : -1;
      if (end >= 0) return end;
    }
    return -1;
  }

  private static long bit(char first, char second) {
    return 1L << (first * 11 >> 1) + Math.min(second, WIDTH);
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
    char second = f.at(p - 1), third = f.at(p - 2);
    for (int k = endings.starts[last]; k < endings.starts[last + 1]; k++) {
      int start = endings.mayBe(k, second, third) ? f.startBefore(p + 1, endings.phrases[k]) : -1;
      if (start >= 0) return start;
    }
    return -1;
  }
}
