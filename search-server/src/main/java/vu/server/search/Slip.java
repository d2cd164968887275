package vu.server.search;

import java.util.Set;
import vu.indexer.index.words.WordsApart;

/**
 * Whether a word that no act holds is another one misspelt by ear, by hand or by a scanner. Two short words that differ by any other
 * letter mean different things: "pistes" is not "postes".
 */
public final class Slip {
  /** From so many letters on hardly any word is that close to another. */
  private static final int LONG = 8;
  /** Below, a letter that is missing makes another word too often. */
  private static final int MIDDLING = 7;
  /** Letters that sound alike, then letters that look alike, in the order of the alphabet. */
  private static final Set<String> ALIKE =
      Set.of("ae", "iy", "cs", "sz", "ck", "cq", "kq", "gj", "mn", "dt", "ce", "il", "lt", "nu", "uv", "bh", "ft");
  private static final String MUTE = "eh";

  private Slip() {}

  /**
   * @param typed folded, as {@link vu.indexer.index.words.Token#form()}
   * @param printed close to it, see {@link TextMatch.Close}
   */
  public static boolean isLikely(String typed, String printed) {
    if (WordsApart.part(typed, printed)) return false;
    int letters = Math.max(typed.length(), printed.length());
    int start = same(typed, printed), end = sameEnd(typed, printed, start);
    if (letters >= LONG) return !isOtherEnding(typed, printed, start, end);
    String one = typed.substring(start, typed.length() - end), other = printed.substring(start, printed.length() - end);
    if (one.length() == other.length()) return one.length() != 1 || ALIKE.contains(pair(one.charAt(0), other.charAt(0)));
    return letters >= MIDDLING || isWeak(one.isEmpty() ? other.charAt(0) : one.charAt(0), typed, start);
  }

  /** "sélectif" is not "sélection": two words of one root end otherwise, before the mark of the plural. */
  private static boolean isOtherEnding(String a, String b, int start, int end) {
    boolean last = end == 0 || end == 1 && (a.endsWith("s") || a.endsWith("x"));
    int one = a.length() - end - start, other = b.length() - end - start;
    boolean swapped = one == 2 && other == 2 && a.charAt(start) == b.charAt(start + 1) && a.charAt(start + 1) == b.charAt(start);
    return last && !swapped && Math.min(one, other) > 0 && one + other > 2;
  }

  private static int same(String a, String b) {
    int at = 0;
    while (at < a.length() && at < b.length() && a.charAt(at) == b.charAt(at)) at++;
    return at;
  }

  private static int sameEnd(String a, String b, int start) {
    int count = 0, most = Math.min(a.length(), b.length()) - start;
    while (count < most && a.charAt(a.length() - 1 - count) == b.charAt(b.length() - 1 - count)) count++;
    return count;
  }

  private static String pair(char a, char b) {
    return a < b ? "" + a + b : "" + b + a;
  }

  /** A letter that is not heard, or that its neighbour is already. */
  private static boolean isWeak(char letter, String typed, int at) {
    return MUTE.indexOf(letter) >= 0 || at > 0 && typed.charAt(at - 1) == letter;
  }
}
