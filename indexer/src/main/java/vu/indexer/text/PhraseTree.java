package vu.indexer.text;

import java.util.Arrays;
import java.util.List;

/**
 * The characters of many phrases, those that phrases begin with in common held once: one walk over the characters of a text tells which of
 * them stands there. Reads what {@link Folded#exact} reads.
 */
final class PhraseTree {
  private static final int WIDTH = 128;
  private static final int NONE = Integer.MAX_VALUE;

  /** By the first character, where its phrases begin; 0 where none does. */
  private final int[] roots = new int[WIDTH];
  /** For each place in the tree its character, the place of the next one, and that of another character in its stead; 0 where none is. */
  private char[] characters = new char[64];
  private int[] next = new int[64], other = new int[64];
  /** For each place the rank of the phrase that ends there, {@link #NONE} when none does. */
  private int[] ranks = new int[64];
  private int size = 1;

  /** @throws IllegalArgumentException when a phrase has a space behind an apostrophe, where a text may have one anyway */
  PhraseTree(List<String> phrases) {
    for (int rank = 0; rank < phrases.size(); rank++) {
      if (phrases.get(rank).contains("' ")) throw new IllegalArgumentException("phrase \"" + phrases.get(rank) + "\" has a space behind an apostrophe");
      add(phrases.get(rank), rank);
    }
  }

  private void add(String phrase, int rank) {
    char first = phrase.charAt(0);
    if (roots[first] == 0) roots[first] = place(first);
    int place = roots[first];
    for (int k = 1; k < phrase.length(); k++) place = behind(place, phrase.charAt(k));
    ranks[place] = Math.min(ranks[place], rank);
  }

  private int behind(int place, char ch) {
    int last = 0;
    for (int to = next[place]; to != 0; last = to, to = other[to]) if (characters[to] == ch) return to;
    int to = place(ch);
    if (last == 0) next[place] = to;
    else other[last] = to;
    return to;
  }

  private int place(char ch) {
    if (size == characters.length) {
      characters = Arrays.copyOf(characters, 2 * size);
      next = Arrays.copyOf(next, 2 * size);
      other = Arrays.copyOf(other, 2 * size);
      ranks = Arrays.copyOf(ranks, 2 * size);
    }
    characters[size] = ch;
    ranks[size] = NONE;
    return size++;
  }

  /** The end of the first in rank of the phrases that stand at {@code i}, or -1. */
  int at(Folded f, int i) {
    int p = f.sound(i), best = NONE, end = -1;
    char ch = f.at(p);
    int place = ch < WIDTH ? roots[ch] : 0;
    while (place != 0) {
      p = f.sound(ch == ' ' ? f.skip(p) : ch == '\'' ? behindSpaces(f, p + 1) : p + 1);
      if (ranks[place] < best && !(Folded.isWord(ch) && f.isWord(p))) {
        best = ranks[place];
        end = p;
      }
      if (p >= f.length()) break;
      ch = f.at(p) == '\n' ? ' ' : f.at(p);
      place = next[place];
      while (place != 0 && characters[place] != ch) place = other[place];
    }
    return end;
  }

  private static int behindSpaces(Folded f, int from) {
    int p = from;
    while (f.at(p) == ' ') p++;
    return p;
  }
}
