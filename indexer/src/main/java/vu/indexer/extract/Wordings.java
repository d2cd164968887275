package vu.indexer.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vu.indexer.model.Span;
import vu.indexer.text.Folded;

/**
 * Turns of phrase around a place, each with the beginnings of words it cannot do without. The words of a sentence are looked up
 * once; only a turn of phrase whose words are there costs a pattern.
 */
final class Wordings {
  private static final int MOST = 64;
  private static final int LETTERS = 26;

  /** One turn of phrase: a pattern over folded words parted by one space. */
  record Wording(Pattern pattern, long bit) {}

  private record Stem(String letters, long bits) {}

  private final Stem[][] byPair = new Stem[LETTERS * LETTERS][];
  private int count;

  /** @param stems beginnings of words of two letters at least, parted by {@code |}: where none of them begins a word the pattern cannot match */
  Wording add(String stems, String pattern) {
    if (count == MOST) throw new IllegalStateException("no more than " + MOST + " turns of phrase");
    long bit = 1L << count++;
    for (String stem : stems.split("\\|")) put(stem, bit);
    return new Wording(Pattern.compile(pattern), bit);
  }

  private void put(String stem, long bit) {
    int pair = pair(stem.charAt(0), stem.charAt(1));
    if (pair < 0) throw new IllegalArgumentException("stem \"" + stem + "\" must begin with two letters");
    List<Stem> stems = new ArrayList<>(byPair[pair] == null ? List.of() : Arrays.asList(byPair[pair]));
    Stem same = stems.stream().filter(other -> other.letters.equals(stem)).findFirst().orElse(null);
    stems.remove(same);
    stems.add(new Stem(stem, bit | (same == null ? 0 : same.bits)));
    byPair[pair] = stems.toArray(Stem[]::new);
  }

  private static int pair(char a, char b) {
    return a < 'a' || a > 'z' || b < 'a' || b > 'z' ? -1 : (a - 'a') * LETTERS + b - 'a';
  }

  /** The words of [from, to) and which turns of phrase they allow; a text that lost letters allows them all. */
  Side side(Folded f, int from, int to) {
    return new Side(f, new Span(from, Math.max(from, to)), f.isDamaged() ? -1 : bits(f, from, to));
  }

  private long bits(Folded f, int from, int to) {
    int[] words = f.words();
    long bits = 0;
    for (int i = f.wordFrom(from); i < words.length && words[i] < to; i++) bits |= bits(f, words[i]);
    return bits;
  }

  private long bits(Folded f, int word) {
    int pair = pair(f.at(word), f.at(word + 1));
    Stem[] stems = pair < 0 ? null : byPair[pair];
    long bits = 0;
    if (stems != null) for (Stem stem : stems) if (begins(f, word, stem.letters)) bits |= stem.bits;
    return bits;
  }

  private static boolean begins(Folded f, int word, String letters) {
    for (int i = 2; i < letters.length(); i++) if (f.at(word + i) != letters.charAt(i)) return false;
    return true;
  }

  /** What stands on one side of a sum, in its sentence. */
  static final class Side {
    private final Folded f;
    private final Span span;
    private final long bits;
    private String words;

    private Side(Folded f, Span span, long bits) {
      this.f = f;
      this.span = span;
      this.bits = bits;
    }

    /** Folded, one space between words. */
    String words() {
      if (words == null) words = flat();
      return words;
    }

    /** Whether a turn of phrase stands anywhere in the words. */
    boolean has(Wording wording) {
      return may(wording) && wording.pattern.matcher(words()).find();
    }

    /** Whether it stands in a part of the words. */
    boolean has(Wording wording, String part) {
      return may(wording) && wording.pattern.matcher(part).find();
    }

    /** Whether it can stand there at all. */
    boolean may(Wording wording) {
      return (bits & wording.bit) != 0;
    }

    private String flat() {
      StringBuilder flat = new StringBuilder(span.length());
      boolean space = false;
      for (int i = span.start(); i < span.end(); i++) {
        char ch = f.at(i);
        if (ch == Folded.VOID) continue;
        boolean blank = ch == ' ' || ch == '\n';
        if (!blank || !space) flat.append(blank ? ' ' : ch);
        space = blank;
      }
      String words = flat.toString();
      return f.isDamaged() ? words.replace('\uFFFD', 'e').replaceAll("(?<=\\p{L})\\?(?=\\p{L})", "'") : words;
    }
  }
}
