package vu.indexer.text;

import java.util.Arrays;
import java.util.Collection;

/** The first three characters of many phrases: most words of a text open none of them, and one look says so. */
public final class Openings {
  private static final int WIDTH = 128;

  /** For the first two characters, the row of {@link #thirds}; 0 when nothing begins so. */
  private final short[] rows = new short[WIDTH * WIDTH];
  private boolean[] thirds = new boolean[WIDTH];

  private Openings(Collection<String> phrases) {
    for (String phrase : phrases) {
      for (char a = 0; a < WIDTH; a++) {
        if (!fits(a, phrase, 0)) continue;
        for (char b = 0; b < WIDTH; b++) if (fits(b, phrase, 1)) third(a * WIDTH + b, phrase);
      }
    }
  }

  private void third(int pair, String phrase) {
    if (rows[pair] == 0) {
      rows[pair] = (short) (thirds.length / WIDTH);
      thirds = Arrays.copyOf(thirds, thirds.length + WIDTH);
    }
    for (char c = 0; c < WIDTH; c++) if (fits(c, phrase, 2)) thirds[rows[pair] * WIDTH + c] = true;
  }

  /** Whether {@code seen} can be the character {@code k} of a phrase, or the damage of a scan that {@link Folded#match} reads for it. */
  private static boolean fits(char seen, String phrase, int k) {
    if (k >= phrase.length()) return true;
    char want = phrase.charAt(k);
    boolean spaces = want == ' ' && seen == '\n' || k > 0 && phrase.charAt(k - 1) == '\'';
    return seen == want || seen == '?' || spaces || Folded.isMisread(seen, want);
  }

  /** @param phrases folded, none empty */
  public static Openings of(Collection<String> phrases) {
    return new Openings(phrases);
  }

  /** False when none of the phrases can open at {@code p}, damaged or not. */
  public boolean at(Folded f, int p) {
    char a = f.at(p), b = f.at(p + 1), c = f.at(p + 2);
    if (a >= WIDTH || b >= WIDTH || a == Folded.VOID || b == Folded.VOID || c == Folded.VOID) return true;
    int row = rows[a * WIDTH + b];
    return row != 0 && (c >= WIDTH || thirds[row * WIDTH + c]);
  }
}
