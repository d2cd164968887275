package vu.indexer.resolve.organisme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which names are worth comparing: those that share something few names share. What more names share tells nothing and
 * is passed over, so that the work grows with the number of names and not with its square.
 */
final class Blocks {
  /** Names that may share a form, and be compared each with each. */
  static final int MOST_TOGETHER = 12;
  /** Names that may share a word for it to be rare. */
  static final int RARE = 20;

  interface Pair {
    void compare(int a, int b);
  }

  private final List<NameForm> forms;
  private final Pair pair;

  private Blocks(List<NameForm> forms, Pair pair) {
    this.forms = forms;
    this.pair = pair;
  }

  /** Calls {@code pair} with positions in {@code forms}, the lower first; the same pair may come several times. */
  static void each(List<NameForm> forms, Pair pair) {
    Blocks blocks = new Blocks(forms, pair);
    blocks.sharing(form -> Stream.of(form.letters()), MOST_TOGETHER);
    blocks.sharing(form -> Stream.of(form.misread()), MOST_TOGETHER);
    blocks.sharing(form -> Stream.of(form.stems().stream().sorted().collect(Collectors.joining(" "))), MOST_TOGETHER);
    blocks.sharing(form -> form.cores().stream(), MOST_TOGETHER);
    blocks.sharing(form -> form.letters().length() < Alike.VERY_LONG ? Stream.of() : form.words().stream().distinct(), RARE);
    blocks.oneLetterLess();
  }

  private void sharing(Function<NameForm, Stream<String>> keys, int most) {
    Map<String, List<Integer>> byKey = new HashMap<>();
    for (int at = 0; at < forms.size(); at++) {
      int form = at;
      keys.apply(forms.get(at)).forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>(2)).add(form));
    }
    for (List<Integer> block : byKey.values()) if (block.size() <= most) compare(block);
  }

  private void compare(List<Integer> block) {
    for (int i = 0; i < block.size(); i++) for (int j = i + 1; j < block.size(); j++) pair.compare(block.get(i), block.get(j));
  }

  /**
   * Names from which the same is left when each loses one letter, or none: all that are one letter apart are among them.
   * What is left is known by 40 bits of its hash, beside the 24 of its name.
   */
  private void oneLetterLess() {
    int size = forms.stream().mapToInt(form -> form.letters().length() + 1).sum();
    long[] left = new long[size];
    int count = 0;
    for (int at = 0; at < forms.size(); at++) {
      String letters = forms.get(at).letters();
      if (letters.length() < Alike.LONG) continue;
      for (long hash : oneLess(letters)) left[count++] = hash << 24 | at;
    }
    Arrays.sort(left, 0, count);
    List<Integer> block = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (i > 0 && left[i] >>> 24 != left[i - 1] >>> 24) flush(block);
      int form = (int) (left[i] & 0xFFFFFF);
      if (block.isEmpty() || block.getLast() != form) block.add(form);
    }
    flush(block);
  }

  private void flush(List<Integer> block) {
    if (block.size() <= MOST_TOGETHER) compare(block);
    block.clear();
  }

  /** Hashes of the letters, and of the letters without each one of them. */
  private static long[] oneLess(String letters) {
    int n = letters.length();
    long[] hashes = new long[n + 1];
    long[] before = new long[n + 1], power = new long[n + 1];
    power[0] = 1;
    for (int i = 0; i < n; i++) {
      before[i + 1] = before[i] * 1_000_003 + letters.charAt(i);
      power[i + 1] = power[i] * 1_000_003;
    }
    hashes[n] = mixed(before[n]);
    long after = 0;
    for (int i = n - 1; i >= 0; i--) {
      hashes[i] = mixed(before[i] * power[n - 1 - i] + after);
      after += letters.charAt(i) * power[n - 1 - i];
    }
    return hashes;
  }

  private static long mixed(long hash) {
    long mixed = (hash ^ hash >>> 31) * 0x9E3779B97F4A7C15L;
    return mixed ^ mixed >>> 29;
  }
}
