package vu.server.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vu.indexer.index.ActRow;
import vu.indexer.index.words.Folding;

/**
 * The acts by their numbers, whatever stands between letters and figures: {@code 2019.3853}, {@code 8073 20 cm}, {@code 21C0432}. The mark
 * of a service before a number and the letters behind it may be missing.
 */
final class Spelt {
  /** Fewer figures than these are a number of something else too often. */
  private static final int FEWEST_DIGITS = 4;
  private static final int FEWEST_RUNS = 2;

  private final Map<String, BitSet> whole = new HashMap<>();
  private final Map<String, BitSet> parts = new HashMap<>();

  Spelt(Catalog catalog) {
    for (int at = 0; at < catalog.size(); at++) {
      ActRow act = catalog.act(at);
      if (act.numero() != null) add(runs(act.numero()), at);
    }
  }

  private void add(List<String> runs, int act) {
    set(whole, runs, act);
    boolean lettersLast = !runs.isEmpty() && Character.isLetter(runs.getLast().charAt(0));
    for (int from = 0; from < runs.size(); from++) {
      if (from > 0) set(parts, runs.subList(from, runs.size()), act);
      if (lettersLast) set(parts, runs.subList(from, runs.size() - 1), act);
    }
  }

  private static void set(Map<String, BitSet> acts, List<String> runs, int act) {
    if (telling(runs)) acts.computeIfAbsent(String.join(" ", runs), key -> new BitSet()).set(act);
  }

  private static boolean telling(List<String> runs) {
    return runs.size() >= FEWEST_RUNS && runs.stream().filter(run -> Character.isDigit(run.charAt(0))).mapToInt(String::length).sum() >= FEWEST_DIGITS;
  }

  /** The acts of this number, empty when it is none: those that print no more first of all. */
  BitSet acts(String number) {
    String key = String.join(" ", runs(number));
    return whole.getOrDefault(key, parts.getOrDefault(key, new BitSet()));
  }

  /** {@code [hn, 1, 8073, 20, cm]} of "HN 001-8073/20/CM": letters and figures apart, no zeros before a figure. */
  static List<String> runs(String number) {
    String folded = Folding.fold(number);
    List<String> runs = new ArrayList<>();
    for (int at = 0; at < folded.length(); ) {
      int to = at;
      boolean digits = Character.isDigit(folded.charAt(at));
      while (to < folded.length() && Character.isLetterOrDigit(folded.charAt(to)) && Character.isDigit(folded.charAt(to)) == digits) to++;
      if (to > at) runs.add(digits ? folded.substring(at, to).replaceFirst("^0+(?=.)", "") : folded.substring(at, to));
      at = Math.max(to, at + 1);
    }
    return runs;
  }
}
