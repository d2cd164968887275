package vu.indexer.text;

import java.util.Arrays;
import java.util.Collection;

/**
 * The first three characters of many phrases: most words of a text open none of them, and one look says so. All lists share one
 * table, so that one look at each word of a text tells which lists it may open ({@link #opens}).
 */
public final class Openings {
  private static final int WIDTH = 128;
  private static final long ALL = -1;
  private static volatile Table shared = new Table(0, 1, new short[WIDTH * WIDTH], new long[WIDTH], new long[1]);

  /**
   * @param lists how many lists it holds
   * @param used rows of {@code thirds} and {@code pairs} that are in use, the first for what nothing begins with
   * @param rows for the first two characters, the row of {@code thirds}; 0 when nothing begins so
   * @param thirds for a row and the third character, the lists that may open
   * @param pairs for a row, the lists that may open whatever the third character is
   */
  private record Table(int lists, int used, short[] rows, long[] thirds, long[] pairs) {
    long at(char a, char b, char c) {
      if (a >= WIDTH || b >= WIDTH || a == Folded.VOID || b == Folded.VOID || c == Folded.VOID) return ALL;
      int row = rows[a * WIDTH + b];
      return c < WIDTH ? thirds[row * WIDTH + c] : pairs[row];
    }
  }

  /** The last of its lists, and a bit for each of them. */
  private final int last;
  private final long bits;

  private Openings(int last, long bits) {
    this.last = last;
    this.bits = bits;
  }

  /**
   * @param phrases folded, none empty
   * @throws IllegalStateException when there are more than 64 lists
   */
  public static synchronized Openings of(Collection<String> phrases) {
    Table before = shared;
    if (before.lists == Long.SIZE) throw new IllegalStateException("no more than " + Long.SIZE + " lists of openings");
    Filling filling = new Filling(before);
    phrases.forEach(filling::add);
    shared = new Table(before.lists + 1, filling.used, filling.rows, filling.thirds, filling.pairs);
    return new Openings(before.lists, 1L << before.lists);
  }

  /** All these as one: what none of them can open, it cannot. */
  public static Openings any(Openings... all) {
    int last = 0;
    long bits = 0;
    for (Openings openings : all) {
      last = Math.max(last, openings.last);
      bits |= openings.bits;
    }
    return new Openings(last, bits);
  }

  /** False when none of the phrases can open at {@code p}, damaged or not. */
  public boolean at(Folded f, int p) {
    return (shared.at(f.at(p), f.at(p + 1), f.at(p + 2)) & bits) != 0;
  }

  /** As {@link #at}, for the start of a word, given by its index in {@link Folded#words}. */
  public boolean opens(Folded f, int word) {
    return (f.openings(last)[word] & bits) != 0;
  }

  /** For each word of a text, the lists that it may open. */
  record Marks(int lists, long[] words) {
    static final Marks NONE = new Marks(0, new long[0]);

    static Marks of(Folded f) {
      Table table = shared;
      int[] starts = f.words();
      long[] words = new long[starts.length];
      for (int k = 0; k < words.length; k++) words[k] = table.at(f.at(starts[k]), f.at(starts[k] + 1), f.at(starts[k] + 2));
      return new Marks(table.lists, words);
    }
  }

  /** The table with one more list. */
  private static final class Filling {
    private final long bit;
    private final short[] rows;
    private long[] thirds, pairs;
    private int used;

    Filling(Table before) {
      bit = 1L << before.lists;
      used = before.used;
      rows = before.rows.clone();
      thirds = before.thirds.clone();
      pairs = before.pairs.clone();
    }

    void add(String phrase) {
      char[] seconds = fitting(phrase, 1), thirds = fitting(phrase, 2);
      for (char first : fitting(phrase, 0)) for (char second : seconds) add(first * WIDTH + second, thirds);
    }

    private void add(int pair, char[] fitting) {
      if (rows[pair] == 0) {
        if (used == pairs.length) {
          pairs = Arrays.copyOf(pairs, 2 * used);
          thirds = Arrays.copyOf(thirds, 2 * used * WIDTH);
        }
        rows[pair] = (short) used++;
      }
      int row = rows[pair];
      pairs[row] |= bit;
      for (char third : fitting) thirds[row * WIDTH + third] |= bit;
    }

    /** All that can be the character {@code k} of a phrase. */
    private static char[] fitting(String phrase, int k) {
      StringBuilder fitting = new StringBuilder();
      for (char seen = 0; seen < WIDTH; seen++) if (fits(seen, phrase, k)) fitting.append(seen);
      return fitting.toString().toCharArray();
    }

    /** Whether {@code seen} can be the character {@code k} of a phrase, or the damage of a scan that {@link Folded#match} reads for it. */
    private static boolean fits(char seen, String phrase, int k) {
      if (k >= phrase.length()) return true;
      char want = phrase.charAt(k);
      boolean spaces = want == ' ' && seen == '\n' || k > 0 && phrase.charAt(k - 1) == '\'';
      return seen == want || seen == '?' || spaces || PhraseReader.isMisread(seen, want);
    }
  }
}
